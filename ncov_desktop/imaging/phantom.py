"""Synthetic films: a drawing of a chest, and a flat film with one spot."""

import cv2
import numpy as np
from numpy.typing import NDArray

from ncov_desktop.core.file_hash import FileHash
from ncov_desktop.core.study import (
    Intent,
    Patient,
    Provenance,
    Radiograph,
    SpacingOrigin,
    Study,
    Window,
)
from ncov_desktop.imaging import steps

Plane = NDArray[np.float32]

_FILM_MM = 400.0
_MARK_CANVAS = 1024
_WAVES = 160
_LUNGS = ((0.315, 0.465), (0.685, 0.475))  # centres (x, y); the side left on the film comes first


def chest_phantom(seed: int = 0, rows: int = 1024, cols: int = 1024, bits: int = 16) -> Study:
    """A study with one drawing of a PA chest; larger is brighter, and the word PHANTOM is burnt in.

    The seed draws contrast, noise and none to five opacities, each of its own place, size, strength
    and edge.
    The picture is drawn in continuous coordinates: another size samples the same picture.
    """
    rng = np.random.default_rng(seed)
    x, y = _centres(cols)[None, :], _centres(rows)[:, None]
    gamma, gain = rng.uniform(0.75, 1.3), rng.uniform(0.78, 0.97)
    noise = _smooth_noise(rng, x, y)
    lungs = _lungs(x, y)
    picture = _trunk(x, y) - 0.44 * lungs
    picture += _bones(x, y) * (0.35 + 0.65 * lungs)
    picture = picture + _opacities(rng, x, y, noise) * lungs
    picture += (0.01 + 0.022 * lungs) * noise
    picture = np.clip(picture, 0, 1) ** np.float32(gamma) * np.float32(gain)
    mark = _mark(rows, cols)
    picture += (np.float32(0.98) - picture) * mark
    pixels = np.rint(picture * (2**bits - 1)).astype(np.uint16)
    film = _film(pixels, bits, f"phantom of seed {seed}")
    patient = Patient(name="PHANTOM^CHEST", id=f"PHANTOM-{seed}", sex="O", age_years=50.0)
    return Study(uid=None, patient=patient, modality="DX", radiographs=(film,))


def spot_phantom(rows: int, cols: int, x: float, y: float, radius: float) -> Radiograph:
    """A flat mid-grey 16-bit film with one bright disc, for tests of geometry.

    x, y, radius: in film pixels, the outer corner of the first pixel at (0, 0).
    """
    across = (np.arange(cols) + 0.5 - x)[None, :]
    down = (np.arange(rows) + 0.5 - y)[:, None]
    inside = across**2 + down**2 <= radius**2
    pixels = np.where(inside, np.uint16(60000), np.uint16(32768))
    return _film(pixels, 16, "spot phantom")


def _film(pixels: NDArray[np.uint16], bits: int, source: str) -> Radiograph:
    pixels.flags.writeable = False
    rows, cols = pixels.shape
    window = Window(center=2.0 ** (bits - 1), width=2.0**bits, explanation="full range")
    return Radiograph(
        pixels=pixels,
        bits=bits,
        provenance=Provenance(
            source=source,
            file_hash=FileHash.of(pixels.tobytes()),
            format="phantom",
            way=(steps.DRAWN,),
        ),
        voi=(window,),
        spacing_mm=(_FILM_MM / rows, _FILM_MM / cols),
        spacing_origin=SpacingOrigin.DETECTOR,
        view="PA",
        patient_orientation=("L", "F"),
        body_part="CHEST",
        intent=Intent.FOR_PRESENTATION,
    )


def _centres(count: int) -> Plane:
    """Pixel centres along one side of length 1."""
    return ((np.arange(count) + 0.5) / count).astype(np.float32)


def _edge(distance: Plane, width: float) -> Plane:
    """0 far below distance 0, 1 far above, a smooth edge between."""
    scaled = np.clip(distance / np.float32(width), -30, 30)
    return np.asarray(1 / (1 + np.exp(-scaled)), np.float32)


def _blob(x: Plane, y: Plane, at: tuple[float, float], size: tuple[float, float]) -> Plane:
    """A Gaussian hill of height 1, separable and therefore cheap."""
    across = np.exp(-(((x - at[0]) / size[0]) ** 2))
    down = np.exp(-(((y - at[1]) / size[1]) ** 2))
    return np.asarray(down * across, np.float32)


def _trunk(x: Plane, y: Plane) -> Plane:
    """Neck, shoulders, trunk, abdomen, spine, heart and great vessels; air around them is dark."""
    shoulder = _edge(y - 0.13, 0.018)
    half_width = 0.09 + 0.37 * shoulder - 0.03 * _edge(y - 0.42, 0.06)
    body = _edge(half_width - np.abs(x - 0.5), 0.008)
    tissue = 0.57 + 0.07 * _edge(y - 0.72, 0.05) - 0.08 * np.abs(x - 0.5)
    middle = 0.17 * np.exp(-(((x - 0.5) / 0.055) ** 2)) * _edge(y - 0.02, 0.02)
    discs = 0.035 * np.exp(-(((x - 0.5) / 0.032) ** 2)) * np.cos(y * (2 * np.pi * 19))
    windpipe = -0.1 * np.exp(-(((x - 0.497) / 0.017) ** 2)) * _edge(0.33 - y, 0.02)
    return np.asarray(0.03 + body * (tissue + middle + discs + windpipe), np.float32)


