"""The Help menu opens the documents: offline, by mouse and key, and nothing else can be read there."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QColor, QTextCursor, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ncov_desktop.core import paths
from ncov_desktop.ui import theme
from ncov_desktop.ui.documents import DOCUMENTS, DocumentsWindow, installed
from ncov_desktop.ui.window import MainWindow

from .conftest import come_forward
from .test_reach import check

WORD = "Hounsfield-less"


@pytest.fixture
def reader(window: MainWindow, qtbot: QtBot) -> Iterator[DocumentsWindow]:
    """As its key opens it."""
    come_forward(window, qtbot)
    QTest.keyClick(window, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    reader = window.findChild(DocumentsWindow)
    assert reader is not None
    reader.activateWindow()
    qtbot.waitUntil(reader.isActiveWindow)
    yield reader
    reader.close()


def opened(reader: DocumentsWindow) -> str:
    return reader.page.source().path().lstrip("/")


def click_link(reader: DocumentsWindow, words: str) -> None:
    """The mouse on the first link of these words."""
    page = reader.page
    cursor = page.document().find(words)
    while not cursor.isNull() and not cursor.charFormat().isAnchor():
        cursor = page.document().find(words, cursor)
    assert not cursor.isNull(), words
    cursor.setPosition(cursor.selectionStart() + 1)
    page.setTextCursor(cursor)
    page.ensureCursorVisible()
    at = page.cursorRect(cursor).center() + QPoint(2, 0)
    QTest.mouseMove(page.viewport(), at)
    QTest.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=at)


def test_each_document_is_a_key_or_a_click_away(reader: DocumentsWindow) -> None:
    assert installed() == DOCUMENTS
    assert opened(reader) == DOCUMENTS[0].file
    seen = [opened(reader)]
    reader.list.setFocus()
    for _ in DOCUMENTS[1:]:
        QTest.keyClick(reader.list, Qt.Key.Key_Down)
        seen.append(opened(reader))
        assert len(reader.page.toPlainText()) > 500, seen[-1]
    assert seen == [each.file for each in DOCUMENTS]
    first = reader.list.visualItemRect(reader.list.item(0)).center()
    QTest.mouseClick(reader.list.viewport(), Qt.MouseButton.LeftButton, pos=first)
    assert opened(reader) == seen[0]


def test_a_link_leads_to_its_document_and_back(reader: DocumentsWindow) -> None:
    reader.page.open("intended-use.md")
    click_link(reader, "how far to trust it")
    assert opened(reader) == "trust.md"
    assert reader.list.currentItem().text() == "How far to trust it"
    reader.page.setFocus()
    QTest.keyClick(reader.page, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert opened(reader) == "intended-use.md"
    assert not reader.page.document().find("How often each is right").isNull()


def test_links_are_followed_by_key_and_the_button_goes_back(reader: DocumentsWindow) -> None:
    reader.page.open("intended-use.md")
    reader.page.setFocus()
    QTest.keyClick(reader.page, Qt.Key.Key_Tab)
    QTest.keyClick(reader.page, Qt.Key.Key_Return)
    assert opened(reader) == "trust.md"
    QTest.mouseClick(reader.back, Qt.MouseButton.LeftButton)
    assert opened(reader) == "intended-use.md"


def test_a_link_to_a_heading_goes_there(reader: DocumentsWindow) -> None:
    reader.page.setSource(QUrl("docs:/trust.md#frame-score"))
    top = reader.page.cursorForPosition(QPoint(60, 20)).block()
    around = [top.previous().text(), top.text(), top.next().text()]
    assert "Frame score" in around


def test_words_are_found_in_every_document(reader: DocumentsWindow) -> None:
    reader.words.setFocus()
    QTest.keyClicks(reader.words, "Transfer Syntax")
    QTest.keyClick(reader.words, Qt.Key.Key_Return)
    first = reader.page.textCursor()
    assert first.selectedText().casefold() == "transfer syntax"
    QTest.keyClick(reader.words, Qt.Key.Key_Return)
    assert reader.page.textCursor() != first
    reader.words.clear()
    QTest.keyClicks(reader.words, WORD)
    QTest.keyClick(reader.words, Qt.Key.Key_Return)
    assert reader.status.text() == "Not found in the documents."
    assert reader.isVisible()


def test_pictures_are_shown_as_wide_as_the_page(reader: DocumentsWindow) -> None:
    reader.page.open("user-guide.md")
    picture = QUrl("docs:/pictures/read.png")
    kind = QTextDocument.ResourceType.ImageResource
    shown = reader.page.document().resource(kind.value, picture)
    assert 240 <= shown.width() / shown.devicePixelRatio() <= reader.page.viewport().width()
    reader.resize(reader.width() - 120, reader.height())
    QApplication.processEvents()
    assert reader.page.horizontalScrollBar().maximum() == 0


ELSEWHERE = (
    "https://example.org/trust.md", "file:///etc/hosts", "../pyproject.toml", "/etc/hosts",
    "..%2Fpyproject.toml", "pictures/../../pyproject.toml", "adr/0004-libraries.md",
    "docs:/../README.md", "//example.org/trust.md", "qrc:/trust.md", "data:text/plain,words",
)  # fmt: skip


def test_nothing_else_can_be_opened(reader: DocumentsWindow) -> None:
    reader.page.open("trust.md")
    before = reader.page.toPlainText()
    for address in ELSEWHERE:
        reader.status.setText("")
        reader.page.anchorClicked.emit(QUrl(address))
        assert reader.page.toPlainText() == before
        assert reader.status.text().startswith("Not one of these documents"), address
        for kind in QTextDocument.ResourceType:
            assert reader.page.loadResource(kind.value, QUrl(address)) in (None, " "), address


def test_a_link_in_the_folder_that_leads_out_of_it_is_not_read(
    reader: DocumentsWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    docs = tmp_path / "docs"
    docs.mkdir()
    (tmp_path / "secret.md").write_text("# Secret")
    (docs / "risks.md").symlink_to(tmp_path / "secret.md")
    (docs / "trust.md").write_text("# Trust")
    monkeypatch.setattr(paths, "docs", lambda: docs)
    reader.page.open("trust.md")
    assert "Trust" in reader.page.toPlainText()
    reader.page.open("risks.md")
    assert "Secret" not in reader.page.toPlainText()


def test_every_part_is_reached_and_named(reader: DocumentsWindow) -> None:
    reader.page.open("own-read.md")  # without links; where there are any, Tab walks through them
    check(reader)


def test_the_theme_changes_under_the_open_window(
    window: MainWindow, reader: DocumentsWindow, qapp: QApplication
) -> None:
    def ground() -> QColor:
        return reader.page.viewport().grab().toImage().pixelColor(4, 4)

    assert ground().lightness() < 40
    try:
        theme.apply(qapp, theme.LIGHT)
        QApplication.processEvents()
        assert ground().lightness() > 220
        cursor = QTextCursor(reader.page.document())
        assert cursor.charFormat().foreground().color().lightness() < 100
    finally:
        theme.apply(qapp)


def test_there_is_one_window_however_often_it_is_asked_for(
    window: MainWindow, reader: DocumentsWindow
) -> None:
    reader.page.open("trust.md")
    window.commands["documents"].trigger()
    assert len(window.findChildren(DocumentsWindow)) == 1
    assert opened(reader) == "trust.md"
