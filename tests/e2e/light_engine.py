"""An engine without a process, and bundles without weights, for commands that judge films."""

import hashlib
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from ncov_desktop.core.bundle import WEIGHTS_FILE, read_bundle, write_bundle
from ncov_desktop.core.paths import shipped_models
from ncov_desktop.core.results import EngineInfo, Explanation, Judgement, ModelInput, Prediction

WEIGHTS = b"weights that nobody loads here"


class LightEngine:
    """Scores each film by its mean, without a process and without weights."""

    def __init__(self, folder: Path, device: str) -> None:
        self.bundle = read_bundle(folder)

    def info(self) -> EngineInfo:
        return EngineInfo(self.bundle.id, "CPU", "float32", ())

    def judge_many(self, films: Sequence[ModelInput]) -> tuple[Judgement, ...]:
        return tuple(self._judgement(film) for film in films)

    def close(self) -> None:
        """Nothing has to be ended."""

    def _judgement(self, film: ModelInput) -> Judgement:
        score, bundle = float(film.rgb.mean()) / 255, self.bundle
        said = Prediction(
            classes=bundle.classes,
            probabilities=(score, 1 - score),
            logits=(0.0, 0.0),
            threshold=bundle.threshold,
            model_id=bundle.id,
            weights_sha256=bundle.weights_sha256,
            bundle_sha256="0" * 64,
            device="CPU",
            precision="float32",
            elapsed_ms=1.0,
            input_sha256=film.input_sha256,
        )
        maps = np.ones((1, 2, 7, 7), np.float32)
        seen = Explanation(maps, ("cam",), bundle.classes, "last", film.geometry, bundle.id)
        return Judgement(said, seen)


def write(folder: Path, **changes: object) -> Path:
    """A bundle with weights that are only bytes."""
    folder.mkdir(parents=True)
    (folder / WEIGHTS_FILE).write_bytes(WEIGHTS)
    sha256 = hashlib.sha256(WEIGHTS).hexdigest()
    like = read_bundle(shipped_models() / "ncovnet-densenet161-cxr-v1")
    own = {"id": folder.name, "weights_sha256": sha256, "trust": None, **changes}
    write_bundle(folder, like.model_copy(update=own))
    return folder
