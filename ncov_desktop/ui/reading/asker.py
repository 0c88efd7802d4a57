"""Asks the network what it would say without the painted part; only the latest question counts."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from ncov_desktop.ui.tasks import Lane, Task, Tasks

if TYPE_CHECKING:
    from ncov_desktop.core.brush import Dab
    from ncov_desktop.core.bundle import Bundle
    from ncov_desktop.core.engine import Engine
    from ncov_desktop.core.errors import NcovError
    from ncov_desktop.core.results import Prediction
    from ncov_desktop.core.trust import TrustSubject
    from ncov_desktop.services.films import OpenedFilm

    Question = tuple[OpenedFilm, Engine, Bundle, tuple[Dab, ...]]


class Asker:
    """One question at a time: while the network thinks, the brush moves on.

    answered(dabs, prediction), failed: called on the main thread.
    """

    def __init__(
        self,
        tasks: Tasks,
        answered: Callable[[tuple[Dab, ...], Prediction], None],
        failed: Callable[[NcovError], None],
    ) -> None:
        self._tasks, self._answered, self._failed = tasks, answered, failed
        self._task: Task | None = None
        self._next: Question | None = None
        self._subject: tuple[OpenedFilm, Bundle, TrustSubject] | None = None

    def ask(
        self, opened: OpenedFilm, engine: Engine, bundle: Bundle, dabs: tuple[Dab, ...]
    ) -> None:
        """Asks as soon as the network has answered the question before."""
        self._next = (opened, engine, bundle, dabs)
        if self._task is None:
            self._go_on()

    def stop(self) -> None:
        """No answer is wanted any more."""
        self._next = None
        if self._task is not None:
            self._task.drop()
            self._task = None

    def _go_on(self) -> None:
        if self._next is None:
            return
        opened, engine, bundle, dabs = self._next
        self._next = None

        def work() -> Prediction:
            from ncov_desktop.services.asking import ask_without

            return ask_without(opened, self._subject_of(opened, bundle), dabs, engine, bundle)

        def done(prediction: Prediction) -> None:
            self._task = None
            self._answered(dabs, prediction)
            self._go_on()

        def failed(error: NcovError) -> None:
            self._task, self._next = None, None
            self._failed(error)

        self._task = self._tasks.run(work, done, failed, Lane.ENGINE)

    def _subject_of(self, opened: OpenedFilm, bundle: Bundle) -> TrustSubject:
        from ncov_desktop.services.asking import subject_of

        known = self._subject
        if known is None or known[0] is not opened or known[1] is not bundle:
            known = self._subject = (opened, bundle, subject_of(opened, bundle))
        return known[2]
