"""How quickly the Worklist tab follows the hand with a million films.

    QT_QPA_PLATFORM=offscreen python tests/bench/bench_worklist_window.py [FILMS] [ROUNDS]

The films are made by SQL. Each step begins with what the hand does and ends when every row in sight is
filled and painted; its reference is the same hundred rows asked of the same file through the `sqlite3`
module, in turn. Times are medians in milliseconds. "main thread" is the longest time in which the window
could not have answered.
"""

import os
import random
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from bench_worklist import _made
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from ncov_desktop.core.results import COVID19
from ncov_desktop.core.screening import Sort, SortColumn, Status, WorklistFilter
from ncov_desktop.ui.worklist.model import Phase
from ncov_desktop.ui.worklist.view import WorklistView

FIRST_MS, STEP_MS = 200.0, 100.0
_TICK_MS = 2
_PATIENCE_S = 30.0
_BY_SCORE = "ORDER BY score DESC, id DESC"


@dataclass(frozen=True, slots=True)
class Step:
    """What the hand does, and the rows it leads to as SQL. limit_ms: what is aimed at."""

    name: str
    act: Callable[[], None]
    reference: str
    limit_ms: float = STEP_MS


class Stage:
    """The window with the worklist, and the beat of its event loop."""

    def __init__(self) -> None:
        from ncov_desktop.app import Application
        from ncov_desktop.core.settings import Settings
        from ncov_desktop.ui import theme

        self.qt = QApplication([])
        theme.apply(self.qt)
        self.application = Application(Settings(device="cpu"))
        self.application.window.resize(1280, 800)
        self.application.window.show()
        self.spin(0.3)
        self.longest_s = 0.0
        self._beat = time.perf_counter()
        timer = QTimer(self.application.window, interval=_TICK_MS)
        timer.timeout.connect(self._tick)
        timer.start()

    @property
    def view(self) -> WorklistView:
        """The tab, once it is shown."""
        worklist = self.application.window.worklist
        assert worklist is not None
        return worklist.view

    def spin(self, seconds: float) -> None:
        """Lets the window live."""
        end = time.perf_counter() + seconds
        while time.perf_counter() < end:
            self.qt.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)
            time.sleep(0.001)

    def until_filled(self, act: Callable[[], None]) -> float:
        """Milliseconds from the act until every row in sight is there and painted."""
        self.longest_s, self._beat = 0.0, time.perf_counter()
        began = time.perf_counter()
        act()
        while not self._filled() and time.perf_counter() - began < _PATIENCE_S:
            self.qt.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)
            time.sleep(0.0005)  # a window that waits leaves the processor to the others
        self.view.table.viewport().repaint()
        return (time.perf_counter() - began) * 1000

    def open_again(self) -> None:
        """The database and its first rows, as when the tab is shown."""
        model = self.view.model
        model.close()
        model.state = replace(model.state, phase=Phase.CLOSED)
        model.rows.show(0, {})
        model.open()

    def until_counted(self) -> None:
        """Until the list is as long as it will be."""
        model = self.view.model
        while model.state.outline is None or model.busy:
            self.spin(0.02)

    def _filled(self) -> bool:
        if self.application.window.worklist is None:
            return False
        table, rows = self.view.table, self.view.model.rows
        first, last = table.rowAt(0), table.rowAt(table.viewport().height() - 1)
        last = last if last >= 0 else rows.rowCount() - 1
        shown = self.view.pages.currentWidget() is table and rows.rowCount() > 0
        return (
            shown
            and first >= 0
            and all(rows.record(row) is not None for row in range(first, last + 1))
            and self._asked_for()
        )

    def _asked_for(self) -> bool:
        """Whether the rows are those of the present filter, not of the one before."""
        looks = self.view.model._looks
        return not looks or looks[0].future is None or looks[0].future.done()

    def _tick(self) -> None:
        now = time.perf_counter()
        self.longest_s, self._beat = max(self.longest_s, now - self._beat), now


def main() -> int:
    """Prints one line for each step; returns 1 where one takes longer than is aimed at."""
    films = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 5
    slow: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        os.environ["NCOV_DATA_DIR"] = os.environ["NCOV_CONFIG_DIR"] = folder
        file = Path(folder) / "worklist.sqlite3"
        began = time.perf_counter()
        _made(file, films).close()
        print(f"{films} films made in {time.perf_counter() - began:.0f} s")
        stage = Stage()
        with closing(sqlite3.connect(file)) as plain:
            window = stage.application.window
            cold = stage.until_filled(lambda: window.tabs.show("worklist"))
            print(f"{'first time, all loaded':22} {cold:8.1f} ms")
            stage.until_counted()
            first = Step("first rows", stage.open_again, _BY_SCORE, FIRST_MS)
            slow += _line(first, stage, plain, rounds)
            for step in _steps(stage, films):
                slow += _line(step, stage, plain, rounds)
        window.close()
    print(f"over what is aimed at: {', '.join(slow) or 'none'}")
    return int(bool(slow))


def _steps(stage: Stage, films: int) -> list[Step]:
    view, model = stage.view, stage.view.model
    bar = view.table.verticalScrollBar()
    places = random.Random(7)
    everything, named = WorklistFilter(), f"film{films * 7 // 9}"

    def filtered(name: str, wanted: WorklistFilter, sort: Sort, where: str) -> Step:
        def act() -> None:
            model.show(everything if model.state.filter == wanted else wanted, sort)

        return Step(name, act, where)

    by_score, by_name = Sort(), Sort(SortColumn.FILE, descending=False)
    return [
        Step("a page down", lambda: bar.setValue(bar.value() + 15), _BY_SCORE),
        Step(
            "somewhere else",
            lambda: bar.setValue(places.randrange(films)),
            f"{_BY_SCORE} LIMIT 100 OFFSET {films // 2}",
        ),
        filtered("one class", WorklistFilter(labels=frozenset({COVID19})), by_score,
                 f"WHERE label = '{COVID19}' {_BY_SCORE}"),
        filtered("unreadable", WorklistFilter(statuses=frozenset({Status.UNREADABLE})), by_score,
                 f"WHERE status = 'unreadable' {_BY_SCORE}"),
        filtered("words of one film", WorklistFilter(named), by_score,
                 f"WHERE search_text LIKE '%{named}%' {_BY_SCORE}"),
        filtered("by file name", WorklistFilter(labels=frozenset({COVID19})), by_name,
                 f"WHERE label = '{COVID19}' ORDER BY file_name, id"),
    ]  # fmt: skip


def _line(step: Step, stage: Stage, plain: sqlite3.Connection, rounds: int) -> list[str]:
    limit = "" if "LIMIT" in step.reference else " LIMIT 100"
    statement = f"SELECT * FROM films {step.reference}{limit}"
    ours, theirs, held = [], [], []
    for _ in range(rounds):
        ours.append(stage.until_filled(step.act))
        held.append(stage.longest_s * 1000)
        stage.until_counted()
        began = time.perf_counter()
        plain.execute(statement).fetchall()
        theirs.append((time.perf_counter() - began) * 1000)
    ours_ms, theirs_ms = statistics.median(ours), statistics.median(theirs)
    print(
        f"{step.name:22} {ours_ms:8.1f} ms   sqlite3 {theirs_ms:8.1f} ms   "
        f"main thread {statistics.median(held):6.1f} ms   aim: at most {step.limit_ms:.0f} ms"
    )
    return [step.name] if ours_ms > step.limit_ms else []


if __name__ == "__main__":
    sys.exit(main())
