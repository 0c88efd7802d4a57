"""The Evaluate page: whether it is the lungs that are read, then what the scores are worth."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QDoubleSpinBox,
    QHBoxLayout,
    QPushButton,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from ncov_desktop import text
from ncov_desktop.core.results import COVID19, OTHER_PNEUMONIA
from ncov_desktop.core.training.evaluation import (
    Evaluation,
    ThresholdChoice,
    WrongFilm,
    predictive_values,
)
from ncov_desktop.text.evaluation import (
    LUNGS,
    LUNGS_MEANING,
    NOTHING,
    rule_words,
    set_title,
)
from ncov_desktop.text.language import figure, number, percent, tr
from ncov_desktop.ui import theme
from ncov_desktop.ui.admin.chart_card import ChartCard
from ncov_desktop.ui.admin.evaluate_model import EvaluateModel
from ncov_desktop.ui.admin.evaluation_pictures import RELIABILITY, ROC, pictures_of
from ncov_desktop.ui.admin.gallery import Gallery
from ncov_desktop.ui.admin.lungs import lungs_remarks, lungs_rows, lungs_verdict
from ncov_desktop.ui.admin.pane import Page, Pane
from ncov_desktop.ui.admin.tables import Column, ResultTable
from ncov_desktop.ui.widgets import label, one_line

_PREVALENCE, _LEAST, _MOST = 20.0, 1.0, 99.0


class EvaluatePage(QWidget):
    """opened(files): films that are to be looked at in Read."""

    opened = Signal(object)

    def __init__(self, model: EvaluateModel) -> None:
        super().__init__()
        self.model = model
        self.own_read_first = False
        self.page = Page()
        self.title, self.network = one_line("", "title"), one_line("", "dim")
        self.html, self.pdf = QPushButton(tr("Open the report")), QPushButton(tr("As PDF"))
        self.none = label(
            tr("This run has not been evaluated yet; that is done when its last stage has ended."),
            "dim",
        )
        self.lungs = ResultTable(tr(LUNGS), _lungs_columns(), told=True)
        self.verdict, self.remarks = label(), label(name="dim")
        theme.paint_sign(self.verdict, "warning")
        self.sets = ResultTable(tr("Calls on each set"), _count_columns(), told=True)
        self.thresholds = ResultTable(tr("Thresholds"), _threshold_columns(), told=True)
        self.prevalence = QDoubleSpinBox(minimum=_LEAST, maximum=_MOST, decimals=0, suffix=" %")
        self.prevalence.lineEdit().setTextMargins(theme.GRID, 0, 0, 0)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(int(_LEAST), int(_MOST))
        name = tr("Share of COVID-19 among patients with pneumonia")
        for control in (self.prevalence, self.slider):
            control.setAccessibleName(name)
        self.prevalence.setValue(_PREVALENCE)
        self.slider.setValue(int(_PREVALENCE))
        self.roc, self.reliability = ChartCard(tr("ROC"), ROC), ChartCard(
            tr("Reliability"), RELIABILITY
        )  # fmt: skip
        self.wrong = Gallery(tr("Films that were called wrong"))
        self.sealed = label(
            tr(
                "Own reads come first, so no film's answer is shown here. Settings, Own read, shows it."
            ),
            "dim",
        )
        self._arrange()
        self._connect()
        self.show_state()

    def show_state(self) -> None:
        """Everything anew from the model."""
        state = self.model.state
        run, found = state.run, state.evaluation
        self.title.setText(run.title if run is not None else tr("Evaluate"))
        self.network.setText(found.network if found is not None else "")
        for button in (self.html, self.pdf):
            button.setVisible(found is not None)
            button.setEnabled(bool(state.reports))  # it is made meanwhile
        self.none.setVisible(found is None)
        for part in (self._lungs, self._charts, self._counts, self._choices, self._errors):
            part.setVisible(found is not None)
        if found is not None:
            self._show(found)

    def seal(self, on: bool) -> None:
        """Whether no film's answer may be seen before the reader's own."""
        self.own_read_first = on
        self.show_state()

    def _show(self, found: Evaluation) -> None:
        self.lungs.show_rows(lungs_rows(found))
        verdict = lungs_verdict(found)
        self.verdict.setText(verdict)
        self.verdict.setVisible(bool(verdict))
        remarks = lungs_remarks(found)
        self.remarks.setText(remarks)
        self.remarks.setVisible(bool(remarks))
        pictures = pictures_of(found)
        self.roc.show_picture(pictures["roc"])
        self.reliability.show_picture(pictures["reliability"])
        plain = [each for each in found.sets if each.network == found.network]
        self.sets.show_rows(
            [
                (
                    set_title(each),
                    number(each.patients),
                    *(
                        number(count)
                        for count in (
                            each.counts.true_positive,
                            each.counts.false_negative,
                            each.counts.true_negative,
                            each.counts.false_positive,
                        )
                    ),
                )
                for each in plain
            ]
        )
        self._show_thresholds()
        self.wrong.setVisible(not self.own_read_first)
        self.sealed.setVisible(self.own_read_first)
        films = () if self.own_read_first else found.wrong
        self._errors.say("" if self.own_read_first else _wrong_meaning(found))
        self.wrong.show_films([(each.film.number, _wrong_words(each, found)) for each in films])
        for film, picture in self.model.pictures.items():
            self.wrong.show_picture(film, picture)

    def _show_thresholds(self) -> None:
        found = self.model.state.evaluation
        if found is None:
            return
        share = self.prevalence.value() / 100
        others = [each for each in found.thresholds if each.rule != found.threshold.rule]
        rows = [_threshold_row(each, share) for each in (found.threshold, *others)]
        self.thresholds.show_rows(rows)

    def _choose_prevalence(self, value: float) -> None:
        for control in (self.prevalence, self.slider):
            with QSignalBlocker(control):
                control.setValue(round(value))
        self._show_thresholds()

    def _open(self, ending: str) -> None:
        for file in self.model.state.reports:
            if file.suffix == ending:
                QDesktopServices.openUrl(QUrl.fromLocalFile(str(file)))

    def _open_film(self, film: int) -> None:
        file = self.model.state.file_of(film)
        if file is not None:
            self.opened.emit([file])

    def _connect(self) -> None:
        self.html.clicked.connect(lambda: self._open(".html"))
        self.pdf.clicked.connect(lambda: self._open(".pdf"))
        self.prevalence.valueChanged.connect(self._choose_prevalence)
        self.slider.valueChanged.connect(self._choose_prevalence)
        self.wrong.opened.connect(self._open_film)
        self.model.pictured.connect(self.wrong.show_picture)
        self.model.changed.connect(self.show_state)

    def _arrange(self) -> None:
        head = QWidget()
        head.setObjectName("tools")
        row = QHBoxLayout(head)
        row.setContentsMargins(2 * theme.GRID, theme.GRID, 2 * theme.GRID, theme.GRID)
        row.setSpacing(2 * theme.GRID)
        row.addWidget(self.title)
        row.addWidget(self.network)
        row.addStretch(1)
        row.addWidget(self.pdf)
        row.addWidget(self.html)
        self._lungs = Pane(tr(LUNGS), tr(LUNGS_MEANING))
        self._lungs.add(self.lungs)
        self._lungs.add(self.verdict)
        self._lungs.add(self.remarks)
        self._charts = QWidget()
        charts = QHBoxLayout(self._charts)
        charts.setContentsMargins(0, 0, 0, 0)
        charts.setSpacing(theme.GRID + 4)
        charts.addWidget(self.roc, 1)
        charts.addWidget(self.reliability, 1)
        self._charts.setMinimumHeight(300)
        self._counts = Pane(tr("Films by truth and call"), tr("COVID-19 Pneumonia is positive."))
        self._counts.add(self.sets)
        self._choices = Pane(tr("Thresholds"), tr("Chosen on the validation films. What a call is "
                             "worth depends on how frequent COVID-19 is:"))  # fmt: skip
        chooser = QHBoxLayout()
        chooser.addWidget(one_line(tr("COVID-19 among patients with pneumonia"), "dim"))
        chooser.addWidget(self.prevalence)
        chooser.addWidget(self.slider, 1)
        self._choices.add(chooser)
        self._choices.add(self.thresholds)
        self._errors = Pane(tr("Called wrong"))
        self._errors.add(self.wrong)
        self._errors.add(self.sealed)
        for part in (
            self.none,
            self._lungs,
            self._charts,
            self._choices,
            self._counts,
            self._errors,
        ):
            self.page.column.addWidget(part)
        self.page.column.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self.page, 1)


def _lungs_columns() -> tuple[Column, ...]:
    return (
        Column(tr("Tested on"), wide=True),
        Column(tr("Films"), figures=True),
        Column(tr("ROC AUC"), figures=True),
        Column(tr("Sensitivity"), figures=True),
        Column(tr("Specificity"), figures=True),
    )


def _count_columns() -> tuple[Column, ...]:
    return (
        Column(tr("Set"), wide=True),
        Column(tr("Patients"), figures=True),
        Column(tr("COVID-19, called so"), figures=True),
        Column(tr("missed"), figures=True),
        Column(tr("Other, called so"), figures=True),
        Column(tr("called COVID-19"), figures=True),
    )


def _threshold_columns() -> tuple[Column, ...]:
    return (
        Column(tr("Rule"), wide=True),
        Column(tr("Threshold"), figures=True),
        Column(tr("Films"), figures=False),
        Column(tr("Sensitivity"), figures=True),
        Column(tr("Specificity"), figures=True),
        Column(tr("PPV there"), figures=True),
        Column(tr("NPV there"), figures=True),
    )


def _threshold_row(choice: ThresholdChoice, prevalence: float) -> tuple[str, ...]:
    """On the test films where there are any, else on those it was chosen on."""
    tally = choice.test or choice.validation
    if tally is None:
        return (rule_words(choice.rule), figure(choice.value, ".3f"), *[NOTHING] * 5)
    ppv, npv = predictive_values(tally, prevalence)
    return (
        rule_words(choice.rule),
        figure(choice.value, ".3f"),
        tr("test") if choice.test is not None else tr("validation"),
        _share(tally.true_positive, tally.positives),
        _share(tally.true_negative, tally.negatives),
        NOTHING if ppv is None else percent(ppv),
        NOTHING if npv is None else percent(npv),
    )


def _share(right: int, of: int) -> str:
    return percent(right / of, 1) if of else NOTHING


def _wrong_meaning(found: Evaluation) -> str:
    if not found.wrong:
        return tr("No test film was called wrong.")
    return tr("Test films that were called wrong, the worst first. Enter opens a film in Read.")


def _wrong_words(wrong: WrongFilm, found: Evaluation) -> str:
    """Its number, what it is and what it scored; the file stays unnamed."""
    film = wrong.film
    short = {COVID19: tr("COVID-19"), OTHER_PNEUMONIA: tr("other")}
    score = wrong.scores.get(found.network)
    said = text.score_text(score) if score is not None else NOTHING
    everywhere = tr("by every network") if wrong.everywhere and len(wrong.scores) > 1 else ""
    words = tr("Film {number}, {label}\nscore {score}", number=number(film.number),
               label=short.get(film.label, film.label), score=said)  # fmt: skip
    return f"{words}\n{everywhere}" if everywhere else words
