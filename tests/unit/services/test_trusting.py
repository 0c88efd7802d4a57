"""The parts of trust: one after the other, each with its own fate, and none when it is not wanted."""

from pathlib import Path

import pytest

from ncov_desktop.core.browser import FilmSource
from ncov_desktop.core.bundle import Bundle, read_bundle
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.paths import shipped_models
from ncov_desktop.core.trust import Stability, TrustPart, TrustSubject
from ncov_desktop.imaging.greyscale import offered_windows
from ncov_desktop.imaging.phantom import chest_phantom
from ncov_desktop.services.films import OpenedFilm
from ncov_desktop.services.trusting import PartEvent, examine_film, examine_parts

STABILITY = Stability(0.4, 0.6, 16, 0)


class Examining:
    """An engine that can only examine."""

    def __init__(self, *fates: object) -> None:
        self.fates, self.subjects = list(fates), []

    def examine(self, subject: TrustSubject, part: TrustPart, cancelled: object) -> object:
        self.subjects.append(subject)
        fate = self.fates.pop(0)
        if isinstance(fate, NcovError):
            raise fate
        return fate


@pytest.fixture(scope="module")
def bundle() -> Bundle:
    return read_bundle(next(shipped_models().glob("*/model.json")).parent)


@pytest.fixture(scope="module")
def opened() -> OpenedFilm:
    study = chest_phantom(seed=3, rows=300, cols=260)
    film = study.radiographs[0]
    return OpenedFilm(FilmSource(Path("film.png")), study, film, (), offered_windows(film))


def test_a_part_that_fails_stops_none_of_the_others(opened: OpenedFilm, bundle: Bundle) -> None:
    error = NcovError(ErrorKind.ENGINE_TIMEOUT)
    engine = Examining(error, STABILITY)
    events = list(examine_parts(opened, engine, bundle, tuple(TrustPart)))
    assert events == [
        PartEvent(TrustPart.FRAME),
        PartEvent(TrustPart.FRAME, error=error),
        PartEvent(TrustPart.STABILITY),
        PartEvent(TrustPart.STABILITY, STABILITY),
    ]
    side = bundle.input_size
    assert engine.subjects[0].grey.shape == (2 * side, 2 * side)
    assert engine.subjects[0].model_input.rgb.shape == (side, side, 3)


def test_being_cancelled_ends_all_without_a_word(opened: OpenedFilm, bundle: Bundle) -> None:
    engine = Examining(NcovError(ErrorKind.CANCELLED), STABILITY)
    assert list(examine_parts(opened, engine, bundle, tuple(TrustPart))) == [
        PartEvent(TrustPart.FRAME)
    ]
    assert engine.fates == [STABILITY]


def test_what_is_not_wanted_any_more_is_not_begun(opened: OpenedFilm, bundle: Bundle) -> None:
    engine = Examining(STABILITY)
    with pytest.raises(NcovError) as raised:
        examine_film(opened, engine, bundle, TrustPart.STABILITY, lambda: True)
    assert raised.value.kind is ErrorKind.CANCELLED
    assert engine.subjects == []
