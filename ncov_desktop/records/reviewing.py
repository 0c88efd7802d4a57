"""A reader's word on many films at once, and taken back. Nothing that was said is ever deleted."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, insert, select, update

from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.screening import ReviewAnswer
from ncov_desktop.records.database import Database
from ncov_desktop.records.schema import films, reviews
from ncov_desktop.records.values import clean, now

# stands in the store where a word was taken back
_TAKEN_BACK = ""


@dataclass(frozen=True, slots=True)
class Said:
    """A word that is said, or with answer None that an earlier one is taken back."""

    answer: ReviewAnswer | None
    note: str = ""


def say(database: Database, words: Mapping[int, Said]) -> dict[int, Said]:
    """Adds a word on each film, all or none; gives back what was the latest before, by film's id.

    Giving that to `say` again undoes it. Raises: NcovError (worklist_changed) for a film that is not
    there.
    """
    with database.writing() as connection:
        before = _latest(connection, tuple(words))
        if len(before) < len(words):
            raise NcovError(ErrorKind.WORKLIST_CHANGED)
        for film_id, word in words.items():
            _add(connection, film_id, word)
    return before


def _latest(connection: Connection, film_ids: Sequence[int]) -> dict[int, Said]:
    said = {}
    joined = films.outerjoin(reviews, reviews.c.id == films.c.review_id)
    for film_id in film_ids:
        found = select(reviews.c.answer, reviews.c.note).select_from(joined)
        row = connection.execute(found.where(films.c.id == film_id)).one_or_none()
        if row is not None:
            said[film_id] = Said(ReviewAnswer(row.answer) if row.answer else None, row.note or "")
    return said


def _add(connection: Connection, film_id: int, word: Said) -> None:
    of_film = select(films.c.id, films.c.file_sha256, films.c.bundle_sha256)
    film = connection.execute(of_film.where(films.c.id == film_id)).one()
    values = {
        "film_id": film_id,
        "file_sha256": film.file_sha256,
        "bundle_sha256": film.bundle_sha256,
        "answer": word.answer.value if word.answer else _TAKEN_BACK,
        "note": clean(word.note),
        "at": now(),
    }
    added = connection.execute(insert(reviews).values(values).returning(reviews.c.id)).scalar_one()
    latest = {"review": word.answer.value if word.answer else None, "review_id": added}
    connection.execute(update(films).where(films.c.id == film_id).values(latest))
