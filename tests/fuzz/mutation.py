"""Damaged films from whole ones: changes that know the format, each repeatable from its numbers.

Pure: bytes in, bytes out, the same for the same numbers on every machine.
"""

import struct
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from random import Random

Change = Callable[[bytes, Random], bytes]

# A mutant larger than this says more about the copying than about the reader.
_MOST_BYTES = 400_000
_LONG_VRS = (
    b"OB",
    b"OD",
    b"OF",
    b"OL",
    b"OV",
    b"OW",
    b"SQ",
    b"SV",
    b"UC",
    b"UN",
    b"UR",
    b"UT",
    b"UV",
)
_VRS = (*_LONG_VRS, b"AE", b"AS", b"AT", b"CS", b"DA", b"DS", b"DT", b"FD", b"FL", b"IS", b"LO", b"LT",
        b"PN", b"SH", b"SL", b"SS", b"ST", b"TM", b"UI", b"UL", b"US", b"ZZ", b"\0\0")  # fmt: skip
_NUMBERS = (0, 1, 2, 3, 7, 8, 12, 15, 16, 17, 31, 32, 64, 127, 128, 255, 256, 4096, 32767, 32768,
            65534, 65535, 65536, 2**24, 2**31 - 1, 2**31, 2**32 - 2, 2**32 - 1, 2**63,
            2**64 - 1)  # fmt: skip
_TEXTS = (b"", b" ", b"0", b"-0", b"-1", b"1", b"0.5", b"1e308", b"-1e308", b"1e-320", b"1e999", b"nan",
          b"-inf", b"2147483648", b"99999999999999999999", b"1\\2", b"\\\\\\", b"1,5", b"\x1b$B",
          b"A" * 70, b"\xff\xfe\x00", b"MONOCHROME1", b"MONOCHROME2", b"PALETTE COLOR", b"RGB",
          b"YBR_FULL", b"YBR_FULL_422", b"YBR_RCT", b"1.2.840.10008.1.2", b"1.2.840.10008.1.2.1",
          b"1.2.840.10008.1.2.2", b"1.2.840.10008.1.2.4.50", b"1.2.840.10008.1.2.4.70",
          b"1.2.840.10008.1.2.4.80", b"1.2.840.10008.1.2.4.90", b"1.2.840.10008.1.2.5", b"SIGMOID",
          b"LINEAR_EXACT", b"INVERSE", b"RECTANGULAR", b"POLYGONAL", b"ISO_IR 192")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Mutant:
    """Bytes to be read, and how they came about.

    name: '<seed of the run>-<number>-<name of the whole film>'. frame: which frame to ask for.
    """

    name: str
    data: bytes
    frame: int


@dataclass(frozen=True, slots=True)
class Part:
    """One element, chunk, segment or directory entry: data[start:end], its value last.

    length: (place, struct format) of the stated length, None where there is none.
    vr: the place of a DICOM value representation, None where none is written.
    """

    start: int
    value: int
    end: int
    length: tuple[int, str] | None = None
    vr: int | None = None


def mutant(films: Mapping[str, bytes], seed: int, number: int) -> Mutant:
    """The mutant of that number. films: whole films by name, in an order of their own."""
    random = Random(f"{seed}/{number}")
    name = random.choice(list(films))
    data = films[name]
    for _ in range(random.choice((1, 1, 1, 1, 2, 2, 3, 5))):
        data = _changed(data, random)[:_MOST_BYTES]
    return Mutant(f"{seed}-{number}-{name}", data, int(random.random() < 0.1))


def _changed(data: bytes, random: Random) -> bytes:
    plain, aware = random.random() < 0.25, _aware(data)
    change = random.choice(_PLAIN) if plain or aware is None else aware
    return change(data, random)


def _aware(data: bytes) -> Change | None:
    """The changes for the format the bytes still show, None for none of them."""
    if data[:8] == b"\x89PNG\r\n\x1a\n":
        return _change_png
    if data[:2] == b"\xff\xd8":
        return _change_jpeg
    if data[:4] in (b"II*\0", b"MM\0*"):
        return _change_tiff
    if data[:2] == b"BM":
        return _change_bmp
    if data[128:132] == b"DICM" or data[:2] in (b"\x02\0", b"\x08\0", b"\0\x08"):
        return _change_dicom
    return None


