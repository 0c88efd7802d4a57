"""Reading films: open one, judge one, and read many into result files."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from ncov_desktop.core import intended_use
from ncov_desktop.core.browser import FilmSource
from ncov_desktop.core.bundle import Bundle
from ncov_desktop.core.engine import Engine
from ncov_desktop.core.errors import NcovError
from ncov_desktop.core.results import Judgement
from ncov_desktop.imaging.greyscale import offered_windows
from ncov_desktop.imaging.prepare import prepare
from ncov_desktop.imaging.sources import read_source
from ncov_desktop.services import outputs
from ncov_desktop.services.decoding import FilmReader
from ncov_desktop.services.films import FilmRead, OpenedFilm
from ncov_desktop.services.result_names import result_names


def open_film(source: FilmSource, reader: FilmReader | None = None, frame: int = 0) -> OpenedFilm:
    """One frame of a film, and the findings about it.

    reader: keeps decoders away from this process; without one they run in it.
    Raises: NcovError, with a kind for every way in which a file can fail.
    """
    study = read_source(source, frame) if reader is None else reader.read(source, frame)
    film = study.radiographs[0]
    return OpenedFilm(source, study, film, intended_use.check(study, film), offered_windows(film))


def judge_film(opened: OpenedFilm, engine: Engine, bundle: Bundle) -> Judgement:
    """What the network says about a film that was not refused.

    Raises: NcovError; ValueError for a refused film.
    """
    if opened.refused:
        raise ValueError("a refused film has no score")
    return engine.judge(prepare(opened.film, bundle))


def read_films(
    paths: Sequence[Path],
    engine: Engine,
    bundle: Bundle,
    folder: Path,
    reader: FilmReader | None = None,
) -> Iterator[FilmRead]:
    """Reads each file in turn and writes its result into `folder`; one bad file stops nothing.

    reader: see `open_film`.
    Yields: one event per file, after its result files are complete.
    Raises: NcovError (output_unwritable) when results can no longer be written.
    """
    names = result_names(paths, folder)
    for path, name in zip(paths, names, strict=True):
        read = _read_film(path, engine, bundle, reader)
        written = outputs.write_result(read, folder / name)
        yield FilmRead(path, read.opened, read.judgement, read.error, written)


def _read_film(path: Path, engine: Engine, bundle: Bundle, reader: FilmReader | None) -> FilmRead:
    opened = None
    try:
        opened = open_film(FilmSource(path), reader)
        judgement = None if opened.refused else judge_film(opened, engine, bundle)
        return FilmRead(path, opened, judgement)
    except NcovError as error:
        return FilmRead(path, opened, error=error)
