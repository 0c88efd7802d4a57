"""Champion against candidate: both judge the films of one frozen local set, each by its own engine.

The set is a table of films in the program's data folder, with the SHA-256 of every film. Its own hash
is in its name and in the registry: neither the table nor a film of it can change unnoticed.
"""

import hashlib
from collections.abc import Generator, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

from ncov_desktop.core import paths
from ncov_desktop.core.browser import FilmSource
from ncov_desktop.core.comparison import Comparison, Scored, compare_scores
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.results import Prediction
from ncov_desktop.core.settings import DeviceChoice
from ncov_desktop.core.training.dataset import (
    FilmFacts,
    Split,
    TrainingFilm,
    dataset_sha256,
    read_dataset,
    write_dataset,
)
from ncov_desktop.services import audit
from ncov_desktop.services.audit import Action
from ncov_desktop.services.bundles import active_id, find_installed
from ncov_desktop.services.decoding import FilmReader
from ncov_desktop.services.films import FilmRead
from ncov_desktop.services.judging import judge_films
from ncov_desktop.services.reading import open_film
from ncov_desktop.services.registry import StartEngine, start_engine
from ncov_desktop.services.registry_file import alone, read_alone, read_registry, write_registry


@dataclass(frozen=True, slots=True)
class LocalSet:
    """The frozen films. sha256: names them, their classes and splits."""

    films: tuple[TrainingFilm, ...]
    sha256: str

    @property
    def patients(self) -> int:
        """How many patients the films are of."""
        return len({film.origin.patient for film in self.films})


@dataclass(frozen=True, slots=True)
class ComparingProgress:
    """So many films were judged by the network that is at it."""

    bundle_id: str
    done: int
    total: int


def local_set() -> LocalSet | None:
    """The frozen set; None where none was frozen.

    Raises: NcovError (set_changed where its table is not the frozen one, or gone).
    """
    sha256 = read_registry()[0].local_set
    if sha256 is None:
        return None
    try:
        films = read_dataset(_set_file(sha256))
    except NcovError as error:
        raise NcovError(ErrorKind.SET_CHANGED, film="–") from error
    if dataset_sha256(films) != sha256:
        raise NcovError(ErrorKind.SET_CHANGED, film="–")
    return LocalSet(films, sha256)


def freeze(table: Path, reader: FilmReader | None = None, *, again: bool = False) -> LocalSet:
    """Makes the films of a table the local set. Of a table with splits only test films are taken.

    again: also where another set was frozen, with which older comparisons were made.
    reader: see `reading.open_film`.
    Raises: NcovError as `read_dataset`; set_is_frozen, set_unreadable with the `film` of the table,
        dataset_empty, registry_unwritable, audit_unwritable.
    """
    given = read_dataset(table)
    if any(film.split for film in given):
        given = tuple(film for film in given if film.split is Split.TEST)
    if not given:
        raise NcovError(ErrorKind.DATASET_EMPTY)
    films = tuple(_frozen(film, number, reader) for number, film in enumerate(given, start=1))
    fresh = LocalSet(films, dataset_sha256(films))
    with alone():
        registry, _ = read_alone()
        if registry.local_set not in (None, fresh.sha256) and not again:
            raise NcovError(ErrorKind.SET_IS_FROZEN)
        try:
            write_dataset(_set_file(fresh.sha256), films)
        except OSError as error:
            raise NcovError(ErrorKind.REGISTRY_UNWRITABLE) from error
        write_registry(registry.model_copy(update={"local_set": fresh.sha256}))
    if registry.local_set != fresh.sha256:
        audit.record(Action.SET_FROZEN, fresh.sha256, films=len(films), patients=fresh.patients)
    return fresh


