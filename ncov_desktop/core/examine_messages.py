"""How a film is sent to be examined, and what comes back; a part of what `core.messages` says."""

from dataclasses import asdict

import numpy as np

from ncov_desktop.core.messages import RequestKind, array_of, films_of, judge_request, result_of
from ncov_desktop.core.trust import FrameScore, Stability, TrustPart, TrustResult, TrustSubject
from ncov_desktop.core.wire import Message, WireError

_RESULTS: dict[str, type[Stability] | type[FrameScore]] = {
    TrustPart.STABILITY: Stability,
    TrustPart.FRAME: FrameScore,
}


def examine_request(number: int, subject: TrustSubject, part: TrustPart) -> Message:
    """Asks for one part of how far a film's score may be trusted."""
    film = judge_request(number, [subject.model_input])
    header = {**film.header, "kind": RequestKind.EXAMINE, "part": part}
    return Message(header, {**film.arrays, "grey": subject.grey})


def examined_of(message: Message) -> tuple[TrustSubject, TrustPart]:
    """What an `examine_request` carries. grey: uint16[rows, cols], read-only.

    Raises: WireError.
    """
    try:
        (film,) = films_of(message)
        subject = TrustSubject(array_of(message, "grey", np.uint16, 2), film)
        return subject, TrustPart(message.header["part"])
    except (KeyError, ValueError) as error:
        raise WireError("not a film to examine") from error


def examine_answer(number: int, result: TrustResult) -> Message:
    """Answers an `examine_request`."""
    part = TrustPart.STABILITY if isinstance(result, Stability) else TrustPart.FRAME
    return Message({"id": number, "ok": {"part": part, "result": asdict(result)}})


def trust_result_of(message: Message) -> TrustResult:
    """What an `examine_answer` says.

    Raises: NcovError as the engine raised it; WireError.
    """
    try:
        said = result_of(message)
        return _RESULTS[said["part"]](**said["result"])
    except (KeyError, TypeError, ValueError) as error:
        raise WireError("not a result of an examination") from error