# any bytes


def _flip(data: bytes, random: Random) -> bytes:
    changed = bytearray(data)
    for _ in range(random.choice((1, 1, 2, 8, 64))):
        if changed:
            changed[random.randrange(len(changed))] = random.randrange(256)
    return bytes(changed)


def _flip_near_the_start(data: bytes, random: Random) -> bytes:
    return _flip(data[:600], random) + data[600:]


def _cut(data: bytes, random: Random) -> bytes:
    return data[: random.randrange(len(data) + 1)]


def _cut_out(data: bytes, random: Random) -> bytes:
    start = random.randrange(len(data) + 1)
    return data[:start] + data[start + random.choice((1, 2, 4, 7, 100, 5000)) :]


def _repeat(data: bytes, random: Random) -> bytes:
    start = random.randrange(len(data) + 1)
    piece = data[start : start + random.choice((1, 2, 8, 100, 2000))]
    return data[:start] + piece * random.choice((1, 2, 30)) + data[start:]


def _blank(data: bytes, random: Random) -> bytes:
    start, count = random.randrange(len(data) + 1), random.choice((4, 64, 3000))
    fill = random.choice((b"\0", b"\xff", b"A"))
    return data[:start] + fill * len(data[start : start + count]) + data[start + count :]


def _append(data: bytes, random: Random) -> bytes:
    return data + random.randbytes(random.choice((1, 2, 300)))


_PLAIN: tuple[Change, ...] = (_flip, _flip_near_the_start, _cut, _cut_out, _repeat, _blank, _append)


# parts of any format


def _move_parts(data: bytes, parts: list[Part], random: Random) -> bytes:
    """One part deleted, doubled, taken elsewhere or exchanged with another."""
    part, other = sorted(random.choices(parts, k=2), key=lambda each: each.start)
    piece = data[part.start : part.end]
    way = random.randrange(5)
    if way == 0:
        return data[: part.start] + data[part.end :]
    if way == 1:
        return data[: part.start] + piece * random.choice((2, 2, 3, 200)) + data[part.end :]
    if way == 2:
        return data[: other.start] + piece + data[other.start :]
    if way == 3:
        return data[: random.choice((part.start, part.value, part.end))]
    if other.start < part.end:  # the same one, or one inside the other
        return data[: part.end] + data[part.value :]
    between = data[part.end : other.start]
    return data[: part.start] + data[other.start : other.end] + between + piece + data[other.end :]


def _set_length(data: bytes, part: Part, random: Random) -> bytes:
    if part.length is None:
        return data
    place, form = part.length
    size = struct.calcsize(form)
    if place + size > len(data):
        return data
    (now,) = struct.unpack_from(form, data, place)
    wanted = random.choice((now - 2, now - 1, now + 1, now + 2, now * 2, *_NUMBERS))
    return data[:place] + struct.pack(form, wanted % 256**size) + data[place + size :]


def _new_value(value: bytes, order: str, random: Random) -> bytes:
    """Another value, of the same length more often than not."""
    way = random.randrange(6)
    if way == 0:
        return _flip(value, random)
    if way == 1:
        text = random.choice(_TEXTS)
        return text + b" " * (len(text) % 2)
    if way == 2:
        return random.randbytes(random.choice((0, 1, 2, 3, 4, 8, 500)))
    if way == 3:
        floats = (0.0, -0.0, float("nan"), float("inf"), -1e308, 5e-324)
        return struct.pack(order + random.choice("fd"), 0.0) if random.random() < 0.3 else (
            struct.pack(order + "d", random.choice(floats))
        )  # fmt: skip
    form = {1: "B", 2: "H", 4: "I", 8: "Q"}.get(len(value), random.choice("HHI"))
    return struct.pack(order + form, random.choice(_NUMBERS) % 256 ** struct.calcsize(form))


# DICOM


