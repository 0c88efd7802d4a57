"""What the rows of trust say, for every state; values only, no widget."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from ncov_desktop import text
from ncov_desktop.core.results import Judgement, Severity
from ncov_desktop.core.trust import FrameScore, Stability, TrustPart, TrustResult
from ncov_desktop.text.language import mark, tr
from ncov_desktop.ui.reading.state import Answer, ReadingState


class Mark(Enum):
    """(sign, its colour in `theme.SIGNS`, the sign in a word): never a colour alone."""

    GOOD = ("✓", "ok", mark("good"))
    CARE = ("!", "warning", mark("take care"))
    BAD = ("×", "error", mark("failed"))
    BUSY = ("…", "dim", mark("under way"))
    NONE = ("–", "dim", mark("not known"))


@dataclass(frozen=True, slots=True)
class Row:
    """One row and what it opens.

    name: of the part. meaning: what it means. figures: (what, figure) of all that was measured.
    failed: the part that can be tried again.
    """

    mark: Mark
    name: str
    title: str
    detail: str
    meaning: str
    figures: tuple[tuple[str, str], ...] = ()
    failed: TrustPart | None = None


DISTANCE = "distance"
WITHOUT = "without"
ROWS = (WITHOUT, DISTANCE, *(part.value for part in TrustPart))


def rows_of(state: ReadingState) -> dict[str, Row]:
    """The rows to show, by key of `ROWS`; none where no score is shown or hoped for."""
    if state.shown is not None:
        shown = state.shown
        parts = {part.value: _part_row(state, part, shown) for part in TrustPart}
        painted = {WITHOUT: _without_row(state, shown)} if state.without.dabs else {}
        return {**painted, DISTANCE: _distance_row(state), **parts}
    if state.answer in (Answer.WAITING, Answer.RUNNING):
        return {
            DISTANCE: _empty(
                tr(text.DISTANCE_NAME), tr("with the result"), tr(text.DISTANCE_MEANING)
            ),
            **{part.value: _waiting_row(state, part) for part in TrustPart},
        }
    return {}


def _empty(name: str, detail: str, meaning: str) -> Row:
    return Row(Mark.NONE, name, name, detail, meaning)


def _waiting_row(state: ReadingState, part: TrustPart) -> Row:
    later, never = tr("after the result"), tr("switched off in Settings")
    detail = later if part in state.trust_parts else never
    return _empty(text.PART_NAMES[part], detail, text.PART_MEANINGS[part])


def _distance_row(state: ReadingState) -> Row:
    name, meaning = tr(text.DISTANCE_NAME), tr(text.DISTANCE_MEANING)
    distance = state.trust.distance
    if distance is None:
        return _empty(name, tr("this network does not know its training films"), meaning)
    words = text.distance_words(distance)
    warned = [f for f in state.distance_findings if f.severity is Severity.WARN]
    title = text.finding_words(warned[0])[0] if warned else words.title
    mark = Mark.CARE if warned or words.worrying else Mark.GOOD
    figures = text.distance_figures(distance)
    return Row(mark, name, title, words.detail, meaning, figures)


def _without_row(state: ReadingState, shown: Judgement) -> Row:
    """The answer to the brush; an answer to less paint stands until the next one is there."""
    name, meaning, without = tr(text.WITHOUT_NAME), tr(text.WITHOUT_MEANING), state.without
    if without.failure is not None:
        said = f"{meaning}\n\n{text.error_message(without.failure)}"
        return Row(Mark.BAD, name, name, tr("the network gave no answer"), said)
    whole, threshold = shown.prediction.covid19, shown.prediction.threshold
    words = text.without_words(whole, without.score, threshold)
    mark = Mark.BUSY if without.score is None else Mark.CARE if words.worrying else Mark.GOOD
    return Row(mark, name, words.title, words.detail, meaning)


def _part_row(state: ReadingState, part: TrustPart, shown: Judgement) -> Row:
    name, meaning = text.PART_NAMES[part], text.PART_MEANINGS[part]
    result: TrustResult | None = getattr(state.trust, part.value)
    failure = state.examination.failures.get(part)
    if result is not None:
        return _result_row(name, meaning, result, shown.prediction.threshold)
    if part not in state.trust_parts:
        return _empty(name, tr("switched off in Settings"), meaning)
    if failure is not None:
        said = f"{meaning}\n\n{text.error_message(failure)}"
        return Row(Mark.BAD, name, name, tr("could not be worked out"), said, failed=part)
    if state.examination.running is part:
        return Row(Mark.BUSY, name, name, tr("being worked out"), meaning)
    return Row(Mark.BUSY, name, name, tr("waits for its turn"), meaning)


def _result_row(name: str, meaning: str, result: TrustResult, threshold: float) -> Row:
    if isinstance(result, Stability):
        words, figures = (
            text.stability_words(result),
            text.stability_figures(result, threshold),
        )
    else:
        assert isinstance(result, FrameScore)
        words, figures = text.frame_words(result, threshold), text.frame_figures(result, threshold)
    mark = Mark.CARE if words.worrying else Mark.GOOD
    return Row(mark, name, words.title, words.detail, meaning, figures)
