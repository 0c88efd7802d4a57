"""What a training of three networks might have come to, for tests of reports."""

from datetime import UTC, datetime
from pathlib import Path

import numpy as np

from ncov_desktop.core.results import COVID19, OTHER_PNEUMONIA
from ncov_desktop.core.training.evaluation import (
    EvaluatedSet,
    Evaluation,
    Made,
    NotMade,
    Remark,
    SetKind,
    Shown,
    WrongFilm,
)
from ncov_desktop.core.training.events import EpochScores, Place, RangeTested
from ncov_desktop.core.training.measuring import (
    OTHER_RULES,
    Scored,
    SetName,
    choose_threshold,
    measure_set,
)
from ncov_desktop.core.training.plan import (
    Constant,
    Films,
    RangeTest,
    Sgdr,
    Stage,
    Start,
    ThresholdRule,
    TrainingPlan,
)
from ncov_desktop.core.training.progress import EpochPoint, StageCurve
from ncov_desktop.exchange.run_report import RunFindings

NETWORKS = ("densenet161", "resnet50", "vgg16")
CHOSEN = NETWORKS[0]
HOSTILE = "St <b>Mary</b> & Söhne \u202e</td><script>alert(1)</script>"
_AT = datetime(2026, 3, 1, 12, 30, tzinfo=UTC)


def scored(seed: int, positives: int = 40, negatives: int = 60, apart: float = 1.4) -> Scored:
    """Films whose scores tell the classes apart more or less well, some patients with two films."""
    rng = np.random.default_rng(seed)
    truth = np.array([True] * positives + [False] * negatives)
    logits = rng.normal(np.where(truth, apart, -apart), 1.2)
    patients = [f"p{place * 2 // 3}" for place in range(len(truth))]
    return Scored.of(truth, 1 / (1 + np.exp(-logits)), patients)


def evaluation() -> Evaluation:
    """Every kind of set, one control that was not made, and a source with a hostile name."""
    valid, test = scored(1), scored(2)
    rule = ThresholdRule()
    sets = []
    for place, network in enumerate(NETWORKS):
        own = choose_threshold(rule, scored(10 + place)).value
        sets += [
            _set("validation", SetKind.VALIDATION, network, scored(10 + place), own),
            _set("test", SetKind.TEST, network, scored(20 + place), own),
        ]
    one = Scored.of([True] * 12, [0.9] * 9 + [0.3] * 3, [f"q{n}" for n in range(12)])
    sets += [
        _set(HOSTILE, SetKind.SOURCE, CHOSEN, one, 0.5),
        _set(
            "NIH ChestX-ray14", SetKind.LEFT_OUT, CHOSEN, _other(30, 14), 0.5, Remark.START_HAS_SEEN
        ),
        _set(HOSTILE, SetKind.LEFT_OUT, CHOSEN, one, 0.5),
        _set("test", SetKind.CENTRE_HIDDEN, CHOSEN, scored(4, apart=0.9), 0.5),
        _set("test", SetKind.GEOMETRY, "", scored(5, apart=1.6), 0.5),
        _set("openi", SetKind.EXTERNAL, CHOSEN, _other(50, 19), 0.5),
    ]
    return Evaluation(
        network=CHOSEN,
        made=_made(),
        threshold=choose_threshold(rule, valid, test),
        thresholds=tuple(choose_threshold(each, valid, test) for each in OTHER_RULES),
        sets=tuple(sets),
        not_made=(NotMade(name="armiro/COVID-CXNet", kind=SetKind.LEFT_OUT, why="one-class"),),
        wrong=tuple(_wrong(number) for number in (3, 7, 12, 18, 31)),
    )


def findings() -> RunFindings:
    """The evaluation with its plan, curves and pictures."""
    rng = np.random.default_rng(0)
    found = evaluation()
    pictures = {
        of.film.number: rng.integers(0, 255, (180, 320, 3), np.uint8).astype(np.uint8)
        for of in found.wrong
    }
    title = "nCoV Desktop training report: site-a"
    return RunFindings(title, found, plan(), stages(), pictures)


