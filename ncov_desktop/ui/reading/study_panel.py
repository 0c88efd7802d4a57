"""The study browser: patients, their studies and films, with thumbnails, in order of acquisition."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QImage, QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ncov_desktop import text
from ncov_desktop.core.browser import Browser, FilmEntry, FilmSource, SeriesEntry, StudyEntry
from ncov_desktop.core.plain import shortened, shown
from ncov_desktop.core.prior import may_compare
from ncov_desktop.text.language import tr
from ncov_desktop.ui import theme
from ncov_desktop.ui.widgets import label, names_patients, section, tip

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_THUMBNAIL = QSize(40, 40)
_SOURCE = Qt.ItemDataRole.UserRole
_LONGEST = 300


class StudyPanel(QWidget):
    """A tree of what was found; a film is opened by a click or Enter.

    compare_asked: the film to lay beside the one on screen, a FilmSource.
    """

    film_chosen = Signal(object)  # FilmSource
    compare_asked = Signal(object)
    stop_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(theme.NARROWEST_FILM_PANEL)
        self._items: dict[FilmSource, QTreeWidgetItem] = {}
        self._browser = Browser()
        self._identity_hidden = False
        self.status = label(name="dim")
        self.stop = QPushButton(tr("Stop"))
        self.stop.clicked.connect(self.stop_asked)
        self.tree = QTreeWidget()
        self.tree.setHeaderHidden(True)
        self.tree.setIconSize(_THUMBNAIL)
        self.tree.setIndentation(10)
        self.tree.setAccessibleName(tr("Films found"))
        self.tree.itemClicked.connect(self._choose)
        self.tree.itemActivated.connect(self._choose)
        self.tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.tree.customContextMenuRequested.connect(self._show_menu)
        self._current: FilmSource | None = None
        self.left_out = QPushButton()
        self.left_out.clicked.connect(self._show_left_out)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GRID, theme.GRID, theme.GRID, 0)
        column.addWidget(section(tr("Studies")))
        for part in (self.status, self.stop, self.tree, self.left_out):
            column.addWidget(part)
        column.setStretchFactor(self.tree, 1)
        self.hide()

    def show_progress(self, done: int, total: int, searching: bool) -> None:
        """How far a search is."""
        self.stop.setVisible(searching)
        self.status.setVisible(searching)
        self.status.setText(
            tr("Looking into {done:,} of {total:,} files", done=done, total=total)
            if done
            else tr("Looking into %n files", total)
        )
        if searching:
            self.show()

    def show_browser(self, browser: Browser) -> None:
        """What a search found; one film alone needs no browser."""
        self._browser = browser
        self._items.clear()
        self.tree.clear()
        for number, patient in enumerate(browser.patients, start=1):
            name = patient.patient.name or patient.patient.id or tr("No patient stated")
            if self._identity_hidden:
                name = tr("Patient {number}", number=number)
            top = _item(name, self.tree)
            for study in patient.studies:
                self._add_study(study, _item(self._study_words(study), top))
        self.tree.expandAll()
        count = len(browser.problems) + sum(len(each.left_out) for each in browser.duplicates)
        self.left_out.setText(tr("%n left out …", count))
        self.left_out.setVisible(count > 0)
        self.setVisible(len(browser.films) > 1 or count > 0)

    def hide_identity(self, hidden: bool) -> None:
        """Whether what names a patient stays out of the list; the film shown stays chosen."""
        if hidden == self._identity_hidden:
            return
        self._identity_hidden = hidden
        current = self.tree.currentItem()
        source = current.data(0, _SOURCE) if current is not None else None
        shown, icons = self.isVisible(), {key: item.icon(0) for key, item in self._items.items()}
        self.show_browser(self._browser)
        self.setVisible(shown)
        for key, item in self._items.items():
            item.setIcon(0, icons[key])
        if source is not None:
            self.show_current(source)

    def show_current(self, source: FilmSource) -> None:
        """Marks the film on screen."""
        self._current = source
        item = self._items.get(source)
        if item is not None:
            self.tree.setCurrentItem(item)
            self.tree.scrollToItem(item)

    @property
    def marked(self) -> FilmSource | None:
        """The film that is marked in the tree, which need not be the one on screen."""
        item = self.tree.currentItem()
        source: FilmSource | None = item.data(0, _SOURCE) if item is not None else None
        return source

    def show_thumbnail(self, source: FilmSource, picture: NDArray[np.uint8]) -> None:
        """The small picture of one film."""
        item = self._items.get(source)
        if item is not None:
            rows, cols = picture.shape
            kind = QImage.Format.Format_Grayscale8
            image = QImage(picture.data, cols, rows, picture.strides[0], kind)
            pixmap, icon = QPixmap.fromImage(image), QIcon()
            for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):  # no tint: it is a radiograph
                icon.addPixmap(pixmap, mode)
            item.setIcon(0, icon)

    def _add_study(self, study: StudyEntry, parent: QTreeWidgetItem) -> None:
        for series in study.series:
            several = len(study.series) > 1
            above = _item(self._series_words(series), parent) if several else parent
            for film in series.films:
                item = _item(self._film_words(film), above)
                if not self._identity_hidden:
                    item.setToolTip(0, tip(film.source.label))
                item.setData(0, _SOURCE, film.source)
                self._items[film.source] = item

    def _choose(self, item: QTreeWidgetItem) -> None:
        source = item.data(0, _SOURCE)
        if source is not None:
            self.film_chosen.emit(source)

    def _show_menu(self, at: QPoint) -> None:
        item = self.tree.itemAt(at)
        source: FilmSource | None = item.data(0, _SOURCE) if item is not None else None
        if source is None:
            return
        menu = QMenu(self.tree)
        menu.setToolTipsVisible(True)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Open"), partial(self.film_chosen.emit, source))
        compare = menu.addAction(
            tr("Compare with the film on screen"), partial(self.compare_asked.emit, source)
        )
        current = self._current
        compare.setEnabled(current is not None and may_compare(self._browser, current, source))
        if not compare.isEnabled():
            same = source == current
            compare.setToolTip(
                tr("It is the film on screen") if same else tr("It is a film of another patient")
            )
        menu.popup(self.tree.viewport().mapToGlobal(at))

    def _show_left_out(self) -> None:
        dialog = QDialog(self.window())
        dialog.setWindowTitle(tr("Left out"))
        dialog.resize(640, 420)
        words = QPlainTextEdit()
        words.setPlainText(
            "\n".join(left_out_lines(self._browser, named=not self._identity_hidden))
        )
        words.setReadOnly(True)
        words.setTabChangesFocus(True)
        words.setAccessibleName(tr("Files left out, and why"))
        names_patients(dialog)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(dialog.reject)
        column = QVBoxLayout(dialog)
        column.addWidget(words)
        column.addWidget(buttons)
        dialog.open()

    def _study_words(self, study: StudyEntry) -> str:
        described = "" if self._identity_hidden else study.description
        date = text.day(study.acquired_at)
        return " · ".join(part for part in (date, described) if part) or tr("Study")

    def _series_words(self, series: SeriesEntry) -> str:
        described = "" if self._identity_hidden else series.description
        return " · ".join(part for part in (series.modality, described) if part) or tr("Series")

    def _film_words(self, film: FilmEntry) -> str:
        frames = tr("%n frames", film.frames) if film.frames > 1 else ""
        about = " · ".join(part for part in (film.modality, film.view or "", frames) if part)
        number = len(self._items) + 1
        name = tr("Film {number}", number=number) if self._identity_hidden else film.file_name
        return f"{about}\n{name}" if about else name


def left_out_lines(browser: Browser, *, named: bool = True) -> list[str]:
    """Why each file is not among the films, one line each. named: whether files may be named."""
    if not named:
        reasons = [text.error_message(problem.error) for problem in browser.problems]
        copies = sum(len(each.left_out) for each in browser.duplicates)
        lines = [tr("File {number}: {why}", number=n, why=why) for n, why in enumerate(reasons, 1)]
        return lines + [tr("A film that was found again, shown once.")] * copies
    lines = [
        f"{problem.source.label}: {text.error_message(problem.error)}"
        for problem in browser.problems
    ]
    lines += [
        tr(
            "{name}: the same film as {other}, shown once.",
            name=copy.label,
            other=each.kept.label,
        )
        for each in browser.duplicates
        for copy in each.left_out
    ]
    return [shown(line) for line in lines]


def _item(words: str, parent: QTreeWidget | QTreeWidgetItem) -> QTreeWidgetItem:
    return QTreeWidgetItem(parent, [shortened(shown(words, "\n"), _LONGEST)])
