"""The state of the Read tab and what changes it. QtCore only: no widget."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ncov_desktop import text
from ncov_desktop.core.browser import FilmSource
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.ui.tasks import Lane, Task, Tasks

if TYPE_CHECKING:
    from ncov_desktop.core.browser import Browser
    from ncov_desktop.core.bundle import Bundle
    from ncov_desktop.core.engine import EngineState
    from ncov_desktop.core.results import EngineInfo, Judgement
    from ncov_desktop.core.settings import Settings
    from ncov_desktop.services.decoding import FilmReader
    from ncov_desktop.services.films import OpenedFilm
    from ncov_desktop.services.process import RemoteEngine
    from ncov_desktop.ui.reading.picture import FilmPicture


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

    opening: name of the file that is being read, while it is. picture: what `opened` looks like.
    asked_at: time.monotonic() when the answer was asked for.
    failure: why the answer is not there. notice: a sentence about what was, or was not, opened.
    """

    opened: OpenedFilm | None = None
    picture: FilmPicture | None = None
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
        self.tasks = tasks
        self._settings = settings
        self._bundle: Bundle | None = None
        self._engine: RemoteEngine | None = None
        self._closed = False
        self._reader: FilmReader | None = None
        self._reader_lock = threading.Lock()
        self._opening: Task | None = None
        self._asking: Task | None = None

    def start_engine(self) -> None:
        """Finds the network and loads it in its own process; films can be read meanwhile."""
        self._set(engine_failure=None)
        self.tasks.run(lambda: self.film_reader().start(), lambda _: None, lambda _: None)
        self.tasks.run(self._launch, self._launched, self._engine_failed)

    def open(self, source: FilmSource, frame: int = 0, *, keep_notice: bool = False) -> None:
        """Opens a film beside the one on screen and replaces it only when it is there.

        frame: counted from 0.
        """
        if self._opening is not None:
            self._opening.drop()

        def work() -> tuple[OpenedFilm, FilmPicture]:
            from ncov_desktop.services.reading import open_film
            from ncov_desktop.ui.reading.picture import FilmPicture

            opened = open_film(source, self.film_reader(), frame)
            return opened, FilmPicture(opened.film, opened.windows[0][1])

        self._set(opening=source.file_name, notice=self.state.notice if keep_notice else None)
        self._opening = self.tasks.run(
            work,
            lambda shown: self._film_opened(*shown),
            lambda error: self._open_failed(source.file_name, error),
        )

    def say_found(self, browser: Browser) -> None:
        """What a search left out, or that it found nothing."""
        self._set(notice=text.search_remark(browser))

    def say_failed(self, error: NcovError) -> None:
        """Why nothing was opened."""
        self._set(opening=None, notice=str(text.error_message(error)))

    def show_frame(self, frame: int) -> None:
        """Opens another frame of the film on screen; frames are counted from 0."""
        opened = self.state.opened
        if opened is not None and 0 <= frame < opened.film.frames and frame != opened.film.frame:
            self.open(opened.source, frame)

    def step_frame(self, by: int) -> None:
        """Opens the frame so many places further on."""
        if self.state.opened is not None:
            self.show_frame(self.state.opened.film.frame + by)

    def open_demo(self) -> None:
        """Opens the demonstration film."""
        from ncov_desktop.services.demo import DEMO_FILM, demo_film

        try:
            self.open(FilmSource(demo_film()))
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
        self._asking = self.tasks.run(work, self._judged, self._judge_failed, Lane.ENGINE)

    def retry(self) -> None:
        """Asks again; a network that could not be loaded is loaded anew."""
        if self.state.engine_failure is None:
            self.ask()
            return
        old, self._engine, self._bundle = self._engine, None, None
        if old is not None:
            self.tasks.run(old.close, lambda _: None, lambda _: None)
        self._set(answer=Answer.WAITING if self.state.opened else Answer.NO_FILM)
        self.start_engine()

    def dismiss_notice(self) -> None:
        """The reader has seen why a file was not opened."""
        self._set(notice=None)

    def close(self) -> None:
        """Ends the processes of the network and of the decoders, also those only about to start."""
        self._closed = True
        with self._reader_lock:
            reader = self._reader
        for process in (self._engine, reader):
            if process is not None:
                process.close()

    def film_reader(self) -> FilmReader:
        """The wall between this process and the decoders, made when it is first needed."""
        from ncov_desktop.services.decoding import FilmReader

        with self._reader_lock:
            if self._reader is None:
                self._reader = FilmReader()
            if self._closed:
                self._reader.close()
            return self._reader

    def _launch(self) -> tuple[RemoteEngine, Bundle]:
        from ncov_desktop.services.bundles import find_bundle
        from ncov_desktop.services.process import RemoteEngine

        folder, bundle = find_bundle(self._settings)
        engine = RemoteEngine(folder, self._settings.device, self._on_engine_state)
        # In this order, and `close` in the other one: whichever comes second sees the first.
        self._engine = engine
        if self._closed:
            engine.close()
        engine.start()
        return engine, bundle

    def _launched(self, launched: tuple[RemoteEngine, Bundle]) -> None:
        _, self._bundle = launched
        self._ask_info()
        self.ask()

    def _ask_info(self) -> None:
        if self._engine is not None:
            self.tasks.run(self._engine.info, self._engine_ready, self._info_failed, Lane.ENGINE)

    def _engine_ready(self, info: EngineInfo) -> None:
        running = self.state.answer is Answer.WAITING and self._asking is not None
        answer = Answer.RUNNING if running else self.state.answer
        self._set(engine_info=info, engine_failure=None, answer=answer)

    def _info_failed(self, error: NcovError) -> None:
        """A lost process is started anew by the next question; anything else will not mend itself."""
        if error.kind is not ErrorKind.ENGINE_LOST:
            self._engine_failed(error)

    def _engine_failed(self, error: NcovError) -> None:
        self._set(engine_failure=error)
        if self.state.answer is Answer.WAITING:
            self._set(answer=Answer.FAILED, failure=error)

    def _on_engine_state(self, engine_state: EngineState) -> None:
        self.tasks.post(lambda: self._engine_moved(engine_state))

    def _engine_moved(self, engine_state: EngineState) -> None:
        lost_at_work = engine_state == "lost" and self.state.engine_info is not None
        self._set(engine_state=engine_state)
        if lost_at_work:
            # Once: `_engine_ready` must have been reached again before the next start by itself.
            self._set(engine_info=None)
            self._ask_info()

    def _film_opened(self, opened: OpenedFilm, picture: FilmPicture) -> None:
        answer = Answer.REFUSED if opened.refused else Answer.WAITING
        self._set(
            opened=opened,
            picture=picture,
            opening=None,
            answer=answer,
            judgement=None,
            failure=None,
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
