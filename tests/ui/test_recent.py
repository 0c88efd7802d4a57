"""What was opened lately is offered again, and forgotten when asked."""

import json
import stat
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from ncov_desktop.app import Application
from ncov_desktop.core import paths
from ncov_desktop.services.recent import FILE_NAME, FOLDER
from ncov_desktop.ui.settings.dialog import SettingsDialog
from ncov_desktop.ui.widgets import shown_text
from ncov_desktop.ui.window import MainWindow

from .conftest import come_forward, start_kept

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def films(tmp_path: Path, film_file: Path) -> list[Path]:
    """Twelve films."""
    made = tmp_path / "films"
    made.mkdir()
    for number in range(12):
        (made / f"film{number}.png").write_bytes(film_file.read_bytes())
    return sorted(made.iterdir())


def show(window: MainWindow, files: list[Path], qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.model.film_changed, timeout=20_000):
        window.browsing.open(files)


def kept_file() -> Path:
    return paths.user_data() / FOLDER / FILE_NAME


def kept_names() -> list[list[str]]:
    if not kept_file().exists():
        return []
    content = json.loads(kept_file().read_text())
    return [[Path(path).name for path in entry["paths"]] for entry in content["opened"]]


def lines(window: MainWindow) -> list[QPushButton]:
    return window.reading.welcome.recent.lines


def words(line: QPushButton) -> list[str]:
    return [shown_text(label) for label in line.findChildren(QLabel)]


def removers(window: MainWindow, film: Path) -> list[QPushButton]:
    """The button beside a film; those of the list as it was before stay a while, hidden."""
    return [
        button
        for button in window.reading.welcome.recent.findChildren(QPushButton)
        if button.isVisible() and button.accessibleName() == f"Remove {film.name} from the list"
    ]


def again(qtbot: QtBot, count: int) -> Application:
    """The next start, its list read."""
    started = start_kept(qtbot)
    qtbot.waitUntil(lambda: len(lines(started.window)) == count, timeout=20_000)
    come_forward(started.window, qtbot)
    return started


def test_the_last_ten_are_kept_newest_first_for_this_user_only(
    kept: Application, films: list[Path], qtbot: QtBot
) -> None:
    for film in (*films, films[5]):
        show(kept.window, [film], qtbot)
    expected = [5, 11, 10, 9, 8, 7, 6, 4, 3, 2]
    order = [[f"film{number}.png"] for number in expected]
    by_name = sorted(film.name for film in films)
    assert by_name != [film for (film,) in order]
    names = [film.name for film in (*films, films[5])][::-1]
    newest = list(dict.fromkeys(names))[:10]
    qtbot.waitUntil(lambda: kept_names() == [[name] for name in newest], timeout=20_000)
    assert stat.S_IMODE(kept_file().stat().st_mode) == 0o600
    assert stat.S_IMODE(kept_file().parent.stat().st_mode) == 0o700


def test_one_is_opened_again_by_click_and_by_key(
    kept: Application, films: list[Path], qtbot: QtBot
) -> None:
    show(kept.window, [films[0]], qtbot)
    show(kept.window, [films[1].parent], qtbot)
    qtbot.waitUntil(lambda: kept_names() == [["films"], [films[0].name]])
    kept.window.close()
    started = again(qtbot, 2)
    folder, film = lines(started.window)
    assert words(folder)[0] == "films"
    assert str(films[0].parent) in words(film)[1] or "…" in words(film)[1]
    with qtbot.waitSignal(started.model.film_changed, timeout=20_000):
        QTest.mouseClick(film, LEFT)
    assert started.model.state.opened.path == films[0]
    started.window.close()
    started = again(qtbot, 2)
    line = next(line for line in lines(started.window) if words(line)[0] == "films")
    line.setFocus()
    with qtbot.waitSignal(started.model.film_changed, timeout=20_000):
        QTest.keyClick(line, Qt.Key.Key_Space)
    assert len(started.browsing.films) == 12
    started.window.close()


