"""The worklist's verbs: what was screened goes in, pages and records come out.

Stable names: `append_outcome`, `append_outcomes`, `record`, `records`, `find_film`,
`find_prediction`, `has_size`, `page`, `count`, `review`, `append_trust`, `trust_of`,
`without_trust`. All of them take a
`Database` first, may be called from any thread, and raise NcovError (worklist_busy, worklist_damaged,
worklist_unwritable) beside what they name. What they return from a write is on the disk.
"""

import json
import os
from collections.abc import Collection, Iterator, Sequence
from dataclasses import asdict

from sqlalchemy import Connection, Select, Table, and_, func, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from ncov_desktop.core.browser import FilmSource
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.screening import (
    Counts,
    Outcome,
    Page,
    Position,
    ReviewAnswer,
    ScreeningRecord,
    Sort,
    WorklistFilter,
)
from ncov_desktop.core.trust import (
    FrameScore,
    Stability,
    Trust,
    TrustFinding,
    TrustPart,
    TrustResult,
    finding_of,
)
from ncov_desktop.records import listing, small_maps
from ncov_desktop.records.database import Database
from ncov_desktop.records.schema import (
    PART_BITS,
    TRUST_BITS,
    films,
    networks,
    predictions,
    reviews,
    trust_results,
)
from ncov_desktop.records.values import (
    Row,
    clean,
    film_row,
    findings_of,
    now,
    prediction_row,
    record_of,
    remark_of,
    trust_in,
)

_AT_ONCE = 500
_IDENTITY = ("path", "member", "place", "frame")
_FOUND_BY = {
    TrustPart.FRAME: TRUST_BITS[TrustFinding.FROM_FRAME],
    TrustPart.STABILITY: TRUST_BITS[TrustFinding.UNSTABLE],
}
_RESULTS: dict[TrustPart, type[TrustResult]] = {
    TrustPart.FRAME: FrameScore,
    TrustPart.STABILITY: Stability,
}


def append_outcome(database: Database, outcome: Outcome) -> ScreeningRecord:
    """Stores how the screening of a film ended: its row is new, or says the latest from now on.

    Earlier predictions and reviews are kept. A review stays the film's while neither its file nor the
    bundle changes.
    """
    return append_outcomes(database, (outcome,))[0]


def append_outcomes(database: Database, outcomes: Sequence[Outcome]) -> tuple[ScreeningRecord, ...]:
    """The same for several films in one transaction: all are stored, or none is."""
    with database.writing() as connection:
        ids = [_append(connection, outcome) for outcome in outcomes]
        return tuple(_record(connection, film_id) for film_id in ids)


def record(database: Database, film_id: int) -> ScreeningRecord:
    """The record of a film. Raises: NcovError (worklist_changed) where there is none."""
    with database.reading() as connection:
        return _record(connection, film_id)


def find_film(database: Database, source: FilmSource, frame: int = 0) -> ScreeningRecord | None:
    """The record of the film that lies there, None where it was never screened."""
    member = (source.member or "").encode(errors="surrogatepass")
    found = _records().where(
        films.c.path == os.fsencode(source.path),
        films.c.member == member,
        films.c.place == source.index,
        films.c.frame == frame,
    )
    return _first(database, found)


def find_prediction(
    database: Database, file_sha256: str, bundle_sha256: str, frame: int = 0
) -> ScreeningRecord | None:
    """A record of the same bytes, judged with the same bundle, wherever they lay."""
    found = _records().where(
        films.c.file_sha256 == file_sha256,
        films.c.bundle_sha256 == bundle_sha256,
        films.c.frame == frame,
        films.c.prediction_id.is_not(None),
    )
    return _first(database, found.limit(1))


def has_size(database: Database, size: int, bundle_sha256: str) -> bool:
    """Whether a file of so many bytes was judged with the bundle."""
    found = select(films.c.id).where(
        films.c.size == size,
        films.c.bundle_sha256 == bundle_sha256,
        films.c.prediction_id.is_not(None),
    )
    with database.reading() as connection:
        return connection.execute(found.limit(1)).first() is not None


