"""A film and a prior film of the same patient: which one, shown how large, and windowed alike or not."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum
from typing import TYPE_CHECKING

from ncov_desktop.core.view import View

if TYPE_CHECKING:
    from ncov_desktop.core.browser import Browser, FilmEntry, FilmSource, PatientEntry
    from ncov_desktop.core.orientation import Orientation
    from ncov_desktop.core.study import Radiograph

_FRONTAL = ("PA", "AP")


class Age(Enum):
    """When a film was taken, seen from another."""

    EARLIER = "earlier"
    LATER = "later"
    UNKNOWN = "unknown"


def age_of(prior: datetime | None, film: datetime | None) -> Age:
    """Whether `prior` was taken before `film`; UNKNOWN where either is not stated, or they are equal."""
    if prior is None or film is None or prior == film:
        return Age.UNKNOWN
    first, second = (each.replace(tzinfo=None) for each in (prior, film))
    return Age.EARLIER if first < second else Age.LATER


@dataclass(frozen=True, slots=True)
class Plane:
    """A film as it is seen, turned or not. size: (rows, cols). aspect: of its pixels.

    width_mm: of a pixel along a row, None where two films cannot be compared in millimetres.
    """

    size: tuple[int, int]
    aspect: float
    width_mm: float | None = None


def planes(film: Radiograph, prior: Radiograph, orientation: Orientation) -> tuple[Plane, Plane]:
    """Both films as they are seen; in millimetres where both state them on the same plane."""
    same = film.spacing_origin is prior.spacing_origin
    in_mm = same and film.spacing_mm is not None and prior.spacing_mm is not None
    first, second = (_plane(each, orientation, in_mm) for each in (film, prior))
    return first, second


def _plane(film: Radiograph, orientation: Orientation, in_mm: bool) -> Plane:
    rows, cols = film.pixels.shape
    size, aspect = orientation.size((rows, cols)), orientation.aspect(film.pixel_aspect)
    if not in_mm or film.spacing_mm is None:
        return Plane(size, aspect)
    down, across = film.spacing_mm
    return Plane(size, aspect, down if orientation.turns_sides else across)


def linked_view(view: View, here: Plane, there: Plane) -> View:
    """The view of `there` that shows the same part of the chest as `view` does of `here`.

    The same distance from the films' middles and as many pixels to a millimetre where both films have
    them; else the same share of the film, zoomed by as much against the whole film.
    """
    (rows, cols), (there_rows, there_cols) = here.size, there.size
    x, y = view.center
    if here.width_mm is None or there.width_mm is None:
        whole, there_whole = (
            View.fit(view.viewport, plane.size, plane.aspect) for plane in (here, there)
        )
        scale = there_whole.scale * view.scale / whole.scale
        center = (x / cols * there_cols, y / rows * there_rows)
    else:
        step = here.width_mm / there.width_mm
        scale = view.scale / step
        down = step * here.aspect / there.aspect
        center = (there_cols / 2 + (x - cols / 2) * step, there_rows / 2 + (y - rows / 2) * down)
    return View(view.viewport, there.size, scale, center, there.aspect)


def fitted_view(viewport: tuple[int, int], here: Plane, there: Plane) -> View:
    """The view of `here`, whole and as large as it goes while `there` beside it is whole too."""
    fitted = View.fit(viewport, here.size, here.aspect)
    if here.width_mm is None or there.width_mm is None:
        return fitted
    whole = View.fit(viewport, there.size, there.aspect).scale
    beside = linked_view(fitted, here, there).scale
    return replace(fitted, scale=fitted.scale * min(1.0, whole / beside))


def comparable(film: Radiograph, prior: Radiograph) -> bool:
    """True where a window means the same in both: as many bits, one modality transform and polarity.

    It does not say that the exposures agree.
    """
    return (
        (film.provenance.format == "DICOM") is (prior.provenance.format == "DICOM")
        and film.stored_range == prior.stored_range
        and film.modality_transform == prior.modality_transform
        and film.inverted == prior.inverted
    )


def may_compare(browser: Browser, film: FilmSource, other: FilmSource) -> bool:
    """True for two films of one patient."""
    patient = _patient_of(browser, film)
    return film != other and patient is not None and patient is _patient_of(browser, other)


def prior_film(browser: Browser, source: FilmSource) -> FilmEntry | None:
    """The film to lay beside one: of the latest study before it, seen from the same side.

    None where no earlier study of this patient was found.
    """
    patient = _patient_of(browser, source)
    if patient is None:
        return None
    shown = next(film for film in films_of(patient) if film.source == source)
    own = next(s for s in patient.studies if any(shown in each.films for each in s.series))
    when = shown.acquired_at or own.acquired_at
    earlier = [
        study
        for study in patient.studies
        if study is not own and age_of(study.acquired_at, when) is Age.EARLIER
    ]
    if not earlier:
        return None
    latest = earlier[-1]  # a patient's studies are in order of time
    films = [film for series in latest.series for film in series.films]
    return min(films, key=lambda film: _unlikeness(film, shown))


def films_of(patient: PatientEntry) -> Iterable[FilmEntry]:
    """All films of a patient, in order."""
    return (f for study in patient.studies for series in study.series for f in series.films)


def _unlikeness(film: FilmEntry, shown: FilmEntry) -> int:
    """0 for the same view, 1 for the other frontal one, 2 for one that is not stated, 3 for the rest."""
    if film.view == shown.view:
        return 0
    if film.view in _FRONTAL and shown.view in (*_FRONTAL, None):
        return 1
    return 2 if film.view is None else 3


def _patient_of(browser: Browser, source: FilmSource) -> PatientEntry | None:
    return next(
        (p for p in browser.patients if any(film.source == source for film in films_of(p))), None
    )
