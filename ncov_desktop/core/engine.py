"""The one contract between the application and whatever runs the network."""

from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import Protocol

from ncov_desktop.core.results import EngineInfo, Explanation, Judgement, ModelInput
from ncov_desktop.core.trust import TrustPart, TrustResult, TrustSubject


class EngineState(StrEnum):
    """Where an engine process stands.

    FAILED: it runs but cannot judge, e.g. for a damaged bundle; `info` says why. LOST: it ended by
    itself; the next request starts it again (RESTARTING). CLOSED: it was told to end.
    """

    STARTING = "starting"
    READY = "ready"
    FAILED = "failed"
    LOST = "lost"
    RESTARTING = "restarting"
    CLOSED = "closed"


class Engine(Protocol):
    """Runs one bundle on one device."""

    def info(self) -> EngineInfo:
        """What runs where; waits until the network is loaded and has passed its self-test.

        Raises: NcovError.
        """

    def judge(
        self, model_input: ModelInput, cancelled: Callable[[], bool] = lambda: False
    ) -> Judgement:
        """Scores and class activation maps of one film from one pass.

        cancelled: asked from time to time whether the answer is still wanted.
        Raises: NcovError, `cancelled` and EngineLost among them.
        """

    def judge_many(
        self, model_inputs: Sequence[ModelInput], cancelled: Callable[[], bool] = lambda: False
    ) -> tuple[Judgement, ...]:
        """What `judge` says of each film, in their order, from as few passes as memory allows.

        Raises: NcovError, `cancelled` and EngineLost among them.
        """

    def refine(self, model_input: ModelInput) -> Explanation:
        """A finer map: LayerCAM of all classes at an earlier layer, at the cost of a backward pass.

        Raises: NcovError, EngineLost among them.
        """

    def examine(
        self,
        subject: TrustSubject,
        part: TrustPart,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> TrustResult:
        """One part of how far a score may be trusted; takes several passes.

        cancelled: asked from time to time whether the answer is still wanted. A film that is to be
            judged meanwhile goes first.
        Raises: NcovError, `cancelled` and EngineLost among them.
        """

    def close(self) -> None:
        """Ends it; calling it again does nothing."""
