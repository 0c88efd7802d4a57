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
from ncov_desktop.core.study import Radiograph
from ncov_desktop.imaging.greyscale import brightness_table, default_voi


def prepare(radiograph: Radiograph, bundle: Bundle) -> ModelInput:
    """The network's input: windowed, resized, scaled to the bundle's bits, and only then coloured.

    Every film takes the same way, so an 8-bit and a 16-bit film of one chest get the same colours.
    """
    grey = scale_to_bits(resize(brightness(radiograph), bundle.input_size), bundle.bits)
    rgb = np.ascontiguousarray(colormap.encode(grey, bundle.bits))
    rgb.flags.writeable = False
    side = (bundle.input_size, bundle.input_size)
    rows, cols = radiograph.pixels.shape
    return ModelInput(
        rgb=rgb,
        colormap_id=bundle.colormap_id,
        geometry=Geometry.squash((rows, cols), side),
        input_sha256=_input_sha256(rgb, bundle.colormap_id),
    )


def brightness(radiograph: Radiograph) -> NDArray[np.uint16]:
    """uint16[rows, cols]: 0 to 65535, larger is brighter, by the rule 'declared-else-automatic-v1'.

    The rule: the first window or look-up table the file declares; without one, the full range of
    an 8-bit film and the automatic window of a deeper one.
    """
    table = brightness_table(radiograph, default_voi(radiograph))
    return table[radiograph.pixels]


def resize(grey: NDArray[np.uint16], input_size: int) -> NDArray[np.uint16]:
    """uint16[input_size, input_size]: both sides scaled on their own ('squash').

    Every result is the mean of the film area it covers. Where a side of the film is shorter than
    the input, OpenCV has no such mean and interpolates linearly along both sides instead.
    """
    size = (input_size, input_size)
    return cast(NDArray[np.uint16], cv2.resize(grey, size, interpolation=cv2.INTER_AREA))


def scale_to_bits(grey: NDArray[np.uint16], bits: int) -> NDArray[np.uint8] | NDArray[np.uint16]:
    """Brightness 0 to 65535 as 0 to 2**bits - 1, to nearest; uint8 for 8 bits, else uint16."""
    scaled: NDArray[np.uint32] = (grey.astype(np.uint32) * (2**bits - 1) + 32767) // 65535
    return scaled.astype(np.uint8) if bits == 8 else scaled.astype(np.uint16)


def _input_sha256(rgb: NDArray[np.uint8], colormap_id: str) -> str:
    digest = hashlib.sha256(f"{colormap_id} {rgb.shape}".encode())
    digest.update(rgb.tobytes())
    return digest.hexdigest()
