"""A bundle tested on a table of films: each is read behind the decode wall and judged by an engine."""

import csv
import io
from collections import Counter
from collections.abc import Generator, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

from ncov_desktop import __version__
from ncov_desktop.core import paths
from ncov_desktop.core.atomic import write_atomically
from ncov_desktop.core.browser import FilmSource
from ncov_desktop.core.bundle import MODEL_FILE, Bundle, read_bundle
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.results import COVID19
from ncov_desktop.core.settings import DeviceChoice
from ncov_desktop.core.training.dataset import Split, TrainingFilm, dataset_sha256, read_dataset
from ncov_desktop.core.training.evaluation import (
    EVALUATION_FILE,
    SCORES_FILE,
    EvaluatedSet,
    Evaluation,
    LeftOut,
    Made,
    Remark,
    SetKind,
    Shown,
    ThresholdChoice,
    WrongFilm,
    write_evaluation,
)
from ncov_desktop.core.training.measuring import Scored, SetName, measure_set, tally
from ncov_desktop.core.training.run_folder import RunFolder
from ncov_desktop.exchange.run_report import RunFindings
from ncov_desktop.services.bundles import find_installed
from ncov_desktop.services.decoding import FilmReader
from ncov_desktop.services.films import FilmRead
from ncov_desktop.services.judging import judge_films
from ncov_desktop.services.registry import StartEngine, start_engine
from ncov_desktop.services.run_reports import write_findings
from ncov_desktop.services.surveying import film_facts
from ncov_desktop.services.worst_films import Pictures, WorstFilms
from ncov_desktop.text.language import tr

Reason = str  # a field of `LeftOut`


@dataclass(frozen=True, slots=True)
class Subject:
    """What is tested. runs: those it is known to come from."""

    folder: Path
    bundle: Bundle
    runs: tuple[RunFolder, ...] = ()


@dataclass(frozen=True, slots=True)
class Judged:
    """One film of the table. number: its place in it, from 1. score: of COVID-19 Pneumonia.

    film: with the facts of its file, where that was read. score: None where it has none, and `reason`.
    """

    number: int
    film: TrainingFilm
    score: float | None = None
    reason: Reason = ""


@dataclass(frozen=True, slots=True, eq=False)
class Tested:
    """What a test came to. pictures: by film number, uint8[rows, cols, 3], of the worst errors."""

    evaluation: Evaluation
    films: tuple[Judged, ...]
    pictures: Pictures = field(default_factory=dict)


def find_subject(given: str) -> Subject:
    """The bundle of an id, or of a run's folder.

    Raises: NcovError (bundle_unknown, bundle_missing, bundle_damaged, bundle_renamed; of a folder
        run_missing, run_unfinished).
    """
    run = RunFolder(Path(given).absolute())
    if run.plan.is_file():
        made = sorted(each for each in _folders(run.bundles) if (each / MODEL_FILE).is_file())
        if not made:
            raise NcovError(ErrorKind.RUN_UNFINISHED)
        return Subject(made[-1], read_bundle(made[-1]), (run,))
    try:
        folder, bundle = find_installed(given)
    except NcovError as error:
        if error.kind is ErrorKind.BUNDLE_UNKNOWN and run.path.is_dir():
            raise NcovError(ErrorKind.RUN_MISSING) from error
        raise
    try:
        known = [RunFolder(each) for each in _folders(paths.user_runs())]
    except OSError:
        known = []
    return Subject(folder, bundle, tuple(each for each in known if _made(each, bundle)))


def evaluate(
    subject: Subject,
    table: Path,
    reader: FilmReader,
    device: DeviceChoice = "auto",
    start: StartEngine = start_engine,
) -> Generator[tuple[int, int] | Tested, None, None]:
    """Has the bundle judge the films of a table. Of a table with splits only test films are taken.

    Yields: (judged, of all), and last what it came to. Nothing is written.
    Raises: NcovError as `read_dataset`; dataset_empty, nothing_scored, and what keeps an engine from
        starting.
    """
    films = list(enumerate(read_dataset(table), start=1))
    divided = any(film.split for _, film in films)
    if divided:
        films = [(number, film) for number, film in films if film.split is Split.TEST]
    if not films:
        raise NcovError(ErrorKind.DATASET_EMPTY)
    found: list[Judged] = []
    threshold = subject.bundle.threshold
    worst = WorstFilms()
    with closing(start(subject.folder, device)) as engine:
        engine.info()  # one that cannot work says so once, not for every film
        sources = [FilmSource(film.file) for _, film in films]
        with closing(judge_films(sources, engine, subject.bundle, reader)) as reads:
            for (number, film), read in zip(films, reads, strict=True):
                judged = _judged(number, film, read)
                found.append(judged)
                if _is_wrong(judged, threshold):
                    worst.look(number, _distance(judged, threshold), read)
                yield len(found), len(films)
    kind = SetKind.TEST if divided else SetKind.EXTERNAL
    evaluation = _evaluation(subject, found, (kind, "test" if divided else table.stem))
    yield Tested(evaluation, tuple(found), worst.pictures)


