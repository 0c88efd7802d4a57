"""What follows a run's stages: its networks tested, controls trained beside them, and a bundle made.

All of it goes on where it ended: answers are kept, controls have checkpoints, a whole bundle stays.
"""

import csv
import io
import shutil
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import chain

from ncov_desktop import __version__
from ncov_desktop.core.atomic import write_atomically
from ncov_desktop.core.results import COVID19
from ncov_desktop.core.training.dataset import Split, TrainingFilm, dataset_sha256, read_dataset
from ncov_desktop.core.training.evaluation import (
    EVALUATION_FILE,
    SCORES_FILE,
    EvaluatedSet,
    Evaluation,
    Made,
    NotMade,
    Remark,
    SetKind,
    Shown,
    ThresholdChoice,
    WrongFilm,
    write_evaluation,
)
from ncov_desktop.core.training.events import BundleMade, Evaluated
from ncov_desktop.core.training.measuring import OTHER_RULES, choose_threshold
from ncov_desktop.core.training.plan import TrainingPlan, plan_sha256
from ncov_desktop.learning.training.bundling import make_bundle
from ncov_desktop.learning.training.controls import controls
from ncov_desktop.learning.training.desk import Desk, Worth
from ncov_desktop.learning.training.gallery import draw_pictures
from ncov_desktop.learning.training.stages import Means, Trained, chosen_network
from ncov_desktop.learning.training.watch import now


def evaluate_run(
    plan: TrainingPlan,
    films: Sequence[TrainingFilm],
    trained: Mapping[str, Trained],
    means: Means,
) -> Evaluation:
    """Tests every network of the last stage, makes the controls, and packs the chosen network.

    trained: as `train_plan` gives it.
    Raises: as `train_plan`.
    """
    run = means.run
    run.evaluation.mkdir(mode=0o700, exist_ok=True)
    desk = Desk(plan, means)
    chosen = chosen_network(plan, trained).place.network
    worths = {name: desk.judge(each, films) for name, each in trained.items()}
    own = worths[chosen]
    plain = [each for worth in (own, *_others(worths, chosen)) for each in _plain_sets(worth)]
    plain += _by_source(own)
    plain += _external(plan, films, own, means, desk)
    found = [*plain, *controls(plan, films, chosen, means, desk)]
    evaluation = Evaluation(
        network=chosen,
        made=_made(plan, films, worths),
        threshold=own.stated(plan.testing.threshold),
        thresholds=_thresholds(own),
        sets=tuple(each for each in found if isinstance(each, EvaluatedSet)),
        not_made=tuple(each for each in found if isinstance(each, NotMade)),
        wrong=_wrong(films, own, worths),
    )
    write_atomically(run.evaluation / SCORES_FILE, _scores(films, worths), private=True)
    draw_pictures(evaluation.wrong, films, own.trained, desk, run.evaluation)
    write_evaluation(run.evaluation / EVALUATION_FILE, evaluation)
    means.watch.emit(Evaluated(at=now(), file=EVALUATION_FILE))
    bundle = make_bundle(plan, films, own, evaluation, means, desk)
    means.watch.emit(BundleMade(at=now(), bundle=bundle.id))
    # What was kept to go on with; the scores stand in their table.
    shutil.rmtree(desk.memory, ignore_errors=True)
    return evaluation


def _others(worths: Mapping[str, Worth], chosen: str) -> list[Worth]:
    return [worth for name, worth in worths.items() if name != chosen]


def _plain_sets(worth: Worth) -> list[EvaluatedSet]:
    here = (Remark.THRESHOLD_CHOSEN_HERE,) if worth.choice is not None else ()
    sets = [worth.measured(SetKind.VALIDATION, "validation", worth.valid, *here)]
    if worth.test:
        sets.append(worth.measured(SetKind.TEST, "test", worth.test))
    return sets


def _by_source(worth: Worth) -> list[EvaluatedSet]:
    """The test films of each source, where there is more than one."""
    sources = sorted({each.film.origin.source for each in worth.test})
    if len(sources) < 2:
        return []
    return [
        worth.measured(
            SetKind.SOURCE,
            source,
            [each for each in worth.test if each.film.origin.source == source],
        )
        for source in sources
    ]


