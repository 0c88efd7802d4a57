"""The patient's directions at the four edges of the film, as it is seen."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QRect
from pytestqt.qtbot import QtBot

from ncov_desktop.core.orientation import Orientation
from ncov_desktop.core.study import Radiograph
from ncov_desktop.core.view import View
from ncov_desktop.imaging.phantom import chest_phantom
from ncov_desktop.ui.reading.corners import edges
from ncov_desktop.ui.reading.display import Display, Pane
from ncov_desktop.ui.reading.picture import FilmPicture
from ncov_desktop.ui.reading.viewport import Viewport

UPRIGHT = Orientation()


def film(*patient_orientation: str) -> Radiograph:
    phantom = chest_phantom(seed=3, rows=80, cols=60).radiographs[0]
    return replace(phantom, patient_orientation=patient_orientation or None)


@pytest.mark.parametrize(
    ("stated", "orientation", "expected"),
    [
        (("L", "F"), UPRIGHT, "RHLF"),
        (("l", "f"), UPRIGHT, "RHLF"),
        (("R", "F"), UPRIGHT, "LHRF"),
        (("P", "F"), UPRIGHT, "AHPF"),
        (("A", "H"), UPRIGHT, "PFAH"),
        # a quarter clockwise brings the left edge to the top
        (("L", "F"), UPRIGHT.turned(1), "FRHL"),
        (("L", "F"), UPRIGHT.turned(2), "LFRH"),
        (("L", "F"), UPRIGHT.turned(3), "HLFR"),
        (("L", "F"), UPRIGHT.flipped(), "LHRF"),
        (("L", "F"), UPRIGHT.flipped(upside_down=True), "RFLH"),
        (("P", "F"), UPRIGHT.flipped().turned(1), "FPHA"),
    ],
)
def test_edges_go_with_the_film(
    stated: tuple[str, str], orientation: Orientation, expected: str
) -> None:
    assert "".join(edges(film(*stated), orientation)) == expected


def test_oblique_directions_are_named_whole() -> None:
    assert edges(film("LA", "FP"), UPRIGHT) == ("RP", "HA", "LA", "FP")


@pytest.mark.parametrize("stated", [(), ("X", "9"), ("LEFT", "?")])
def test_what_is_unknown_is_not_named(stated: tuple[str, ...]) -> None:
    assert edges(film(*stated), UPRIGHT) == ("", "", "", "")


def test_one_known_direction_names_its_two_edges() -> None:
    assert edges(film("L", "?"), UPRIGHT) == ("R", "", "L", "")


@pytest.mark.parametrize("edge", range(4))
def test_each_edge_is_painted_in_its_place(edge: int, qtbot: QtBot) -> None:
    viewport = Viewport()
    qtbot.addWidget(viewport)
    viewport.resize(400, 300)
    picture = FilmPicture(film(), chest_phantom(seed=3, rows=80, cols=60).radiographs[0].voi[0])
    view = View.fit(viewport.device_size(), (80, 60))
    viewport.show_picture(Pane.FILM, picture, view, Display())
    viewport.show_words({}, ("", "", "", ""))
    without = viewport.grab().toImage()
    viewport.show_words({}, tuple("H" if n == edge else "" for n in range(4)))  # type: ignore[arg-type]
    painted = viewport.grab().toImage()
    near = (
        QRect(0, 120, 60, 60), QRect(170, 0, 60, 60), QRect(340, 120, 60, 60), QRect(170, 240, 60, 60)
    )  # fmt: skip
    for number, part in enumerate(near):
        changed = painted.copy(part) != without.copy(part)
        assert changed is (number == edge)