def _heart(x: Plane, y: Plane) -> Plane:
    """1 inside the heart and the aortic knob, 0 outside."""
    heart = ((x - 0.545) / 0.135) ** 2 + ((y - 0.645) / 0.15) ** 2
    knob = ((x - 0.555) / 0.045) ** 2 + ((y - 0.325) / 0.045) ** 2
    return np.maximum(_edge(1 - heart, 0.06), _edge(1 - knob, 0.15))


def _lungs(x: Plane, y: Plane) -> Plane:
    """1 in aerated lung, 0 elsewhere: two tapering ovals above the diaphragm, beside the heart."""
    lungs = np.zeros(np.broadcast_shapes(x.shape, y.shape), np.float32)
    for centre, dome in zip(_LUNGS, (0.715, 0.745), strict=True):
        radius = 0.108 + 0.055 * _edge(y - 0.33, 0.09)
        oval = np.abs((x - centre[0]) / radius) ** 2.4 + np.abs((y - centre[1]) / 0.325) ** 3
        diaphragm = dome + 1.9 * (x - centre[0]) ** 2
        lungs += _edge(1 - oval, 0.07) * _edge(diaphragm - y, 0.007)
    return np.minimum(lungs, 1) * (1 - _heart(x, y))


def _bones(x: Plane, y: Plane) -> Plane:
    """Back ribs falling outwards, front ribs falling inwards, and both clavicles."""
    away = np.abs(x - 0.5)
    cage = _edge(0.41 - away, 0.012) * _edge(away - 0.04, 0.012)
    cage = cage * (_edge(y - 0.13, 0.015) * _edge(0.83 - y, 0.02))
    back = np.cos((y - 0.9 * away + 2.6 * away**2) * np.float32(2 * np.pi / 0.068))
    front = np.cos((y + 0.55 * away + 0.01) * np.float32(2 * np.pi / 0.083))
    ribs = 0.085 * _edge(back - 0.35, 0.14) + 0.05 * _edge(front - 0.5, 0.14)
    collar = y - (0.225 - 0.2 * (away - 0.05) + 0.5 * (away - 0.2) ** 2)
    clavicles = _edge(0.0135 - np.abs(collar), 0.0025) * _edge(0.38 - away, 0.01)
    return np.asarray(ribs * cage + 0.17 * clavicles * _edge(away - 0.03, 0.01), np.float32)


def _opacities(rng: np.random.Generator, x: Plane, y: Plane, noise: Plane) -> Plane:
    """Brightness to add for the vessels at the hila and none to five hazy or dense patches."""
    total = 0.13 * _blob(x, y, (0.425, 0.45), (0.05, 0.09))
    total += 0.13 * _blob(x, y, (0.585, 0.44), (0.05, 0.09))
    for _ in range(int(rng.integers(0, 6))):
        side = _LUNGS[int(rng.integers(0, 2))]
        at = (side[0] + rng.uniform(-0.08, 0.08), side[1] + rng.uniform(-0.2, 0.22))
        size = (rng.uniform(0.025, 0.1), rng.uniform(0.025, 0.1))
        strength, edge = rng.uniform(0.08, 0.38), rng.uniform(0.06, 0.35)
        # the noise frays the outline, as consolidation has no drawn border
        hill = _blob(x, y, at, size) + np.float32(0.12) * noise
        total += np.float32(strength) * _edge(hill - np.float32(0.4), edge)
    return np.asarray(total, np.float32)


def _smooth_noise(rng: np.random.Generator, x: Plane, y: Plane) -> Plane:
    """A sum of waves of random direction with standard deviation 1, the coarse ones the strongest.

    cos(a + b) = cos a cos b - sin a sin b turns the sum into one product of two thin matrices.
    """
    frequency = np.exp(rng.uniform(np.log(2.0), np.log(60.0), _WAVES))
    angle = rng.uniform(0, 2 * np.pi, _WAVES)
    phase = rng.uniform(0, 2 * np.pi, _WAVES)
    height = frequency**-0.5
    height *= np.sqrt(2 / np.sum(height**2))
    along_x = x.T * (2 * np.pi * frequency * np.cos(angle)) + phase
    along_y = y * (2 * np.pi * frequency * np.sin(angle))
    rows = np.hstack([np.cos(along_y) * height, -np.sin(along_y) * height])
    cols = np.hstack([np.cos(along_x), np.sin(along_x)])
    return np.asarray(rows.astype(np.float32) @ cols.astype(np.float32).T, np.float32)


def _mark(rows: int, cols: int) -> Plane:
    """float32[rows, cols], 0 to 1: the word PHANTOM, and the R of the patient's right side."""
    canvas = np.zeros((_MARK_CANVAS, _MARK_CANVAS), np.uint8)
    font = cv2.FONT_HERSHEY_SIMPLEX
    cv2.putText(canvas, "PHANTOM", (372, 972), font, 2.0, 255, 5, cv2.LINE_AA)
    cv2.putText(canvas, "R", (48, 96), font, 2.4, 255, 6, cv2.LINE_AA)
    scaled = cv2.resize(canvas, (cols, rows), interpolation=cv2.INTER_AREA)
    return scaled.astype(np.float32) / np.float32(255)
