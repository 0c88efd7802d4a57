"""Reads films behind a wall: what a decoder does to its process, it does to no other film."""

import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Self, TypeVar

from ncov_desktop.core.browser import FilmSource
from ncov_desktop.core.coloured_message import stored_of
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.lossless import StoredFilm
from ncov_desktop.core.study import Study
from ncov_desktop.core.study_message import FilmRequest, film_request, is_last_answer, study_of
from ncov_desktop.core.wire import Message, WireError
from ncov_desktop.imaging.files import read_native
from ncov_desktop.services.worker_process import WorkerLost, WorkerProcess, worker_command

LIMIT_S = 20.0
START_LIMIT_S = 60.0
# One decodes while the other stands ready, or both decode.
PROCESSES = 2
_ATTEMPTS = 3
Answer = TypeVar("Answer")


class FilmReader:
    """Reads films; what is compressed or otherwise untrusted, in processes of its own. For any thread.

    A film whose process dies or takes too long is refused, and the next one is read by a process
    that stands ready.
    """

    def __init__(
        self,
        *,
        limit_s: float = LIMIT_S,
        start_limit_s: float = START_LIMIT_S,
        command: Sequence[str] | None = None,
        processes: int = PROCESSES,
    ) -> None:
        """Starts nothing yet.

        limit_s: how long one film may take. start_limit_s: how long a process may take to begin.
        command: what to start instead of this program's own worker. processes: how many at a time.
        """
        self._processes = processes
        self._command = [*(command or worker_command("decode"))]
        self._limit_s = limit_s
        self._start_limit_s = start_limit_s
        self._changed = threading.Condition()
        self._idle: list[WorkerProcess] = []  # the last one was used last
        self._busy: set[WorkerProcess] = set()
        self._closed = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        self.close()

    def start(self) -> None:
        """Starts a process, if there is none, without waiting for it; the next start with a film.

        Failing to start is said by `read`.
        """
        with self._changed, suppress(NcovError):
            if not self._closed and not self._busy and not self._idle:
                self._idle.append(self._new())

    def read(self, film: FilmSource | Path, frame: int = 0) -> Study:
        """The film in a file or an archive, as `imaging.sources.read_source` gives it.

        Uncompressed DICOM films are read in the calling process, which is quicker: no decoder
        touches them.

        Raises: NcovError as `read_source`; decoder_lost, decoder_stopped, decoder_unavailable.
        """
        source = FilmSource(film) if isinstance(film, Path) else film
        study = read_native(source.path, frame) if source.member is None else None
        if study is not None:
            return study
        return self._decode(self._request(source, frame), study_of)

    def read_coloured(self, path: Path) -> StoredFilm:
        """The stored values behind a coloured film, decoded and proved in a process of their own.

        Raises: NcovError as `imaging.lossless.from_png`; decoder_lost, decoder_stopped,
            decoder_unavailable.
        """
        request = self._request(FilmSource(path), 0)
        return self._decode(replace(request, coloured=True), stored_of)

    def close(self) -> None:
        """Ends all processes and waits for their end; films being read are given up."""
        with self._changed:
            self._closed = True
            workers = [*self._idle, *self._busy]
            self._idle.clear()
            self._changed.notify_all()
        for worker in workers:
            worker.kill()  # it has nothing to lose
        for worker in workers:
            worker.stop()

    def _request(self, source: FilmSource, frame: int) -> FilmRequest:
        path, member, index = source.path.absolute(), source.member, source.index
        return FilmRequest(0, path, frame, self._limit_s, member, index)

    def _decode(self, request: FilmRequest, understand: Callable[[Message], Answer]) -> Answer:
        for _ in range(_ATTEMPTS):
            with suppress(_NotBegunError):
                return self._decode_once(request, understand)
        raise NcovError(ErrorKind.DECODER_UNAVAILABLE)

    def _decode_once(self, request: FilmRequest, understand: Callable[[Message], Answer]) -> Answer:
        worker, fit = self._take(), False
        try:
            answer = self._ask(worker, request)
            fit = not is_last_answer(answer)
            return understand(answer)
        except WireError as error:
            fit = False
            raise NcovError(ErrorKind.DECODER_LOST) from error
        finally:
            self._give_back(worker, fit)

    def _ask(self, worker: WorkerProcess, request: FilmRequest) -> Message:
        """Raises: _NotBegunError where the process never took the film up, so it is not to blame."""
        begun: Future[None] = Future()

        answer = worker.ask(lambda number: film_request(replace(request, number=number)), begun)
        try:
            begun.result(self._start_limit_s)
        except (WorkerLost, TimeoutError) as error:
            raise _NotBegunError from error
        try:
            return answer.result(self._limit_s)
        except WorkerLost as error:
            raise NcovError(ErrorKind.DECODER_LOST) from error
        except TimeoutError as error:
            raise NcovError(ErrorKind.DECODER_STOPPED, seconds=self._limit_s) from error

    def _take(self) -> WorkerProcess:
        """A process for one film; waits while all are busy."""
        with self._changed:
            while not self._closed:
                self._forget_ended()
                if self._idle or len(self._busy) < self._processes:
                    worker = self._idle.pop() if self._idle else self._new()
                    self._busy.add(worker)
                    return worker
                self._changed.wait()
        raise NcovError(ErrorKind.DECODER_UNAVAILABLE)

    def _give_back(self, worker: WorkerProcess, fit: bool) -> None:
        """Ends a process that is not fit for another film, and lets another one stand ready."""
        if not fit:
            worker.kill()
        with self._changed:
            self._busy.discard(worker)
            if self._closed:
                return
            if fit:
                self._idle.append(worker)
            self._forget_ended()
            if len(self._idle) + len(self._busy) < self._processes:
                with suppress(NcovError):
                    self._idle.insert(0, self._new())
            self._changed.notify()

    def _forget_ended(self) -> None:
        self._idle = [worker for worker in self._idle if not worker.ended]

    def _new(self) -> WorkerProcess:
        try:
            return WorkerProcess(self._command)
        except OSError as error:
            raise NcovError(ErrorKind.DECODER_UNAVAILABLE) from error


class _NotBegunError(Exception):
    """The process did not take the film up."""
