"""What a TIFF file says about its pages, read without decoding them.

Source: TIFF 6.0 section 2, Image File Directory; BigTIFF has counts and offsets of 8 bytes.
"""

import struct
from collections.abc import Iterator

# a page beyond these is not offered; each step to one costs a seek
MOST_PAGES = 1_000
_MOST_ENTRIES = 4_096
_PHOTOMETRIC = 262
_SHORT, _LONG = 3, 4
_WHITE_IS_ZERO = 0


def count_pages(data: bytes) -> int:
    """How many pages the file links up, at least 1 and at most `MOST_PAGES`."""
    return max(1, sum(1 for _ in _pages(data)))


def ends_early(data: bytes) -> bool:
    """Whether the first directory lies behind the end of the file."""
    order, big = _form(data)
    at = _read(f"{order}Q", data, 8) if big else _read(f"{order}I", data, 4)
    return at is None or at + 2 > len(data)


def as_black_is_zero(data: bytes, page: int) -> tuple[bytes, bool]:
    """The file with one page marked as black-is-zero, and whether it was white-is-zero.

    Pillow turns some white-is-zero pages, leaves others and refuses the rest; marked like this they
    all come out as they are stored.
    """
    order, big = _form(data)
    head, start = (20, 12) if big else (12, 8)
    for number, (at, entries) in enumerate(_pages(data)):
        if number != page:
            continue
        for entry in range(at, at + head * min(entries, _MOST_ENTRIES), head):
            if entry + head > len(data):
                break
            tag, kind = struct.unpack_from(f"{order}HH", data, entry)
            if tag == _PHOTOMETRIC and kind in (_SHORT, _LONG):
                form, place = f"{order}{'H' if kind == _SHORT else 'I'}", entry + start
                if struct.unpack_from(form, data, place) != (_WHITE_IS_ZERO,):
                    return data, False
                black = struct.pack(form, 1)
                return data[:place] + black + data[place + len(black) :], True
    return data, False


def _pages(data: bytes) -> Iterator[tuple[int, int]]:
    """(place of the first entry, number of entries) of each directory; circles are walked once."""
    order, big = _form(data)
    count, entry, offset = (f"{order}Q", 20, f"{order}Q") if big else (f"{order}H", 12, f"{order}I")
    seen: set[int] = set()
    at = _read(offset, data, 8 if big else 4)
    while at and at not in seen and len(seen) < MOST_PAGES:
        entries = _read(count, data, at)
        if entries is None:
            return
        seen.add(at)
        first = at + struct.calcsize(count)
        yield first, entries
        at = _read(offset, data, first + entry * entries)


def _form(data: bytes) -> tuple[str, bool]:
    """The byte order, '<' or '>', and whether it is a BigTIFF file."""
    return ("<" if data[:2] == b"II" else ">"), data[2:4] in (b"+\0", b"\0+")


def _read(form: str, data: bytes, at: int) -> int | None:
    if at + struct.calcsize(form) > len(data):
        return None
    return int(struct.unpack_from(form, data, at)[0])
