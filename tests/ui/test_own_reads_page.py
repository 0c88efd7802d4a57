"""Your reads: what the private page shows, takes in, gives out and forgets."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from ncov_desktop.core.own_read import (
    Confidence,
    NetworkAnswer,
    OwnRead,
    ReadClass,
    ReaderAnswer,
    ReadFilm,
)
from ncov_desktop.services.truth import kept_truth
from ncov_desktop.ui.reading.own_reads_dialog import OwnReadsDialog
from ncov_desktop.ui.reading.state import Answer
from ncov_desktop.ui.widgets import shown_text
from ncov_desktop.ui.window import MainWindow

from . import test_own_read as own

kept, sealed, film, other_film = own.kept, own.sealed, own.film, own.other_film
LEFT = Qt.MouseButton.LeftButton
COVID, OTHER = ReadClass.COVID19, ReadClass.OTHER_PNEUMONIA


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the user's data are in this test."""
    monkeypatch.setenv("NCOV_DATA_DIR", str(tmp_path / "data"))
    return tmp_path


def read(number: int, said: ReadClass, month: int = 3) -> OwnRead:
    moment = datetime(2026, month, 1 + number, 12, tzinfo=UTC)
    return OwnRead(
        f"read {number}",
        ReadFilm(f"film {number}", 0, f"A{number}"),
        moment,
        ReaderAnswer(said, Confidence.SURE, moment),
        unsealed_at=moment,
        network=NetworkAnswer(0.7, 0.4, COVID, "m", "b", moment),
    )


@pytest.fixture
def page(kept: own.Kept, window: MainWindow, qtbot: QtBot) -> OwnReadsDialog:
    """With three reads in March and one in May."""
    kept.versions += [read(0, COVID), read(1, COVID), read(2, OTHER), read(3, OTHER, 5)]
    return opened(window, qtbot)


def opened(window: MainWindow, qtbot: QtBot) -> OwnReadsDialog:
    """As the menu opens it, with its reads."""
    window.commands["own_reads"].trigger()
    own.settled(window, qtbot)
    return window.findChild(OwnReadsDialog)


def lines(page: OwnReadsDialog) -> list[str]:
    """What a screen reader says of each line."""
    QApplication.processEvents()
    found = [each.accessibleName() for each in page.findChildren(QLabel) if each.isVisible()]
    return [name for name in found if name]


def words(page: OwnReadsDialog) -> str:
    return "\n".join(shown_text(each) for each in page.findChildren(QLabel) if each.isVisible())


def test_agreement_with_counts_interval_and_dates(page: OwnReadsDialog) -> None:
    assert "Reads that count: 4, 1 Mar 2026 to 4 May 2026." in words(page)
    assert "Your first word was the network's, 2 of 4, 50%, 15% – 85%, few" in lines(page)
    assert "Confidence 4, rather sure, 2 of 4, 50%, 15% – 85%, few" in lines(page)
    assert "To the network's class, when you had disagreed, 0 of 2, 0%, 0% – 66%, few" in lines(
        page
    )
    assert "Import the truth to see it" in words(page)
    assert "such lines are marked few" in words(page)


def test_one_month_at_a_time(page: OwnReadsDialog, qtbot: QtBot) -> None:
    assert [page.period.itemText(row) for row in range(page.period.count())] == [
        "All reads",
        "May 2026",
        "Mar 2026",
    ]
    page.period.setFocus()
    qtbot.keyClick(page.period, Qt.Key.Key_Down)
    assert "Reads that count: 1, on 4 May 2026." in words(page)
    assert "Your first word was the network's, 0 of 1, 0%, 0% – 79%, few" in lines(page)
    qtbot.keyClick(page.period, Qt.Key.Key_Down)
    assert "Your first word was the network's, 2 of 3, 67%, 21% – 94%, few" in lines(page)


def test_the_truth_says_who_was_right_and_is_known_the_next_time(
    page: OwnReadsDialog,
    window: MainWindow,
    folder: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    table = folder / "table.csv"
    table.write_text("accession number,truth\nA0,covid19\nA2,other_pneumonia\nA9,covid19\n")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_given: (str(table), ""))
    qtbot.mouseClick(page.truth, LEFT)
    own.settled(window, qtbot)
    own.settled(window, qtbot)
    assert "The truth of 3 examinations is known now." in words(page)
    assert "You, before, 2 of 2, 100%, 34% – 100%, few" in lines(page)
    assert "The network, 1 of 2, 50%, 9% – 91%, few" in lines(page)
    qtbot.mouseClick(page.closing, LEFT)
    qtbot.waitUntil(lambda: window.findChild(OwnReadsDialog) is None)
    assert "You, before, 2 of 2, 100%, 34% – 100%, few" in lines(opened(window, qtbot))


