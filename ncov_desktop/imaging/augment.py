"""How films are changed in training, film by film and epoch by epoch.

First every film is made to look as if it came from the same place (debias), then it is laid and exposed
a little differently each time (augmentation). Both happen to 16-bit grey, before any colour, and what
is done to a film depends on nothing but the names its randomness is drawn from.
"""

import hashlib
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from ncov_desktop.core.training.plan import Augmentation, Debias
from ncov_desktop.imaging.perturb import Perturbation, Tone, Warp, Wear, perturb

Grey = NDArray[np.uint16]


@dataclass(frozen=True, slots=True)
class Changes:
    """What a plan asks for."""

    debias: Debias
    augmentation: Augmentation


UNCHANGED = Changes(
    Debias(films="none"),
    Augmentation(
        horizontal_flip=0,
        rotation_degrees=0,
        zoom=1,
        brightness=0,
        warp=0,
        aspect=1,
        shift=0,
    ),
)


def counted_rng(*key: int | str) -> np.random.Generator:
    """Random numbers that are a function of the key: nothing is carried from one use to the next."""
    digest = hashlib.sha256(repr(key).encode()).digest()
    return np.random.Generator(np.random.Philox(key=int.from_bytes(digest[:16], "little")))


def change(grey: Grey, changes: Changes, lossy: bool, key: tuple[int | str, ...]) -> Grey:
    """The film as an epoch of the training gets it, uint16[h, w] like `grey`, which stays as it is.

    lossy: whether the film was stored with loss. key: names the seed, the epoch and the film.
    """
    rng = counted_rng(*key)
    for perturbation in (
        draw_debias(changes.debias, lossy, rng),
        draw_augmentation(changes.augmentation, rng),
    ):
        grey = perturb(grey, perturbation)
    return grey


def draw_debias(debias: Debias, lossy: bool, rng: np.random.Generator) -> Perturbation:
    """What makes films of different sources alike; for a film that is left alone, nothing."""
    nothing = Perturbation("left alone")
    if debias.films == "none" or (debias.films == "artefact-free" and lossy):
        return nothing
    low, high = debias.jpeg_quality
    return replace(
        nothing,
        name="debiased",
        wear=Wear(jpeg_quality=int(rng.integers(low, high, endpoint=True))),
        tone=Tone(
            brightness=_about(rng, debias.brightness),
            contrast=_up_or_down(rng, debias.contrast),
            sharpness=_about(rng, debias.sharpness),
        ),
    )


def draw_augmentation(augmentation: Augmentation, rng: np.random.Generator) -> Perturbation:
    """One of the many ways the film could have been laid and exposed."""
    warp = Warp(
        rotation_degrees=_about(rng, augmentation.rotation_degrees),
        zoom=float(rng.uniform(1, augmentation.zoom)),
        aspect=_up_or_down(rng, augmentation.aspect),
        shift=(_about(rng, augmentation.shift), _about(rng, augmentation.shift)),
        perspective=(_about(rng, augmentation.warp), _about(rng, augmentation.warp)),
        flip=bool(rng.random() < augmentation.horizontal_flip),
        upside_down=bool(rng.random() < augmentation.vertical_flip),
    )
    return Perturbation("augmented", warp, tone=Tone(_about(rng, augmentation.brightness)))


def _about(rng: np.random.Generator, reach: float) -> float:
    return float(rng.uniform(-reach, reach)) if reach else 0.0


def _up_or_down(rng: np.random.Generator, factor: float) -> float:
    return float(np.exp(_about(rng, float(np.log(factor)))))
