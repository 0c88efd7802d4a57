"""What is asked of the films that are listed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ncov_desktop.core.plain import shown
from ncov_desktop.core.results import Finding, FindingKind, Severity
from ncov_desktop.core.screening import (
    Counts,
    DateRange,
    Range,
    ReviewAnswer,
    Status,
    WorklistFilter,
)
from ncov_desktop.core.trust import TrustFinding
from ncov_desktop.text.films import finding_words
from ncov_desktop.text.language import capitals, mark, number, tr
from ncov_desktop.text.worklist import CLASS_WORDS, STATUS_WORDS, TRUST_WORDS
from ncov_desktop.ui import theme
from ncov_desktop.ui.keys import follow_keys
from ncov_desktop.ui.widgets import SidePanel, section
from ncov_desktop.ui.worklist.choice_button import ChoiceButton
from ncov_desktop.ui.worklist.fields import RangeField, day_of, percentile_of, score_of

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
        self.percentile = RangeField(
            tr("Percentile"),
            percentile_of,
            (tr("from 0"), tr("to 100")),
            tr("Write a number from 0 to 100."),
        )
        self.screened = RangeField(
            tr("Screened"),
            day_of,
            (tr("from 2020-01-01"), tr("to 2020-12-31")),
            tr("Write a day as 2020-03-14."),
            stacked=True,
        )
        for field in (self.score, self.dates, self.percentile, self.screened):
            field.changed.connect(self._chosen)
        self.review = QComboBox()
        self.review.setAccessibleName(tr("Review"))
        for words, _, _ in _REVIEWS:
            self.review.addItem(tr(words))
        self.review.activated.connect(self._chosen)
        self.findings = ChoiceButton(mark("Findings: any"), mark("Findings: %n chosen"))
        self.findings.show_choices(_finding_choices())
        self.views = ChoiceButton(mark("View: any"), mark("View: %n chosen"))
        self.networks = ChoiceButton(mark("Network: any"), mark("Network: %n chosen"))
        for button in (self.findings, self.views, self.networks):
            button.chosen.connect(self._chosen)
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
        self.percentile.show_ends(wanted.percentile.low, wanted.percentile.high)
        self.screened.show_ends(wanted.screened.first, wanted.screened.last)
        self.findings.show_chosen(wanted.findings | wanted.trust)
        self.views.show_chosen(wanted.views)
        self.networks.show_chosen(wanted.model_ids)
        self.clear.setEnabled(wanted != WorklistFilter())

    def hide_identity(self, hidden: bool) -> None:
        """Words name patients and files: while these are hidden, none are searched or left standing."""
        if hidden:
            self.search.clear()
        self.search.setEnabled(not hidden)
        off = tr("No search: patient hidden")
        self.search.setPlaceholderText(off if hidden else tr("Search …"))

    def show_choices(self, views: Sequence[str], model_ids: Sequence[str]) -> None:
        """What films of the worklist have, to choose among."""
        self.views.show_choices({each: shown(each) or tr("not stated") for each in views})
        self.networks.show_choices({each: shown(each) for each in model_ids})

    def _arrange(self) -> None:
        side = SidePanel(theme.FILM_PANEL_WIDTH)
        for part in (
            section(tr("Filter")),
            self.search,
            self.clear,
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
            self.views,
            self.networks,
            section(tr("Percentile")),
            self.percentile,
            section(tr("Screened")),
            self.screened,
        ):
            side.column.addWidget(part)
        self.setFixedWidth(theme.FILM_PANEL_WIDTH)
        side.column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(side, 1)
        self.foot = whole

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
            findings=frozenset(each for each in FindingKind if each in self.findings.keys),
            trust=frozenset(each for each in TrustFinding if each in self.findings.keys),
            views=self.views.keys,
            model_ids=self.networks.keys,
            percentile=Range(*self.percentile.asked),  # type: ignore[arg-type]
            screened=DateRange(*self.screened.asked),  # type: ignore[arg-type]
        )

    def _ask(self, _checked: bool = False, **changes: object) -> None:
        self._typing.stop()
        wanted = replace(self._filter, **changes)  # type: ignore[arg-type]
        if wanted != self._filter:
            self._filter = wanted
            self.changed.emit(wanted)


def _finding_choices() -> dict[str, str]:
    """What trust found first, for it is found out last and weighs most."""
    choices: dict[str, str] = {found: tr(words) for found, words in TRUST_WORDS.items()}
    for kind in FindingKind:
        severity = Severity.WARN if kind in _WARNED else Severity.REFUSE
        choices[kind], _ = finding_words(Finding(kind, severity))
    return choices