def test_the_file_menu_offers_them(kept: Application, films: list[Path], qtbot: QtBot) -> None:
    show(kept.window, films[:3], qtbot)
    show(kept.window, [films[4]], qtbot)
    menu = kept.window.recent_menu
    qtbot.waitUntil(lambda: len(menu.actions()) == 4)
    assert [action.text() for action in menu.actions()] == [
        films[4].name, f"{films[0].name} and 2 more", "", "Clear the list",
    ]  # fmt: skip
    menu.popup(kept.window.mapToGlobal(kept.window.rect().center()))
    with qtbot.waitSignal(kept.model.film_changed, timeout=20_000):
        QTest.mouseClick(menu, LEFT, pos=menu.actionGeometry(menu.actions()[1]).center())
    assert len(kept.browsing.films) == 3


def test_what_could_not_be_opened_is_not_remembered(
    kept: Application, tmp_path: Path, films: list[Path], qtbot: QtBot
) -> None:
    letter = tmp_path / "letter.dcm"
    letter.write_text("no film at all " * 30)
    kept.window.browsing.open([letter])
    qtbot.waitUntil(lambda: kept.model.state.notice is not None)
    kept.window.model.open_demo()  # another film comes on screen, and it is not the letter
    qtbot.waitUntil(lambda: kept.model.state.opened is not None, timeout=20_000)
    assert kept.recent.entries == ()
    assert not kept_file().exists()


def test_what_is_gone_is_grey_says_so_and_can_be_removed(
    kept: Application, films: list[Path], qtbot: QtBot
) -> None:
    show(kept.window, [films[0]], qtbot)
    show(kept.window, [films[1]], qtbot)
    qtbot.waitUntil(lambda: len(kept_names()) == 2)
    kept.window.close()
    films[1].unlink()
    started = again(qtbot, 2)
    qtbot.waitUntil(lambda: not lines(started.window)[0].isEnabled(), timeout=20_000)
    gone, there = lines(started.window)
    assert there.isEnabled()
    assert words(gone) == [films[1].name, "There is no such file."]
    assert gone.toolTip() == "There is no such file."
    in_menu = started.window.recent_menu.actions()[0]
    assert not in_menu.isEnabled()
    assert "There is no such file." in in_menu.text()
    qtbot.waitUntil(lambda: len(removers(started.window, films[1])) == 1)
    (remove,) = removers(started.window, films[1])
    remove.setFocus()
    QTest.keyClick(remove, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: kept_names() == [[films[0].name]])
    assert [words(line)[0] for line in lines(started.window)] == [films[0].name]
    qtbot.waitUntil(lambda: started.window.focusWidget() is lines(started.window)[0])
    started.window.close()


def test_clearing_forgets_them_all(kept: Application, films: list[Path], qtbot: QtBot) -> None:
    show(kept.window, [films[0]], qtbot)
    qtbot.waitUntil(lambda: len(kept_names()) == 1)
    kept.window.reading.pages.setCurrentIndex(0)
    QTest.mouseClick(kept.window.reading.welcome.recent.clear, LEFT)
    qtbot.waitUntil(lambda: not kept_file().exists())
    assert lines(kept.window) == []
    assert not kept.window.recent_menu.isEnabled()


def test_the_setting_forgets_them_and_remembers_none(
    kept: Application, films: list[Path], qtbot: QtBot
) -> None:
    window = kept.window
    show(window, [films[0]], qtbot)
    qtbot.waitUntil(lambda: len(kept_names()) == 1)
    come_forward(window, qtbot)
    QTest.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    look = window.findChild(SettingsDialog).look
    look.window().pages.setCurrentWidget(look)
    assert look.recent.isChecked()
    qtbot.waitUntil(look.window().isActiveWindow)
    look.recent.setFocus()
    QTest.keyClick(look.recent, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not kept_file().exists())
    show(window, [films[1]], qtbot)
    assert kept.recent.entries == ()
    look.window().close()


@pytest.mark.parametrize("content", ["", "{", "[]", '{"opened": [{"paths": []}]}', '{"opened": 5}'])
def test_a_damaged_list_counts_as_none(folder: Path, qtbot: QtBot, content: str) -> None:
    file = kept_file()
    file.parent.mkdir(parents=True)
    file.write_text(content)
    started = start_kept(qtbot)
    qtbot.wait(50)
    assert started.recent.entries == ()
    assert started.model.state.notice is None
    started.window.close()
