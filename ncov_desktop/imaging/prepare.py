"""Turns a film into what a network is given, by the bundle's rule and never by the reader's."""

import hashlib
from typing import cast

import cv2
import numpy as np
from numpy.typing import NDArray

from ncov_desktop.core import colormap
from ncov_desktop.core.bundle import Bundle
from ncov_desktop.core.geometry import Geometry
from ncov_desktop.core.results import ModelInput
from ncov_desktop.core.study import Radiograph, Voi
from ncov_desktop.core.trust import TrustSubject
from ncov_desktop.imaging.greyscale import brightness_table, default_voi

_VALUES = 1 << 16


def prepare(radiograph: Radiograph, bundle: Bundle, usual: Voi | None = None) -> ModelInput:
    """The network's input: windowed, resized, scaled to the bundle's bits, and only then coloured.

    Every film takes the same way, so an 8-bit and a 16-bit film of one chest get the same colours.

    usual: the film's `default_voi`, from whoever has it already.
    """
    return to_model_input(brightness(radiograph, usual), bundle, _geometry(radiograph, bundle))


def trust_subject(radiograph: Radiograph, bundle: Bundle) -> TrustSubject:
    """What is changed, film by film, to see how far a score may be trusted.

    Unchanged it becomes the same model input again through `to_model_input`, but for a level here and
    there, for a mean of means is rounded once more. A film with a side shorter than twice the input's
    comes out a little softer.
    """
    grey = brightness(radiograph)
    rows, cols = grey.shape
    twice = 2 * bundle.input_size
    # A side that shrinks and one that grows need a step each: OpenCV averages only where both shrink.
    size = (min(cols, twice), min(rows, twice))
    shrunk = cv2.resize(grey, size, interpolation=cv2.INTER_AREA)
    changed = cv2.resize(shrunk, (twice, twice), interpolation=cv2.INTER_LINEAR)
    changed.flags.writeable = False
    return TrustSubject(
        grey=cast(NDArray[np.uint16], changed),
        model_input=to_model_input(grey, bundle, _geometry(radiograph, bundle)),
    )


def to_model_input(grey: NDArray[np.uint16], bundle: Bundle, geometry: Geometry) -> ModelInput:
    """The network's input of brightness `grey`, uint16[rows, cols], 0 to 65535.

    geometry: where the input lies on the film that `grey` was made of.
    """
    rgb = colour(resize(grey, bundle.input_size), bundle.bits)
    rgb.flags.writeable = False
    return ModelInput(
        rgb=rgb,
        colormap_id=bundle.colormap_id,
        geometry=geometry,
        input_sha256=_input_sha256(rgb, bundle.colormap_id),
    )


def brightness(radiograph: Radiograph, usual: Voi | None = None) -> NDArray[np.uint16]:
    """uint16[rows, cols]: 0 to 65535, larger is brighter, by the rule 'declared-else-automatic-v1'.

    The rule: the first window or look-up table the file declares; without one, the full range of
    an 8-bit film and the automatic window of a deeper one.

    usual: as for `prepare`; the automatic window takes longer to find than all the rest.
    """
    table = brightness_table(radiograph, usual or default_voi(radiograph))
    # OpenCV looks up in a third of NumPy's time, but only in a table for all values of 16 bits.
    whole = np.zeros(_VALUES, np.uint16)
    whole[: len(table)] = table
    return cast(NDArray[np.uint16], cv2.LUT(radiograph.pixels, whole))


def resize(grey: NDArray[np.uint16], input_size: int) -> NDArray[np.uint16]:
    """uint16[input_size, input_size]: both sides scaled on their own ('squash').

    Every result is the mean of the film area it covers. Where a side of the film is shorter than
    the input, OpenCV has no such mean and interpolates linearly along both sides instead.
    """
    size = (input_size, input_size)
    return cast(NDArray[np.uint16], cv2.resize(grey, size, interpolation=cv2.INTER_AREA))


def small_film(radiograph: Radiograph, input_size: int) -> NDArray[np.uint16]:
    """uint16[input_size, input_size]: the film as a network gets it, before it is coloured."""
    return resize(brightness(radiograph), input_size)


def colour(grey: NDArray[np.uint16], bits: int) -> NDArray[np.uint8]:
    """uint8[h, w, 3]: brightness 0 to 65535 in the colours of `bits`-bit films."""
    return np.ascontiguousarray(colormap.encode(scale_to_bits(grey, bits), bits))


def scale_to_bits(grey: NDArray[np.uint16], bits: int) -> NDArray[np.uint8] | NDArray[np.uint16]:
    """Brightness 0 to 65535 as 0 to 2**bits - 1, to nearest; uint8 for 8 bits, else uint16."""
    scaled: NDArray[np.uint32] = (grey.astype(np.uint32) * (2**bits - 1) + 32767) // 65535
    return scaled.astype(np.uint8) if bits == 8 else scaled.astype(np.uint16)


def _geometry(radiograph: Radiograph, bundle: Bundle) -> Geometry:
    rows, cols = radiograph.pixels.shape
    return Geometry.squash((rows, cols), (bundle.input_size, bundle.input_size))


def _input_sha256(rgb: NDArray[np.uint8], colormap_id: str) -> str:
    digest = hashlib.sha256(f"{colormap_id} {rgb.shape}".encode())
    digest.update(rgb.tobytes())
    return digest.hexdigest()
