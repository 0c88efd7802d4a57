"""Which films of the worklist are listed, and in which order: a page from one index.

A page walks the index of its order and looks at the filter in the index itself, so that its time is
bounded by the length of an index, whatever is asked. Films without a value in the column come last:
they are walked after the others. Where a part of the filter leaves only a few films, these are sorted
instead. Text is found through an index of its own.
"""

import json
import os
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    UnaryExpression,
    column,
    func,
    literal,
    or_,
    select,
    table,
    text,
    tuple_,
)
from sqlalchemy.sql.operators import custom_op

from ncov_desktop.core.results import COVID19
from ncov_desktop.core.screening import (
    DateRange,
    Position,
    Sort,
    SortColumn,
    Status,
    WorklistFilter,
)
from ncov_desktop.records.schema import films, networks
from ncov_desktop.records.values import bits_of, searchable

Where = ColumnElement[bool]
Columns = Callable[[str], ColumnElement[Any]]
# So many films are sorted in an instant; among more of them, a page is soon found.
_FEW = 5_000
_SHORTEST_INDEXED = 3
_NOT_STATED = ""
# Only films that were judged have a value in these; to look for others there takes long.
_OF_JUDGED = frozenset(
    (
        SortColumn.SCORE,
        SortColumn.LABEL,
        SortColumn.THRESHOLD,
        SortColumn.MODEL,
        SortColumn.PERCENTILE,
    )
)
# One step in the index for each view there is, however many films have it.
_VIEWS = """
WITH RECURSIVE v(view) AS (
  SELECT min(view) FROM films
  UNION ALL SELECT (SELECT min(view) FROM films WHERE view > v.view) FROM v WHERE v.view IS NOT NULL
) SELECT view FROM v WHERE view IS NOT NULL
"""
_texts = table("films_text", column("rowid"), column("films_text"))


def ids_of_page(
    connection: Connection,
    wanted: WorklistFilter,
    sort: Sort,
    after: Position | None,
    limit: int,
) -> tuple[list[int], Position | None]:
    """(the films' ids in order, where the next page begins or None)."""
    sorted_by = films.c[sort.column.value]
    where = _few(connection, wanted) + _where(wanted)
    found: list[Position] = []
    if after is None or after.value is not None:
        if _has_values(wanted, sort):
            there = [*where, sorted_by.is_not(None), *_near(connection, wanted, sort)]
            found = _walk(connection, sort, there, after, limit + 1)
        after = None
    if len(found) <= limit:
        room = limit + 1 - len(found)
        found += _walk(connection, sort, [*where, sorted_by.is_(None)], after, room)
    following = found[limit - 1] if len(found) > limit else None
    return [row.id for row in found[:limit]], following


def counts(connection: Connection, wanted: WorklistFilter) -> dict[Status, int]:
    """How many films there are of each status."""
    where = _few(connection, wanted) or [films.c.id.in_(each) for each in _with_words(wanted)]
    grouped = select(films.c.status, func.count()).group_by(films.c.status)
    found = grouped.where(*where, *_where(wanted))
    return {Status(status): number for status, number in connection.execute(found)}


def _near(connection: Connection, wanted: WorklistFilter, sort: Sort) -> list[Where]:
    """Where in the order of scores a class begins: half a million of the other need no look."""
    if sort.column is not SortColumn.SCORE or len(wanted.labels) != 1:
        return []
    covid19 = COVID19 in wanted.labels
    nearest = func.min(films.c.threshold) if covid19 else func.max(films.c.threshold)
    threshold = connection.execute(select(nearest)).scalar()
    if threshold is None:
        return []
    return [films.c.score >= threshold if covid19 else films.c.score < threshold]


def _has_values(wanted: WorklistFilter, sort: Sort) -> bool:
    """Whether any film that is asked for can have a value in the column that is sorted by."""
    return not (
        sort.column in _OF_JUDGED and wanted.statuses and Status.JUDGED not in wanted.statuses
    )