def compare(
    candidate_id: str,
    champion_id: str | None = None,
    device: DeviceChoice = "auto",
    reader: FilmReader | None = None,
    start: StartEngine = start_engine,
) -> Generator[ComparingProgress | Comparison, None, None]:
    """Has both judge the frozen set, one after the other.

    champion_id: None for the active one. reader: see `reading.open_film`.
    Yields: progress, and last the comparison.
    Raises: NcovError (set_missing, set_changed with the `film`, compared_with_itself, nothing_compared,
        bundle_unknown, and what keeps an engine from starting).
    """
    films = local_set()
    if films is None:
        raise NcovError(ErrorKind.SET_MISSING)
    champion = champion_id or active_id(read_registry()[0]) or candidate_id
    if champion == candidate_id:
        raise NcovError(ErrorKind.COMPARED_WITH_ITSELF, bundle=candidate_id)
    ids = champion, candidate_id
    for each in ids:
        find_installed(each)  # before the first of them works for an hour
    said = []
    for each in ids:
        said.append((yield from _judged(each, films.films, device, reader, start)))
    scored = _scored(films.films, *said)
    if not scored:
        raise NcovError(ErrorKind.NOTHING_COMPARED)
    comparison = compare_scores(scored, ids, films.sha256, len(films.films) - len(scored))
    audit.record(
        Action.COMPARED,
        candidate_id,
        champion=champion,
        set_sha256=films.sha256,
        films=comparison.films,
        champion_only=comparison.champion_only,
        candidate_only=comparison.candidate_only,
    )
    yield comparison


def _judged(
    bundle_id: str,
    films: Sequence[TrainingFilm],
    device: DeviceChoice,
    reader: FilmReader | None,
    start: StartEngine,
) -> Generator[ComparingProgress, None, list[Prediction | None]]:
    """Returns what the network says of each film; None where it gives no score."""
    folder, bundle = find_installed(bundle_id)
    said: list[Prediction | None] = []
    sources = [FilmSource(film.file) for film in films]
    with closing(start(folder, device)) as engine:
        engine.info()  # one that cannot work says so once, not for every film
        with closing(judge_films(sources, engine, bundle, reader)) as reads:
            for film, read in zip(films, reads, strict=True):
                _check_film(film, read, len(said) + 1)
                said.append(read.judgement.prediction if read.judgement else None)
                yield ComparingProgress(bundle_id, len(said), len(films))
    return said


def _check_film(film: TrainingFilm, read: FilmRead, number: int) -> None:
    """Raises: NcovError (set_changed; of an engine that failed, its own)."""
    opened = read.opened
    frozen = film.facts.sha256 if film.facts else ""
    if opened is None or opened.film.provenance.file_sha256 != frozen:
        raise NcovError(ErrorKind.SET_CHANGED, film=number) from read.error
    if read.error is not None:
        raise read.error


def _scored(
    films: Sequence[TrainingFilm],
    champion: Sequence[Prediction | None],
    candidate: Sequence[Prediction | None],
) -> list[Scored]:
    rows = zip(films, champion, candidate, strict=True)
    return [
        Scored(
            number=number,
            file=film.file,
            label=film.label,
            patient=film.origin.patient,
            scores=(first.covid19, second.covid19),
            called=(first.label, second.label),
        )
        for number, (film, first, second) in enumerate(rows, start=1)
        if first is not None and second is not None
    ]


def _frozen(film: TrainingFilm, number: int, reader: FilmReader | None) -> TrainingFilm:
    """The film under its full name, with the facts of its file. Raises: NcovError (set_unreadable)."""
    file = film.file.absolute()
    try:
        if film.facts is not None:
            with file.open("rb") as stream:
                sha256 = hashlib.file_digest(stream, "sha256").hexdigest()
            return replace(film, file=file, facts=replace(film.facts, sha256=sha256))
        opened = open_film(FilmSource(file), reader, recognised=False).film
    except (OSError, NcovError) as error:
        raise NcovError(ErrorKind.SET_UNREADABLE, film=number) from error
    rows, cols = opened.pixels.shape
    origin = opened.provenance
    facts = FilmFacts(origin.file_sha256, rows, cols, opened.bits, origin.lossy_source)
    return replace(film, file=file, facts=facts)


def _set_file(sha256: str) -> Path:
    try:
        return paths.user_data() / f"local-set-{sha256[:16]}.csv"
    except OSError as error:
        raise NcovError(ErrorKind.REGISTRY_UNREADABLE) from error
