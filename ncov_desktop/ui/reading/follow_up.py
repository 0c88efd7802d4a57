"""What is asked once the answer is known: trust, a finer map, the score without a part."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from ncov_desktop.core.trust import TrustPart
from ncov_desktop.ui.reading.asker import Asker
from ncov_desktop.ui.reading.examiner import Examiner
from ncov_desktop.ui.reading.state import Examination, FinerMap, ReadingState, Without
from ncov_desktop.ui.tasks import Lane, Task, Tasks

if TYPE_CHECKING:
    from ncov_desktop.core.brush import Dab
    from ncov_desktop.core.errors import NcovError
    from ncov_desktop.core.results import Explanation, Prediction
    from ncov_desktop.services.trusting import PartEvent
    from ncov_desktop.ui.reading.engine_model import EngineModel


class FollowUp:
    """Keeps nothing but what is under way: what is known stands in the state.

    known: all of it, sealed or not. change: sets fields of it.
    """

    def __init__(
        self,
        tasks: Tasks,
        network: EngineModel,
        known: Callable[[], ReadingState],
        change: Callable[..., None],
    ) -> None:
        self._tasks, self._network, self._known, self._change = tasks, network, known, change
        self._examiner = Examiner(tasks, self._examined, self._examination_failed)
        self._asker = Asker(tasks, self._answered_without, self._without_failed)
        self._refining: Task | None = None

    def examine(self) -> None:
        """Works out the parts of trust that are wanted and not there yet; nothing for a hidden score."""
        self._examiner.stop()
        state, network = self._known(), self._network
        known = {part for part in TrustPart if getattr(state.trust, part.value) is not None}
        wanted = state.trust_parts - known - state.examination.failures.keys()
        self._change(examination=replace(state.examination, running=None))
        asked = (state.opened, network.engine, network.bundle)
        if state.shown is not None and None not in asked:
            self._examiner.start(*asked, wanted)  # type: ignore[arg-type]

    def examine_again(self, part: TrustPart) -> None:
        """Works a part of trust out that failed before."""
        examination = self._known().examination
        failures = {p: error for p, error in examination.failures.items() if p != part}
        self._change(examination=replace(examination, failures=failures))
        self.examine()

    def stop_examining(self) -> None:
        """No part of trust is wanted any more."""
        self._examiner.stop()

    def refine(self) -> None:
        """Asks for a finer map; it is made once."""
        opened, finer = self._known().opened, self._known().finer
        engine, bundle = self._network.engine, self._network.bundle
        if opened is None or engine is None or bundle is None:
            return
        if finer.running or finer.explanation is not None:
            return

        def work() -> Explanation:
            from ncov_desktop.services.trusting import refine_film

            return refine_film(opened, engine, bundle)

        self._change(finer=FinerMap(running=True))
        self._refining = self._tasks.run(
            work,
            lambda explanation: self._change(finer=FinerMap(explanation)),
            lambda error: self._change(finer=FinerMap(failure=error)),
            Lane.ENGINE,
        )

    def ask_without(self, dabs: tuple[Dab, ...]) -> None:
        """Asks what the network would say without what the dabs cover; () asks nothing more."""
        engine, bundle, opened = self._network.engine, self._network.bundle, self._known().opened
        if not dabs or opened is None:
            self._asker.stop()
            self._change(without=Without())
        elif engine is not None and bundle is not None:
            self._change(without=replace(self._known().without, dabs=dabs, failure=None))
            self._asker.ask(opened, engine, bundle, dabs)

    def forget(self) -> None:
        """The answer that was asked about is gone."""
        if self._refining is not None:
            self._refining.drop()
        self._asker.stop()

    def _examined(self, event: PartEvent) -> None:
        begun = event.result is None and event.error is None
        failures = self._known().examination.failures
        if event.error is not None:
            failures = {**failures, event.part: event.error}
        trust = self._known().trust
        if event.result is not None:
            trust = replace(trust, **{event.part.value: event.result})  # type: ignore[arg-type]
        self._change(trust=trust, examination=Examination(event.part if begun else None, failures))

    def _examination_failed(self, error: NcovError) -> None:
        """A mistake of the program ended it; no part waits for an answer that never comes."""
        running, failures = self._known().examination.running, self._known().examination.failures
        if running is not None:
            self._change(examination=Examination(None, {**failures, running: error}))

    def _answered_without(self, dabs: tuple[Dab, ...], prediction: Prediction) -> None:
        self._change(without=Without(self._known().without.dabs, dabs, prediction.covid19))

    def _without_failed(self, error: NcovError) -> None:
        self._change(without=Without(self._known().without.dabs, failure=error))