def views(connection: Connection) -> tuple[str, ...]:
    """The views that films have; '' is one that is not stated."""
    stated = tuple(connection.execute(text(_VIEWS)).scalars())
    without = select(films.c.id).where(films.c.view.is_(None)).limit(1)
    return (*stated, _NOT_STATED) if connection.execute(without).first() else stated


def model_ids(connection: Connection) -> tuple[str, ...]:
    """The networks that films were ever judged by."""
    return tuple(connection.execute(select(networks.c.model_id).order_by("model_id")).scalars())


def _walk(
    connection: Connection, sort: Sort, where: list[Where], after: Position | None, limit: int
) -> list[Position]:
    sorted_by = films.c[sort.column.value]
    place = tuple_(sorted_by, films.c.id)
    if after is not None and after.value is None:
        where = [*where, films.c.id < after.id if sort.descending else films.c.id > after.id]
    elif after is not None:
        there = tuple_(literal(after.value), literal(after.id))
        where = [*where, place < there if sort.descending else place > there]
    order: list[ColumnElement[Any]] = [sorted_by, films.c.id]
    if sort.descending:
        order = [each.desc() for each in order]
    found = select(sorted_by, films.c.id).where(*where).order_by(*order).limit(limit)
    return [Position(value, film_id) for value, film_id in connection.execute(found)]


def _few(connection: Connection, wanted: WorklistFilter) -> list[Where]:
    """The films that a part of the filter leaves, if an index tells that they are few."""
    asked = _parts(wanted, _indexed)
    if wanted.model_ids:
        asked["network"] = [films.c.model_id.in_(sorted(wanted.model_ids))]
    parts = [select(films.c.id).where(*each) for each in asked.values() if each]
    for part in (*_with_words(wanted), *parts):
        ids = connection.execute(part.limit(_FEW + 1)).scalars().all()
        if len(ids) <= _FEW:
            listed = func.json_each(json.dumps(list(ids))).table_valued("value")
            return [films.c.id.in_(select(listed.c.value))]
    return []


def _with_words(wanted: WorklistFilter) -> "list[Select[Any]]":
    """The ids of the films with all words that are long enough for the index of texts."""
    words = [word for word in searchable(wanted.text).split() if len(word) >= _SHORTEST_INDEXED]
    if not words:
        return []
    quoted = " AND ".join('"' + word.replace('"', '""') + '"' for word in words)
    return [select(_texts.c.rowid).where(_texts.c.films_text.op("MATCH")(quoted))]


def _where(wanted: WorklistFilter) -> list[Where]:
    """All that is asked, to be looked at film by film."""
    where = [each for part in _parts(wanted, _plain).values() for each in part]
    if wanted.findings or wanted.trust:
        bits = bits_of(wanted.findings, wanted.trust)
        where.append(_plain("finding_bits").op("&")(bits) != 0)
    if wanted.model_ids:
        named = select(networks.c.id).where(networks.c.model_id.in_(sorted(wanted.model_ids)))
        where.append(_plain("network_id").in_(named))
    first, end = _moments(wanted.screened)
    where += [_plain("screened_s") >= first] if first is not None else []
    where += [_plain("screened_s") < end] if end is not None else []
    if wanted.reviewed is False:
        where.append(_plain("review").is_(None))
    if wanted.root is not None:
        where.append(_plain("root") == os.fsencode(wanted.root))
    for word in searchable(wanted.text).split():
        where.append(func.instr(_plain("search_text"), word) > 0)
    return where