def _external(
    plan: TrainingPlan, films: Sequence[TrainingFilm], own: Worth, means: Means, desk: Desk
) -> list[EvaluatedSet]:
    """Tables that are only tested on. Raises: as `prepare_films`, `read_dataset`."""
    used = {film.facts.sha256 for film in films if film.facts and film.split is not Split.TEST}
    sets = []
    for table in plan.films.external:
        theirs = read_dataset(means.run.path / table)
        seen = desk.see(own.trained, theirs, table.stem, among=theirs)
        known = any(film.facts and film.facts.sha256 in used for film in theirs)
        remarks = (Remark.KNOWN_FILMS,) if known else ()
        sets.append(own.measured(SetKind.EXTERNAL, table.stem, seen, *remarks))
    return sets


def _thresholds(own: Worth) -> tuple[ThresholdChoice, ...]:
    if own.choice is None:
        return ()
    valid, test = own.scored(own.valid), own.scored(own.test)
    return tuple(choose_threshold(rule, valid, test) for rule in OTHER_RULES)


def _made(plan: TrainingPlan, films: Sequence[TrainingFilm], worths: Mapping[str, Worth]) -> Made:
    counts = Counter((film.origin.source, film.label, film.split or "") for film in films)
    start = plan.start
    return Made(
        plan=plan.name,
        start=start.bundle or start.kind,
        temperatures={name: worth.temperature for name, worth in worths.items()},
        films=tuple((*key, count) for key, count in sorted(counts.items())),
        plan_sha256=plan_sha256(plan),
        data_sha256=dataset_sha256(films),
        app_version=__version__,
        at=now(),
    )


def _test_scores(worth: Worth) -> list[float]:
    return [float(score) for score in worth.scored(worth.test).scores]


def _wrong(
    films: Sequence[TrainingFilm], own: Worth, worths: Mapping[str, Worth]
) -> tuple[WrongFilm, ...]:
    """The test films that the chosen network calls wrong, the worst first."""
    numbers = {id(film): number for number, film in enumerate(films, 1)}
    scores = {name: _test_scores(worth) for name, worth in worths.items()}

    def wrong(name: str, place: int) -> bool:
        called = scores[name][place] >= worths[name].threshold
        return called != _positive(own.test[place].film)

    places = [place for place in range(len(own.test)) if wrong(own.network, place)]
    places.sort(key=lambda place: -abs(scores[own.network][place] - own.threshold))
    return tuple(
        WrongFilm(
            film=_shown(numbers[id(own.test[place].film)], own.test[place].film),
            scores={name: each[place] for name, each in scores.items()},
            everywhere=all(wrong(name, place) for name in worths),
        )
        for place in places
    )


def _positive(film: TrainingFilm) -> bool:
    return film.label == COVID19


def _shown(number: int, film: TrainingFilm) -> Shown:
    facts, ending = film.facts, film.file.suffix.removeprefix(".").casefold()
    return Shown(
        number=number,
        label=film.label,
        source=film.origin.source,
        view=film.origin.view,
        rows=facts.rows if facts else None,
        cols=facts.cols if facts else None,
        bits=facts.bits if facts else None,
        lossy=facts.lossy if facts else None,
        file_type=ending,
    )


def _scores(films: Sequence[TrainingFilm], worths: Mapping[str, Worth]) -> bytes:
    """The table of what each network says of each film that was not trained on."""
    numbers = {id(film): number for number, film in enumerate(films, 1)}
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(("number", "file", "label", "split", "network", "probability_covid19"))
    for name, worth in worths.items():
        seen = tuple(chain(worth.valid, worth.test))
        for each, score in zip(seen, worth.scored(seen).scores, strict=True):
            film = each.film
            row = (numbers[id(film)], film.file, film.label, film.split, name, f"{score:.6f}")
            writer.writerow(row)
    return stream.getvalue().encode()
