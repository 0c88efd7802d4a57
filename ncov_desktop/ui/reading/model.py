"""The state of the Read tab and what changes it. QtCore only: no widget, no pixel."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ncov_desktop import text
from ncov_desktop.core.errors import NcovError
from ncov_desktop.ui.tasks import Lane, Task, Tasks

if TYPE_CHECKING:
    from ncov_desktop.core.bundle import Bundle
    from ncov_desktop.core.engine import EngineState
    from ncov_desktop.core.results import EngineInfo, Judgement
    from ncov_desktop.core.settings import Settings
    from ncov_desktop.services.films import OpenedFilm
    from ncov_desktop.services.process import RemoteEngine


class Answer(Enum):
    """Where the second opinion on the film on screen stands."""

    NO_FILM = auto()
    WAITING = auto()  # for the network to be loaded
    RUNNING = auto()
    DONE = auto()
    REFUSED = auto()
    FAILED = auto()


@dataclass(frozen=True, slots=True, eq=False)
class ReadingState:
    """All that the Read tab shows, at one moment.

    asked_at: time.monotonic() when the answer was asked for.
    failure: why the answer is not there. notice: a sentence about what was, or was not, opened.
    """

    opened: OpenedFilm | None = None
    opening: str | None = None
    answer: Answer = Answer.NO_FILM
    asked_at: float = 0.0
    judgement: Judgement | None = None
    failure: NcovError | None = None
    notice: str | None = None
    engine_state: EngineState | None = None
    engine_info: EngineInfo | None = None
    engine_failure: NcovError | None = None


class ReadingModel(QObject):
    """Opens films, asks the network, and drops answers for films no longer shown."""

    changed = Signal()
    film_changed = Signal()

    def __init__(self, tasks: Tasks, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.state = ReadingState()
        self._tasks = tasks
        self._settings = settings
        self._bundle: Bundle | None = None
        self._engine: RemoteEngine | None = None
        self._opening: Task | None = None
        self._asking: Task | None = None

    def start_engine(self) -> None:
        """Finds the network and loads it in its own process; films can be read meanwhile."""
        self._set(engine_failure=None)
        self._tasks.run(self._launch, self._launched, self._engine_failed)

    def open_files(self, paths: Sequence[Path]) -> None:
        """Opens the first of several files, and says so."""
        if paths:
            remark = text.first_of(paths[0].name, len(paths)) if len(paths) > 1 else None
            self.open(paths[0], remark)

    def open(self, path: Path, remark: str | None = None) -> None:
        """Opens a film beside the one on screen and replaces it only when it is there."""
        if self._opening is not None:
            self._opening.drop()

        def work() -> OpenedFilm:
            from ncov_desktop.services.reading import open_film

            return open_film(path)

        self._set(opening=path.name, notice=None)
        self._opening = self._tasks.run(
            work,
            lambda opened: self._film_opened(opened, remark),
            lambda error: self._open_failed(path.name, error),
        )

    def open_demo(self) -> None:
        """Opens the demonstration film."""
        from ncov_desktop.services.demo import DEMO_FILM, demo_film

        try:
            self.open(demo_film())
        except NcovError as error:
            self._open_failed(DEMO_FILM, error)

    def ask(self) -> None:
        """Asks the network about the film on screen, as soon as the network is there."""
        opened = self.state.opened
        if self._asking is not None:
            self._asking.drop()
            self._asking = None
        if opened is None or opened.refused:
            return
        if self.state.engine_failure is not None:
            self._set(answer=Answer.FAILED, failure=self.state.engine_failure)
            return
        if self._engine is None or self._bundle is None:
            self._set(answer=Answer.WAITING, failure=None, asked_at=time.monotonic())
            return
        engine, bundle = self._engine, self._bundle

        def work() -> Judgement:
            from ncov_desktop.services.reading import judge_film

            return judge_film(opened, engine, bundle)

        answer = Answer.RUNNING if self.state.engine_info else Answer.WAITING
        self._set(answer=answer, failure=None, judgement=None, asked_at=time.monotonic())
        self._asking = self._tasks.run(work, self._judged, self._judge_failed, Lane.ENGINE)

    def retry(self) -> None:
        """Asks again; a network that could not be loaded is loaded anew."""
        if self.state.engine_failure is None:
            self.ask()
            return
        self.close()
        self._engine = None
        self._set(answer=Answer.WAITING if self.state.opened else Answer.NO_FILM)
        self.start_engine()

    def dismiss_notice(self) -> None:
        """The reader has seen why a file was not opened."""
        self._set(notice=None)

    def close(self) -> None:
        """Ends the network's process."""
        if self._engine is not None:
            self._engine.close()

    def _launch(self) -> tuple[RemoteEngine, Bundle]:
        from ncov_desktop.services.bundles import find_bundle
        from ncov_desktop.services.process import RemoteEngine

        folder, bundle = find_bundle(self._settings)
        engine = RemoteEngine(folder, self._settings.device, self._on_engine_state)
        engine.start()
        return engine, bundle

    def _launched(self, launched: tuple[RemoteEngine, Bundle]) -> None:
        self._engine, self._bundle = launched
        self._tasks.run(self._engine.info, self._engine_ready, self._engine_failed, Lane.ENGINE)
        self.ask()

    def _engine_ready(self, info: EngineInfo) -> None:
        running = self.state.answer is Answer.WAITING and self._asking is not None
        self._set(engine_info=info, answer=Answer.RUNNING if running else self.state.answer)

    def _engine_failed(self, error: NcovError) -> None:
        self._set(engine_failure=error)
        if self.state.answer is Answer.WAITING:
            self._set(answer=Answer.FAILED, failure=error)

    def _on_engine_state(self, engine_state: EngineState) -> None:
        self._tasks.post(lambda: self._set(engine_state=engine_state))

    def _film_opened(self, opened: OpenedFilm, remark: str | None) -> None:
        answer = Answer.REFUSED if opened.refused else Answer.WAITING
        self._set(
            opened=opened, opening=None, answer=answer, judgement=None, failure=None, notice=remark
        )
        self.film_changed.emit()
        self.ask()

    def _open_failed(self, name: str, error: NcovError) -> None:
        self._set(opening=None, notice=text.not_opened(name, error))

    def _judged(self, judgement: Judgement) -> None:
        self._set(answer=Answer.DONE, judgement=judgement)

    def _judge_failed(self, error: NcovError) -> None:
        self._set(answer=Answer.FAILED, failure=error)

    def _set(self, **changes: object) -> None:
        self.state = replace(self.state, **changes)  # type: ignore[arg-type]
        self.changed.emit()
