"""An engine process without a network: it starts at once and answers what can be foretold.

fake_engine.py [--step SECONDS] [FAULTS] --bundle FOLDER --device cpu
"""

import argparse
import os
import signal
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np

from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.results import (
    COVID19,
    OTHER_PNEUMONIA,
    EngineInfo,
    Explanation,
    Judgement,
    ModelInput,
    Prediction,
)
from ncov_desktop.core.streams import take_streams
from ncov_desktop.core.trust import FrameScore, Stability, TrustPart, TrustResult, TrustSubject
from ncov_desktop.learning import worker

STEP_S = 0.004
STEPS = 10


def score_of(film: ModelInput) -> float:
    """What this engine says of a film."""
    return float(film.rgb.mean()) / 255


class FakeEngine:
    """Implements `core.engine.Engine`, with the faults that a test asks for."""

    def __init__(self, options: argparse.Namespace) -> None:
        self.step_s: float = options.step
        self.options = options

    def info(self) -> EngineInfo:
        """What runs."""
        return EngineInfo("fake", "CPU", "float32", ())

    def judge(
        self, model_input: ModelInput, cancelled: Callable[[], bool] = lambda: False
    ) -> Judgement:
        """The same for one film."""
        return self.judge_many([model_input], cancelled)[0]

    def judge_many(
        self, model_inputs: Sequence[ModelInput], cancelled: Callable[[], bool] = lambda: False
    ) -> tuple[Judgement, ...]:
        """A score of each film's mean, and a map of it."""
        self._fail()
        for _ in range(STEPS):
            if cancelled():
                raise NcovError(ErrorKind.CANCELLED)
            time.sleep(self.step_s / STEPS)
        return tuple(self._judgement(film) for film in model_inputs)

    def refine(self, model_input: ModelInput) -> Explanation:
        """The same map."""
        time.sleep(self.step_s)
        return self._judgement(model_input).explanation

    def examine(
        self, subject: TrustSubject, part: TrustPart, cancelled: Callable[[], bool]
    ) -> TrustResult:
        """Takes its time."""
        for _ in range(STEPS):
            if cancelled():
                raise NcovError(ErrorKind.CANCELLED)
            time.sleep(self.step_s)
        score = score_of(subject.model_input)
        if part is TrustPart.FRAME:
            return FrameScore(score, score, score, from_frame=False)
        return Stability(score, 1.0, STEPS, 0)

    def close(self) -> None:
        """Nothing to let go."""

    def _fail(self) -> None:
        options = self.options
        if options.die and options.die.exists():
            if options.once:
                options.die.unlink()
            os.kill(os.getpid(), signal.SIGKILL)
        if options.busy:
            options.busy.write_text(str(os.getpid()), encoding="utf-8")
        print("a library prints this", flush=True)
        if options.bug:
            raise LookupError("JANE DOE")

    def _judgement(self, film: ModelInput) -> Judgement:
        classes = (COVID19, OTHER_PNEUMONIA)
        score = score_of(film)
        said = Prediction(
            classes=classes,
            probabilities=(score, 1 - score),
            logits=(0.0, 0.0),
            threshold=0.5,
            model_id="fake",
            weights_sha256="0" * 64,
            bundle_sha256="0" * 64,
            device="CPU",
            precision="float32",
            elapsed_ms=1.0,
            input_sha256=film.input_sha256,
        )
        maps = np.full((1, 2, 7, 7), score, np.float32)
        return Judgement(
            said, Explanation(maps, ("grad-cam",), classes, "last", film.geometry, "fake")
        )


def main() -> int:
    """Answers until the input ends."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--step", type=float, default=STEP_S)
    parser.add_argument("--die", type=Path)
    parser.add_argument("--once", action="store_true")
    parser.add_argument("--busy", type=Path)
    parser.add_argument("--bug", action="store_true")
    options, _ = parser.parse_known_args()
    return worker.serve(*take_streams(), lambda: FakeEngine(options))


if __name__ == "__main__":
    sys.exit(main())