def plan() -> TrainingPlan:
    """Two stages."""
    head = Stage(
        name="head",
        networks=NETWORKS,
        input_size=224,
        batch_size=16,
        epochs=12,
        schedule=Constant(rate=0.01),
        range_test=RangeTest(),
    )
    whole = head.model_copy(
        update={"name": "whole", "trained": "all", "schedule": Sgdr(high=0.01), "input_size": 448}
    )
    films = Films(table=Path("/home/anna/secret-patient-folder/films.csv"))
    return TrainingPlan(
        name="site-a", films=films, start=Start(kind="random"), stages=(head, whole)
    )


def stages() -> tuple[StageCurve, ...]:
    """Curves of every network in both stages."""
    return tuple(
        _curve(network, stage, seed)
        for stage in ("head", "whole")
        for seed, network in enumerate(NETWORKS)
    )


def _curve(network: str, stage: str, seed: int) -> StageCurve:
    rng = np.random.default_rng(seed)
    place = Place(network=network, stage=stage)
    epochs = tuple(
        EpochPoint(
            epoch,
            float(0.7 * 0.85**epoch + rng.random() * 0.05),
            EpochScores(
                loss=float(0.7 * 0.9**epoch + rng.random() * 0.08),
                true_positive=20 + epoch,
                false_negative=20 - epoch,
                true_negative=50 + epoch // 3,
                false_positive=10 - epoch // 3,
            ),
            0.01,
            3.0,
            best=True,
        )
        for epoch in range(12)
    )
    rates = np.geomspace(1e-6, 1, 120)
    losses = 0.7 - 0.4 / (1 + np.exp(-(np.log10(rates) + 3) * 3)) + 4 * np.maximum(rates - 0.1, 0)
    test = RangeTested(
        at=_AT,
        place=place,
        rates=tuple(rates.tolist()),
        losses=tuple((losses + rng.random(120) * 0.02).tolist()),
        low=1e-4,
        high=1e-2,
    )
    return StageCurve(place, 12, 50, 16, epochs=epochs, range_test=test, best_epoch=9, ended=True)


def _set(
    name: str, kind: SetKind, network: str, of: Scored, threshold: float, *remarks: Remark
) -> EvaluatedSet:
    return measure_set(SetName(name, kind, network, remarks), of, threshold)


def _other(films: int, wrong: int) -> Scored:
    """Films of Other Pneumonias alone."""
    scores = [0.8] * wrong + [0.1] * (films - wrong)
    return Scored.of([False] * films, scores, [f"o{n}" for n in range(films)])


def _wrong(number: int) -> WrongFilm:
    film = Shown(
        number=number,
        label=COVID19 if number % 2 else OTHER_PNEUMONIA,
        source=HOSTILE if number == 3 else "NIH ChestX-ray14",
        view="AP",
        rows=1024,
        cols=1024,
        bits=8,
        lossy=number > 10,
        file_type="png",
    )
    scores = {name: 0.02 * number + 0.1 * place for place, name in enumerate(NETWORKS)}
    return WrongFilm(film=film, scores=scores, everywhere=number in (3, 12))


def _made() -> Made:
    films = (
        (HOSTILE, COVID19, "train", 210),
        (HOSTILE, COVID19, "test", 12),
        ("NIH ChestX-ray14", OTHER_PNEUMONIA, "train", 1177),
        ("NIH ChestX-ray14", OTHER_PNEUMONIA, "valid", 60),
        ("NIH ChestX-ray14", OTHER_PNEUMONIA, "test", 60),
        ("mixed", COVID19, "valid", 40),
        ("mixed", OTHER_PNEUMONIA, "valid", 2),
    )
    return Made(
        plan="site-a",
        start="random",
        temperatures={CHOSEN: 1.2, "resnet50": 0.9, "vgg16": 1.4},
        films=films,
        plan_sha256="0123456789abcdef" * 4,
        data_sha256="fedcba9876543210" * 4,
        app_version="0.7",
        at=_AT,
    )
