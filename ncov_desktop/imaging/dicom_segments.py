"""Look-up tables that come in segments, as runs of values and straight lines between them."""

import numpy as np
from numpy.typing import NDArray

from ncov_desktop.imaging.dicom_header import Header

_DISCRETE, _LINEAR = 0, 1
# the longest table there can be, each of its entries in a segment of its own
_MAX_NUMBERS = 3 * 65_536


def read_segments(header: Header, keyword: str, count: int, bits: int) -> NDArray[np.uint16] | None:
    """uint16[count]: the entries of a segmented table, or None where it is unusable.

    Segments that repeat others by their place are not understood: readers disagree on what the place
    counts, and wrong colours are worse than none.

    bits: of an entry as the descriptor states; up to 8 the segments are made of bytes, else of words.
    Source: DICOM PS3.3 C.7.9.2.
    """
    value = header.octets(keyword) if bits <= 8 else header.raw(keyword)
    order = "<" if header.is_little_endian(keyword) else ">"
    kind = np.dtype(np.uint8) if bits <= 8 else np.dtype(f"{order}u2")
    numbers = np.frombuffer(value, kind, len(value) // kind.itemsize)
    if len(numbers) > _MAX_NUMBERS:
        return None
    entries, filled, at = np.zeros(count, np.uint16), 0, 0
    while filled < count:
        if at + 3 > len(numbers):
            return None
        segment, length = int(numbers[at]), int(numbers[at + 1])
        used = length if segment == _DISCRETE else 1
        values = numbers[at + 2 : at + 2 + used]
        if len(values) < used or filled + length > count:
            return None
        if segment == _LINEAR and filled and length:
            before = entries[filled - 1]
            values = np.rint(np.linspace(before, values[0], length + 1)[1:])
        elif segment != _DISCRETE:
            return None
        entries[filled : filled + length] = values
        filled, at = filled + length, at + 2 + used
    return entries