def test_a_wrong_table_changes_nothing_and_says_what_to_do(
    page: OwnReadsDialog,
    window: MainWindow,
    folder: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    table = folder / "table.csv"
    table.write_text("accession number,truth\nA0,covid19\nA0,covid19\n")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_given: (str(table), ""))
    qtbot.mouseClick(page.truth, LEFT)
    own.settled(window, qtbot)
    assert "Lines 2 and 3 of the table are about the same accession number." in words(page)
    assert kept_truth() == {}


def test_the_export_goes_where_the_reader_says(
    page: OwnReadsDialog,
    window: MainWindow,
    folder: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_given: (str(folder / "mine"), ""))
    qtbot.mouseClick(page.export, LEFT)
    own.settled(window, qtbot)
    assert len((folder / "mine.csv").read_text("utf-8-sig").splitlines()) == 5
    assert f"Saved: {folder / 'mine.csv'}" in words(page)


def test_forgetting_is_asked_twice_and_forgets_everything(
    page: OwnReadsDialog, window: MainWindow, kept: own.Kept, qtbot: QtBot
) -> None:
    for button, left in (("Keep them", 4), ("Forget my reads", 0)):
        qtbot.mouseClick(page.forget, LEFT)
        box = page.findChild(QMessageBox)
        qtbot.mouseClick(next(b for b in box.buttons() if b.text() == button), LEFT)
        own.settled(window, qtbot)
        own.settled(window, qtbot)
        assert len(kept.versions) == left
        QApplication.processEvents()
        qtbot.waitUntil(lambda: page.findChild(QMessageBox) is None)
    assert "Your reads are forgotten." in words(page)
    assert "No read counts yet." in words(page)
    assert not page.export.isEnabled()


def test_a_read_that_was_forgotten_does_not_come_back_with_its_next_change(
    sealed: MainWindow, kept: own.Kept, qtbot: QtBot
) -> None:
    own.press(sealed, qtbot, Qt.Key.Key_F2, Qt.Key.Key_F9, Qt.Key.Key_Return)
    page = opened(sealed, qtbot)
    qtbot.mouseClick(page.forget, LEFT)
    box = page.findChild(QMessageBox)
    qtbot.mouseClick(next(b for b in box.buttons() if b.text() == "Forget my reads"), LEFT)
    own.settled(sealed, qtbot)
    page.close()
    own.press(sealed, qtbot, Qt.Key.Key_F3)
    assert kept.versions == []
    assert "This read is not recorded." in own.words(sealed.own_reading.panel)


def test_the_page_of_a_sealed_film_gives_nothing_away(
    sealed: MainWindow, kept: own.Kept, qtbot: QtBot
) -> None:
    own.press(sealed, qtbot, Qt.Key.Key_F2, Qt.Key.Key_F9)
    page = opened(sealed, qtbot)
    assert "No read counts yet." in words(page)
    assert sealed.model.state.answer is Answer.SEALED


def test_reads_that_cannot_be_read_are_said(
    kept: own.Kept, window: MainWindow, qtbot: QtBot
) -> None:
    kept.failing = True
    assert "Your reads may not be read." in words(opened(window, qtbot))


def test_there_is_one_page_however_often_it_is_asked_for(
    page: OwnReadsDialog, window: MainWindow, qtbot: QtBot
) -> None:
    window.commands["own_reads"].trigger()
    assert window.findChildren(OwnReadsDialog) == [page]


def test_nothing_of_it_is_in_a_report_or_result_of_a_film(
    sealed: MainWindow, kept: own.Kept, qtbot: QtBot
) -> None:
    from ncov_desktop.services import outputs, reporting

    own.press(sealed, qtbot, Qt.Key.Key_F3, Qt.Key.Key_F6, Qt.Key.Key_Return)
    reading = sealed.reading.exporting._reading()
    page = reporting.report_of(reading)
    result = outputs.to_json(reporting._said_by_the_reader(reading)).decode()
    for secret in ("Your read", "said first", "rather unsure", "own_read"):
        assert secret not in str((page.sentence, page.sections))
        assert secret not in result