def make_folder(folder: Path) -> None:
    """The folder that `write_tested` writes into. Raises: NcovError (output_unwritable)."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise NcovError(ErrorKind.OUTPUT_UNWRITABLE) from error


def write_tested(tested: Tested, folder: Path) -> tuple[Path, ...]:
    """Writes evaluation, scores and report, for this user's eyes only. Returns the files.

    Raises: NcovError (output_unwritable).
    """
    make_folder(folder)
    evaluation = tested.evaluation
    title = tr("nCoV Desktop test of {bundle}", bundle=evaluation.network)
    findings = RunFindings(title, evaluation, pictures=tested.pictures)
    figures, scores = folder / EVALUATION_FILE, folder / SCORES_FILE
    try:
        write_evaluation(figures, evaluation)
        write_atomically(scores, _scores(tested), private=True)
    except OSError as error:
        raise NcovError(ErrorKind.OUTPUT_UNWRITABLE) from error
    return figures, scores, *write_findings(folder, findings)


def _judged(number: int, film: TrainingFilm, read: FilmRead) -> Judged:
    if read.opened is None:
        return Judged(number, film, reason="unreadable")
    facts = film_facts(read.opened.film)
    if film.facts is not None and film.facts.sha256 != facts.sha256:
        return Judged(number, film, reason="changed")
    film = replace(film, facts=facts)
    if read.error is not None:
        return Judged(number, film, reason="unjudged")
    if read.judgement is None:
        return Judged(number, film, reason="refused")
    return Judged(number, film, read.judgement.prediction.covid19)


def _evaluation(
    subject: Subject, films: Sequence[Judged], tested: tuple[SetKind, str]
) -> Evaluation:
    """Raises: NcovError (nothing_scored)."""
    bundle = subject.bundle
    left_out = Counter(each.reason for each in films if each.reason)
    judged = [each for each in films if each.score is not None]
    if not judged:
        reasons = {name: left_out[name] for name in LeftOut.model_fields}
        raise NcovError(ErrorKind.NOTHING_SCORED, **reasons)
    kind, name = tested
    remarks = (Remark.KNOWN_FILMS,) if _knows(subject, judged) else ()
    threshold = bundle.threshold
    return Evaluation(
        network=bundle.id,
        made=_made_of(bundle, judged),
        threshold=ThresholdChoice(
            rule=None, value=threshold, test=tally(_scored(judged), threshold)
        ),
        sets=(
            measure_set(SetName(name, kind, bundle.id, remarks), _scored(judged), threshold),
            *_by_source(bundle, judged),
        ),
        wrong=_wrong(bundle, judged),
        left_out=LeftOut(**left_out),
    )


def _by_source(bundle: Bundle, films: Sequence[Judged]) -> list[EvaluatedSet]:
    """The films of each source, where there is more than one."""
    sources = sorted({each.film.origin.source for each in films})
    if len(sources) < 2:
        return []
    return [
        measure_set(
            SetName(source, SetKind.SOURCE, bundle.id),
            _scored([each for each in films if each.film.origin.source == source]),
            bundle.threshold,
        )
        for source in sources
    ]


def _scored(films: Sequence[Judged]) -> Scored:
    return Scored.of(
        [each.film.label == COVID19 for each in films],
        [each.score or 0.0 for each in films],
        [each.film.origin.patient for each in films],
    )


def _is_wrong(judged: Judged, threshold: float) -> bool:
    """Of a film with a score."""
    if judged.score is None:
        return False
    return (judged.score >= threshold) != (judged.film.label == COVID19)


def _distance(judged: Judged, threshold: float) -> float:
    return abs((judged.score or 0.0) - threshold)


def _wrong(bundle: Bundle, films: Sequence[Judged]) -> tuple[WrongFilm, ...]:
    """The films that were called wrong, the worst first."""
    wrong = [each for each in films if _is_wrong(each, bundle.threshold)]
    wrong.sort(key=lambda each: -_distance(each, bundle.threshold))
    return tuple(
        WrongFilm(film=_shown(each), scores={bundle.id: each.score or 0.0}, everywhere=True)
        for each in wrong
    )


def _shown(judged: Judged) -> Shown:
    film, facts = judged.film, judged.film.facts
    assert facts is not None
    return Shown(
        number=judged.number,
        label=film.label,
        source=film.origin.source,
        view=film.origin.view,
        rows=facts.rows,
        cols=facts.cols,
        bits=facts.bits,
        lossy=facts.lossy,
        file_type=film.file.suffix.removeprefix(".").casefold(),
    )


def _made_of(bundle: Bundle, films: Sequence[Judged]) -> Made:
    counts = Counter((each.film.origin.source, each.film.label) for each in films)
    return Made(
        plan=bundle.training_plan,
        start="",
        temperatures={bundle.id: bundle.temperature},
        films=tuple((*key, Split.TEST.value, count) for key, count in sorted(counts.items())),
        plan_sha256=bundle.plan_sha256,
        data_sha256=dataset_sha256(each.film for each in films),
        app_version=__version__,
        at=datetime.now(UTC),
    )


def _knows(subject: Subject, films: Sequence[Judged]) -> bool:
    """Whether a film was used for training or for choices in a run the bundle comes from."""
    used: set[str] = set()
    for run in subject.runs:
        try:
            theirs = read_dataset(run.films)
        except NcovError:
            continue  # what is gone tells nothing
        used |= {of.facts.sha256 for of in theirs if of.facts and of.split is not Split.TEST}
    return any(each.film.facts is not None and each.film.facts.sha256 in used for each in films)


def _scores(tested: Tested) -> bytes:
    """A row for each film of the table that was to be scored, also for one without a score."""
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, lineterminator="\n")
    head = ("number", "file", "label", "split", "network", "probability_covid19", "left_out")
    writer.writerow(head)
    for each in tested.films:
        film = each.film
        score = "" if each.score is None else f"{each.score:.6f}"
        row = (each.number, film.file, film.label, film.split or "", tested.evaluation.network)
        writer.writerow((*row, score, each.reason))
    return stream.getvalue().encode(errors="backslashreplace")


def _made(run: RunFolder, bundle: Bundle) -> bool:
    try:
        return read_bundle(run.bundles / bundle.id).content_sha256 == bundle.content_sha256
    except NcovError:
        return False


def _folders(parent: Path) -> list[Path]:
    try:
        return [each for each in parent.iterdir() if each.is_dir()]
    except OSError:
        return []
