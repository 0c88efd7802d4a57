"""What is asked of the films that are listed."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ncov_desktop.core.results import Finding, FindingKind, Severity
from ncov_desktop.core.screening import (
    Counts,
    DateRange,
    Range,
    ReviewAnswer,
    Status,
    WorklistFilter,
)
from ncov_desktop.text.films import finding_words
from ncov_desktop.text.language import capitals, mark, number, tr
from ncov_desktop.text.worklist import CLASS_WORDS, STATUS_WORDS
from ncov_desktop.ui import theme
from ncov_desktop.ui.keys import follow_keys
from ncov_desktop.ui.widgets import SidePanel, section
from ncov_desktop.ui.worklist.fields import RangeField, day_of, score_of

_TYPING_MS = 120
_REVIEWS: tuple[tuple[str, bool | None, frozenset[ReviewAnswer]], ...] = (
    (mark("All"), None, frozenset()),
    (mark("Not reviewed"), False, frozenset()),
    (mark("Reviewed"), True, frozenset()),
    (mark("Agreed"), None, frozenset({ReviewAnswer.AGREE})),
    (mark("Disagreed"), None, frozenset({ReviewAnswer.DISAGREE})),
    (mark("Unsure"), None, frozenset({ReviewAnswer.UNSURE})),
)
_WARNED = (
    FindingKind.UNLIKE_TRAINING,
    FindingKind.BURNT_IN_TEXT,
    FindingKind.PHOTO_OF_FILM,
    FindingKind.LOOKS_NOT_FRONTAL,
    FindingKind.AGE_UNKNOWN,
    FindingKind.VIEW_UNKNOWN,
    FindingKind.LOSSY_SOURCE,
    FindingKind.NO_WINDOW,
    FindingKind.COLOUR_TO_GREY,
)


class FilterPanel(QWidget):
    """changed(filter): the reader asks for other films."""

    changed = Signal(object)

    def __init__(self, find: QAction) -> None:
        super().__init__()
        self._filter = WorklistFilter()
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._typing.timeout.connect(self._typed)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search …"))
        self.search.setAccessibleName(tr("Search file, folder, patient, accession"))
        words = tr("Words of the file, folder, patient or accession")
        follow_keys(self.search, words, find)
        self.search.setClearButtonEnabled(True)
        self.search.textEdited.connect(lambda _: self._typing.start())
        self.search.textChanged.connect(self._emptied)
        self.labels = {name: QCheckBox(tr(words)) for name, words in CLASS_WORDS.items()}
        self.statuses = {status: QCheckBox() for status in Status}
        for box in (*self.labels.values(), *self.statuses.values()):
            box.clicked.connect(self._chosen)
        self.score = RangeField(
            tr("Score"),
            score_of,
            (tr("from 0"), tr("to 1")),
            tr("Write a score from 0 to 1, as in 0.5."),
        )
        self.dates = RangeField(
            tr("Study date"),
            day_of,
            (tr("from 2020-01-01"), tr("to 2020-12-31")),
            tr("Write a day as 2020-03-14."),
            stacked=True,
        )
        self.score.changed.connect(self._chosen)
        self.dates.changed.connect(self._chosen)
        self.review = QComboBox()
        self.review.setAccessibleName(tr("Review"))
        for words, _, _ in _REVIEWS:
            self.review.addItem(tr(words))
        self.review.activated.connect(self._chosen)
        self.findings = QPushButton()
        self.findings.setMenu(self._findings_menu())
        self.clear = QPushButton(tr("Clear all filters"))
        self.clear.clicked.connect(lambda: self.changed.emit(WorklistFilter()))
        self._arrange()
        self.show_filter(self._filter, Counts())

    def show_filter(self, wanted: WorklistFilter, counts: Counts) -> None:
        """Fills every field. counts: of the films that meet all but what is asked of the status."""
        self._filter = wanted
        if not self.search.hasFocus() and self.search.text() != wanted.text:
            self.search.setText(wanted.text)
        elif not wanted.text and not self._typing.isActive():
            self.search.setText("")
        for name, box in self.labels.items():
            box.setChecked(name in wanted.labels)
        for status, box in self.statuses.items():
            words = tr(STATUS_WORDS[status])
            box.setText(f"{capitals(words[:1])}{words[1:]}  {number(counts.of(status))}")
            box.setChecked(status in wanted.statuses)
        self.score.show_ends(wanted.score.low, wanted.score.high)
        self.dates.show_ends(wanted.study_dates.first, wanted.study_dates.last)
        asked = (wanted.reviewed, wanted.answers)
        choices = [(reviewed, answers) for _, reviewed, answers in _REVIEWS]
        self.review.setCurrentIndex(choices.index(asked) if asked in choices else -1)
        for kind, action in self._finding_actions.items():
            action.setChecked(kind in wanted.findings)
        several = tr("Findings: %n chosen", n=len(wanted.findings))
        self.findings.setText(several if wanted.findings else tr("Findings: any"))
        self.clear.setEnabled(wanted != WorklistFilter())

    def _arrange(self) -> None:
        side = SidePanel(theme.FILM_PANEL_WIDTH)
        for part in (
            section(tr("Filter")),
            self.search,
            section(tr("Favoured class")),
            *self.labels.values(),
            section(tr("Status")),
            *self.statuses.values(),
            section(tr("COVID-19 score")),
            self.score,
            section(tr("Study date")),
            self.dates,
            section(tr("Review")),
            self.review,
            self.findings,
            self.clear,
        ):
            side.column.addWidget(part)
        self.setFixedWidth(theme.FILM_PANEL_WIDTH)
        side.column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(side, 1)
        self.foot = whole

    def _findings_menu(self) -> QMenu:
        menu = QMenu(self)
        self._finding_actions = {}
        for kind in FindingKind:
            severity = Severity.WARN if kind in _WARNED else Severity.REFUSE
            title, _ = finding_words(Finding(kind, severity))
            action = menu.addAction(title)
            action.setCheckable(True)
            action.triggered.connect(self._chosen)
            self._finding_actions[kind] = action
        menu.addSeparator()
        menu.addAction(tr("Any")).triggered.connect(partial(self._ask, findings=frozenset()))
        return menu

    def _emptied(self, words: str) -> None:
        if not words and self._filter.text:
            self._typing.start()

    def _typed(self) -> None:
        self._ask(text=self.search.text().strip())

    def _chosen(self) -> None:
        _, reviewed, answers = _REVIEWS[max(self.review.currentIndex(), 0)]
        low, high = self.score.asked
        first, last = self.dates.asked
        self._ask(
            text=self.search.text().strip(),
            labels=frozenset(name for name, box in self.labels.items() if box.isChecked()),
            statuses=frozenset(each for each, box in self.statuses.items() if box.isChecked()),
            score=Range(low, high),  # type: ignore[arg-type]
            study_dates=DateRange(first, last),  # type: ignore[arg-type]
            reviewed=reviewed,
            answers=answers,
            findings=frozenset(
                kind for kind, action in self._finding_actions.items() if action.isChecked()
            ),
        )

    def _ask(self, _checked: bool = False, **changes: object) -> None:
        self._typing.stop()
        wanted = replace(self._filter, **changes)  # type: ignore[arg-type]
        if wanted != self._filter:
            self._filter = wanted
            self.changed.emit(wanted)
