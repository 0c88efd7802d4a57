"""Works out, after a screening, how far each score may be trusted: a second sweep, which takes long.

Stable name: `sweep`.
"""

from __future__ import annotations

import time
from collections.abc import Collection, Generator, Sequence
from dataclasses import dataclass

from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.screening import ScreeningProgress, ScreeningRecord
from ncov_desktop.core.trust import TrustPart
from ncov_desktop.records.worklist import append_trust, records, trust_of, without_trust
from ncov_desktop.services.listing import changed_since
from ncov_desktop.services.reading import open_film
from ncov_desktop.services.screening import Control, Means
from ncov_desktop.services.trusting import examine_parts

_ENGINE_GONE = frozenset((ErrorKind.ENGINE_LOST, ErrorKind.ENGINE_TIMEOUT))


@dataclass(frozen=True, slots=True)
class SweepFinished:
    """The end. examined: films of which all parts are known now. failed: films that were left out.

    stopped: whether somebody ended it before all was done.
    """

    examined: int
    failed: int
    stopped: bool = False


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
    for film_id in waiting:
        yield _progress(done, len(waiting), time.monotonic() - began)
        control.wait()
        if control.stopped:
            break
        found = tuple(records(means.database, [film_id]))
        if found and _examine(found[0], means, parts, control):
            examined += 1
        if control.stopped:
            break
        done += 1
    yield _progress(done, len(waiting), time.monotonic() - began)
    yield SweepFinished(examined, done - examined, control.stopped)


def _examine(
    record: ScreeningRecord, means: Means, parts: Sequence[TrustPart], control: Control
) -> bool:
    """Whether all parts of a film are known now."""
    file = record.outcome.file
    if changed_since(record) is not None:
        return False
    try:
        opened = open_film(file.source, means.reader, file.frame)
    except NcovError:
        return False
    trust = trust_of(means.database, record.id)
    missing = [part for part in parts if getattr(trust, part.value) is None]
    known = 0
    for event in examine_parts(
        opened, means.engine, means.bundle, missing, lambda: control.stopped
    ):
        if event.error is not None and event.error.kind in _ENGINE_GONE:
            raise event.error
        if event.result is not None:
            append_trust(means.database, record.id, event.part, event.result)
            known += 1
    return known == len(missing)


def _progress(done: int, total: int, elapsed_s: float) -> ScreeningProgress:
    per_s = done / elapsed_s if elapsed_s > 0 else 0.0
    return ScreeningProgress(done, total, per_s, (total - done) / per_s if per_s else None)
