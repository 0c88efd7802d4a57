"""Small changes of a film that change nothing about the patient: how it is laid, worn and exposed.

The networks are trained on films changed like this, and asked again about such films to see whether
a score is stable. Films are changed as 16-bit grey, before any colour.
"""

from dataclasses import dataclass, replace
from functools import cache
from typing import cast

import cv2
import numpy as np
from numpy.typing import NDArray

Grey = NDArray[np.uint16]

_BRIGHTEST = 65535
_SEED = 20210728
_DRAWN = 6
_DRAWN_STRENGTH = 0.5


@dataclass(frozen=True, slots=True)
class Warp:
    """How the film lies.

    rotation_degrees: clockwise, about the middle. zoom: above 1 enlarges. aspect: width by height;
        the picture's area stays. shift: to the right and down, in shares of the sides.
    perspective: how much nearer the right and the lower edge are, as shares of the distance.
    flip: left and right exchanged, before anything else. upside_down: above and below, with it.
    """

    rotation_degrees: float = 0.0
    zoom: float = 1.0
    aspect: float = 1.0
    shift: tuple[float, float] = (0.0, 0.0)
    perspective: tuple[float, float] = (0.0, 0.0)
    flip: bool = False
    upside_down: bool = False


@dataclass(frozen=True, slots=True)
class Wear:
    """What copying does to a film.

    shrink: it is made so many times smaller and enlarged again. noise: standard deviation, as a share
        of full brightness; `noise_seed` draws it. jpeg_quality: 1 to 100, None without.
    """

    shrink: float = 1.0
    noise: float = 0.0
    noise_seed: int = 0
    jpeg_quality: int | None = None


@dataclass(frozen=True, slots=True)
class Tone:
    """How the film is exposed and shown.

    brightness: added, as a share of full brightness. contrast: factor about the film's mean.
    gamma: power of brightness from 0 to 1; above 1 darkens. sharpness: share of the fine detail that
        is added, or below 0 taken away.
    """

    brightness: float = 0.0
    contrast: float = 1.0
    gamma: float = 1.0
    sharpness: float = 0.0


@dataclass(frozen=True, slots=True)
class Perturbation:
    """One change: first warp, then wear, then tone, as when a film is laid, copied and shown.

    Source of wear before tone: Polat et al. 2021, DOI 10.3233/XST-200757 (debiasing).
    """

    name: str
    warp: Warp = Warp()
    wear: Wear = Wear()
    tone: Tone = Tone()


def perturb(grey: Grey, perturbation: Perturbation) -> Grey:
    """The changed film, uint16[h, w] like `grey`, which stays as it is.

    A perturbation that asks for nothing gives the same values.
    """
    warped = _warp(grey, perturbation.warp)
    return _expose(_wear(warped, perturbation.wear), perturbation.tone)


def draw_perturbation(
    rng: np.random.Generator, strength: float = 1.0, name: str = "drawn"
) -> Perturbation:
    """A random mixture of everything; strength 1 spans the training's ranges, 0 changes nothing.

    The ranges: rotation ±8°, zoom to 1.22, aspect ±20 %, JPEG quality 30 to 90.
    """

    def about(reach: float) -> float:
        return float(rng.uniform(-reach, reach)) * strength

    warp = Warp(
        rotation_degrees=about(8),
        zoom=1 + float(rng.uniform(0, 0.22)) * strength,
        aspect=float(np.exp(about(np.log(1.2)))),
        shift=(about(0.05), about(0.05)),
        perspective=(about(0.06), about(0.06)),
        flip=bool(rng.random() < 0.5 * strength),
    )
    wear = Wear(
        shrink=1 + float(rng.uniform(0, 3)) * strength,
        noise=float(rng.uniform(0, 0.04)) * strength,
        noise_seed=int(rng.integers(2**31)),
        jpeg_quality=round(90 - float(rng.uniform(0, 60)) * strength) if strength > 0 else None,
    )
    tone = Tone(
        brightness=about(0.12),
        contrast=float(np.exp(about(np.log(1.35)))),
        gamma=float(np.exp(about(np.log(1.35)))),
        sharpness=about(0.8),
    )
    return Perturbation(name, warp, wear, tone)


@cache
def standard_perturbations() -> tuple[Perturbation, ...]:
    """The sixteen of the stability interval, always the same and well within the training's ranges.

    Ten change one thing each; six are mixtures of half the training's strength, drawn with a fixed
    seed.
    """
    rng = np.random.default_rng(_SEED)
    drawn = (
        draw_perturbation(rng, _DRAWN_STRENGTH, f"mixture {number}")
        for number in range(1, _DRAWN + 1)
    )
    return (*_SINGLE, *drawn)


