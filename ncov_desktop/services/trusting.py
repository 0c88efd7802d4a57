"""What is found out about a score after it is known: how far it may be trusted, and a finer map."""

from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass

from ncov_desktop.core.bundle import Bundle
from ncov_desktop.core.engine import Engine
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.results import Explanation
from ncov_desktop.core.trust import TrustPart, TrustResult
from ncov_desktop.imaging.prepare import prepare, trust_subject
from ncov_desktop.services.films import OpenedFilm


@dataclass(frozen=True, slots=True)
class PartEvent:
    """A part is begun (neither result nor error), worked out, or could not be worked out."""

    part: TrustPart
    result: TrustResult | None = None
    error: NcovError | None = None


def examine_film(
    opened: OpenedFilm,
    engine: Engine,
    bundle: Bundle,
    part: TrustPart,
    cancelled: Callable[[], bool] = lambda: False,
) -> TrustResult:
    """One part of how far the score of a film may be trusted; several passes of the network.

    cancelled: asked from time to time whether the answer is still wanted.
    Raises: NcovError, `cancelled` and EngineLost among them.
    """
    if cancelled():
        raise NcovError(ErrorKind.CANCELLED)
    return engine.examine(trust_subject(opened.film, bundle), part, cancelled)


def examine_parts(
    opened: OpenedFilm,
    engine: Engine,
    bundle: Bundle,
    parts: Sequence[TrustPart],
    cancelled: Callable[[], bool] = lambda: False,
) -> Generator[PartEvent, None, None]:
    """Works out the parts in turn; one that fails stops none of the others.

    Yields: two events for each part. Ends early, without a word, when it is cancelled.
    """
    for part in parts:
        yield PartEvent(part)
        try:
            result = examine_film(opened, engine, bundle, part, cancelled)
        except NcovError as error:
            if error.kind is ErrorKind.CANCELLED:
                return
            yield PartEvent(part, error=error)
        else:
            yield PartEvent(part, result)


def refine_film(opened: OpenedFilm, engine: Engine, bundle: Bundle) -> Explanation:
    """The finer map of a film that was judged. Raises: NcovError."""
    return engine.refine(prepare(opened.film, bundle, opened.usual))
