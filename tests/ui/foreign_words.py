"""All that a window says, and what of it is still English or cut off."""

import re
from collections.abc import Iterator
from xml.etree import ElementTree

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QSpinBox,
    QTableView,
    QTableWidget,
    QTabWidget,
    QWidget,
)

from ncov_desktop.core import paths
from ncov_desktop.ui.widgets import shown_text

_SHORT = 12  # letters; below, a sentence counts only where it stands alone


def said(window: QWidget) -> Iterator[tuple[str, str]]:
    """(where, words) of everything in a window, seen or not: labels, tips, names, menus, tables."""
    for widget in (window, *window.findChildren(QWidget)):
        place = type(widget).__name__
        yield f"{place} tip", widget.toolTip()
        yield f"{place} name", widget.accessibleName()
        yield f"{place} title", widget.windowTitle()
        for action in widget.actions():
            yield "action", action.text()
            yield "action tip", action.toolTip()
        if isinstance(widget, QLabel):
            yield place, re.sub(r"<[^>]+>", "", shown_text(widget))
        elif isinstance(widget, QAbstractButton):
            yield place, widget.text()
        elif isinstance(widget, QMenu):
            yield place, widget.title()
        elif isinstance(widget, QLineEdit):
            yield place, widget.placeholderText()
        elif isinstance(widget, QSpinBox):
            yield place, widget.prefix() + widget.suffix()
        elif isinstance(widget, QTabWidget):
            yield from ((place, widget.tabText(tab)) for tab in range(widget.count()))
        elif isinstance(widget, QComboBox):
            yield from ((place, widget.itemText(row)) for row in range(widget.count()))
        elif isinstance(widget, QTableView):
            yield from ((place, words) for words in _cells(widget))


def english_left(window: QWidget, language: str) -> list[tuple[str, str]]:
    """Whatever in the window is, or holds, a sentence that has a translation."""
    alone, inside = _english(language)
    left = []
    for place, words in said(window):
        plain = _plain(words)
        without_key = re.sub(r" \([^()]*\)$", "", plain)
        stands_alone = plain in alone or without_key in alone
        if plain and (stands_alone or any(pattern.search(plain) for pattern in inside)):
            left.append((place, words))
    return left


def cut_off(window: QWidget) -> list[tuple[str, str]]:
    """The labels, buttons and tables in sight that need more room than they have."""
    cut = []
    for table in window.findChildren(QTableWidget):
        header = table.horizontalHeader()
        if table.isVisible() and header.length() > table.viewport().width():
            cut.append(("table", table.accessibleName()))
        for column in range(table.columnCount() if table.isVisible() else 0):
            wanted = max(header.sectionSizeHint(column), table.sizeHintForColumn(column))
            if wanted > table.columnWidth(column):
                cut.append(("column", str(table.horizontalHeaderItem(column).text())))
    for widget in window.findChildren(QWidget):
        if not isinstance(widget, QLabel | QAbstractButton) or not widget.isVisible():
            continue
        if not widget.text():
            continue
        wanted, room = widget.sizeHint(), widget.contentsRect()
        wraps = isinstance(widget, QLabel) and widget.wordWrap()
        high = widget.heightForWidth(widget.width()) if wraps else wanted.height()
        if (not wraps and wanted.width() > widget.width()) or high > widget.height():
            cut.append((f"{type(widget).__name__} {room.width()}x{room.height()}", widget.text()))
    return cut


def _cells(table: QTableView) -> Iterator[str]:
    model = table.model()
    for column in range(model.columnCount()):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(model.rowCount()):
            yield str(model.index(row, column).data() or "")


def _english(language: str) -> tuple[set[str], list[re.Pattern[str]]]:
    """(what may not stand alone, what may not stand anywhere) in a window of the language."""
    file = paths.resources() / "translations" / f"ncov_{language}.ts"
    alone, inside = set(), []
    for message in ElementTree.parse(file).getroot().iter("message"):
        source = message.findtext("source", "")
        translation = message.findtext("translation", "") + "".join(
            form.text or "" for form in message.iter("numerusform")
        )
        if source in translation:
            continue
        alone.add(_plain(source))
        letters = re.sub(r"{[^}]*}|%n|\W", "", source)
        if len(letters) >= _SHORT:
            parts = [re.escape(part) for part in re.split(r"{[^}]*}|%n", _plain(source))]
            inside.append(re.compile(".+?".join(parts)))
    return alone, inside


def _plain(words: str) -> str:
    """Without what a window does to words: letters underlined, capitals."""
    return words.replace("&", "").casefold().strip()
