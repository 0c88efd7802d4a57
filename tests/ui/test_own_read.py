"""Own read first: what the reader puts down, when the seal opens, and what is kept of it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ncov_desktop.app import Application
from ncov_desktop.core.confirmation import Pneumonia
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.own_read import Confidence, MapPlace, OwnRead, ReadClass, Zone
from ncov_desktop.core.settings import Settings
from ncov_desktop.core.trust import Distance
from ncov_desktop.services import own_reading
from ncov_desktop.services.preferences import FILE_NAME
from ncov_desktop.ui.reading.state import Answer
from ncov_desktop.ui.settings.dialog import SettingsDialog
from ncov_desktop.ui.widgets import shown_text
from ncov_desktop.ui.window import MainWindow

from .conftest import open_film
from .made_up_engine import Script
from .test_trust import write_dicom

SHIFT = Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton


class Kept:
    """A store in memory that can be told to fail; it notes in which thread it was asked."""

    def __init__(self) -> None:
        self.versions: list[OwnRead] = []
        self.failing = False
        self.threads: set[str] = set()

    def append_own_read(self, read: OwnRead) -> None:
        self._note()
        self.versions.append(read)

    def own_reads(self) -> Sequence[OwnRead]:
        self._note()
        return self.latest()

    def latest(self) -> tuple[OwnRead, ...]:
        """As the database gives them."""
        return tuple({read.read_id: read for read in self.versions}.values())

    def forget_own_reads(self) -> None:
        self._note()
        self.versions.clear()

    def close(self) -> None:
        pass

    def _note(self) -> None:
        self.threads.add(threading.current_thread().name)
        if self.failing:
            raise NcovError(ErrorKind.WORKLIST_UNWRITABLE)


@pytest.fixture
def kept(monkeypatch: pytest.MonkeyPatch) -> Kept:
    """In place of the database, before the window is built."""
    store = Kept()
    monkeypatch.setattr(own_reading, "open_store", lambda _say: store)
    return store


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_dicom(tmp_path_factory.mktemp("films") / "film.dcm", 420, 380)


@pytest.fixture(scope="module")
def other_film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_dicom(tmp_path_factory.mktemp("films") / "other.dcm", 400, 380)


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A film that is refused for its size."""
    return write_dicom(tmp_path_factory.mktemp("films") / "small.dcm", 200, 160)


@pytest.fixture
def sealed(
    kept: Kept, script: Script, application: Application, film: Path, qtbot: QtBot
) -> MainWindow:
    """A film with an answer that nobody may see yet."""
    window = application.window
    window.settings.choose(own_read_first=True)
    window.model.network.start(window.settings.settings)
    show(window, film, qtbot)
    return window


def show(window: MainWindow, film: Path, qtbot: QtBot) -> None:
    """Opens a film and waits until the network has answered, seen or not, and the records too."""
    open_film(window, film, qtbot)
    qtbot.waitUntil(
        lambda: (
            window.model._known.answer in (Answer.DONE, Answer.REFUSED, Answer.FAILED)
            and window.model._looked
        )
    )
    settled(window, qtbot)


def settled(window: MainWindow, qtbot: QtBot) -> None:
    """Waits until everything asked of the records so far is answered."""
    from ncov_desktop.ui.tasks import Lane

    ended: list[None] = []
    window.model.tasks.run(lambda: None, ended.append, ended.append, Lane.RECORDS)
    qtbot.waitUntil(lambda: bool(ended))


