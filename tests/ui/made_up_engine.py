"""An engine without a network: it says at once, or when it is let, what a test tells it to say."""

import threading
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np

from ncov_desktop.core.engine import EngineState
from ncov_desktop.core.errors import EngineLost, ErrorKind, NcovError
from ncov_desktop.core.results import (
    COVID19,
    OTHER_PNEUMONIA,
    EngineInfo,
    Explanation,
    Judgement,
    ModelInput,
    PrecisionTrial,
    Prediction,
)
from ncov_desktop.core.trust import (
    Distance,
    FrameScore,
    Stability,
    TrustPart,
    TrustResult,
    TrustSubject,
)

CLASSES = (COVID19, OTHER_PNEUMONIA)
METHODS = ("grad-cam", "grad-cam++", "layercam")


class Script:
    """What every engine of one test says, and what they were asked.

    score: of COVID-19 Pneumonia. parts: a result or an error for each part.
    hold: while it is not set, `examine` waits for it, or for being cancelled. log: in order.
    """

    def __init__(self) -> None:
        self.score, self.threshold = 0.72, 0.465
        self.distance: Distance | None = Distance(("first", "last"), (20.0, 37.0), 0.6)
        self.parts: dict[TrustPart, TrustResult | NcovError] = {
            TrustPart.FRAME: FrameScore(0.72, 0.21, 0.70, from_frame=False),
            TrustPart.STABILITY: Stability(0.62, 0.81, 16, 0),
        }
        self.refined: Explanation | NcovError | None = None
        self.hold = threading.Event()
        self.hold.set()
        self.log: list[str] = []
        self.made: list[MadeUpEngine] = []

    def engine(
        self, folder: Path, device: str, on_state: Callable[[EngineState], None]
    ) -> "MadeUpEngine":
        """Stands in for `RemoteEngine`."""
        self.made.append(MadeUpEngine(self, folder, device, on_state))
        return self.made[-1]


class MadeUpEngine:
    """Implements `core.engine.Engine`."""

    def __init__(
        self, script: Script, folder: Path, device: str, on_state: Callable[[EngineState], None]
    ) -> None:
        self.script, self.folder, self.device, self.on_state = script, folder, device, on_state
        self.closed = False

    def start(self) -> None:
        self.on_state(EngineState.READY)

    def info(self) -> EngineInfo:
        trials = (
            PrecisionTrial("float32", 611.0, 0.0, 0.0, passed=True),
            PrecisionTrial("bfloat16", 254.0, 0.0031, 0.021, passed=True),
            PrecisionTrial("float16", 190.0, 0.0212, 0.3, passed=False),
        )
        return EngineInfo(self.folder.name, self.device.upper(), "bfloat16", trials)

    def judge(
        self, model_input: ModelInput, cancelled: Callable[[], bool] = lambda: False
    ) -> Judgement:
        self.script.log.append("judge")
        if self.closed:
            raise EngineLost
        score = self.script.score
        prediction = Prediction(
            classes=CLASSES,
            probabilities=(score, 1 - score),
            logits=(1.0, -1.0),
            threshold=self.script.threshold,
            model_id=self.folder.name,
            weights_sha256="0" * 64,
            bundle_sha256="0" * 64,
            device=self.device.upper(),
            precision="bfloat16",
            elapsed_ms=254.0,
            input_sha256=model_input.input_sha256,
        )
        return Judgement(
            prediction, explanation(model_input, METHODS, 7, "last"), self.script.distance
        )

    def judge_many(
        self, model_inputs: Sequence[ModelInput], cancelled: Callable[[], bool] = lambda: False
    ) -> tuple[Judgement, ...]:
        return tuple(self.judge(each) for each in model_inputs)

    def refine(self, model_input: ModelInput) -> Explanation:
        self.script.log.append("refine")
        if isinstance(self.script.refined, NcovError):
            raise self.script.refined
        return explanation(model_input, ("layercam",), 28, "earlier")

    def examine(
        self,
        subject: TrustSubject,
        part: TrustPart,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> TrustResult:
        self.script.log.append(part.value)
        while not self.script.hold.wait(0.01):
            if cancelled() or self.closed:
                self.script.log.append(f"{part.value} cancelled")
                raise NcovError(ErrorKind.CANCELLED)
        result = self.script.parts[part]
        if isinstance(result, NcovError):
            raise result
        return result

    def close(self) -> None:
        self.closed = True


def explanation(
    model_input: ModelInput, methods: tuple[str, ...], cells: int, layer: str
) -> Explanation:
    """Another spot for every method and class."""
    rows, cols = np.mgrid[0:cells, 0:cells] / (cells - 1)
    maps = np.empty((len(methods), len(CLASSES), cells, cells), np.float32)
    for number in range(len(methods) * len(CLASSES)):
        method, of_class = divmod(number, len(CLASSES))
        x, y = 0.3 + 0.4 * of_class, 0.35 + 0.12 * method
        maps[method, of_class] = np.exp(-((rows - y) ** 2 + (cols - x) ** 2) / 0.02)
    return Explanation(maps, methods, CLASSES, layer, model_input.geometry, "made-up")
