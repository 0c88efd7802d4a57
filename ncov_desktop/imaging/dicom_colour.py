"""Colour DICOM pictures, mostly secondary captures, as 8-bit luminance."""

from typing import cast

import cv2
import numpy as np
from numpy.typing import NDArray

from ncov_desktop.core.blocks import row_blocks
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.study import LookupTable
from ncov_desktop.imaging.colour import coloured_share
from ncov_desktop.imaging.dicom_frames import Frame
from ncov_desktop.imaging.dicom_greyscale import read_lookup_table
from ncov_desktop.imaging.dicom_header import Header
from ncov_desktop.imaging.dicom_pixels import Layout, Raw, at_bit_0

_PALETTE = "PALETTE COLOR"
_BRIGHTEST = 255


def to_luminance(
    frame: Frame, layout: Layout, header: Header, native: bool
) -> tuple[NDArray[np.uint8], float]:
    """uint8[rows, cols]: the luminance of a colour picture, 0.299 R + 0.587 G + 0.114 B, and the share
    of its pixels that are coloured.

    native: see `at_bit_0`.
    Source: DICOM PS3.3 C.7.6.3.1.2.
    Raises: NcovError (pixel_format_unsupported).
    """
    palette = _read_palette(header, layout) if frame.photometric == _PALETTE else ()
    luminance = np.empty((layout.rows, layout.cols), np.uint8)
    coloured = 0.0
    for rows in row_blocks(layout.rows, layout.cols):
        # colours have no sign; a file that states one means the same bits
        bits = at_bit_0(frame.values[rows], layout, native) & (2**layout.stored - 1)
        rgb = _look_up(bits, layout, palette) if palette else _in_8_bits(bits, layout.stored)
        if frame.photometric.startswith("YBR"):
            luminance[rows] = rgb[..., 0]
            rgb = np.asarray(cv2.cvtColor(rgb[..., [0, 2, 1]], cv2.COLOR_YCrCb2RGB), np.uint8)
        else:
            luminance[rows] = cv2.cvtColor(rgb, cv2.COLOR_RGB2GRAY)
        coloured += coloured_share(rgb) * luminance[rows].size
    return luminance, coloured / luminance.size


def _in_8_bits(bits: Raw, stored: int) -> NDArray[np.uint8]:
    """Levels 0 to 255 of values of so many bits: the upper bits of many, few over the whole range."""
    if stored >= 8:
        levels = bits >> (stored - 8)
    else:
        most = 2**stored - 1
        levels = (bits.astype(np.uint16) * _BRIGHTEST + most // 2) // most
    return np.ascontiguousarray(levels, np.uint8)


def _read_palette(header: Header, layout: Layout) -> tuple[LookupTable, ...]:
    """Red, green and blue. Source: DICOM PS3.3 C.7.6.3.1.5, C.7.6.3.1.6 and C.7.9."""
    tables = []
    for colour in ("Red", "Green", "Blue"):
        name = f"{colour}PaletteColorLookupTable"
        data = f"{name}Data"
        table = read_lookup_table(
            header, layout.value_range, f"{name}Descriptor", data, f"Segmented{data}"
        )
        if table is None:
            raise NcovError(ErrorKind.PIXEL_FORMAT_UNSUPPORTED, samples="palette")
        tables.append(table)
    return tuple(tables)


def _look_up(bits: Raw, layout: Layout, palette: tuple[LookupTable, ...]) -> NDArray[np.uint8]:
    """uint8[rows, cols, 3]: the colours of stored bits."""
    values = bits.astype(np.int32)
    if layout.signed:
        sign = 2 ** (layout.stored - 1)
        values = (values ^ sign) - sign
    channels = []
    for table in palette:
        levels = (table.entries >> max(0, table.bits - 8)).astype(np.uint8)
        channels.append(levels[np.clip(values - table.first, 0, len(levels) - 1)])
    return cast(NDArray[np.uint8], np.dstack(channels))
