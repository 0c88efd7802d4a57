"""Works out, after a screening, how far each score may be trusted: a second sweep, which takes long.

Stable name: `sweep`.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Collection, Generator, Sequence
from dataclasses import dataclass, field

from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.screening import ScreeningProgress
from ncov_desktop.core.trust import TrustPart
from ncov_desktop.records.worklist import append_trust, records, trust_of, without_trust
from ncov_desktop.services.listing import changed_since
from ncov_desktop.services.reading import open_film
from ncov_desktop.services.screening import Control, Means
from ncov_desktop.services.trusting import examine_parts

_ENGINE_GONE = frozenset((ErrorKind.ENGINE_LOST, ErrorKind.ENGINE_TIMEOUT))


@dataclass(frozen=True, slots=True)
class SweepFinished:
    """The end. examined: films of which all parts are known now. stopped: before all was done.

    left_out: how many films were not examined, by what was in the way of each.
    """

    examined: int
    left_out: dict[ErrorKind, int] = field(default_factory=dict)
    stopped: bool = False

    @property
    def failed(self) -> int:
        """How many films were left out."""
        return sum(self.left_out.values())


SweepEvent = ScreeningProgress | SweepFinished


def sweep(
    means: Means,
    film_ids: Collection[int] | None = None,
    parts: Sequence[TrustPart] = tuple(TrustPart),
    control: Control | None = None,
) -> Generator[SweepEvent, None, None]:
    """Works out the parts of judged films and stores each, the highest score first.

    What is stored is not worked out again, so a sweep goes on where another ended. A film whose file is
    gone or has changed since it was judged is left out, and so is one that cannot be examined.

    film_ids: of the films; None for all that were judged with the bundle. control: `stop` ends it
        within a moment; a part that is not known by then is not stored.
    Yields: ScreeningProgress before each film and after the last, counting films, and SweepFinished.
    Raises: NcovError: what keeps the engine from its work; worklist_busy, worklist_damaged,
        worklist_unwritable.
    """
    control = control or Control()
    waiting = without_trust(means.database, means.bundle.content_sha256 or "", parts)
    if film_ids is not None:
        wanted = frozenset(film_ids)
        waiting = tuple(each for each in waiting if each in wanted)
    began, examined, done = time.monotonic(), 0, 0
    left_out: Counter[ErrorKind] = Counter()
    for film_id in waiting:
        yield _progress(done, len(waiting), time.monotonic() - began)
        control.wait()
        if control.stopped:
            break
        problem = _examine(film_id, means, parts, control)
        if control.stopped and problem is not None:
            break
        done += 1
        if problem is None:
            examined += 1
        else:
            left_out[problem.kind] += 1
    yield _progress(done, len(waiting), time.monotonic() - began)
    yield SweepFinished(examined, dict(left_out), control.stopped)


def _examine(
    film_id: int, means: Means, parts: Sequence[TrustPart], control: Control
) -> NcovError | None:
    """What was in the way; None where all parts of the film are known now."""
    found = tuple(records(means.database, [film_id]))
    if not found:
        return NcovError(ErrorKind.WORKLIST_CHANGED)
    record = found[0]
    file, problem = record.outcome.file, changed_since(record)
    if problem is not None:
        return problem
    try:
        opened = open_film(file.source, means.reader, file.frame)
    except NcovError as error:
        return error
    trust = trust_of(means.database, record.id)
    missing = [part for part in parts if getattr(trust, part.value) is None]
    known = 0
    problem = NcovError(ErrorKind.CANCELLED)
    for event in examine_parts(
        opened, means.engine, means.bundle, missing, lambda: control.stopped
    ):
        if event.error is not None and event.error.kind in _ENGINE_GONE:
            raise event.error
        problem = event.error or problem
        if event.result is not None:
            append_trust(means.database, record.id, event.part, event.result)
            known += 1
    return None if known == len(missing) else problem


def _progress(done: int, total: int, elapsed_s: float) -> ScreeningProgress:
    per_s = done / elapsed_s if elapsed_s > 0 else 0.0
    return ScreeningProgress(done, total, per_s, (total - done) / per_s if per_s else None)
