"""The state of the Worklist tab and what changes it. QtCore only: no widget."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum, auto
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from ncov_desktop import text
from ncov_desktop.core.outline import PAGE_ROWS, Outline
from ncov_desktop.core.screening import ReviewAnswer, Sort, WorklistFilter
from ncov_desktop.text.language import mark, tr
from ncov_desktop.ui.tasks import Lane, Task, Tasks
from ncov_desktop.ui.worklist.rows import Records, RowsModel

if TYPE_CHECKING:
    from ncov_desktop.core.errors import NcovError
    from ncov_desktop.core.screening import ScreeningRecord
    from ncov_desktop.records.reviewing import Said
    from ncov_desktop.services.listing import OpenWorklist

Result = TypeVar("Result")
_MOST_FETCHES = 4
_SAID = {
    ReviewAnswer.AGREE: mark("You agree with %n films' answers."),
    ReviewAnswer.DISAGREE: mark("You disagree with %n films' answers."),
    ReviewAnswer.UNSURE: mark("You are unsure about %n films."),
    None: mark("Noted on %n films."),
}


class Phase(Enum):
    """Where the database stands."""

    CLOSED = auto()
    OPENING = auto()
    READY = auto()
    FAILED = auto()


@dataclass(frozen=True, slots=True)
class WorklistState:
    """outline: of the rows shown; None while they are counted. failure: why there is no list.

    undoable: whether a review can be taken back.
    """

    phase: Phase = Phase.CLOSED
    filter: WorklistFilter = field(default_factory=WorklistFilter)
    sort: Sort = field(default_factory=Sort)
    outline: Outline | None = None
    failure: NcovError | None = None
    undoable: bool = False


class WorklistModel(QObject):
    """Opens the worklist, lists it, and takes down what a reader says of it.

    changed: the state did. listed(): other rows are there, from the top. refreshed(place): the same were
    read anew; place of the film that was to be kept in sight, None where it is not listed any more.
    did(sentence): what was done. said(sentence): what is in the way.
    """

    changed = Signal()
    listed = Signal()
    refreshed = Signal(object)
    did = Signal(str)
    said = Signal(str)

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.state = WorklistState()
        self.rows = RowsModel()
        self.tasks = tasks
        self.list: OpenWorklist | None = None
        self._looks: list[Task] = []
        self._fetches: dict[int, Task] = {}
        self._undo: list[dict[int, Said]] = []
        self.rows.missing.connect(self._fetch)

    @property
    def busy(self) -> bool:
        """Whether the list is being read."""
        return any(task.future is not None and not task.future.done() for task in self._looks)

    def open(self) -> None:
        """Opens the database, and lists it; also after it could not be opened."""
        if self.state.phase in (Phase.OPENING, Phase.READY):
            return

        def work() -> tuple[OpenWorklist, NcovError | None]:
            from ncov_desktop.services.listing import open_worklist

            return open_worklist()

        self._let_go()
        self._set(phase=Phase.OPENING, failure=None, outline=None)
        self.tasks.run(work, lambda opened: self._opened(*opened), self._failed, Lane.LIST)

    def show(self, wanted: WorklistFilter | None = None, sort: Sort | None = None) -> None:
        """Lists other films, or the same in another order, from the top."""
        wanted = self.state.filter if wanted is None else wanted
        sort = self.state.sort if sort is None else sort
        if (wanted, sort) != (self.state.filter, self.state.sort) or self.state.outline is None:
            self._set(filter=wanted, sort=sort, outline=None)
            self._list_anew()

    def refresh(self, film_id: int | None = None, top: int = 0) -> None:
        """Reads the rows again without moving them: what was stored meanwhile comes in.

        film_id: the film to be kept in sight. top: the first row in sight.
        """
        opened, state = self.list, self.state
        if opened is None or state.outline is None:
            return

        def work() -> tuple[Outline, dict[int, Records]]:
            outline = opened.outline(state.filter, state.sort, film_id)
            shown = top if outline.place is None else outline.place
            first = min(shown // PAGE_ROWS, max(outline.pages - 1, 0))
            pages = range(max(first - 1, 0), min(first + 2, outline.pages))
            return outline, {number: opened.page(outline, number) for number in pages}

        self._drop()
        self._looks = [
            self.tasks.run(work, lambda read: self._refreshed(*read), self._failed, Lane.LIST)
        ]

    def review(
        self, film_ids: Sequence[int], answer: ReviewAnswer | None, note: str | None = None
    ) -> None:
        """Says the answer of each film, and notes a word on it; None keeps what was said before."""
        opened = self.list
        if opened is not None and film_ids:
            sentence = tr(_SAID[answer], n=len(film_ids))
            self._say(lambda: opened.review(film_ids, answer, note), sentence)

    def undo(self) -> None:
        """Takes the last review back; what was said before it is said again."""
        opened = self.list
        if opened is None or not self._undo:
            return
        words = self._undo[-1]
        sentence = tr("Taken back for %n films.", n=len(words))
        self._say(lambda: opened.say_again(words), sentence, taken_back=words)

    def fetch(self, places: Sequence[range], done: Callable[[Records], None]) -> None:
        """All films at these places: where a row is held, the one that is shown there."""
        opened, outline = self.list, self.state.outline
        if opened is None or outline is None:
            return
        parts = [self.rows.held_at(part) for part in _by_page(places)]
        if not any(isinstance(part, range) for part in parts):
            done(_joined(parts))
            return

        def work() -> Records:
            return _joined(
                [
                    tuple(opened.rows(outline, [part])) if isinstance(part, range) else part
                    for part in parts
                ]
            )

        self.tasks.run(work, done, self._say_failed, Lane.LIST)

    def run(self, work: Callable[[], Result], words: Callable[[Result], str]) -> None:
        """Does something with the list that takes time; says what came of it."""
        self.tasks.run(work, lambda result: self.did.emit(words(result)), self._say_failed)

    def find(self, film_id: int, done: Callable[[int | None], None]) -> None:
        """The row of a film, None where it is not listed."""
        opened, state = self.list, self.state
        if opened is not None:
            work = lambda: opened.outline(state.filter, state.sort, film_id).place  # noqa: E731
            self.tasks.run(work, done, self._say_failed, Lane.LIST)

    def close(self) -> None:
        """Lets go of the database."""
        self._let_go()

    def _let_go(self) -> None:
        self._drop()
        if self.list is not None:
            self.list.close()
        self.list = None

    def _opened(self, opened: OpenWorklist, notice: NcovError | None) -> None:
        self.list = opened
        self._set(phase=Phase.READY)
        if notice is not None:
            self.said.emit(str(text.error_message(notice)))
        self._list_anew()

    def _list_anew(self) -> None:
        """The first rows at once, and how many there are when they are counted."""
        opened, state = self.list, self.state
        if opened is None:
            return
        self._drop()
        self._looks = [
            self.tasks.run(
                lambda: opened.first_page(state.filter, state.sort),
                self._first_rows,
                self._failed,
                Lane.LIST,
            ),
            self.tasks.run(
                lambda: opened.outline(state.filter, state.sort),
                self._counted,
                self._failed,
                Lane.LIST,
            ),
        ]

    def _first_rows(self, records: Records) -> None:
        outline = self.state.outline
        self.rows.show(len(records) if outline is None else outline.rows, {0: records})
        self.listed.emit()

    def _counted(self, outline: Outline) -> None:
        self.rows.grow(outline.rows)
        self._set(outline=outline)

    def _refreshed(self, outline: Outline, pages: dict[int, Records]) -> None:
        self.rows.show(outline.rows, pages)
        self._set(outline=outline)
        self.refreshed.emit(outline.place)

    def _fetch(self, page: int) -> None:
        """Only the pages looked at last are fetched: who drags the scroll bar passes by many."""
        opened, outline = self.list, self.state.outline
        if opened is None or outline is None:
            self.rows.give_up(page)
            return
        while len(self._fetches) >= _MOST_FETCHES:
            passed = next(iter(self._fetches))
            self._fetches.pop(passed).drop()
            self.rows.give_up(passed)
        self._fetches[page] = self.tasks.run(
            lambda: opened.page(outline, page),
            lambda records: self._fetched(page, records),
            lambda error: self._fetch_failed(page, error),
            Lane.LIST,
        )

    def _fetched(self, page: int, records: Records) -> None:
        self._fetches.pop(page, None)
        self.rows.put(page, records)

    def _fetch_failed(self, page: int, error: NcovError) -> None:
        self._fetches.pop(page, None)
        self._say_failed(error)

    def _say(
        self,
        work: Callable[[], dict[int, Said]],
        sentence: str,
        taken_back: dict[int, Said] | None = None,
    ) -> None:
        opened = self.list
        assert opened is not None

        def write() -> tuple[dict[int, Said], tuple[ScreeningRecord, ...]]:
            before = work()
            return before, opened.records(tuple(before))

        def written(answer: tuple[dict[int, Said], tuple[ScreeningRecord, ...]]) -> None:
            before, records = answer
            if taken_back is None:
                self._undo.append(before)
            elif taken_back in self._undo:
                self._undo.remove(taken_back)
            for record in records:
                self.rows.replace(record)
            self._set(undoable=bool(self._undo))
            self.did.emit(sentence)

        self.tasks.run(write, written, self._say_failed, Lane.WRITE)

    def _say_failed(self, error: NcovError) -> None:
        self.said.emit(str(text.error_message(error)))

    def _failed(self, error: NcovError) -> None:
        self._set(phase=Phase.FAILED, failure=error)

    def _drop(self) -> None:
        for task in (*self._looks, *self._fetches.values()):
            task.drop()
        self._looks, self._fetches = [], {}

    def _set(self, **changes: object) -> None:
        self.state = replace(self.state, **changes)  # type: ignore[arg-type]
        self.changed.emit()


def _by_page(places: Sequence[range]) -> Iterator[range]:
    """The places, cut where a page ends."""
    for part in places:
        start = part.start
        while start < part.stop:
            stop = min(part.stop, (start // PAGE_ROWS + 1) * PAGE_ROWS)
            yield range(start, stop)
            start = stop


def _joined(parts: Sequence[Records | range]) -> Records:
    return tuple(record for part in parts if isinstance(part, tuple) for record in part)
