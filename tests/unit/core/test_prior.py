"""Which prior belongs to a film, and which part of it is seen beside the film."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ncov_desktop.core.browser import FilmEntry, FilmSource, group
from ncov_desktop.core.orientation import UPRIGHT
from ncov_desktop.core.prior import (
    Age,
    Plane,
    age_of,
    comparable,
    fitted_view,
    linked_view,
    may_compare,
    planes,
    prior_film,
)
from ncov_desktop.core.study import Patient, Radiograph, Rescale, SpacingOrigin
from ncov_desktop.core.view import View
from ncov_desktop.imaging.phantom import chest_phantom

ANNA, BERTA = Patient("Anna", "1"), Patient("Berta", "2")


def entry(
    name: str, study: str, year: int | None, view: str | None = "PA", patient: Patient = ANNA
) -> FilmEntry:
    when = datetime(year, 5, 3, 10, 0) if year else None  # noqa: DTZ001
    source = FilmSource(Path(name))
    return FilmEntry(
        source, "DICOM", patient, study_uid=study, view=view, acquired_at=when, modality="DX"
    )


def prior_of(name: str, *entries: FilmEntry) -> str | None:
    found = prior_film(group(entries), FilmSource(Path(name)))
    return found.source.path.name if found else None


def test_the_latest_study_before_the_film_is_its_prior() -> None:
    films = [entry(f"{year}", f"s{year}", year) for year in (2015, 2018, 2020, 2022)]
    assert prior_of("2020", *films) == "2018"
    assert prior_of("2015", *films) is None


def test_of_the_prior_study_the_film_from_the_same_side_is_taken() -> None:
    films = (entry("side", "old", 2015, "LL"), entry("front", "old", 2015, "AP"))
    assert prior_of("now", *films, entry("now", "new", 2020, "PA")) == "front"
    assert prior_of("now", *films, entry("now", "new", 2020, "LL")) == "side"


def test_another_patient_or_an_undated_study_is_no_prior() -> None:
    now = entry("now", "new", 2020)
    assert prior_of("now", now, entry("other", "old", 2015, patient=BERTA)) is None
    assert prior_of("now", now, entry("undated", "old", None)) is None
    assert prior_of("now", entry("now", "new", None), entry("old", "old", 2015)) is None


def test_only_films_of_one_patient_may_be_compared() -> None:
    browser = group(
        [entry("a", "s", 2020), entry("b", "t", 2021), entry("c", "u", 2020, "PA", BERTA)]
    )
    a, b, c = (FilmSource(Path(name)) for name in "abc")
    assert may_compare(browser, a, b)
    assert may_compare(browser, b, a)
    assert not may_compare(browser, a, c)
    assert not may_compare(browser, a, a)
    assert not may_compare(browser, a, FilmSource(Path("gone")))


def test_before_after_and_unknown() -> None:
    early, late = datetime(2019, 1, 1, tzinfo=UTC), datetime(2020, 1, 1, tzinfo=UTC)
    assert age_of(early, late) is Age.EARLIER
    assert age_of(late, early.replace(tzinfo=None)) is Age.LATER
    assert age_of(early, early) is age_of(None, late) is age_of(early, None) is Age.UNKNOWN


def film(**changes: object) -> Radiograph:
    return replace(chest_phantom(seed=3, rows=90, cols=60).radiographs[0], **changes)  # type: ignore[arg-type]


def test_millimetres_are_shared_only_where_both_films_have_them_on_one_plane() -> None:
    here = film(spacing_mm=(0.2, 0.2), spacing_origin=SpacingOrigin.DETECTOR)
    there = film(spacing_mm=(0.1, 0.1), spacing_origin=SpacingOrigin.DETECTOR)
    assert [plane.width_mm for plane in planes(here, there, UPRIGHT)] == [0.2, 0.1]
    other = replace(there, spacing_origin=SpacingOrigin.CALIBRATED)
    assert [plane.width_mm for plane in planes(here, other, UPRIGHT)] == [None, None]
    assert [plane.width_mm for plane in planes(here, film(spacing_mm=None), UPRIGHT)] == [
        None,
        None,
    ]


def test_turned_films_are_compared_as_they_are_seen() -> None:
    here = film(spacing_mm=(0.3, 0.2), pixel_aspect=1.5, spacing_origin=SpacingOrigin.DETECTOR)
    plane, _ = planes(here, here, UPRIGHT.turned(1))
    assert plane == Plane((60, 90), 1 / 1.5, 0.3)


SIZES = st.tuples(st.integers(50, 4000), st.integers(50, 4000))
PLANES = st.builds(Plane, SIZES, st.floats(0.5, 2.0), st.floats(0.05, 1.0))


@given(here=PLANES, there=PLANES, x=st.floats(0, 1), y=st.floats(0, 1), zoom=st.floats(0.3, 8))
def test_in_millimetres_what_is_seen_is_as_large_and_as_far_from_the_middle(
    here: Plane, there: Plane, x: float, y: float, zoom: float
) -> None:
    view = View((700, 900), here.size, zoom, (x * here.size[1], y * here.size[0]), here.aspect)
    beside = linked_view(view, here, there)
    assert beside.scale / there.width_mm == pytest.approx(view.scale / here.width_mm)
    assert beside.scale_down / (there.width_mm * there.aspect) == pytest.approx(
        view.scale_down / (here.width_mm * here.aspect)
    )
    off_here = [(view.center[0] - here.size[1] / 2) * here.width_mm,
                (view.center[1] - here.size[0] / 2) * here.width_mm * here.aspect]  # fmt: skip
    off_there = [(beside.center[0] - there.size[1] / 2) * there.width_mm,
                 (beside.center[1] - there.size[0] / 2) * there.width_mm * there.aspect]  # fmt: skip
    assert off_there == pytest.approx(off_here, abs=1e-6)
    back = linked_view(beside, there, here)
    assert back.center == pytest.approx(view.center, abs=1e-6)
    assert back.scale == pytest.approx(view.scale)


@given(here=PLANES, there=PLANES, x=st.floats(0, 1), y=st.floats(0, 1), zoom=st.floats(0.3, 8))
def test_without_them_the_same_share_of_the_film_is_seen(
    here: Plane, there: Plane, x: float, y: float, zoom: float
) -> None:
    here, there = replace(here, width_mm=None), replace(there, width_mm=None)
    whole, whole_there = (View.fit((700, 900), p.size, p.aspect) for p in (here, there))
    assert linked_view(whole, here, there).scale == pytest.approx(whole_there.scale)
    center = (x * here.size[1], y * here.size[0])
    view = replace(whole, scale=whole.scale * zoom, center=center)
    beside = linked_view(view, here, there)
    assert beside.scale == pytest.approx(whole_there.scale * zoom)
    assert beside.center == pytest.approx((x * there.size[1], y * there.size[0]))


@given(here=PLANES, there=PLANES)
def test_fitted_both_films_are_whole(here: Plane, there: Plane) -> None:
    view = fitted_view((700, 900), here, there)
    for shown in (view, linked_view(view, here, there)):
        assert shown.film[1] * shown.scale <= 900 * (1 + 1e-9)
        assert shown.film[0] * shown.scale_down <= 700 * (1 + 1e-9)


def test_a_window_means_the_same_only_in_films_of_one_kind() -> None:
    here = film()
    assert comparable(here, film())
    assert not comparable(here, film(bits=12))
    assert not comparable(here, film(modality_transform=Rescale(2.0, 0.0)))
    assert not comparable(here, film(inverted=not here.inverted))
    dicom = replace(here.provenance, format="DICOM")
    assert not comparable(here, film(provenance=dicom))
