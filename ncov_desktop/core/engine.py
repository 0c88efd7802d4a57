"""The one contract between the application and whatever runs the network."""

from enum import StrEnum
from typing import Protocol

from ncov_desktop.core.results import EngineInfo, Judgement, ModelInput


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

    def judge(self, model_input: ModelInput) -> Judgement:
        """Scores and class activation maps of one film from one pass.

        Raises: NcovError, EngineLost among them.
        """

    def close(self) -> None:
        """Ends it; calling it again does nothing."""
