"""Colour DICOM pictures, mostly secondary captures, as 8-bit luminance."""

from typing import cast

import cv2
import numpy as np
from numpy.typing import NDArray

from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.imaging.colour import coloured_share
from ncov_desktop.imaging.dicom_greyscale import read_lookup_table
from ncov_desktop.imaging.dicom_header import Header
from ncov_desktop.imaging.dicom_pixels import Layout, Raw


def to_luminance(
    values: Raw, photometric: str, layout: Layout, header: Header
) -> tuple[NDArray[np.uint8], float]:
    """uint8[rows, cols]: the luminance of a colour picture, 0.299 R + 0.587 G + 0.114 B, and the share
    of its pixels that are coloured.

    photometric: of `values`, which a decoder may have changed.
    Source: DICOM PS3.3 C.7.6.3.1.2.
    Raises: NcovError (pixel_format_unsupported).
    """
    if photometric == "PALETTE COLOR":
        rgb = _look_up(values, layout, header)
        return _luminance(rgb), coloured_share(rgb)
    # colours have no sign; a file that states one means the same bits
    bits = values.view(f"u{values.dtype.itemsize}") if values.dtype.kind == "i" else values
    levels = (bits & (2**layout.stored - 1)) >> max(0, layout.stored - 8)
    colours = np.ascontiguousarray(levels, dtype=np.uint8)
    if photometric.startswith("YBR"):
        rgb = np.asarray(cv2.cvtColor(colours[..., [0, 2, 1]], cv2.COLOR_YCrCb2RGB), np.uint8)
        return np.ascontiguousarray(colours[..., 0]), coloured_share(rgb)
    return _luminance(colours), coloured_share(colours)


def _luminance(rgb: NDArray[np.uint8]) -> NDArray[np.uint8]:
    return cast(NDArray[np.uint8], cv2.cvtColor(rgb, cv2.COLOR_RGB2GRAY))


def _look_up(values: Raw, layout: Layout, header: Header) -> NDArray[np.uint8]:
    """uint8[rows, cols, 3]. Source: DICOM PS3.3 C.7.6.3.1.5 and C.7.6.3.1.6."""
    channels = []
    for colour in ("Red", "Green", "Blue"):
        name = f"{colour}PaletteColorLookupTable"
        table = read_lookup_table(header, layout.signed, f"{name}Descriptor", f"{name}Data")
        if table is None:  # segmented tables are read by nobody's films
            raise NcovError(ErrorKind.PIXEL_FORMAT_UNSUPPORTED, samples="palette")
        levels = (table.entries >> max(0, table.bits - 8)).astype(np.uint8)
        index = (values.astype(np.int64) & (2**layout.stored - 1)) - table.first
        channels.append(levels[np.clip(index, 0, len(levels) - 1)])
    return np.dstack(channels)
