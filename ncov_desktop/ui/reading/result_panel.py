"""The second opinion in words and bars; every state uses the same places."""

from __future__ import annotations

import html
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QMessageBox, QPushButton, QVBoxLayout, QWidget

from ncov_desktop import text
from ncov_desktop.core.confirmation import Pneumonia
from ncov_desktop.core.results import COVID19, OTHER_PNEUMONIA
from ncov_desktop.text.language import mark, tr
from ncov_desktop.ui import theme
from ncov_desktop.ui.reading.score_bar import ScoreBar
from ncov_desktop.ui.reading.state import Answer, ReadingState
from ncov_desktop.ui.widgets import card, label, refill, section

if TYPE_CHECKING:
    from ncov_desktop.core.results import Finding, Prediction

_TICK_MS = 200
_WAITING = text.Words(
    {
        Answer.NO_FILM: mark("Open a film to ask the network."),
        Answer.WAITING: mark("The film is ready. The network is being loaded."),
        Answer.RUNNING: mark("The network is looking at the film."),
        Answer.REFUSED: text.NO_SCORE,
    }
)


class ResultPanel(QWidget):
    """Sentence and bars, or why there are none.

    override_asked: the reader wants a refused film judged, and has said so twice.
    """

    retry_asked = Signal()
    override_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._state = ReadingState()
        self.against = QVBoxLayout()
        self.sentence = label(name="sentence")
        self.sentence.setTextFormat(Qt.TextFormat.RichText)  # for one coloured word
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.detail = label(name="dim")
        self.retry = QPushButton(tr("Try again"))
        self.retry.setToolTip(tr("Ask the network again"))
        self.retry.clicked.connect(self.retry_asked)
        self.anyway = QPushButton(tr("Judge it anyway …"))
        self.anyway.setToolTip(tr("Set the refusal aside; you are asked once more"))
        self.anyway.clicked.connect(self._confirm_override)
        self.bars = {
            name: ScoreBar(text.CLASS_NAMES[name], name) for name in (COVID19, OTHER_PNEUMONIA)
        }
        self.reasons = QVBoxLayout()
        self.reasons.setSpacing(6)
        self._said: tuple[tuple[Finding, ...], tuple[Finding, ...]] = ((), ())
        self._timer = QTimer(self, interval=_TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._arrange()
        self.show_state(ReadingState())

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        column.addWidget(section(tr("Second opinion")))
        column.addLayout(self.against)
        column.addWidget(self.sentence)
        column.addLayout(self.reasons)
        column.addWidget(self.retry)
        column.addWidget(self.anyway)
        for bar in self.bars.values():
            column.addWidget(bar)
        column.addWidget(self.detail)

    def show_state(self, state: ReadingState) -> None:
        """Words for where the answer stands."""
        self._state = state
        prediction = state.shown.prediction if state.shown else None
        self._show_scores(prediction)
        self.sentence.setText(self._words(prediction))
        self._show_refusal()
        self.retry.setVisible(state.answer is Answer.FAILED)
        running = state.answer in (Answer.WAITING, Answer.RUNNING)
        if running:
            self._timer.start()
            self._tick()
        else:
            self._timer.stop()
            self.detail.setText(_detail(prediction))
        self.detail.setVisible(bool(self.detail.text()))

    def changeEvent(self, event: QEvent) -> None:
        """Another theme: the class in the sentence has another colour."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            judgement = self._state.shown
            self.sentence.setText(self._words(judgement.prediction if judgement else None))

    def _show_refusal(self) -> None:
        state = self._state
        refused = state.answer is Answer.REFUSED
        self.anyway.setVisible(refused)
        reasons = state.refusals if refused else ()
        judged = state.answer is Answer.DONE
        kept = state.refusals
        aside = tuple(f for f in state.refusals_seen if f not in kept) if judged else ()
        if (reasons, aside) == self._said:
            return
        self._said = (reasons, aside)
        refill(self.reasons, [_reason(finding) for finding in reasons])
        warned = card("!", "warning", *text.against_refusal(aside)) if aside else None
        refill(self.against, [warned] if warned else [])

    def _show_scores(self, prediction: Prediction | None) -> None:
        stability = self._state.trust.stability
        for name, bar in self.bars.items():
            if prediction is None:
                bar.show_score(None, None)
                continue
            score = prediction.probabilities[prediction.classes.index(name)]
            first = name == COVID19
            interval = (stability.low, stability.high) if stability and first else None
            bar.show_score(score, prediction.threshold if first else None, interval)

    def _words(self, prediction: Prediction | None) -> str:
        """Rich text, so whatever is not the program's own is escaped."""
        state = self._state
        if prediction is not None:
            sentence = text.result_sentence(prediction, state.pneumonia)
            return _coloured(html.escape(sentence, quote=False), prediction.label)
        if state.answer is Answer.DONE and state.pneumonia is Pneumonia.NO:
            return tr(text.NO_PNEUMONIA)
        if state.answer is Answer.FAILED and state.failure is not None:
            return html.escape(str(text.error_message(state.failure)), quote=False)
        return _WAITING.get(state.answer, "")

    def _tick(self) -> None:
        elapsed_s = time.monotonic() - self._state.asked_at
        self.detail.setText(tr("{seconds:.1f} s", seconds=elapsed_s))

    def _confirm_override(self) -> None:
        """The one question that stops the reader: it is asked before a refusal is set aside."""
        reasons = "\n".join(text.finding_sentence(finding) for finding in self._state.refusals)
        box = QMessageBox(QMessageBox.Icon.NoIcon, tr("Judge it anyway?"), reasons, parent=self)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setInformativeText(tr(text.OVERRIDE_CONSEQUENCE))
        judge = QMessageBox.ButtonRole.DestructiveRole
        box.addButton(tr("Judge it anyway"), judge)
        leave = box.addButton(tr("Leave it refused"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(leave)
        box.setEscapeButton(leave)
        asked_about, refusals = _film(self._state), self._state.refusals

        def answered() -> None:
            if box.buttonRole(box.clickedButton()) != judge or _film(self._state) != asked_about:
                return
            if self._state.refusals == refusals:
                self.override_asked.emit()
            elif self._state.refusals:
                self._confirm_override()  # more was found meanwhile, and nobody agreed to that

        box.finished.connect(answered)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()


def _film(state: ReadingState) -> object:
    """Which film and frame is on screen."""
    opened = state.opened
    return (opened.source, opened.film.frame) if opened else None


def _coloured(sentence: str, label_name: str) -> str:
    word = text.CLASS_SHORT[label_name]
    colour = theme.now().of_class(label_name)
    return sentence.replace(word, f'<span style="color:{colour}">{word}</span>', 1)


def _detail(prediction: Prediction | None) -> str:
    if prediction is None:
        return ""
    return tr(
        "threshold {threshold:.3f} · {seconds:.2f} s on {device}, {precision}",
        threshold=prediction.threshold,
        seconds=prediction.elapsed_ms / 1000,
        device=prediction.device,
        precision=prediction.precision,
    )


def _reason(finding: Finding) -> QWidget:
    title, meaning = text.finding_words(finding)
    return card("×", "error", title, meaning)