def records(database: Database, film_ids: Sequence[int]) -> Iterator[ScreeningRecord]:
    """The records of films, in the order of their ids; those that are not there are left out."""
    for first in range(0, len(film_ids), _AT_ONCE):
        ids = film_ids[first : first + _AT_ONCE]
        with database.reading() as connection:
            rows = connection.execute(_records().where(films.c.id.in_(ids))).mappings()
            by_id = {row["id"]: record_of(row) for row in rows}
        yield from (by_id[film_id] for film_id in ids if film_id in by_id)


def page(
    database: Database,
    filter: WorklistFilter = WorklistFilter(),  # noqa: A002, B008 - a frozen value
    sort: Sort = Sort(),  # noqa: B008
    after: Position | None = None,
    limit: int = 100,
) -> Page:
    """Rows of the filtered worklist in order, at most `limit`, behind `after` or from the top.

    It takes as long on the last page as on the first. Films stored meanwhile come in where they
    belong, and no film is listed twice or left out between two pages because of them.
    """
    with database.reading() as connection:
        ids, following = listing.ids_of_page(connection, filter, sort, after, limit)
        rows = connection.execute(_records().where(films.c.id.in_(ids))).mappings()
        by_id = {row["id"]: record_of(row) for row in rows}
    return Page(tuple(by_id[film_id] for film_id in ids), following)


def count(
    database: Database,
    filter: WorklistFilter = WorklistFilter(),  # noqa: A002, B008
) -> Counts:
    """How many films the filter meets, by how they ended."""
    with database.reading() as connection:
        return Counts(listing.counts(connection, filter))


def review(
    database: Database, film_id: int, answer: ReviewAnswer, note: str = ""
) -> ScreeningRecord:
    """Adds a reader's word on a film's outcome; the latest is shown, all are kept.

    Raises: NcovError (worklist_changed) where there is no such film.
    """
    with database.writing() as connection:
        film = _record(connection, film_id).outcome
        row = {
            "film_id": film_id,
            "file_sha256": film.file.sha256,
            "bundle_sha256": film.bundle_sha256,
            "answer": answer.value,
            "note": clean(note),
            "at": now(),
        }
        review_id = _insert(connection, reviews, row)
        changed = {"review": answer.value, "review_id": review_id}
        connection.execute(update(films).where(films.c.id == film_id).values(changed))
        return _record(connection, film_id)


def append_trust(database: Database, film_id: int, part: TrustPart, result: TrustResult) -> None:
    """Adds what was found out about a film's score.

    Raises: NcovError (worklist_changed) where the film has no score.
    """
    with database.writing() as connection:
        values = {
            "prediction_id": _prediction_id(connection, film_id),
            "part": part.value,
            "result": json.dumps(asdict(result)),
            "made_at": now(),
        }
        _insert(connection, trust_results, values)
        _mark(connection, film_id, part, result)


def trust_of(database: Database, film_id: int) -> Trust:
    """All that is known about how far a film's score may be trusted; of each part the latest."""
    with database.reading() as connection:
        found = _record(connection, film_id).outcome
        if found.prediction is None:
            return Trust()
        rows = connection.execute(
            select(trust_results.c.part, trust_results.c.result)
            .where(trust_results.c.prediction_id == _prediction_id(connection, film_id))
            .order_by(trust_results.c.id)
        )
        parts = {row.part: row.result for row in rows}
    stored = {
        part.value: _RESULTS[part](**json.loads(parts[part.value]))
        for part in _RESULTS
        if part.value in parts
    }
    return Trust(found.distance, **stored)  # type: ignore[arg-type]


def without_trust(
    database: Database, bundle_sha256: str, parts: Collection[TrustPart]
) -> tuple[int, ...]:
    """The ids of films judged with the bundle of which some of the parts are not known.

    In order of their score, the highest first; of the same score the latest first.
    """
    known = (
        select(func.count(trust_results.c.part.distinct()))
        .where(
            trust_results.c.prediction_id == films.c.prediction_id,
            trust_results.c.part.in_([part.value for part in parts]),
        )
        .scalar_subquery()
    )
    found = select(films.c.id).where(
        films.c.bundle_sha256 == bundle_sha256,
        films.c.score.is_not(None),
        known < len(set(parts)),
    )
    ordered = found.order_by(films.c.score.desc(), films.c.id.desc())
    with database.reading() as connection:
        return tuple(connection.execute(ordered).scalars())


