"""Text is text: what came from a file is shown as it is, everywhere, and loads nothing."""

import io
import os
import re
import shutil
import sys
import threading
import zipfile
from collections.abc import Iterator
from functools import partial
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import numpy as np
import pypdf
import pytest
from PIL import Image
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QMenu,
    QToolTip,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ncov_desktop import text
from ncov_desktop.core.bundle import MODEL_FILE, read_bundle, write_bundle
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.paths import shipped_models
from ncov_desktop.core.settings import Settings
from ncov_desktop.exchange.report import FilmReport, Picture, Section, film_report
from ncov_desktop.imaging.phantom import chest_phantom
from ncov_desktop.ui.reading.tags_dialog import TagsDialog
from ncov_desktop.ui.settings.dialog import SettingsDialog
from ncov_desktop.ui.widgets import tip
from ncov_desktop.ui.window import MainWindow

from .payloads import (
    IN_NAMES_ONLY,
    PAYLOADS,
    dicom_film,
    dicom_words,
    literal,
    shows,
    words_of,
    words_of_screen,
)

LONGEST_FILE_NAME = 200


class Lure:
    """What a payload points to: a picture on disk and an address, and whether anybody looked there."""

    def __init__(self, folder: Path) -> None:
        self.file = folder / "lure.png"
        Image.new("RGB", (90, 90), (255, 0, 255)).save(self.file)
        self.touched: list[str] = []
        lure = self

        class Listener(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                lure.touched.append(self.path)
                self.send_error(404)

            def log_message(self, *_: object) -> None:
                pass

        self.server = HTTPServer(("127.0.0.1", 0), Listener)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.address = f"http://127.0.0.1:{self.server.server_port}/lure.png"

    def bait(self, payload: str) -> str:
        return payload.replace("ADDRESS", self.address).replace("FILE", str(self.file))


_lures: list[Lure] = []


def _hear(event: str, arguments: tuple[object, ...]) -> None:
    """Python's own opening and connecting; Qt's shows in pixels and at the server."""
    for lure in _lures:
        if event == "open" and str(arguments[0]) == str(lure.file):
            lure.touched.append("opened")
        if event == "socket.connect" and lure.address.split(":")[2].split("/")[0] in str(arguments):
            lure.touched.append("connected")


@pytest.fixture(scope="module")
def lure(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lure]:
    made = Lure(tmp_path_factory.mktemp("lure"))
    if not _lures:
        sys.addaudithook(_hear)  # for good, as Python knows no way back
    _lures.append(made)
    yield made
    _lures.remove(made)
    made.server.shutdown()
    made.server.server_close()


@pytest.fixture(autouse=True)
def _nothing_is_loaded(lure: Lure) -> Iterator[None]:
    lure.touched.clear()
    yield
    assert lure.touched == []


@pytest.fixture(scope="module")
def payloads(lure: Lure) -> dict[str, str]:
    return {name: lure.bait(payload) for name, payload in (PAYLOADS | IN_NAMES_ONLY).items()}


def file_name(payload: str) -> str:
    """As much of the payload as a file may be called."""
    name = payload.replace("/", "").replace("\0", "")
    return os.fsdecode(os.fsencode(name)[:LONGEST_FILE_NAME])


@pytest.fixture(scope="module")
def films(payloads: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder: for each payload two series of one patient, and files and members named by it."""
    folder = tmp_path_factory.mktemp("films")
    pixels = np.array(chest_phantom(seed=1, rows=260, cols=240).radiographs[0].pixels)
    picture = io.BytesIO()
    Image.fromarray(pixels[:64, :64]).save(picture, "PNG")
    with zipfile.ZipFile(folder / "all.zip", "w") as archive:
        for number, payload in enumerate(payloads.values()):
            for series in range(2):
                film = dicom_film(payload, number + 1, series + 1, pixels)
                (folder / f"{number:02}-{series}.dcm").write_bytes(film)
            (folder / f"{number:02}{file_name(payload)}").write_bytes(picture.getvalue())
            (folder / f"bad{number:02}{file_name(payload)}").write_bytes(b"no film")
            archive.writestr(member_name(number, payload), picture.getvalue())
    return folder


def member_name(number: int, payload: str) -> str:
    """ZIP knows no other characters than Unicode's."""
    return f"m{number:02}{file_name(dicom_words(payload))}"[:120]


def opened_folder(window: MainWindow, folder: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.browsing.found, timeout=60_000):
        window.browsing.open([folder])
    qtbot.waitUntil(lambda: window.model.state.opened is not None, timeout=20_000)


def test_the_study_browser_and_the_list_of_what_was_left_out(
    window: MainWindow, films: Path, payloads: dict[str, str], lure: Lure, qtbot: QtBot
) -> None:
    opened_folder(window, films, qtbot)
    words = words_of_screen()
    for name, payload in payloads.items():
        in_tree = [each for each in words if each.startswith(tuple(literal(dicom_words(payload))))]
        assert in_tree or name == "endless", name
        assert shows(words, dicom_words(payload)), name
        assert shows(words, file_name(payload)), name
    QTest.mouseClick(window.reading.studies.left_out, Qt.MouseButton.LeftButton)
    dialog = next(d for d in window.findChildren(QDialog) if d.isVisible())
    listed = [each for part in dialog.findChildren(QWidget) for each in words_of(part)]
    for name, payload in payloads.items():
        assert shows(listed, file_name(payload)), name
    assert not magenta(window)
    dialog.close()


def test_each_film_in_panel_title_menu_and_tags(
    window: MainWindow, films: Path, payloads: dict[str, str], lure: Lure, qtbot: QtBot
) -> None:
    window.resize(1440, 1400)
    for number, payload in enumerate(payloads.values()):
        stated = dicom_words(payload)
        with qtbot.waitSignal(window.model.film_changed, timeout=20_000):
            window.browsing.open([films / f"{number:02}-0.dcm"])
        panel = [each for part in labels(window.reading.film_panel) for each in words_of(part)]
        assert sum(shows([each], stated) for each in panel) >= 2, payload[:80]  # name, ID, study
        menu = context_menu(window, qtbot)
        assert shows(list(words_of(menu)), stated[:60]), payload[:80]
        menu.close()
        assert not magenta(window)
        with qtbot.waitSignal(window.model.film_changed, timeout=20_000):
            window.browsing.open([films / f"{number:02}{file_name(payload)}"])
        assert shows(list(words_of(window)), file_name(payload)[:50]), payload[:80]
        words_of_screen()


def test_the_tags_of_a_file(
    window: MainWindow, films: Path, payloads: dict[str, str], qtbot: QtBot
) -> None:
    for number, payload in enumerate(payloads.values()):
        with qtbot.waitSignal(window.model.film_changed, timeout=20_000):
            window.browsing.open([films / f"{number:02}-0.dcm"])
        window.commands["tags"].trigger()
        dialog = next(d for d in window.findChildren(TagsDialog) if d.isVisible())
        qtbot.waitUntil(partial(filled, dialog), timeout=10_000)
        words = [each for part in dialog.findChildren(QWidget) for each in words_of(part)]
        said = " ".join(dicom_words(payload).split())
        assert shows(words, said), payload[:80]
        dialog.close()
        dialog.deleteLater()


def test_members_of_an_archive(
    window: MainWindow, films: Path, payloads: dict[str, str], qtbot: QtBot
) -> None:
    opened_folder(window, films / "all.zip", qtbot)
    words = words_of_screen()
    for number, (name, payload) in enumerate(payloads.items()):
        assert shows(words, member_name(number, payload)), name


def test_what_could_not_be_opened(
    window: MainWindow, films: Path, payloads: dict[str, str], qtbot: QtBot
) -> None:
    for number, payload in enumerate(payloads.values()):
        window.browsing.open([films / f"bad{number:02}{file_name(payload)}"])
        qtbot.waitUntil(lambda: window.model.state.notice is not None, timeout=10_000)
        assert shows(words_of_screen(), file_name(payload)), payload[:80]
        QTest.mouseClick(window.reading.notice.dismissed, Qt.MouseButton.LeftButton)


def test_networks_and_what_is_wrong_with_them(
    window: MainWindow, payloads: dict[str, str], tmp_path: Path, qtbot: QtBot
) -> None:
    shipped = next(shipped_models().glob(f"*/{MODEL_FILE}")).parent
    bundle = read_bundle(shipped)
    for number, payload in enumerate(payloads.values()):
        title = payload.encode(errors="replace").decode()
        name = f"n{number:02}"
        (tmp_path / name).mkdir()
        write_bundle(tmp_path / name, bundle.model_copy(update={"id": name, "title": title}))
        (tmp_path / file_name(payload)).mkdir()
        shutil.copy(shipped / MODEL_FILE, tmp_path / file_name(payload))
        (tmp_path / file_name(payload) / MODEL_FILE).write_text("{")
    window.settings.settings = Settings(models=tmp_path, device="cpu")
    window.commands["settings"].trigger()
    dialog = window.findChild(SettingsDialog)
    qtbot.waitUntil(lambda: dialog.network.networks.count() > 2 * len(PAYLOADS), timeout=10_000)
    words = list(words_of(dialog.network.networks))
    for name, payload in payloads.items():
        assert shows(words, file_name(payload)), name
        assert shows(words, payload.encode(errors="replace").decode()), name
    for payload in payloads.values():
        window.model.network.failure = NcovError(
            ErrorKind.BUNDLE_UNKNOWN, bundle=payload, installed=payload
        )
        window.model.network.moved.emit()
        assert shows(words_of_screen(), payload)
    dialog.close()


def test_a_tooltip_on_the_screen(window: MainWindow, payloads: dict[str, str], lure: Lure) -> None:
    for name, payload in payloads.items():
        window.reading.studies.setToolTip(tip(payload))
        window.reading.studies.show()
        at = QPoint(3, 3)
        event = QHelpEvent(QEvent.Type.ToolTip, at, window.reading.studies.mapToGlobal(at))
        QApplication.sendEvent(window.reading.studies, event)
        shown = next(w for w in QApplication.topLevelWidgets() if w.inherits("QTipLabel"))
        assert shown.isVisible(), name
        assert not magenta(shown), name
        words = list(words_of(window.reading.studies))
        assert shows(words, payload), name
        QToolTip.hideText()


@pytest.mark.parametrize("name", [*PAYLOADS, *IN_NAMES_ONLY])
def test_the_report(name: str, payloads: dict[str, str], lure: Lure) -> None:
    payload = payloads[name]
    picture = Picture(np.zeros((8, 8), np.uint8), "film")
    sections = (Section("Steps", (payload,)),)
    made = film_report(FilmReport((payload,), (picture,), "sentence", (), sections))
    page = pypdf.PdfReader(io.BytesIO(made)).pages[0]
    said = re.sub(r"\s", "", page.extract_text())
    if name == "emoji":  # not all of them are in the font, and some are read from right to left
        assert said.count("e\u0301\u0302\u0303") == 2
    else:
        assert said.count(re.sub(r"\s", "", text.printable(payload))[:40]) >= 2
    assert "/Annots" not in page
    assert b"/URI (" not in made.replace(payload.encode(errors="replace"), b"")


def test_every_label_says_that_it_is_plain(window: MainWindow, qtbot: QtBot) -> None:
    """Also those of dialogs, before anything is open."""
    for command in ("keys", "about", "settings"):
        window.commands[command].trigger()
    window.model.say("said")
    words_of_screen()
    for dialog in window.findChildren(QDialog):
        dialog.close()


def labels(widget: QWidget) -> list[QLabel]:
    return [label for label in widget.findChildren(QLabel) if label.isVisible()]


def filled(dialog: TagsDialog) -> bool:
    return dialog.table.rowCount() > 10


def context_menu(window: MainWindow, qtbot: QtBot) -> QMenu:
    viewport = window.reading.stage.viewports[0]
    QTest.mouseClick(viewport, Qt.MouseButton.RightButton)
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def magenta(widget: QWidget) -> bool:
    """Whether the lure's picture is on the screen, which Qt would read by itself."""
    image = widget.grab().toImage().convertToFormat(widget.grab().toImage().Format.Format_RGB888)
    lines = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    pixels = lines[:, : 3 * image.width()].reshape(image.height(), image.width(), 3)
    return bool((pixels == (255, 0, 255)).all(axis=-1).any())
