"""Many films through the network: while it works on some, the next are decoded and prepared."""

from collections import deque
from collections.abc import Generator, Iterable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path

from ncov_desktop.core import intended_use
from ncov_desktop.core.browser import FilmSource
from ncov_desktop.core.bundle import Bundle
from ncov_desktop.core.engine import Engine
from ncov_desktop.core.errors import NcovError
from ncov_desktop.core.results import Judgement, ModelInput
from ncov_desktop.imaging.prepare import prepare
from ncov_desktop.services import outputs
from ncov_desktop.services.decoding import PROCESSES, FilmReader
from ncov_desktop.services.films import FilmRead, OpenedFilm
from ncov_desktop.services.reading import open_film
from ncov_desktop.services.result_names import result_names

BATCH = 4
# One batch is with the network while the next is decoded.
_UNDER_WAY = 2


def read_films(
    paths: Sequence[Path],
    engine: Engine,
    bundle: Bundle,
    folder: Path,
    reader: FilmReader | None = None,
) -> Generator[FilmRead, None, None]:
    """Judges each file and writes its result into `folder`; one bad file stops nothing.

    reader: see `reading.open_film`.
    Yields: one event per file in order, after its result files are complete.
    Raises: NcovError (output_unwritable) when results can no longer be written.
    """
    names = result_names(paths, folder)
    with closing(judge_films(map(FilmSource, paths), engine, bundle, reader)) as films:
        for read, name in zip(films, names, strict=True):
            yield replace(read, written=outputs.write_result(read, folder / name))


def judge_films(
    sources: Iterable[FilmSource],
    engine: Engine,
    bundle: Bundle,
    reader: FilmReader | None = None,
    batch: int = BATCH,
) -> Generator[FilmRead, None, None]:
    """What the network says of each film that is not refused; one bad film stops nothing.

    The films of a batch are always the same ones, however quickly each is decoded. At most three
    batches of films are held at a time. Closing the iterator begins nothing more; what a decoder
    or the network has begun ends by itself, and nobody waits for it.

    reader: see `reading.open_film`.
    Yields: one event per film in order; nothing is written.
    """
    rest = iter(sources)
    openers = ThreadPoolExecutor(PROCESSES + 1, "open film")
    # A second request is already there when the network has answered the first.
    network = ThreadPoolExecutor(_UNDER_WAY, "judge films")
    under_way: deque[Future[list[FilmRead]]] = deque()

    def begin() -> bool:
        few = [openers.submit(_open, source, bundle, reader) for source in islice(rest, batch)]
        if few:
            under_way.append(network.submit(_judge, few, engine))
        return bool(few)

    try:
        while len(under_way) < _UNDER_WAY and begin():
            pass
        while under_way:
            done = under_way.popleft().result()
            begin()
            yield from done
    finally:
        for executor in (network, openers):
            executor.shutdown(wait=False, cancel_futures=True)


@dataclass(frozen=True, slots=True, eq=False)
class _Ready:
    """A film that was opened; model_input is None where it was refused or not opened."""

    path: Path
    opened: OpenedFilm | None = None
    model_input: ModelInput | None = None
    error: NcovError | None = None


def _open(source: FilmSource, bundle: Bundle, reader: FilmReader | None) -> _Ready:
    try:
        opened = open_film(source, reader)
    except NcovError as error:
        return _Ready(source.path, error=error)
    return _Ready(source.path, opened, None if opened.refused else prepare(opened.film, bundle))


def _judge(opening: Sequence[Future[_Ready]], engine: Engine) -> list[FilmRead]:
    films = [each.result() for each in opening]
    asked = [film.model_input for film in films if film.model_input is not None]
    outcomes = iter(_outcomes(asked, engine))
    return [
        FilmRead(film.path, film.opened, error=film.error)
        if film.opened is None or film.model_input is None
        else _read(film.path, film.opened, next(outcomes))
        for film in films
    ]


def _outcomes(films: Sequence[ModelInput], engine: Engine) -> list[Judgement | NcovError]:
    """A judgement of each film, or why there is none."""
    try:
        return list(engine.judge_many(films)) if films else []
    except NcovError as error:
        if len(films) == 1:
            return [error]
    # Any of them may be to blame; the others are not to suffer for it.
    return [outcome for film in films for outcome in _outcomes([film], engine)]


def _read(path: Path, opened: OpenedFilm, outcome: Judgement | NcovError) -> FilmRead:
    if isinstance(outcome, NcovError):
        return FilmRead(path, opened, error=outcome)
    far = intended_use.judge_distance(outcome.distance)
    opened = replace(opened, findings=(*opened.findings, *far))
    # Only the network itself can say that a film is like none it knows: then its score is withheld.
    return FilmRead(path, opened, None if opened.refused else outcome)