def press(window: MainWindow, qtbot: QtBot, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(window, key)
    settled(window, qtbot)


def words(panel: QWidget) -> str:
    """Everything that can be read on a panel."""
    parts = (*panel.findChildren(QLabel), *panel.findChildren(QPushButton))
    visible = [each for each in parts if each.isVisibleTo(panel)]
    return "\n".join(shown_text(p) if isinstance(p, QLabel) else p.text() for p in visible)


def read_of(kept: Kept) -> OwnRead:
    (read,) = kept.latest()
    return read


def test_it_is_off_unless_it_is_asked_for(
    kept: Kept, script: Script, application: Application, film: Path, qtbot: QtBot
) -> None:
    window = application.window
    window.model.network.start(window.settings.settings)
    show(window, film, qtbot)
    assert window.model.state.answer is Answer.DONE
    assert not window.own_reading.panel.isVisible()
    assert window.reading.result.isVisible()
    press(window, qtbot, Qt.Key.Key_F2, Qt.Key.Key_F8, Qt.Key.Key_Return)
    assert kept.versions == []


def test_the_switch_in_settings_holds_from_the_next_film_on(
    kept: Kept, script: Script, application: Application, film: Path, qtbot: QtBot
) -> None:
    window = application.window
    window.model.network.start(window.settings.settings)
    show(window, film, qtbot)
    window.commands["settings"].trigger()
    dialog = window.findChild(SettingsDialog)
    dialog.pages.setCurrentWidget(dialog.own_read)
    switch = dialog.own_read.switch
    qtbot.mouseClick(switch, LEFT, pos=QPoint(10, switch.height() // 2))
    assert window.settings.settings.own_read_first
    assert len(script.made) == 1  # the network is not loaded anew for it
    assert window.model.state.answer is Answer.DONE
    show(window, film, qtbot)
    assert window.model.state.answer is Answer.SEALED


def test_class_and_confidence_by_keys_then_enter_shows_both(
    sealed: MainWindow, kept: Kept, qtbot: QtBot
) -> None:
    panel = sealed.own_reading.panel
    assert panel.isVisible()
    assert not panel.unseal.isEnabled()
    press(sealed, qtbot, Qt.Key.Key_Return)
    press(sealed, qtbot, Qt.Key.Key_F3, Qt.Key.Key_Return)
    assert sealed.model.state.answer is Answer.SEALED
    assert kept.versions == []
    press(sealed, qtbot, Qt.Key.Key_F8)
    assert panel.question.classes[ReadClass.OTHER_PNEUMONIA].isChecked()
    assert panel.question.confidences[Confidence.SURE].isChecked()
    assert panel.unseal.isEnabled()
    press(sealed, qtbot, Qt.Key.Key_Return)
    assert sealed.model.state.answer is Answer.DONE
    assert sealed.model.state.pneumonia is Pneumonia.YES
    assert sealed.reading.result.isVisible()
    assert "You said first: Other Pneumonias (4 of 5, rather sure)" in words(panel)
    assert "The network says otherwise." in words(panel)
    settled(sealed, qtbot)
    read = read_of(kept)
    assert (read.first.label, read.first.confidence) == (ReadClass.OTHER_PNEUMONIA, 4)
    assert read.film.sha256 == sealed.model.state.opened.film.provenance.file_sha256
    assert read.shown_at < read.first.at < read.unsealed_at < read.network.at
    assert (read.network.label, read.network.probability_covid19) == (ReadClass.COVID19, 0.72)
    assert all(name.startswith("records") for name in kept.threads)


def test_class_and_confidence_by_mouse(sealed: MainWindow, kept: Kept, qtbot: QtBot) -> None:
    question = sealed.own_reading.panel.question
    qtbot.mouseClick(question.classes[ReadClass.OTHER_PNEUMONIA], LEFT)
    qtbot.mouseClick(question.classes[ReadClass.COVID19], LEFT)
    qtbot.mouseClick(question.classes[ReadClass.COVID19], LEFT)
    assert question.classes[ReadClass.COVID19].isChecked()
    qtbot.mouseClick(question.confidences[Confidence.GUESS], LEFT)
    qtbot.mouseClick(sealed.own_reading.panel.unseal, LEFT)
    qtbot.waitUntil(lambda: sealed.model.state.answer is Answer.DONE)
    settled(sealed, qtbot)
    assert read_of(kept).first.label is ReadClass.COVID19
    assert "The network agrees." in words(sealed.own_reading.panel)


def test_it_is_on_the_disk_before_anything_is_shown(
    sealed: MainWindow, kept: Kept, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on, before = threading.Event(), kept.append_own_read

    def slow(read: OwnRead) -> None:
        go_on.wait(10)
        before(read)

    monkeypatch.setattr(kept, "append_own_read", slow)
    qtbot.keyClick(sealed, Qt.Key.Key_F2)
    qtbot.keyClick(sealed, Qt.Key.Key_F9)
    qtbot.keyClick(sealed, Qt.Key.Key_Return)
    qtbot.wait(150)
    assert sealed.model.state.answer is Answer.SEALED
    assert not sealed.own_reading.panel.unseal.isEnabled()  # nor can it be asked for twice
    go_on.set()
    qtbot.waitUntil(lambda: sealed.model.state.answer is Answer.DONE)
    assert kept.versions[0].network is None


def test_a_change_of_mind_is_one_key_and_the_first_word_stays(
    sealed: MainWindow, kept: Kept, qtbot: QtBot
) -> None:
    press(sealed, qtbot, Qt.Key.Key_F3, Qt.Key.Key_F6, Qt.Key.Key_Return)
    press(sealed, qtbot, Qt.Key.Key_F2)
    read, panel = read_of(kept), sealed.own_reading.panel
    assert read.first.label is ReadClass.OTHER_PNEUMONIA
    assert read.after.label is ReadClass.COVID19
    assert read.after.at > read.network.at
    assert "You said first: Other Pneumonias" in words(panel)
    assert "changed your mind to COVID-19 Pneumonia, as the network says" in words(panel)
    assert panel.changes[ReadClass.COVID19].isChecked()
    press(sealed, qtbot, Qt.Key.Key_F8)  # how sure the first word was stands
    assert read_of(kept).first.confidence is Confidence.UNSURE
    qtbot.mouseClick(panel.changes[ReadClass.COVID19], LEFT)
    assert panel.changes[ReadClass.COVID19].isChecked()


def test_where_the_map_lies_and_the_zones_are_recorded_and_can_be_taken_back(
    sealed: MainWindow, kept: Kept, qtbot: QtBot
) -> None:
    remark = sealed.own_reading.remark
    assert not remark.isVisible()
    press(sealed, qtbot, Qt.Key.Key_F2, Qt.Key.Key_F7, Qt.Key.Key_Return)
    assert remark.isVisible()
    qtbot.mouseClick(remark.places[MapPlace.PARTLY], LEFT)
    qtbot.mouseClick(remark.zones[Zone.RIGHT_LOWER], LEFT)
    qtbot.mouseClick(remark.zones[Zone.LEFT_MIDDLE], LEFT)
    qtbot.mouseClick(remark.places[MapPlace.ELSEWHERE], LEFT)
    settled(sealed, qtbot)
    read = read_of(kept)
    assert read.remark.place is MapPlace.ELSEWHERE
    assert read.remark.zones == {Zone.RIGHT_LOWER, Zone.LEFT_MIDDLE}
    assert read.remark.at > read.unsealed_at
    assert not remark.places[MapPlace.PARTLY].isChecked()
    qtbot.mouseClick(remark.places[MapPlace.ELSEWHERE], LEFT)
    qtbot.keyClick(remark.zones[Zone.LEFT_MIDDLE], Qt.Key.Key_Space)
    settled(sealed, qtbot)
    assert read_of(kept).remark.place is None
    assert read_of(kept).remark.zones == {Zone.RIGHT_LOWER}


def test_no_pneumonia_is_stored_as_such_and_no_score_is_shown(
    sealed: MainWindow, kept: Kept, qtbot: QtBot
) -> None:
    press(sealed, qtbot, Qt.Key.Key_F4, Qt.Key.Key_F9, Qt.Key.Key_Return)
    assert sealed.model.state.pneumonia is Pneumonia.NO
    assert sealed.model.state.shown is None
    assert "must not be asked about a healthy" in words(sealed.reading.result)
    assert read_of(kept).first.label is ReadClass.NO_PNEUMONIA
    assert read_of(kept).network is None
    press(sealed, qtbot, Qt.Key.Key_F2)  # a change of mind shows it
    assert sealed.model.state.shown is not None
    settled(sealed, qtbot)
    assert read_of(kept).network.label is ReadClass.COVID19


def test_reading_a_healthy_chest_again_shows_no_score_on_the_way(
    sealed: MainWindow, kept: Kept, qtbot: QtBot
) -> None:
    press(sealed, qtbot, Qt.Key.Key_F4, Qt.Key.Key_F9, Qt.Key.Key_Return)
    seen: list[object] = []
    sealed.model.changed.connect(lambda: seen.append(sealed.model.state.shown))
    qtbot.mouseClick(sealed.own_reading.panel.again, LEFT)
    settled(sealed, qtbot)
    assert seen
    assert set(seen) == {None}
    assert read_of(kept).network is None
    assert sealed.model.state.answer is Answer.SEALED


def test_a_word_that_is_lost_with_its_film_is_said(
    sealed: MainWindow, kept: Kept, other_film: Path, qtbot: QtBot
) -> None:
    press(sealed, qtbot, Qt.Key.Key_F2)
    kept.failing = True
    show(sealed, other_film, qtbot)
    assert "What you said could not be recorded." in sealed.model.state.notice


def test_a_film_left_before_its_word_is_on_the_disk_stays_sealed(
    sealed: MainWindow,
    kept: Kept,
    film: Path,
    other_film: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    go_on, before = threading.Event(), kept.append_own_read

    def slow(read: OwnRead) -> None:
        go_on.wait(10)
        before(read)

    monkeypatch.setattr(kept, "append_own_read", slow)
    for key in (Qt.Key.Key_F2, Qt.Key.Key_F9, Qt.Key.Key_Return):
        qtbot.keyClick(sealed, key)
    open_film(sealed, other_film, qtbot)
    go_on.set()
    settled(sealed, qtbot)
    assert read_of(kept).left_at is not None
    show(sealed, film, qtbot)
    assert sealed.model.state.answer is Answer.SEALED


def test_a_film_left_after_a_word_is_recorded_as_left_and_stays_sealed(
    sealed: MainWindow, kept: Kept, film: Path, other_film: Path, qtbot: QtBot
) -> None:
    press(sealed, qtbot, Qt.Key.Key_F3)
    show(sealed, other_film, qtbot)
    read = read_of(kept)
    assert (read.first.label, read.first.confidence) == (ReadClass.OTHER_PNEUMONIA, None)
    assert read.unsealed_at is None
    assert read.left_at > read.first.at > read.shown_at
    show(sealed, film, qtbot)  # nothing was put down of the other one, so nothing is kept of it
    assert len(kept.latest()) == 1
    assert sealed.model.state.answer is Answer.SEALED
    assert sealed.own_reading.panel.question.classes[ReadClass.OTHER_PNEUMONIA].isChecked()
    press(sealed, qtbot, Qt.Key.Key_F8, Qt.Key.Key_Return)
    again = read_of(kept)
    assert again.read_id == read.read_id
    assert again.left_at is None
    assert again.unsealed_at is not None


def test_a_film_that_was_read_shows_its_answer_and_is_read_again_only_when_asked(
    sealed: MainWindow, kept: Kept, film: Path, other_film: Path, qtbot: QtBot
) -> None:
    press(sealed, qtbot, Qt.Key.Key_F3, Qt.Key.Key_F6, Qt.Key.Key_Return)
    show(sealed, other_film, qtbot)
    assert sealed.model.state.answer is Answer.SEALED
    show(sealed, film, qtbot)
    assert sealed.model.state.answer is Answer.DONE
    assert "You said first: Other Pneumonias (2 of 5" in words(sealed.own_reading.panel)
    assert len(kept.latest()) == 1
    qtbot.mouseClick(sealed.own_reading.panel.again, LEFT)
    assert sealed.model.state.answer is Answer.SEALED
    assert sealed.model.state.confirmed is None
    question = sealed.own_reading.panel.question
    assert not any(button.isChecked() for button in question.classes.values())
    press(sealed, qtbot, Qt.Key.Key_F2, Qt.Key.Key_F9, Qt.Key.Key_Return)
    assert [read.first.label for read in kept.latest()] == [
        ReadClass.OTHER_PNEUMONIA,
        ReadClass.COVID19,
    ]


def test_what_was_read_before_the_program_started_is_known(
    kept: Kept, script: Script, sealed: MainWindow, film: Path, qtbot: QtBot
) -> None:
    press(sealed, qtbot, Qt.Key.Key_F2, Qt.Key.Key_F9, Qt.Key.Key_Return)
    later = Application(sealed.settings.settings)
    later.window.show()
    later.model.network.start(later.settings.settings)
    show(later.window, film, qtbot)
    qtbot.waitUntil(lambda: later.model.state.answer is Answer.DONE)
    assert "You said first: COVID-19 Pneumonia" in words(later.window.own_reading.panel)
    later.window.close()


def test_it_goes_into_the_database_of_the_user(
    script: Script,
    application: Application,
    film: Path,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("NCOV_DATA_DIR", str(tmp_path))
    window = application.window
    window.settings.choose(own_read_first=True)
    window.model.network.start(window.settings.settings)
    show(window, film, qtbot)
    press(window, qtbot, Qt.Key.Key_F2, Qt.Key.Key_F9, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.model.state.answer is Answer.DONE)
    settled(window, qtbot)
    other = own_reading.open_store(lambda _notice: None)
    (read,) = own_reading.all_reads(other)
    other.close()
    assert read.network.label is ReadClass.COVID19


def test_a_read_that_cannot_be_recorded_stays_sealed_until_the_reader_goes_on(
    sealed: MainWindow, kept: Kept, film: Path, other_film: Path, qtbot: QtBot
) -> None:
    panel, kept.failing = sealed.own_reading.panel, True
    assert not panel.unrecorded.isVisible()
    press(sealed, qtbot, Qt.Key.Key_F3, Qt.Key.Key_F6, Qt.Key.Key_Return)
    assert sealed.model.state.answer is Answer.SEALED
    assert "What you said could not be recorded." in words(panel)
    press(sealed, qtbot, Qt.Key.Key_Return)  # trying again fails again
    assert sealed.model.state.answer is Answer.SEALED
    qtbot.mouseClick(panel.unrecorded, LEFT)
    assert sealed.model.state.answer is Answer.DONE
    assert "This read is not recorded." in words(panel)
    kept.failing = False
    press(sealed, qtbot, Qt.Key.Key_F2)
    show(sealed, other_film, qtbot)
    show(sealed, film, qtbot)
    assert sealed.model.state.answer is Answer.DONE  # it was seen, so there is nothing to seal
    assert kept.versions == []


def test_a_store_that_works_again_records_it_after_all(
    sealed: MainWindow, kept: Kept, qtbot: QtBot
) -> None:
    kept.failing = True
    press(sealed, qtbot, Qt.Key.Key_F3, Qt.Key.Key_F6, Qt.Key.Key_Return)
    kept.failing = False
    press(sealed, qtbot, Qt.Key.Key_Return)
    assert sealed.model.state.answer is Answer.DONE
    assert "could not be recorded" not in words(sealed.own_reading.panel)
    assert read_of(kept).first.label is ReadClass.OTHER_PNEUMONIA


def test_a_film_refused_for_what_it_is_says_so_and_seals_an_override(
    sealed: MainWindow, small: Path, qtbot: QtBot
) -> None:
    show(sealed, small, qtbot)
    assert sealed.model.state.answer is Answer.REFUSED
    assert sealed.reading.result.isVisible()
    assert "Too small" in words(sealed.reading.result)
    assert not sealed.own_reading.panel.isVisible()
    assert not sealed.commands["read_covid19"].isEnabled()
    sealed.model.override()
    qtbot.waitUntil(lambda: sealed.model._known.answer is Answer.DONE)
    assert sealed.model.state.answer is Answer.SEALED
    assert sealed.own_reading.panel.isVisible()
    assert not sealed.reading.result.isVisible()


def test_a_refusal_for_the_distance_is_part_of_the_answer(
    sealed: MainWindow, script: Script, kept: Kept, other_film: Path, qtbot: QtBot
) -> None:
    script.distance = Distance(("first", "last"), (100.0, 100.0), 4.2)
    show(sealed, other_film, qtbot)
    assert sealed.model._known.answer is Answer.REFUSED
    assert sealed.model.state.answer is Answer.SEALED
    assert sealed.model.state.findings == sealed.model.state.opened.findings
    press(sealed, qtbot, Qt.Key.Key_F2, Qt.Key.Key_F9, Qt.Key.Key_Return)
    assert sealed.model.state.answer is Answer.REFUSED
    assert "Nothing like the training films" in words(sealed.reading.result)
    assert read_of(kept).network is None


def test_a_network_that_fails_is_said_after_the_read(
    sealed: MainWindow,
    script: Script,
    other_film: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from ncov_desktop.services import reading

    def fails(*_given: object, **_options: object) -> None:
        raise NcovError(ErrorKind.ENGINE_FAILED)

    monkeypatch.setattr(reading, "judge_film", fails)
    show(sealed, other_film, qtbot)
    assert sealed.model.state.answer is Answer.SEALED
    press(sealed, qtbot, Qt.Key.Key_F2, Qt.Key.Key_F9, Qt.Key.Key_Return)
    assert sealed.model.state.answer is Answer.FAILED
    assert sealed.reading.result.retry.isVisible()


def test_an_answer_that_is_not_there_yet_comes_when_it_does(
    kept: Kept, script: Script, application: Application, film: Path, qtbot: QtBot
) -> None:
    """The reader may be quicker than the network."""
    window = application.window
    window.settings.choose(own_read_first=True)
    open_film(window, film, qtbot)
    settled(window, qtbot)
    press(window, qtbot, Qt.Key.Key_F2, Qt.Key.Key_F9, Qt.Key.Key_Return)
    assert window.model.state.answer is Answer.WAITING
    assert read_of(kept).network is None
    window.model.network.start(window.settings.settings)
    qtbot.waitUntil(lambda: window.model.state.answer is Answer.DONE)
    settled(window, qtbot)
    assert read_of(kept).network.label is ReadClass.COVID19


def test_a_film_that_was_open_before_the_settings_were_read_is_sealed(
    kept: Kept,
    script: Script,
    film: Path,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """As at a start with a film: the film is on the screen first."""
    monkeypatch.setenv("NCOV_CONFIG_DIR", str(tmp_path))
    (tmp_path / FILE_NAME).write_text('{"own_read_first": true}')
    application = Application(Settings(), remember=True)
    window = application.window
    window.show()
    open_film(window, film, qtbot)
    assert not window.model.state.sealed
    application.settings.load()
    qtbot.waitUntil(lambda: window.model._known.answer is Answer.DONE)
    assert window.model.state.answer is Answer.SEALED
    press(window, qtbot, Qt.Key.Key_F2, Qt.Key.Key_F9, Qt.Key.Key_Return)
    assert window.model.state.answer is Answer.DONE
    assert read_of(kept).first.label is ReadClass.COVID19
    window.close()


def test_switching_it_off_opens_the_seal_and_asks_no_more(
    sealed: MainWindow, kept: Kept, qtbot: QtBot
) -> None:
    press(sealed, qtbot, Qt.Key.Key_F2)
    sealed.settings.choose(own_read_first=False)
    settled(sealed, qtbot)
    assert sealed.model.state.answer is Answer.DONE
    assert not sealed.own_reading.panel.isVisible()
    assert read_of(kept).left_at is not None
    assert read_of(kept).unsealed_at is None


def test_a_window_that_closes_records_what_was_put_down(
    sealed: MainWindow, kept: Kept, qtbot: QtBot
) -> None:
    press(sealed, qtbot, Qt.Key.Key_F2)
    sealed.close()
    assert read_of(kept).left_at is not None


def test_enter_in_the_list_of_films_is_the_lists(
    sealed: MainWindow, film: Path, qtbot: QtBot
) -> None:
    press(sealed, qtbot, Qt.Key.Key_F2, Qt.Key.Key_F9)
    tree = sealed.reading.studies.tree
    tree.setFocus()
    qtbot.keyClick(tree, Qt.Key.Key_Return)
    settled(sealed, qtbot)
    assert sealed.model.state.answer is Answer.SEALED


def test_reading_takes_no_key_from_looking(sealed: MainWindow, qtbot: QtBot) -> None:
    """The digits still choose windows, and every other command of looking works on a sealed film."""
    sealed_view: Callable[[], object] = lambda: sealed.reading.display  # noqa: E731
    for key in (Qt.Key.Key_I, Qt.Key.Key_H, Qt.Key.Key_R, Qt.Key.Key_1):
        before = sealed_view()
        qtbot.keyClick(sealed, key)
        assert sealed_view() != before
