"""The pictures on which trust is measured: films of the test split, and what should be caught."""

import csv
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from importlib.util import find_spec
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from ncov_desktop.core.file_hash import FileHash
from ncov_desktop.core.study import Provenance, Radiograph
from ncov_desktop.imaging.files import read_study
from ncov_desktop.imaging.phantom import chest_phantom
from ncov_desktop.services.demo import demo_film

TRAINING, COVID, OTHER = "training films", "test, COVID-19 Pneumonia", "test, Other Pneumonias"
HEALTHY, LATERAL, CT = "no finding", "lateral chest views", "chest CT slices"
PHOTOGRAPHS, DICOM, NOISE = "photographs and textures", "other body parts", "noise"
PHANTOMS, DEMO = "phantoms", "demonstration film"

# The data do not say which of the pictures out of scope are CT slices; told by eye.
_CT = {129, 147, 230, 368, 456, 586, 740, 749, 800, 1189}
_GROUPS = {"covid19": COVID, "other_pneumonia": OTHER, "no_finding": HEALTHY}
_DICOM = ("RG3_UNCR", "693_UNCR", "MR2_UNCR", "US1_UNCR", "OBXXXX1A", "JPEG-LL", "mlut_18")
_NOISES = 20

Grey8 = NDArray[np.uint8]


@dataclass(frozen=True)
class Case:
    """One picture; without a patient of its own, its name stands for one."""

    group: str
    name: str
    patient: str
    source: str
    load: Callable[[], Radiograph]


def all_cases(data: Path) -> Iterator[Case]:
    """Every picture; photographs and body parts only where the packages that carry them are there."""
    with (data / "manifest.csv").open(encoding="utf-8", newline="") as stream:
        for row in csv.DictReader(stream):
            if row["split"] != "valid":
                yield _film_case(row, data)
    yield from _files(PHOTOGRAPHS, "skimage", "data", ("*.png", "*.jpg"))
    yield from _files(DICOM, "data_store", "data", tuple(f"{name}.dcm" for name in _DICOM))
    for seed in range(_NOISES):
        yield Case(NOISE, f"noise {seed}", f"noise {seed}", "", partial(noise, seed))
    for seed in range(_NOISES):
        name = f"phantom {seed}"
        yield Case(PHANTOMS, name, name, "", partial(_phantom, seed))
    yield Case(DEMO, "demo", "demo", "", partial(_first, demo_film()))


def plain_film(grey: Grey8) -> Radiograph:
    """A film as it comes from an 8-bit picture file."""
    pixels = grey.astype(np.uint16)
    pixels.flags.writeable = False
    return Radiograph(pixels, 8, Provenance("made by code", FileHash("0" * 64), "PNG"))


def noise(seed: int) -> Radiograph:
    """Noise of one of four grains, from pixels to large clouds."""
    rng = np.random.default_rng(seed)
    side = (512, 128, 32, 8)[seed % 4]
    coarse = rng.integers(0, 256, (side, side)).astype(np.uint8)
    return plain_film(cv2.resize(coarse, (512, 512), interpolation=cv2.INTER_CUBIC))  # type: ignore[arg-type]


def with_text(film: Radiograph, height: float, seed: int) -> Radiograph:
    """A film of 8 bits with six letters, `height` of its longer side high, near one of its corners."""
    rng = np.random.default_rng(seed)
    grey = film.pixels.astype(np.uint8)
    rows, cols = grey.shape
    letters = "".join(rng.choice(list("ABCDEFHKLMNPRSTUVXYZ"), 6))
    font, size = cv2.FONT_HERSHEY_SIMPLEX, height * max(grey.shape) / 21
    thick = max(1, round(size * 2))
    (width, _), _ = cv2.getTextSize(letters, font, size, thick)
    tall = round(height * max(grey.shape))
    right, low = rng.random(2) < 0.5
    x = cols - width - tall if right else tall
    y = rows - tall if low else 2 * tall
    cv2.putText(grey, letters, (int(x), int(y)), font, size, 255, thick, cv2.LINE_AA)
    return replace(film, pixels=grey.astype(np.uint16))


def as_photograph(film: Radiograph, on_light_box: bool, seed: int) -> Radiograph:
    """A film of 8 bits photographed at an angle, on a light box or from a screen in a dark room."""
    rng = np.random.default_rng(seed)
    grey = film.pixels.astype(np.uint8)
    rows, cols = grey.shape
    corners = np.array([[0, 0], [cols, 0], [cols, rows], [0, rows]], np.float32)
    middle = np.array([cols / 2, rows / 2], np.float32)
    moved = middle + (corners - middle) * rng.uniform(0.72, 0.9)
    moved = moved + rng.uniform(-0.04, 0.04, (4, 2)) * (cols, rows)
    homography = cv2.getPerspectiveTransform(corners, moved.astype(np.float32))
    surround = 250 if on_light_box else 6
    # A film on a light box is nowhere quite as bright as the box, a screen nowhere quite black.
    shown = np.clip(grey.astype(np.float32) * 0.8 + (10 if on_light_box else 40), 0, 225)
    laid = cv2.warpPerspective(shown, homography, (cols, rows), borderValue=surround)
    lit = np.linspace(rng.uniform(0.93, 1), rng.uniform(0.93, 1), cols, dtype=np.float32)
    taken = laid * lit + rng.normal(0, 3, laid.shape)
    return replace(film, pixels=np.clip(taken, 0, 255).astype(np.uint16))


def _film_case(row: dict[str, str], data: Path) -> Case:
    file = row["file"]
    if row["split"] == "train":
        group = TRAINING
    elif row["label"] == "out_of_scope":
        group = CT if int(Path(file).stem.removeprefix("cxr_")) in _CT else LATERAL
    else:
        group = _GROUPS[row["label"]]
    return Case(group, file, row["patient_id"], row["source"], partial(_first, data / file))


def _first(path: Path) -> Radiograph:
    return read_study(path).radiographs[0]


def _phantom(seed: int) -> Radiograph:
    return chest_phantom(seed, 512, 512).radiographs[0]


def _files(group: str, package: str, folder: str, patterns: tuple[str, ...]) -> Iterator[Case]:
    spec = find_spec(package)
    if spec is None or spec.origin is None:
        return
    root = Path(spec.origin).parent / folder
    for path in sorted(path for pattern in patterns for path in root.glob(pattern)):
        if path.suffix == ".dcm":
            yield Case(group, path.name, path.name, "", partial(_first, path))
            continue
        grey = cv2.imread(str(path), cv2.IMREAD_GRAYSCALE)
        if grey is not None and min(grey.shape) >= 128:
            # Grey, because a picture in colour never comes this far.
            yield Case(group, path.name, path.name, "", partial(plain_film, grey))  # type: ignore[arg-type]
