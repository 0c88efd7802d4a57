from pathlib import Path

from ncov_desktop.core.browser import FilmSource
from ncov_desktop.core.orientation import Orientation
from ncov_desktop.core.study import Window
from ncov_desktop.ui.reading.display import Display, Layout
from ncov_desktop.ui.reading.looks import Look, Looks

A, B = FilmSource(Path("a.dcm")), FilmSource(Path("b.dcm"))


def test_each_step_can_be_taken_back_and_made_again() -> None:
    looks = Looks()
    looks.show(A, 0)
    first, second = (
        Look(Display(inverted=True)),
        Look(Display(inverted=True, orientation=Orientation(1))),
    )
    looks.change(first, 10.0)
    looks.change(second, 20.0)
    assert looks.undo() == first
    assert looks.undo() == Look()
    assert looks.undo() is None
    assert looks.redo() == first
    assert looks.redo() == second
    assert looks.redo() is None


def test_a_drag_is_one_step() -> None:
    looks = Looks()
    looks.show(A, 0)
    for step in range(50):
        looks.change(Look(Display(voi=Window(step, 100.0))), 10.0 + step * 0.02)
    assert looks.undo() == Look()
    assert looks.undo() is None


def test_a_step_after_an_undo_forgets_what_was_taken_back() -> None:
    looks = Looks()
    looks.show(A, 0)
    looks.change(Look(Display(inverted=True)), 10.0)
    looks.undo()
    looks.change(Look(Display(orientation=Orientation(2))), 10.1)
    assert looks.redo() is None
    assert looks.undo() == Look()


def test_each_film_and_frame_has_its_own() -> None:
    looks = Looks()
    looks.show(A, 0)
    looks.change(Look(Display(inverted=True)), 10.0)
    assert looks.show(B, 0) == Look()
    assert looks.undo() is None
    assert looks.show(A, 1) == Look()
    assert looks.show(A, 0) == Look(Display(inverted=True))
    assert looks.undo() == Look()


def test_the_same_look_is_no_step() -> None:
    looks = Looks()
    looks.show(A, 0)
    looks.change(Look(), 10.0)
    assert looks.undo() is None


def test_the_oldest_films_are_forgotten() -> None:
    looks = Looks()
    looks.show(A, 0)
    looks.change(Look(Display(inverted=True)), 1.0)
    for number in range(600):
        looks.show(B, number)
    assert looks.show(A, 0) == Look()


def test_a_film_whose_look_was_never_changed_is_shown_as_the_one_before_it() -> None:
    looks, first = Looks(), Look(Display(layout=Layout.TWO))
    assert looks.show(A, 0, first) == first
    assert looks.show(A, 0, Look()) == Look()
    looks.change(Look(Display(inverted=True)), 10.0)
    assert looks.show(B, 0, first) == first
    assert looks.show(A, 0, first) == Look(Display(inverted=True))
    assert looks.undo() == Look()
    assert looks.show(A, 0, first) == Look()  # what was taken back was a change too
