"""A bundle's description is taken whole or not at all."""

import json
import os
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

from ncov_desktop.core import paths
from ncov_desktop.core.bundle import MODEL_FILE, Bundle, read_bundle, write_bundle
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.results import COVID19, OTHER_PNEUMONIA, Prediction

VALUES: dict[str, Any] = {
    "id": "net-v1",
    "title": "A network",
    "architecture": "densenet161",
    "classes": [COVID19, OTHER_PNEUMONIA],
    "input_size": 224,
    "colormap_id": "jet-n8-v1",
    "resize_mode": "squash",
    "window_rule": "declared-else-automatic-v1",
    "mean": [0.5, 0.5, 0.5],
    "std": [0.2, 0.2, 0.2],
    "temperature": 1.5,
    "threshold": 0.4,
    "threshold_choice": "typed in",
    "golden": [{"seed": seed, "logits": [0.5, -0.5]} for seed in range(8)],
    "training_plan": "none",
    "weights_sha256": "0" * 64,
    "app_version": "0",
}


def refused(values: dict[str, Any]) -> bool:
    try:
        Bundle.model_validate_json(json.dumps(values))
    except ValidationError:
        return True
    return False


def test_description_is_read(tmp_path: Path) -> None:
    write_bundle(tmp_path, Bundle.model_validate_json(json.dumps(VALUES)))
    bundle = read_bundle(tmp_path)
    assert bundle.bits == 8
    assert bundle.model_dump(mode="json")["golden"] == VALUES["golden"]


@pytest.mark.parametrize(
    "change",
    [
        {"classes": [COVID19, "healthy"]},
        {"classes": [COVID19, COVID19]},
        {"std": [0.2, 0.0, 0.2]},
        {"temperature": 0},
        {"temperature": float("nan")},
        {"threshold": 1.5},
        {"threshold": float("inf")},
        {"colormap_id": "viridis"},
        {"golden": VALUES["golden"][:7]},
        {"weights_sha256": "0" * 63},
        {"id": "../elsewhere"},
        {"resize_mode": "crop"},
        {"schema_version": 2},
        {"surprise": 1},
        {"input_size": 10_000},
    ],
)
def test_wrong_description_is_refused(change: dict[str, Any]) -> None:
    assert not refused(VALUES)
    assert refused(VALUES | change)


@pytest.mark.parametrize(
    "change",
    [
        {"classes": [OTHER_PNEUMONIA, COVID19]},
        {"temperature": 1e308},
        {"threshold": 0.9},
        {"std": [0.3, 0.3, 0.3]},
        {"content_sha256": None},
    ],
)
def test_a_description_changed_after_it_was_measured_is_refused(
    tmp_path: Path, change: dict[str, Any]
) -> None:
    write_bundle(tmp_path, Bundle.model_validate_json(json.dumps(VALUES)))
    file = tmp_path / MODEL_FILE
    file.write_text(json.dumps(json.loads(file.read_text()) | change))
    with pytest.raises(NcovError) as raised:
        read_bundle(tmp_path)
    assert raised.value.kind is ErrorKind.BUNDLE_DAMAGED


@pytest.mark.parametrize(
    ("write", "kind"),
    [
        (lambda file: None, ErrorKind.BUNDLE_MISSING),
        (lambda file: file.mkdir(), ErrorKind.BUNDLE_DAMAGED),
        (lambda file: file.write_bytes(b"\xff\xfe{"), ErrorKind.BUNDLE_DAMAGED),
        (lambda file: file.write_text("{}"), ErrorKind.BUNDLE_DAMAGED),
        (lambda file: (file.touch(), os.truncate(file, 1 << 40)), ErrorKind.BUNDLE_DAMAGED),
        (lambda file: file.symlink_to(os.devnull), ErrorKind.BUNDLE_DAMAGED),
    ],
)
def test_unreadable_description_has_a_kind(
    tmp_path: Path, write: Callable[[Path], object], kind: ErrorKind
) -> None:
    write(tmp_path / MODEL_FILE)
    with pytest.raises(NcovError) as raised:
        read_bundle(tmp_path)
    assert raised.value.kind is kind


def test_label_follows_the_threshold_of_the_positive_class() -> None:
    def label(classes: tuple[str, str], probabilities: tuple[float, float]) -> str:
        prediction = Prediction(
            classes, probabilities, (0.0, 0.0), 0.4, "net", "", "", "CPU", "float32", 1.0, ""
        )
        return prediction.label

    assert label((COVID19, OTHER_PNEUMONIA), (0.4, 0.6)) == COVID19
    assert label((COVID19, OTHER_PNEUMONIA), (0.39, 0.61)) == OTHER_PNEUMONIA
    # The order of the classes is the bundle's business.
    assert label((OTHER_PNEUMONIA, COVID19), (0.55, 0.45)) == COVID19


def test_shipped_bundles_tell_what_they_promise() -> None:
    folders = [file.parent for file in paths.shipped_models().glob(f"*/{MODEL_FILE}")]
    assert folders
    for folder in folders:
        bundle = read_bundle(folder)
        assert bundle.id == folder.name
        assert {"validation", "test"} <= {of.films for of in bundle.metrics}
        card = (folder / "CARD.md").read_text(encoding="utf-8")
        assert bundle.weights_sha256 in card
        for text in (card, bundle.model_dump_json()):
            assert not re.search(r"(^|[\s\"'(])(/[A-Za-z]+/|[A-Z]:\\)", text), "an absolute path"


TRUST = {"sha256": "1" * 64, "layers": ["a", "b"], "training_films": 793}
CALIBRATION = {"films": "test", "count": 157, "error": 0.1, "low": 0.05, "high": 0.2}


def test_trust_and_calibration_are_part_of_what_is_sealed(tmp_path: Path) -> None:
    values = VALUES | {"trust": TRUST, "calibration": [CALIBRATION]}
    written = Bundle.model_validate_json(json.dumps(values))
    write_bundle(tmp_path, written)
    read = read_bundle(tmp_path)
    assert read.trust == written.trust
    assert read.calibration == written.calibration
    file = tmp_path / MODEL_FILE
    file.write_text(json.dumps(json.loads(file.read_text()) | {"trust": None}))
    with pytest.raises(NcovError):
        read_bundle(tmp_path)


def test_a_bundle_may_know_nothing_of_its_training_films(tmp_path: Path) -> None:
    write_bundle(tmp_path, Bundle.model_validate_json(json.dumps(VALUES)))
    assert read_bundle(tmp_path).trust is None


@pytest.mark.parametrize(
    "trust", [TRUST | {"layers": []}, TRUST | {"training_films": 0}, TRUST | {"sha256": "1"}]
)
def test_statistics_of_nothing_are_refused(trust: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="trust"):
        Bundle.model_validate_json(json.dumps(VALUES | {"trust": trust}))
