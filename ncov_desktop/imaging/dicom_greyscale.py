"""How a DICOM film declares its stored values to be shown, as values: nothing is applied here."""

import math

import numpy as np
from numpy.typing import NDArray

from ncov_desktop.core.study import (
    LookupTable,
    Modality,
    Rescale,
    Voi,
    VoiFunction,
    WarningKind,
    Window,
)
from ncov_desktop.imaging.dicom_header import Header
from ncov_desktop.imaging.dicom_segments import read_segments

Inputs = tuple[float, float]
# beyond this, windowing arithmetic leaves the range of float64
_LARGEST = 1e200


def read_modality(header: Header, inputs: Inputs) -> tuple[Modality, tuple[WarningKind, ...]]:
    """The modality transform: Modality LUT Sequence if there is one, else rescale, else identity.

    inputs: of stored values.
    Source: DICOM PS3.3 C.11.1.
    """
    if header.has("ModalityLUTSequence"):
        items = header.items("ModalityLUTSequence")
        table = read_lookup_table(items[0], inputs) if items else None
        if table is None:
            return Rescale(), (WarningKind.HEADER_INCOMPLETE,)
        return table, ()
    stated = [header.has(keyword) for keyword in ("RescaleSlope", "RescaleIntercept")]
    slope = header.number("RescaleSlope") if stated[0] else 1.0
    intercept = header.number("RescaleIntercept") if stated[1] else 0.0
    if not slope or intercept is None or max(abs(slope), abs(intercept)) > _LARGEST:
        return Rescale(), (WarningKind.HEADER_INCOMPLETE,)
    incomplete = any(stated) and not all(stated)
    return Rescale(slope, intercept), (WarningKind.HEADER_INCOMPLETE,) if incomplete else ()


def read_voi(header: Header, inputs: Inputs) -> tuple[tuple[Voi, ...], tuple[WarningKind, ...]]:
    """All declared choices, look-up tables before windows, in the order of the file.

    inputs: of modality values.
    Source: DICOM PS3.3 C.11.2.
    """
    tables = [read_lookup_table(item, inputs) for item in header.items("VOILUTSequence")]
    windows = _read_windows(header)
    choices = tuple(choice for choice in (*tables, *windows) if choice is not None)
    unreadable = header.has("VOILUTSequence") and not tables
    dropped = len(choices) < len(tables) + len(windows)
    warnings = [WarningKind.WINDOW_UNUSABLE] if dropped or unreadable else []
    if _function(header) is None:
        warnings.append(WarningKind.HEADER_INCOMPLETE)
    return choices, tuple(warnings)


def read_inverted(header: Header, photometric: str) -> bool:
    """Whether larger values are darker. Source: DICOM PS3.3 C.7.6.3.1.2 and C.8.11.3.1.2."""
    return photometric == "MONOCHROME1" or header.text("PresentationLUTShape") == "INVERSE"


def read_padding(header: Header, signed: bool) -> tuple[int, int] | None:
    """Stored values that are not picture, lowest and highest. Source: DICOM PS3.3 C.7.5.1.1.2."""
    value = header.integer("PixelPaddingValue", signed)
    if value is None:
        return None
    limit = header.integer("PixelPaddingRangeLimit", signed)
    ends = (value, value if limit is None else limit)
    return min(ends), max(ends)


def read_lookup_table(
    header: Header,
    inputs: Inputs,
    descriptor: str = "LUTDescriptor",
    data: str = "LUTData",
    segments: str | None = None,
) -> LookupTable | None:
    """The look-up table of a sequence item, or None where it is unusable.

    inputs: the least and the largest value that can be looked up.
    descriptor, data: the keywords, which are others in palettes. segments: that of a table in segments,
        which may take the place of `data` in palettes.
    Source: DICOM PS3.3 C.11.1.1, C.11.2.1.1 and C.7.9.2.
    """
    numbers = header.integers(descriptor)
    if len(numbers) != 3:
        return None
    count, first, bits = numbers
    count = count or 65536
    if first >= 32768 and _is_negative(first, header.value_representation(descriptor), inputs):
        first -= 65536
    if segments and not header.has(data):
        entries = read_segments(header, segments, count, bits)
    else:
        entries = _entries(header, data, count)
    if entries is None:
        return None
    # many writers state too few bits, or none: the entries themselves know better
    bits = max(bits if 8 <= bits <= 16 else 8, int(entries.max()).bit_length())
    entries.flags.writeable = False
    return LookupTable(first, entries, bits, header.text("LUTExplanation"))


def _is_negative(first: int, stated: str, inputs: Inputs) -> bool:
    """Whether a first input value of 16 bits is two's complement.

    Some writers state a negative one as unsigned; no input would reach it then.
    Source: DICOM PS3.3 C.11.1.1.1 and C.11.2.1.1.
    """
    least, largest = inputs
    return stated == "SS" or (least < 0 and (stated != "US" or largest < first))


def _entries(header: Header, keyword: str, count: int) -> NDArray[np.uint16] | None:
    """Entries are words; tables of 8-bit entries may be packed one to a byte."""
    value = header.raw(keyword)
    if len(value) >= 2 * count:
        order = "<" if header.is_little_endian(keyword) else ">"
        return np.frombuffer(value, np.dtype(f"{order}u2"), count).astype(np.uint16)
    if len(value) in (count, count + 1):
        return np.frombuffer(header.octets(keyword), np.uint8, count).astype(np.uint16)
    return None


def _read_windows(header: Header) -> list[Window | None]:
    centers, widths = header.numbers("WindowCenter"), header.numbers("WindowWidth")
    explanations = header.texts("WindowCenterWidthExplanation")
    function = _function(header) or VoiFunction.LINEAR
    windows: list[Window | None] = []
    for index in range(max(len(centers), len(widths))):
        center = centers[index] if index < len(centers) else math.nan
        width = widths[index] if index < len(widths) else math.nan
        explanation = explanations[index] if index < len(explanations) else ""
        usable = _is_usable(center, width, function)
        windows.append(Window(center, width, function, explanation) if usable else None)
    return windows


def _is_usable(center: float, width: float, function: VoiFunction) -> bool:
    if not abs(center) <= _LARGEST or not abs(width) <= _LARGEST:  # NaN as well
        return False
    return width >= 1 if function is VoiFunction.LINEAR else width > 0


def _function(header: Header) -> VoiFunction | None:
    """VOI LUT Function, LINEAR where none is stated, None where it is unknown."""
    stated = header.text("VOILUTFunction").upper() or VoiFunction.LINEAR.value
    return next((function for function in VoiFunction if function.value == stated), None)