def dicom_parts(data: bytes) -> tuple[list[Part], str]:
    """The elements of a file, those in sequences too, as far as they can be told; the byte order.

    Source: DICOM PS3.5 7.1 and 7.5.
    """
    start = 132 if data[128:132] == b"DICM" else 0
    parts, at = _elements(data, start, "<", False, True)
    syntax = next(
        (data[part.value : part.end] for part in parts if data[part.start :][:4] == b"\2\0\x10\0"),
        b"",
    ).rstrip(b"\0 ")
    order = ">" if syntax == b"1.2.840.10008.1.2.2" or data[at : at + 2] == b"\0\x08" else "<"
    # a deflated data set shows nothing that could be changed
    if syntax != b"1.2.840.10008.1.2.1.99":
        parts += _elements(data, at, order, not data[at + 4 : at + 6].isalpha(), False)[0]
    return parts, order


def _elements(
    data: bytes, at: int, order: str, implicit: bool, meta_only: bool
) -> tuple[list[Part], int]:
    """Walks the elements; goes into what is of undefined length or a sequence or an item."""
    parts: list[Part] = []
    while at + 8 <= len(data) and len(parts) < 2000:
        group, element = struct.unpack_from(order + "HH", data, at)
        if meta_only and group != 2:
            break
        vr, vr_at, length_at, form = b"", None, at + 4, order + "I"
        if group != 0xFFFE and not implicit:
            vr, vr_at = data[at + 4 : at + 6], at + 4
            length_at, form = (at + 8, order + "I") if vr in _LONG_VRS else (at + 6, order + "H")
        value = length_at + struct.calcsize(form)
        if value > len(data):
            break
        (length,) = struct.unpack_from(form, data, length_at)
        opens = (
            length == 0xFFFFFFFF or vr == b"SQ" or (group, element) == (0xFFFE, 0xE000)
        ) and not _is_fragment(data, at, value)
        end = min(len(data), value if length == 0xFFFFFFFF else value + length)
        parts.append(Part(at, value, end, (length_at, form), vr_at))
        at = value if opens else end
    return parts, at


def _is_fragment(data: bytes, at: int, value: int) -> bool:
    """Whether an item holds a codestream and no elements: JPEG markers or nothing known."""
    return data[at : at + 4] == b"\xfe\xff\x00\xe0" and data[value : value + 2] in (
        b"\xff\xd8",
        b"\xff\x4f",
    )


def _change_dicom(data: bytes, random: Random) -> bytes:
    parts, order = dicom_parts(data)
    if not parts:
        return random.choice(_PLAIN)(data, random)
    picture = [
        part for part in parts if data[part.start : part.start + 2] in (b"\x28\0", b"\0\x28")
    ]
    part = random.choice(picture if picture and random.random() < 0.5 else parts)
    way = random.randrange(7)
    if way == 0:
        return _move_parts(data, parts, random)
    if way == 1:
        return _set_length(data, part, random)
    if way == 2 and part.vr is not None:
        return data[: part.vr] + random.choice(_VRS) + data[part.vr + 2 :]
    if way == 3:
        return _in_codestream(data, random)
    if way == 4:
        return _nested(data, part, order, random)
    return _with_value(data, part, _new_value(data[part.value : part.end], order, random))


def _with_value(data: bytes, part: Part, value: bytes) -> bytes:
    """Another value with the length that belongs to it."""
    assert part.length is not None
    place, form = part.length
    stated = struct.pack(form, len(value) % 256 ** struct.calcsize(form))
    return data[:place] + stated + value + data[part.end :]


