"""Reading a film: opening it, and asking the network about it."""

from collections.abc import Callable
from dataclasses import replace

from ncov_desktop.core import intended_use
from ncov_desktop.core.browser import FilmSource
from ncov_desktop.core.bundle import Bundle
from ncov_desktop.core.engine import Engine
from ncov_desktop.core.results import Judgement, Severity
from ncov_desktop.imaging.greyscale import offered_windows
from ncov_desktop.imaging.prepare import prepare
from ncov_desktop.imaging.recognise import recognise
from ncov_desktop.imaging.sources import read_source
from ncov_desktop.services.decoding import FilmReader
from ncov_desktop.services.films import OpenedFilm


def open_film(
    source: FilmSource,
    reader: FilmReader | None = None,
    frame: int = 0,
    *,
    recognised: bool = True,
) -> OpenedFilm:
    """One frame of a film, and the findings about it.

    reader: keeps decoders away from this process; without one they run in it.
    recognised: False leaves out what only the pixels tell, for whoever shows the film before it is
        looked at; see `recognise_film`.
    Raises: NcovError, with a kind for every way in which a file can fail.
    """
    study = read_source(source, frame) if reader is None else reader.read(source, frame)
    film = study.radiographs[0]
    findings = intended_use.check(study, film)
    opened = OpenedFilm(source, study, film, findings, offered_windows(film))
    return recognise_film(opened) if recognised else opened


def recognise_film(opened: OpenedFilm) -> OpenedFilm:
    """The film with what its pixels tell among its findings, refusals first."""
    found = (*opened.findings, *recognise(opened.film, opened.usual))
    in_order = sorted(found, key=lambda finding: finding.severity is not Severity.REFUSE)
    return replace(opened, findings=tuple(in_order))


def judge_film(
    opened: OpenedFilm,
    engine: Engine,
    bundle: Bundle,
    *,
    overridden: bool = False,
    cancelled: Callable[[], bool] = lambda: False,
) -> Judgement:
    """What the network says about a film that was not refused.

    overridden: True where a reader saw the refusal and set it aside.
    cancelled: asked from time to time whether the answer is still wanted.
    Raises: NcovError; ValueError for a refused film.
    """
    if opened.refused and not overridden:
        raise ValueError("a refused film has no score")
    return engine.judge(prepare(opened.film, bundle, opened.usual), cancelled)
