"""Which films of the worklist are listed, and in which order: a page from one index.

A page walks the index of its order and looks at the filter in the index itself, so that its time is
bounded by the length of an index, whatever is asked. Films without a value in the column come last:
they are walked after the others. Only text is found through an index of its own.
"""

import os
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    UnaryExpression,
    and_,
    column,
    func,
    literal,
    select,
    table,
    tuple_,
)
from sqlalchemy.sql.operators import custom_op

from ncov_desktop.core.screening import Position, Sort, Status, WorklistFilter
from ncov_desktop.records.schema import films
from ncov_desktop.records.values import bits_of, searchable

Where = ColumnElement[bool]
# Fewer films than this with the words are sorted by themselves; among more, a page is soon found.
_FEW = 5_000
_SHORTEST_INDEXED = 3
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
    where = _where(connection, wanted)
    found: list[Position] = []
    if after is None or after.value is not None:
        found = _walk(connection, sort, [*where, sorted_by.is_not(None)], after, limit + 1)
        after = None
    if len(found) <= limit:
        room = limit + 1 - len(found)
        found += _walk(connection, sort, [*where, sorted_by.is_(None)], after, room)
    following = found[limit - 1] if len(found) > limit else None
    return [row.id for row in found[:limit]], following


def counts(connection: Connection, wanted: WorklistFilter) -> dict[Status, int]:
    """How many films there are of each status."""
    found = (
        select(films.c.status, func.count())
        .where(*_where(connection, wanted))
        .group_by(films.c.status)
    )
    return {Status(status): number for status, number in connection.execute(found)}


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


def _where(connection: Connection, wanted: WorklistFilter) -> list[Where]:
    where = [*_chosen(wanted), *_within(wanted)]
    if wanted.findings:
        where.append(_plain("finding_bits").op("&")(bits_of(wanted.findings)) != 0)
    if wanted.reviewed is not None:
        review = _plain("review")
        where.append(review.is_not(None) if wanted.reviewed else review.is_(None))
    if wanted.root is not None:
        where.append(_plain("root") == os.fsencode(wanted.root))
    if words := searchable(wanted.text).split():
        where.append(_with_words(connection, words))
    return where


def _chosen(wanted: WorklistFilter) -> list[Where]:
    choices = {
        "status": wanted.statuses,
        "label": wanted.labels,
        "review": wanted.answers,
        "view": wanted.views,
        "model_id": wanted.model_ids,
    }
    return [
        _plain(name).in_(sorted(str(value) for value in chosen))
        for name, chosen in choices.items()
        if chosen
    ]


def _within(wanted: WorklistFilter) -> list[Where]:
    days = wanted.study_dates
    ranges: dict[str, tuple[Any, Any]] = {
        "score": (wanted.score.low, wanted.score.high),
        "percentile": (wanted.percentile.low, wanted.percentile.high),
        "study_date": (
            days.first.isoformat() if days.first else None,
            days.last.isoformat() if days.last else None,
        ),
    }
    where = []
    for name, (low, high) in ranges.items():
        if low is not None:
            where.append(_plain(name) >= low)
        if high is not None:
            where.append(_plain(name) <= high)
    return where


def _with_words(connection: Connection, words: list[str]) -> Where:
    contained = and_(*(func.instr(_plain("search_text"), word) > 0 for word in words))
    indexed = [word for word in words if len(word) >= _SHORTEST_INDEXED]
    if not indexed:
        return contained
    quoted = " AND ".join('"' + word.replace('"', '""') + '"' for word in indexed)
    found = select(_texts.c.rowid).where(_texts.c.films_text.op("MATCH")(quoted))
    few = connection.execute(found.limit(_FEW + 1)).scalars().all()
    return and_(films.c.id.in_(few), contained) if len(few) <= _FEW else contained


def _plain(name: str) -> ColumnElement[Any]:
    """The column, written so that SQLite does not choose an index by it."""
    chosen: ColumnElement[Any] = films.c[name]
    return UnaryExpression(chosen, operator=custom_op("+"), type_=chosen.type)
