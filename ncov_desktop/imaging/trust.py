"""The parts of trust that ask the network again about a changed film: what is asked, what follows.

The network itself is not here: whoever runs it scores each of `variants` and hands the scores, in
the same order, to `conclude`. Between two of them it may stop.
"""

from collections.abc import Callable, Iterator, Sequence
from functools import cache, partial

import numpy as np
from numpy.typing import NDArray

from ncov_desktop.core.bundle import Bundle
from ncov_desktop.core.results import ModelInput
from ncov_desktop.core.trust import FrameScore, Stability, TrustPart, TrustResult, TrustSubject
from ncov_desktop.imaging.hide import hide_centre, hide_frame
from ncov_desktop.imaging.perturb import perturb, standard_perturbations
from ncov_desktop.imaging.prepare import to_model_input

# A changed film, uint16[h, w], of a film.
Change = Callable[[NDArray[np.uint16]], NDArray[np.uint16]]


def variants(subject: TrustSubject, part: TrustPart, bundle: Bundle) -> Iterator[ModelInput]:
    """The changed films to be scored for one part, each made only when it is asked for."""
    for change in changes(part):
        yield to_model_input(change(subject.grey), bundle, subject.model_input.geometry)


@cache
def changes(part: TrustPart) -> tuple[Change, ...]:
    """What is done to a film for one part, in order."""
    if part is TrustPart.FRAME:
        return (hide_centre, hide_frame)
    return tuple(partial(perturb, perturbation=of) for of in standard_perturbations())


def conclude(part: TrustPart, full: float, scores: Sequence[float], bundle: Bundle) -> TrustResult:
    """The part's answer.

    full: score of COVID-19 Pneumonia of the film itself. scores: of its `variants`, in their order.
    Raises: ValueError where there are not as many scores as variants.
    """
    if len(scores) != len(changes(part)):
        raise ValueError("a score for each variant is needed")
    if part is TrustPart.FRAME:
        return _frame_score(full, scores[0], scores[1], bundle.threshold)
    return _stability(full, scores, bundle.threshold)


def _frame_score(
    full: float, without_centre: float, without_frame: float, threshold: float
) -> FrameScore:
    called = full >= threshold
    return FrameScore(
        full=full,
        without_centre=without_centre,
        without_frame=without_frame,
        from_frame=(without_centre >= threshold) == called != (without_frame >= threshold),
    )


def _stability(full: float, scores: Sequence[float], threshold: float) -> Stability:
    """The film's own score lies within the interval: it is one of its films too."""
    return Stability(
        low=min(full, *scores),
        high=max(full, *scores),
        count=len(scores),
        crossing=sum((score >= threshold) != (full >= threshold) for score in scores),
    )
