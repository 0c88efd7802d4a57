"""The second opinion in words and bars; every state uses the same places."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ncov_desktop import text
from ncov_desktop.core.results import COVID19, OTHER_PNEUMONIA, Severity
from ncov_desktop.ui import theme
from ncov_desktop.ui.reading.model import Answer, ReadingState
from ncov_desktop.ui.reading.score_bar import ScoreBar
from ncov_desktop.ui.widgets import card, label, refill, section

if TYPE_CHECKING:
    from ncov_desktop.core.results import Finding, Prediction

_TICK_MS = 200


class ResultPanel(QWidget):
    """Sentence, bars, and how far to trust them."""

    retry_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._state = ReadingState()
        self.sentence = label(name="sentence")
        self.sentence.setTextFormat(Qt.TextFormat.RichText)  # our own words only, never a file's
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.detail = label(name="dim")
        self.retry = QPushButton("Try again")
        self.retry.clicked.connect(self.retry_asked)
        colours = theme.DARK
        self.bars = {
            name: ScoreBar(text.CLASS_NAMES[name], colours.of_class(name))
            for name in (COVID19, OTHER_PNEUMONIA)
        }
        self.trust = QVBoxLayout()
        self.trust.setSpacing(6)
        self._timer = QTimer(self, interval=_TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._arrange()
        self.show_state(ReadingState())

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        column.addWidget(section("Second opinion"))
        column.addWidget(self.sentence)
        column.addWidget(self.retry)
        for bar in self.bars.values():
            column.addWidget(bar)
        column.addWidget(self.detail)
        column.addWidget(section("How far to trust it"))
        column.addLayout(self.trust)

    def show_state(self, state: ReadingState) -> None:
        """Words for where the answer stands."""
        self._state = state
        done = state.answer is Answer.DONE and state.judgement is not None
        prediction = state.judgement.prediction if done and state.judgement else None
        self._show_scores(prediction)
        self.sentence.setText(self._words(prediction))
        self.retry.setVisible(state.answer is Answer.FAILED)
        running = state.answer in (Answer.WAITING, Answer.RUNNING)
        if running:
            self._timer.start()
            self._tick()
        else:
            self._timer.stop()
            self.detail.setText(_detail(prediction))
        self.detail.setVisible(bool(self.detail.text()))
        refill(self.trust, _trust_cards(state))

    def _show_scores(self, prediction: Prediction | None) -> None:
        for name, bar in self.bars.items():
            if prediction is None:
                bar.show_score(None, None)
                continue
            score = prediction.probabilities[prediction.classes.index(name)]
            bar.show_score(score, prediction.threshold if name == COVID19 else None)

    def _words(self, prediction: Prediction | None) -> str:
        state = self._state
        if prediction is not None:
            return _coloured(text.result_sentence(prediction), prediction.label)
        if state.answer is Answer.FAILED and state.failure is not None:
            return str(text.error_message(state.failure))
        return {
            Answer.NO_FILM: "Open a film to ask the network.",
            Answer.WAITING: "The film is ready. The network is being loaded.",
            Answer.RUNNING: "The network is looking at the film.",
            Answer.REFUSED: "This film is outside what the network was made for. No score is given.",
        }.get(state.answer, "")

    def _tick(self) -> None:
        elapsed_s = time.monotonic() - self._state.asked_at
        self.detail.setText(f"{elapsed_s:.1f} s")


def _coloured(sentence: str, label_name: str) -> str:
    word = text.CLASS_SHORT[label_name]
    colour = theme.DARK.of_class(label_name)
    return sentence.replace(word, f'<span style="color:{colour}">{word}</span>', 1)


def _detail(prediction: Prediction | None) -> str:
    if prediction is None:
        return ""
    return (
        f"threshold {prediction.threshold:.3f} · {prediction.elapsed_ms / 1000:.2f} s on "
        f"{prediction.device}, {prediction.precision}"
    )


def _trust_cards(state: ReadingState) -> list[QWidget]:
    if state.opened is None:
        return [label(text.CONDITION, "dim")]
    cards = [_finding_card(finding) for finding in state.opened.findings]
    if not state.opened.refused:
        cards.insert(0, card("!", theme.DARK.warning, "Pneumonia not confirmed", text.CONDITION))
    return cards


def _finding_card(finding: Finding) -> QWidget:
    refused = finding.severity is Severity.REFUSE
    title, meaning = text.finding_words(finding)
    colour = theme.DARK.error if refused else theme.DARK.warning
    return card("×" if refused else "!", colour, title, meaning)