def _append(connection: Connection, outcome: Outcome) -> int:
    row = film_row(outcome)
    same = and_(*(films.c[name] == row[name] for name in _IDENTITY))
    old = connection.execute(
        select(films.c.file_sha256, films.c.bundle_sha256).where(same)
    ).one_or_none()
    row["prediction_id"] = None
    row["network_id"] = _network_id(connection, row["model_id"])
    if old is not None and old != (outcome.file.sha256, outcome.bundle_sha256):
        row |= {"review": None, "review_id": None}  # it was said of another film or answer
    changed = {name: value for name, value in row.items() if name not in _IDENTITY}
    written = (
        upsert(films).values(row).on_conflict_do_update(index_elements=_IDENTITY, set_=changed)
    )
    film_id = int(connection.execute(written.returning(films.c.id)).scalar_one())
    if outcome.prediction is not None:
        values = prediction_row(outcome, outcome.prediction) | {"film_id": film_id}
        prediction_id = _insert(connection, predictions, values)
        made = {"prediction_id": prediction_id}
        connection.execute(update(films).where(films.c.id == film_id).values(made))
        if outcome.small_map is not None:
            small_maps.insert_map(connection, prediction_id, outcome.small_map)
    return film_id


def _network_id(connection: Connection, model_id: str | None) -> int | None:
    if model_id is None:
        return None
    known = connection.execute(select(networks.c.id).where(networks.c.model_id == model_id))
    number: int | None = known.scalar_one_or_none()
    return _insert(connection, networks, {"model_id": model_id}) if number is None else number


def _mark(connection: Connection, film_id: int, part: TrustPart, result: TrustResult) -> None:
    """The film's row repeats what was found, so that it is listed and sorted by it."""
    known = select(films.c.finding_bits, films.c.findings).where(films.c.id == film_id)
    film = connection.execute(known).one()
    found = finding_of(result)
    bits = (film.finding_bits & ~_FOUND_BY[part]) | PART_BITS[part]
    bits |= TRUST_BITS[found] if found else 0
    remark = remark_of(None, findings_of(film.findings), trust_in(bits))
    changed = {"finding_bits": bits, "remark": remark}
    connection.execute(update(films).where(films.c.id == film_id).values(changed))


def _insert(connection: Connection, table: Table, values: Row) -> int:
    return int(connection.execute(insert(table).values(values).returning(table.c.id)).scalar_one())


def _records() -> "Select[tuple[object, ...]]":
    said = [column.label(f"prediction_{column.name}") for column in predictions.c]
    about = [reviews.c[name].label(f"review_{name}") for name in ("answer", "at", "note")]
    own = [column for column in films.c if column.name not in ("prediction_id", "review_id")]
    return select(*own, *said, *about).select_from(
        films.outerjoin(predictions, predictions.c.id == films.c.prediction_id).outerjoin(
            reviews, reviews.c.id == films.c.review_id
        )
    )


def _record(connection: Connection, film_id: int) -> ScreeningRecord:
    row = connection.execute(_records().where(films.c.id == film_id)).mappings().one_or_none()
    if row is None:
        raise NcovError(ErrorKind.WORKLIST_CHANGED)
    return record_of(row)


def _first(database: Database, found: "Select[tuple[object, ...]]") -> ScreeningRecord | None:
    with database.reading() as connection:
        row = connection.execute(found).mappings().first()
    return None if row is None else record_of(row)


def _prediction_id(connection: Connection, film_id: int) -> int:
    found = select(films.c.prediction_id).where(films.c.id == film_id)
    prediction_id = connection.execute(found).scalar_one_or_none()
    if prediction_id is None:
        raise NcovError(ErrorKind.WORKLIST_CHANGED)
    return int(prediction_id)
