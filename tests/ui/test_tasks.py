"""The bridge from Qt to work."""

import subprocess
import sys
import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.ui.tasks import Lane, Tasks


class Log:
    """What arrived, and in which thread."""

    def __init__(self) -> None:
        self.values: list[object] = []
        self.threads: set[int] = set()

    def __call__(self, value: object) -> None:
        self.values.append(value)
        self.threads.add(threading.get_ident())


@pytest.fixture
def log() -> Log:
    return Log()


@pytest.fixture
def bugs() -> Log:
    return Log()


@pytest.fixture
def tasks(qtbot: QtBot, bugs: Log) -> Iterator[Tasks]:
    made = Tasks(bugs)
    yield made
    made.close()


def test_work_runs_elsewhere_and_its_answer_arrives_on_the_main_thread(
    tasks: Tasks, log: Log, qtbot: QtBot
) -> None:
    tasks.run(threading.get_ident, log, log)
    qtbot.waitUntil(lambda: len(log.values) == 1)
    assert log.values != [threading.get_ident()]
    assert log.threads == {threading.get_ident()}


def test_an_expected_error_and_a_bug_go_different_ways(
    tasks: Tasks, log: Log, bugs: Log, qtbot: QtBot
) -> None:
    def expected() -> None:
        raise NcovError(ErrorKind.FILE_EMPTY)

    def bug() -> None:
        raise KeyError

    tasks.run(expected, lambda _: None, log)
    tasks.run(bug, lambda _: None, log)
    qtbot.waitUntil(lambda: len(log.values) == 2 and len(bugs.values) == 1)
    assert {error.kind for error in log.values} == {ErrorKind.FILE_EMPTY, ErrorKind.BUG}
    assert isinstance(bugs.values[0], KeyError)


def test_nothing_begins_and_nothing_arrives_after_closing(
    tasks: Tasks, log: Log, bugs: Log, qtbot: QtBot
) -> None:
    tasks.run(lambda: 1, log, log)
    tasks.close()
    tasks.run(lambda: 2, log, log)
    tasks.post(lambda: log(3))
    qtbot.wait(100)
    assert log.values == []
    assert bugs.values == []


def test_a_dropped_task_says_nothing_and_a_waiting_one_never_begins(
    tasks: Tasks, log: Log, qtbot: QtBot
) -> None:
    hold, begun = threading.Event(), []
    running = tasks.run(lambda: hold.wait(5), log, log, Lane.ENGINE)
    waiting = tasks.run(lambda: begun.append(1), log, log, Lane.ENGINE)
    running.drop()
    waiting.drop()
    hold.set()
    tasks.run(lambda: "last", log, log, Lane.ENGINE)
    qtbot.waitUntil(lambda: bool(log.values))
    assert log.values == ["last"]
    assert begun == []


def test_a_stream_delivers_in_order_and_is_closed_when_dropped(
    tasks: Tasks, log: Log, qtbot: QtBot
) -> None:
    closed = threading.Event()
    go_on = threading.Semaphore(3)

    def events() -> Iterator[int]:
        try:
            for number in range(1000):
                go_on.acquire()
                yield number
        finally:
            closed.set()

    task = tasks.stream(events, log, log)
    qtbot.waitUntil(lambda: len(log.values) == 3)
    assert log.values == [0, 1, 2]
    task.drop()
    go_on.release()
    qtbot.waitUntil(closed.is_set)
    assert log.values == [0, 1, 2]


def test_a_stream_that_fails_says_so_after_what_it_gave(
    tasks: Tasks, log: Log, qtbot: QtBot
) -> None:
    def events() -> Iterator[int]:
        yield 1
        raise NcovError(ErrorKind.FILE_MISSING)

    tasks.stream(events, log, log)
    qtbot.waitUntil(lambda: len(log.values) == 2)
    assert log.values[0] == 1
    assert isinstance(log.values[1], NcovError)


def test_shared_libraries_are_whole_before_any_work_begins() -> None:
    program = (
        "import sys\n"
        "from PySide6.QtCore import QCoreApplication\n"
        "from ncov_desktop.ui.tasks import Tasks\n"
        "qt = QCoreApplication([])\n"
        "tasks = Tasks(lambda bug: None)\n"
        "assert 'pydantic' not in sys.modules\n"
        "seen = []\n"
        "def done(found): seen.append(found); qt.quit()\n"
        "tasks.run(lambda: 'pydantic.main' in sys.modules, done, done)\n"
        "qt.exec()\n"
        "tasks.close()\n"
        "print(seen)\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=True
    )
    assert ran.stdout.strip() == "[True]"
