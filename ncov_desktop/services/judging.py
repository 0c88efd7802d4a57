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
    with closing(Judging(engine, bundle, reader)) as judging:

        def begin() -> bool:
            few = list(islice(rest, batch))
            if few:
                judging.begin(few)
            return bool(few)

        while judging.has_room and begin():
            pass
        while judging.under_way:
            done = judging.finish()
            begin()
            yield from done


class Judging:
    """Batches of films on their way through the network: one is judged while the next is decoded."""

    def __init__(
        self,
        engine: Engine,
        bundle: Bundle,
        reader: FilmReader | None = None,
        openers: int = PROCESSES + 1,
    ) -> None:
        """openers: how many films are opened at a time. reader: see `reading.open_film`."""
        self._engine, self._bundle, self._reader = engine, bundle, reader
        self._openers = ThreadPoolExecutor(openers, "open film")
        # A second request is already there when the network has answered the first.
        self._network = ThreadPoolExecutor(_UNDER_WAY, "judge films")
        self._batches: deque[Future[list[FilmRead]]] = deque()

    @property
    def under_way(self) -> int:
        """Batches begun and not yet finished."""
        return len(self._batches)

    @property
    def has_room(self) -> bool:
        """Whether another batch makes anything quicker; more of them only take memory."""
        return len(self._batches) < _UNDER_WAY

    def begin(self, sources: Sequence[FilmSource]) -> None:
        """Begins a batch, and returns at once."""
        few = [
            self._openers.submit(_open, source, self._bundle, self._reader) for source in sources
        ]
        self._batches.append(self._network.submit(_judge, few, self._engine))

    def finish(self) -> list[FilmRead]:
        """What became of the films of the batch begun first, in order; waits for it."""
        return self._batches.popleft().result()

    def close(self) -> None:
        """Begins nothing more; what is begun ends by itself, and nobody waits for it."""
        for executor in (self._network, self._openers):
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
    if opened.refused:
        return _Ready(source.path, opened)
    return _Ready(source.path, opened, prepare(opened.film, bundle, opened.usual))


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