def _parts(wanted: WorklistFilter, of: Columns) -> dict[str, list[Where]]:
    """What is asked of each column that has an index."""
    chosen: dict[str, frozenset[Any]] = {
        "status": wanted.statuses,
        "label": wanted.labels,
        "review": wanted.answers,
    }
    days = wanted.study_dates
    within: dict[str, tuple[Any, Any]] = {
        "score": (wanted.score.low, wanted.score.high),
        "percentile": (wanted.percentile.low, wanted.percentile.high),
        "study_date": (_day(days.first), _day(days.last)),
    }
    parts: dict[str, list[Where]] = {
        name: [of(name).in_(sorted(str(value) for value in values))]
        for name, values in chosen.items()
        if values
    }
    for name, (low, high) in within.items():
        parts[name] = [of(name) >= low] if low is not None else []
        parts[name] += [of(name) <= high] if high is not None else []
    if wanted.views:
        views = of("view").in_(sorted(wanted.views - {_NOT_STATED}))
        parts["view"] = [or_(views, of("view").is_(None)) if _NOT_STATED in wanted.views else views]
    if wanted.reviewed:
        parts["reviewed"] = [of("review").is_not(None)]
    return parts


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _moments(days: DateRange) -> tuple[int | None, int | None]:
    """(the first second of the first day, the first one after the last), by the clock here."""
    first = None if days.first is None else _midnight(days.first)
    return first, None if days.last is None else _midnight(days.last, after=1)


def _midnight(day: date, after: int = 0) -> int:
    """The first second of the day so many days later; clocks know no days much before or after ours."""
    day = min(max(day, date(1971, 1, 1)), date(2999, 1, 1)) + timedelta(days=after)
    return int(datetime.combine(day, time.min).timestamp())


def _indexed(name: str) -> ColumnElement[Any]:
    return films.c[name]


def _plain(name: str) -> ColumnElement[Any]:
    """The column, written so that SQLite does not choose an index by it."""
    chosen: ColumnElement[Any] = films.c[name]
    return UnaryExpression(chosen, operator=custom_op("+"), type_=chosen.type)


def ends_of_pages(
    connection: Connection, wanted: WorklistFilter, sort: Sort, rows: int
) -> tuple[list[Position], int]:
    """(the last row of each full page of so many `rows`, how many films are listed)."""
    sorted_by = films.c[sort.column.value]
    where = _few(connection, wanted) + _where(wanted)
    ends: list[Position] = []
    before = 0
    for present in (sorted_by.is_not(None), sorted_by.is_(None)):
        place = func.row_number().over(order_by=_order(sort)) + before
        numbered = select(sorted_by.label("value"), films.c.id, place.label("place"))
        part = numbered.where(*where, present).subquery()
        found = select(part.c.value, part.c.id).where(part.c.place % rows == 0)
        ends += [Position(value, film_id) for value, film_id in connection.execute(found)]
        before += _number(connection, [*where, present])
    return ends, before


def place_of(
    connection: Connection, wanted: WorklistFilter, sort: Sort, film_id: int
) -> int | None:
    """How many films are listed before this one; None where it is not listed itself."""
    sorted_by = films.c[sort.column.value]
    where = _few(connection, wanted) + _where(wanted)
    listed = select(sorted_by).where(*where, films.c.id == film_id)
    there = connection.execute(listed).one_or_none()
    if there is None:
        return None
    (value,) = there
    if value is None:
        first = _number(connection, [*where, sorted_by.is_not(None)])
        nearer = films.c.id > film_id if sort.descending else films.c.id < film_id
        return first + _number(connection, [*where, sorted_by.is_(None), nearer])
    place, here = tuple_(sorted_by, films.c.id), tuple_(literal(value), literal(film_id))
    return _number(connection, [*where, place > here if sort.descending else place < here])


def _number(connection: Connection, where: list[Where]) -> int:
    found = select(func.count()).select_from(films).where(*where)
    return int(connection.execute(found).scalar_one())


def _order(sort: Sort) -> list[ColumnElement[Any]]:
    order: list[ColumnElement[Any]] = [films.c[sort.column.value], films.c.id]
    return [each.desc() for each in order] if sort.descending else order
