"""What a screening needs in a test: a network that is none, and films of which no two are the same."""

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
from PIL import Image

from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.geometry import Geometry
from ncov_desktop.core.results import (
    COVID19,
    OTHER_PNEUMONIA,
    EngineInfo,
    Explanation,
    Judgement,
    ModelInput,
    Prediction,
)
from ncov_desktop.core.trust import FrameScore, Stability, TrustPart, TrustResult, TrustSubject


class FakeEngine:
    """Scores each film by its mean; does what a test asks for meanwhile."""

    def __init__(self) -> None:
        self.asked = 0
        self.examined: list[tuple[float, TrustPart]] = []
        self.at_examination: Callable[[], None] = lambda: None
        self.meanwhile: Callable[[Sequence[ModelInput]], None] = lambda films: None

    def info(self) -> EngineInfo:
        return EngineInfo("fake", "CPU", "float32", ())

    def judge_many(self, model_inputs: Sequence[ModelInput]) -> tuple[Judgement, ...]:
        self.meanwhile(model_inputs)
        self.asked += len(model_inputs)
        return tuple(self._judgement(film) for film in model_inputs)

    def examine(
        self,
        subject: TrustSubject,
        part: TrustPart,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> TrustResult:
        self.examined.append((float(subject.model_input.rgb.mean()) / 255, part))
        self.at_examination()
        if cancelled():
            raise NcovError(ErrorKind.CANCELLED)
        if part is TrustPart.FRAME:
            return FrameScore(0.7, 0.2, 0.6, from_frame=True)
        return Stability(0.1, 0.9, 16, 3)

    def _judgement(self, film: ModelInput) -> Judgement:
        score, classes = float(film.rgb.mean()) / 255, (COVID19, OTHER_PNEUMONIA)
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
        maps = np.ones((1, 2, 7, 7), np.float32)
        geometry: Geometry = film.geometry
        return Judgement(said, Explanation(maps, ("cam",), classes, "last", geometry, "fake"))


def save(pixels: np.ndarray, file: Path, number: int = 0) -> Path:
    """A film; no two of different numbers are the same."""
    changed = pixels.copy()
    changed[0, : number + 1] = 0
    file.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(changed).save(file)
    return file