def _nested(data: bytes, part: Part, order: str, random: Random) -> bytes:
    """Sequences in sequences before an element, closed or left open."""
    depth = random.choice((1, 2, 10, 300, 2000))
    vr = b"SQ\0\0" if part.vr is not None else b""
    head = struct.pack(order + "HH", 0x0008, 0x1140) + vr + b"\xff" * 4
    head += struct.pack(order + "HHI", 0xFFFE, 0xE000, 0xFFFFFFFF)
    tail = struct.pack(order + "HHI", 0xFFFE, 0xE00D, 0) + struct.pack(
        order + "HHI", 0xFFFE, 0xE0DD, 0
    )
    closed = tail * (depth if random.random() < 0.7 else depth // 2)
    return data[: part.start] + head * depth + closed + data[part.start :]


def _in_codestream(data: bytes, random: Random) -> bytes:
    """A change inside the codestream of a compressed picture, the file around it left whole."""
    at = max(data.find(b"\xff\xd8\xff"), data.find(b"\xff\x4f\xff\x51"))
    if at < 0:
        return _flip(data, random)
    if data[at + 1] == 0xD8 and random.random() < 0.6:
        return data[:at] + _change_jpeg(data[at:], random)
    head = data[at : at + 200]
    return data[:at] + _flip(head, random) + data[at + 200 :]


# PNG


def png_parts(data: bytes) -> list[Part]:
    """The chunks, as far as they go. Source: PNG specification, chunk layout."""
    parts, at = [], 8
    while at + 12 <= len(data) and len(parts) < 2000:
        length = int.from_bytes(data[at : at + 4], "big")
        end = min(len(data), at + 12 + length)
        parts.append(Part(at, at + 8, end, (at, ">I")))
        at = end
    return parts


def _change_png(data: bytes, random: Random) -> bytes:
    parts = png_parts(data)
    if not parts:
        return random.choice(_PLAIN)(data, random)
    part, way = random.choice(parts), random.randrange(6)
    if way == 0:
        return _move_parts(data, parts, random)
    if way == 1:
        return _set_length(data, part, random)
    name, value = (
        data[part.start + 4 : part.value],
        data[part.value : max(part.value, part.end - 4)],
    )
    if way == 2:
        name = random.choice((b"IHDR", b"PLTE", b"IDAT", b"tRNS", b"zTXt", b"iTXt", b"iCCP", b"eXIf",
                              b"gAMA", b"pHYs", b"acTL", b"fcTL", b"fdAT", b"sBIT",
                              b"XXXX"))  # fmt: skip
    elif way == 3 and name == b"IDAT":
        value = _repacked(value, random)
    elif name == b"IHDR" and len(value) == 13:
        value = _header_of_png(value, random)
    else:
        value = _flip(value, random) if random.random() < 0.7 else _new_value(value, ">", random)
    body = name + value
    # with its checksum the chunk is believed, without it only the check is tested
    right = random.random() < 0.5 or way == 3
    checksum = struct.pack(">I", zlib.crc32(body)) if right else data[part.end - 4 : part.end]
    return data[: part.start] + struct.pack(">I", len(value)) + body + checksum + data[part.end :]


def _header_of_png(value: bytes, random: Random) -> bytes:
    changed = bytearray(value)
    if random.random() < 0.5:
        at = random.choice((0, 4))
        changed[at : at + 4] = struct.pack(">I", random.choice(_NUMBERS[:-2]))
    else:
        changed[random.randrange(8, 13)] = random.choice((0, 1, 2, 3, 4, 6, 8, 16, 255))
    return bytes(changed)


def _repacked(value: bytes, random: Random) -> bytes:
    """Filter bytes and pixels changed inside a stream that is whole."""
    try:
        pixels = zlib.decompressobj().decompress(value, 2**20)
    except zlib.error:
        return _flip(value, random)
    return zlib.compress(random.choice((_flip, _cut, _repeat, _blank))(pixels, random), 1)


# JPEG


def jpeg_parts(data: bytes) -> list[Part]:
    """The segments up to the end; coded data belong to the scan before them. Source: ITU-T T.81 B."""
    parts, at = [], 2
    while at + 4 <= len(data) and len(parts) < 500:
        if data[at] != 0xFF:
            at = data.find(b"\xff", at)
            if at < 0:
                break
        marker = data[at + 1] if at + 1 < len(data) else 0
        if marker in (0x00, 0xFF, 0x01, *range(0xD0, 0xDA)):
            at += 1 if marker == 0xFF else 2
            continue
        end = min(len(data), at + 2 + max(2, int.from_bytes(data[at + 2 : at + 4], "big")))
        parts.append(Part(at, min(end, at + 4), end, (at + 2, ">H")))
        at = end
    return parts


def _change_jpeg(data: bytes, random: Random) -> bytes:
    parts = jpeg_parts(data)
    if not parts:
        return random.choice(_PLAIN)(data, random)
    part, way = random.choice(parts), random.randrange(6)
    if way == 0:
        return _move_parts(data, parts, random)
    if way == 1:
        return _set_length(data, part, random)
    if way == 2:
        marker = bytes([random.choice((*range(0xC0, 0xD0), *range(0xD0, 0xF0), 0xFE, 0x00))])
        return data[: part.start + 1] + marker + data[part.start + 2 :]
    if way == 3:  # restart markers, end markers and stuffing in the coded data
        at = random.randrange(parts[-1].end, len(data) + 1)
        piece = random.choice((b"\xff\xd9", b"\xff\xd0", b"\xff\x00", b"\xff\xda", b"\xff\xd8"))
        return data[:at] + piece + data[at + random.choice((0, 2)) :]
    value = _flip(data[part.value : part.end], random)
    frames = [each for each in parts if data[each.start + 1] in (0xC0, 0xC1, 0xC2, 0xC3)]
    if way == 4 and frames and frames[0].end - frames[0].value >= 6:  # sides and components
        part = frames[0]
        number = struct.pack(">H", random.choice(_NUMBERS) % 65536)
        at = part.value + random.choice((1, 3, 4))
        return data[:at] + number + data[at + 2 :]
    return data[: part.value] + value + data[part.end :]


# TIFF and BMP


def tiff_parts(data: bytes) -> tuple[list[Part], str]:
    """The entries of all directories, value field last; the byte order. TIFF 6.0 section 2."""
    order = "<" if data[:2] == b"II" else ">"
    parts: list[Part] = []
    seen: set[int] = set()
    if len(data) < 8:
        return parts, order
    (at,) = struct.unpack_from(order + "I", data, 4)
    while at and at not in seen and at + 2 <= len(data) and len(seen) < 20:
        seen.add(at)
        (count,) = struct.unpack_from(order + "H", data, at)
        for entry in range(at + 2, min(at + 2 + 12 * count, len(data) - 11), 12):
            parts.append(Part(entry, entry + 8, entry + 12, (entry + 4, order + "I")))
        at += 2 + 12 * count
        at = struct.unpack_from(order + "I", data, at)[0] if at + 4 <= len(data) else 0
    return parts, order


def _change_tiff(data: bytes, random: Random) -> bytes:
    parts, order = tiff_parts(data)
    if not parts:
        return random.choice(_PLAIN)(data, random)
    part, way = random.choice(parts), random.randrange(7)
    if way == 0:
        return _exchanged(data, part, random.choice(parts), random)
    if way == 1:
        return _set_length(data, part, random)
    if way == 2:  # another tag or type
        at = part.start + random.choice((0, 2))
        tags = (254, 256, 257, 258, 259, 262, 273, 274, 277, 278, 279, 284, 317, 320, 322, 324, 325,
                330, 338, 339, 347, 34665, 34675)  # fmt: skip
        number = random.choice(tags if at == part.start else range(20))
        return data[:at] + struct.pack(order + "H", number) + data[at + 2 :]
    if way == 3:  # the directory elsewhere
        at = random.choice((4, parts[-1].end))
        offset = random.choice(
            (part.start - 2, 8, len(data) - 3, random.randrange(len(data)), 2**31)
        )
        return data[:at] + struct.pack(order + "I", max(0, offset)) + data[at + 4 :]
    if way == 4:
        return _flip(data, random)
    kind = struct.unpack_from(order + "H", data, part.start + 2)[0]
    form, most = ("H", 2**16) if kind == 3 else ("I", 2**32)
    value = struct.pack(order + form, random.choice(_NUMBERS) % most)
    return data[: part.value] + value + data[part.value + len(value) :]


def _exchanged(data: bytes, part: Part, other: Part, random: Random) -> bytes:
    """Directory entries have fixed places: one is written over another, or both change places."""
    changed = bytearray(data)
    changed[other.start : other.end] = data[part.start : part.end]
    if random.random() < 0.5:
        changed[part.start : part.end] = data[other.start : other.end]
    return bytes(changed)


def _change_bmp(data: bytes, random: Random) -> bytes:
    """A field of the header. Source: Windows BITMAPFILEHEADER and BITMAPINFOHEADER."""
    at, form = random.choice(((2, "I"), (10, "I"), (14, "I"), (18, "I"), (22, "I"), (26, "H"), (28, "H"),
                              (30, "I"), (34, "I"), (46, "I")))  # fmt: skip
    value = struct.pack("<" + form, random.choice(_NUMBERS) % 256 ** struct.calcsize(form))
    return data[:at] + value + data[at + len(value) :]
