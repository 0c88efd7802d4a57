"""Reading films: open one, judge one, and read many into result files."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from ncov_desktop.core import intended_use
from ncov_desktop.core.bundle import Bundle
from ncov_desktop.core.engine import Engine
from ncov_desktop.core.errors import NcovError
from ncov_desktop.core.results import Judgement
from ncov_desktop.imaging.files import read_study
from ncov_desktop.imaging.prepare import prepare
from ncov_desktop.services import outputs
from ncov_desktop.services.films import FilmRead, OpenedFilm


def open_film(path: Path) -> OpenedFilm:
    """The first film of a file, and the findings about it.

    Raises: NcovError, with a kind for every way in which a file can fail.
    """
    study = read_study(path)
    film = study.radiographs[0]
    return OpenedFilm(path, study, film, intended_use.check(study, film))


def judge_film(opened: OpenedFilm, engine: Engine, bundle: Bundle) -> Judgement:
    """What the network says about a film that was not refused.

    Raises: NcovError; ValueError for a refused film.
    """
    if opened.refused:
        raise ValueError("a refused film has no score")
    return engine.judge(prepare(opened.film, bundle))


def read_films(
    paths: Sequence[Path], engine: Engine, bundle: Bundle, folder: Path
) -> Iterator[FilmRead]:
    """Reads each file in turn and writes its result into `folder`; one bad file stops nothing.

    Yields: one event per file, after its result files are complete.
    Raises: NcovError (output_unwritable) when results can no longer be written.
    """
    names = outputs.result_names(paths, folder)
    for path, name in zip(paths, names, strict=True):
        read = _read_film(path, engine, bundle)
        written = outputs.write_result(read, folder / name)
        yield FilmRead(path, read.opened, read.judgement, read.error, written)


def _read_film(path: Path, engine: Engine, bundle: Bundle) -> FilmRead:
    try:
        opened = open_film(path)
        if opened.refused:
            return FilmRead(path, opened)
        return FilmRead(path, opened, judge_film(opened, engine, bundle))
    except NcovError as error:
        return FilmRead(path, error=error)