_SINGLE = (
    Perturbation("mirrored", warp=Warp(flip=True)),
    Perturbation("turned clockwise", warp=Warp(rotation_degrees=5, zoom=1.05)),
    Perturbation("turned anticlockwise", warp=Warp(rotation_degrees=-5, zoom=1.05)),
    Perturbation("cropped", warp=Warp(zoom=1.12)),
    Perturbation("wider", warp=Warp(aspect=1.12)),
    Perturbation("taller", warp=Warp(aspect=1 / 1.12)),
    Perturbation("brighter and flatter", tone=Tone(brightness=0.06, contrast=0.85)),
    Perturbation("darker and steeper", tone=Tone(brightness=-0.06, contrast=1.18)),
    Perturbation("copied small", wear=Wear(shrink=3)),
    Perturbation("noisy JPEG", wear=Wear(noise=0.02, noise_seed=1, jpeg_quality=50)),
)


def _warp(grey: Grey, warp: Warp) -> Grey:
    if warp.flip:
        grey = np.ascontiguousarray(grey[:, ::-1])
    if warp.upside_down:
        grey = np.ascontiguousarray(grey[::-1])
    if replace(warp, flip=False, upside_down=False) == Warp():
        return grey
    rows, cols = grey.shape
    return cast(
        Grey,
        cv2.warpPerspective(
            grey,
            _homography(warp, rows, cols),
            (cols, rows),
            flags=cv2.INTER_LINEAR,
            # what lies beyond the film is like its edge, and no new edge appears
            borderMode=cv2.BORDER_REPLICATE,
        ),
    )


def _homography(warp: Warp, rows: int, cols: int) -> NDArray[np.float64]:
    """float64[3, 3], film pixels to film pixels."""
    turn = np.deg2rad(warp.rotation_degrees)
    turned = np.array(
        [[np.cos(turn), -np.sin(turn), 0], [np.sin(turn), np.cos(turn), 0], [0, 0, 1]]
    )
    wide, high = warp.zoom * np.sqrt(warp.aspect), warp.zoom / np.sqrt(warp.aspect)
    placed = np.array([[wide, 0, 2 * warp.shift[0]], [0, high, 2 * warp.shift[1]], [0, 0, 1]])
    tilted = np.array([[1, 0, 0], [0, 1, 0], [-warp.perspective[0], -warp.perspective[1], 1]])
    # From -1 … 1 across each side to pixel centres. Turning happens in pixels, where a film that
    # is not square has no shear.
    units = np.array([[cols / 2, 0, (cols - 1) / 2], [0, rows / 2, (rows - 1) / 2], [0, 0, 1]])
    middle = np.array([[1, 0, (cols - 1) / 2], [0, 1, (rows - 1) / 2], [0, 0, 1]])
    laid = units @ placed @ tilted @ np.linalg.inv(units)
    whole: NDArray[np.float64] = laid @ middle @ turned @ np.linalg.inv(middle)
    return whole


def _wear(grey: Grey, wear: Wear) -> Grey:
    rows, cols = grey.shape
    if wear.shrink != 1:
        small = (max(1, round(cols / wear.shrink)), max(1, round(rows / wear.shrink)))
        shrunk = cv2.resize(grey, small, interpolation=cv2.INTER_AREA)
        grey = cast(Grey, cv2.resize(shrunk, (cols, rows), interpolation=cv2.INTER_LINEAR))
    if wear.noise:
        grain = np.random.default_rng(wear.noise_seed).standard_normal(grey.shape, np.float32)
        grey = _rounded(grey + grain * np.float32(wear.noise * _BRIGHTEST))
    if wear.jpeg_quality is not None:
        grey = _jpeg(grey, wear.jpeg_quality)
    return grey


def _jpeg(grey: Grey, quality: int) -> Grey:
    """Through an 8-bit JPEG and back: 65535 = 255 x 257."""
    eight = ((grey.astype(np.uint32) + 128) // 257).astype(np.uint8)
    _, encoded = cv2.imencode(".jpg", eight, [cv2.IMWRITE_JPEG_QUALITY, quality])
    decoded = cast(NDArray[np.uint8], cv2.imdecode(encoded, cv2.IMREAD_GRAYSCALE))
    return decoded.astype(np.uint16) * np.uint16(257)


def _expose(grey: Grey, tone: Tone) -> Grey:
    if tone == Tone():
        return grey
    picture = grey.astype(np.float32) / np.float32(_BRIGHTEST)
    if tone.sharpness:
        # detail of a two-hundredth of the film's side, whatever its size in pixels
        soft = cv2.GaussianBlur(picture, (0, 0), max(grey.shape) / 200)
        picture += np.float32(tone.sharpness) * (picture - soft)
    if tone.contrast != 1:
        mean = picture.mean()
        picture = mean + np.float32(tone.contrast) * (picture - mean)
    picture = np.clip(picture + np.float32(tone.brightness), 0, 1)
    if tone.gamma != 1:
        picture **= np.float32(tone.gamma)
    return _rounded(picture * np.float32(_BRIGHTEST))


def _rounded(values: NDArray[np.float32]) -> Grey:
    return np.rint(np.clip(values, 0, _BRIGHTEST)).astype(np.uint16)
