"""Reads films that come as plain pictures: PNG, JPEG, TIFF and BMP."""

import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from io import BytesIO

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps, UnidentifiedImageError
from PIL.JpegImagePlugin import JpegImageFile
from PIL.TiffImagePlugin import TiffImageFile

from ncov_desktop.core.blocks import row_blocks
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.file_hash import FileHash
from ncov_desktop.core.study import (
    Patient,
    Provenance,
    Radiograph,
    Step,
    Study,
    WarningKind,
)
from ncov_desktop.imaging import steps
from ncov_desktop.imaging.codestream import count_scans, most_scans, prolonged, read_codestream
from ncov_desktop.imaging.colour import MAX_COLOURED_SHARE, coloured_share, is_grey
from ncov_desktop.imaging.limits import MAX_PIXELS, check_scans, check_size
from ncov_desktop.imaging.quiet import quiet
from ncov_desktop.imaging.tiff import as_black_is_zero, count_pages, ends_early

MIN_SIDE = 32

_SIGNATURES = (
    (re.compile(rb"\x89PNG\r\n\x1a\n"), "PNG"),
    (re.compile(rb"\xff\xd8\xff"), "JPEG"),
    (re.compile(rb"II[*+]\x00|MM\x00[*+]"), "TIFF"),
    # 'BM' alone begins many a text: the size of the second header must be one that exists
    (re.compile(rb"BM.{12}[\x0c\x28\x34\x38\x40\x6c\x7c]\x00\x00\x00", re.DOTALL), "BMP"),
)
_DEEP_MODES = ("I;16", "I;16B", "I;16L", "I")
_ALPHA_MODES = ("LA", "La", "PA", "RGBA", "RGBa")
_BITS_PER_SAMPLE, _ORIENTATION, _SAMPLE_FORMAT = 258, 274, 339
_TWOS_COMPLEMENT = 2
_TIFF_PARTS = ((273, 279), (324, 325))  # where strips and tiles are, and how long
_UPRIGHT = 1
_MAX_CHUNKS = 1_000_000
# Source: RFC 1951; no deflated byte stands for more
_MAX_DEFLATE_RATIO = 1_032


@dataclass(frozen=True, slots=True, eq=False)
class _Grey:
    """pixels: uint16[rows, cols], stored value - offset. bits: 8 to 16. turn: EXIF orientation."""

    pixels: NDArray[np.uint16]
    bits: int = 8
    offset: int = 0
    inverted: bool = False
    warnings: tuple[WarningKind, ...] = ()
    turn: int = 1
    lossy: bool = False


def raster_format(data: bytes) -> str | None:
    """'PNG', 'JPEG', 'TIFF', 'BMP', or None, by the first bytes."""
    return next((name for signature, name in _SIGNATURES if signature.match(data)), None)


def read_raster(data: bytes, source: str, frame: int = 0) -> Study:
    """The film in a plain picture, as a study without patient. Grey values are exact, 8 to 16 bits.

    data: the file's bytes. source: its path, for `Provenance`. frame: the page of a TIFF file,
        counted from 0; other formats have one.
    Raises: NcovError (not_a_film, frame_missing, picture_too_small, picture_too_large,
        picture_in_colour, picture_cut_short, picture_damaged, pixel_format_unsupported).
    """
    file_format = raster_format(data)
    if file_format is None:
        raise NcovError(ErrorKind.NOT_A_FILM, format="unknown")
    file_hash = FileHash.of(data)
    if file_format == "PNG":
        check_png(data)
    elif file_format == "JPEG":
        _check_jpeg(data)
    frames = count_pages(data) if file_format == "TIFF" else 1
    if not 0 <= frame < frames:
        raise NcovError(ErrorKind.FRAME_MISSING, frame=frame + 1, frames=frames)
    inverted = False
    if file_format == "TIFF":
        data, inverted = as_black_is_zero(data, frame)
    with quiet():
        grey = replace(_read(data, file_format, frame), inverted=inverted)
    way = (*steps.page(frame, frames), *_way(grey))
    provenance = Provenance(source, file_hash, file_format, lossy_source=grey.lossy, way=way)
    film = replace(_film(grey, provenance), frame=frame, frames=frames)
    return Study(uid=None, patient=Patient(), modality="", radiographs=(film,))


def _film(grey: _Grey, provenance: Provenance) -> Radiograph:
    pixels = np.ascontiguousarray(grey.pixels)
    pixels.flags.writeable = False
    return Radiograph(
        pixels=pixels,
        bits=grey.bits,
        provenance=provenance,
        stored_offset=grey.offset,
        inverted=grey.inverted,
        warnings=(
            *grey.warnings,
            *([WarningKind.LOSSY_SOURCE] if grey.lossy else []),
            *([WarningKind.NO_WINDOW] if grey.bits > 8 else []),
        ),
    )


def _read(data: bytes, file_format: str, frame: int) -> _Grey:
    """Raises: NcovError."""
    try:
        with Image.open(BytesIO(data), formats=[file_format]) as image:
            if frame:
                image.seek(frame)
            _check_header(image, data)
            turn = _orientation(image)
            image.load()
            grey = _to_grey(_turn_upright(image, turn), data)
            lossy = file_format == "JPEG" or "jpeg" in str(image.info.get("compression"))
            warnings = grey.warnings
            if file_format == "JPEG" and _is_filled_up(image, data):
                warnings = (WarningKind.INCOMPLETE, *warnings)
            return replace(grey, warnings=warnings, turn=turn, lossy=lossy)
    except NcovError:
        raise
    except (Image.DecompressionBombError, MemoryError) as error:
        raise NcovError(ErrorKind.PICTURE_TOO_LARGE) from error
    except Exception as error:  # Pillow's plug-ins have no common error type
        raise NcovError(_kind_of_damage(data, file_format, error)) from error


def _is_filled_up(picture: Image.Image, data: bytes) -> bool:
    """Whether the decoder ran out of data and filled the picture up, which it does without a word.

    A complete picture has no use for more data before its end marker, an incomplete one shows them.
    """
    longer = prolonged(data)
    if longer is None:
        return False
    try:
        with Image.open(BytesIO(longer), formats=["JPEG"]) as again:
            pairs = zip(_strips(picture), _strips(again), strict=True)
            return not all(np.array_equal(one, other) for one, other in pairs)
    except MemoryError:
        raise
    except Exception:  # as above; what follows a complete picture is not looked at
        return True


def _strips(image: Image.Image) -> Iterator[NDArray[np.uint8]]:
    """uint8[rows, cols] or [rows, cols, bands]: the picture from top to bottom, part by part.

    Pillow copies a picture twice to make an array of it.
    """
    for rows in row_blocks(image.height, image.width):
        yield np.asarray(image.crop((0, rows.start, image.width, rows.stop)))


def _way(grey: _Grey) -> tuple[Step, ...]:
    way = [steps.whole_values(grey.bits, signed=bool(grey.offset)), steps.voi((), grey.bits)]
    if grey.turn != _UPRIGHT:
        way.insert(0, steps.upright(grey.turn))
    if WarningKind.COLOUR_TO_GREY in grey.warnings:
        way.insert(0, steps.LUMINANCE)
    if grey.inverted:
        way.append(steps.turned_bright("TIFF white-is-zero"))
    return tuple(way)


def check_png(data: bytes) -> None:
    """Returns where every chunk is whole; Pillow shows a PNG with changed bytes as it is.

    Source: PNG specification, chunk layout.
    Raises: NcovError (picture_cut_short, picture_damaged).
    """
    at, name, packed = 8, b"", 0
    for _ in range(_MAX_CHUNKS):
        if name == b"IEND":
            if _is_too_little_for_png(data, packed):
                raise NcovError(ErrorKind.PICTURE_CUT_SHORT)
            return
        length, name = int.from_bytes(data[at : at + 4], "big"), data[at + 4 : at + 8]
        end = at + 8 + length
        if end + 4 > len(data):
            raise NcovError(ErrorKind.PICTURE_CUT_SHORT)
        checksum = zlib.crc32(memoryview(data)[at + 4 : end])
        # an upper-case first letter marks the chunks without which there is no picture
        if name[:1].isupper() and checksum != int.from_bytes(data[end : end + 4], "big"):
            raise NcovError(ErrorKind.PICTURE_DAMAGED, reason="checksum")
        packed += length if name == b"IDAT" else 0
        at = end + 4
    raise NcovError(ErrorKind.PICTURE_DAMAGED, reason="too many chunks")


def _is_too_little_for_png(data: bytes, packed: int) -> bool:
    """Whether so many packed bytes cannot hold the picture, which Pillow takes its memory for first."""
    if len(data) <= 24:
        return True  # it ends before its header does
    cols, rows = (int.from_bytes(data[at : at + 4], "big") for at in (16, 20))
    least = rows * cols * data[24] // 8
    # sides beyond the limit are refused by their own name
    return rows * cols <= MAX_PIXELS and packed * _MAX_DEFLATE_RATIO < least


def _check_jpeg(data: bytes) -> None:
    """Raises: NcovError (picture_cut_short, pixel_format_unsupported)."""
    if _is_cut_short(data, "JPEG"):  # Pillow shows a JPEG without its end without a word
        raise NcovError(ErrorKind.PICTURE_CUT_SHORT)
    codestream = read_codestream(data)
    if codestream and codestream.precision != 8:  # Pillow takes it for no picture at all
        raise NcovError(ErrorKind.PIXEL_FORMAT_UNSUPPORTED, bits=codestream.precision)


def _check_header(image: Image.Image, data: bytes) -> None:
    """Raises: NcovError (picture_too_small, picture_too_large, picture_damaged,
    pixel_format_unsupported).
    """
    cols, rows = image.size
    if min(rows, cols) < MIN_SIDE:
        raise NcovError(ErrorKind.PICTURE_TOO_SMALL, rows=rows, cols=cols, least=MIN_SIDE)
    bands = len(image.getbands())
    check_size(rows, cols, bands)
    check_scans(_most_scans(image, data), rows, cols)
    depth = _declared_depth(image, data)
    # Pillow silently cuts deep colours, and deep grey with transparency, down to 8 bits
    if image.mode.startswith("F") or (depth > 8 and image.mode not in _DEEP_MODES):
        raise NcovError(ErrorKind.PIXEL_FORMAT_UNSUPPORTED, bits=depth, samples=bands)


def _most_scans(image: Image.Image, data: bytes) -> int:
    """How many JPEG scans any part of the picture is painted in, at most; 1 for other pictures."""
    if isinstance(image, JpegImageFile):
        return count_scans(data)
    if not isinstance(image, TiffImageFile) or "jpeg" not in str(image.info.get("compression")):
        return 1
    parts = (
        zip(image.tag_v2.get(at, ()), image.tag_v2.get(length, ()), strict=False)
        for at, length in _TIFF_PARTS
    )
    return most_scans(data, [part for kind in parts for part in kind])


def _declared_depth(image: Image.Image, data: bytes) -> int:
    """Bits per sample as the file's header says; 8 for the formats that know no more."""
    if image.format == "PNG":
        return data[24]
    if isinstance(image, TiffImageFile):
        return int(max(image.tag_v2.get(_BITS_PER_SAMPLE, (8,))))
    return 8


def _turn_upright(image: Image.Image, turn: int) -> Image.Image:
    # Pillow turns a TIFF while it loads it
    turned = turn != _UPRIGHT and not isinstance(image, TiffImageFile)
    return ImageOps.exif_transpose(image) if turned else image


def _orientation(image: Image.Image) -> int:
    """EXIF orientation, 1 to 8; 1, which is upright, where none can be read."""
    try:
        stated = image.getexif().get(_ORIENTATION, _UPRIGHT)
    except Exception:  # broken EXIF data raise whatever they like, and are not the picture
        return _UPRIGHT
    return stated if stated in range(1, 9) else _UPRIGHT


def _to_grey(image: Image.Image, data: bytes) -> _Grey:
    """Raises: NcovError (picture_in_colour, pixel_format_unsupported)."""
    if image.mode in _DEEP_MODES:
        return _deep_grey(image, data)
    has_alpha = image.mode in _ALPHA_MODES or "transparency" in image.info
    warnings = (WarningKind.ALPHA_IGNORED,) if has_alpha else ()
    if _is_signed(image):
        signed = np.asarray(image) ^ np.uint8(2**7)
        return _Grey(signed.astype(np.uint16), offset=-(2**7))
    if image.mode in ("1", "L", "LA"):
        return _Grey(np.asarray(image.convert("L")).astype(np.uint16), warnings=warnings)
    if image.mode == "P" and has_alpha:
        image = image.convert("RGBA")
    rgb = image.convert("RGB")
    pixels = image.width * image.height
    coloured = sum(coloured_share(part) * part.size / 3 for part in _strips(rgb)) / pixels
    if coloured > MAX_COLOURED_SHARE:
        raise NcovError(ErrorKind.PICTURE_IN_COLOUR, percent=round(100 * coloured))
    if not all(is_grey(part) for part in _strips(rgb)):
        warnings = (*warnings, WarningKind.COLOUR_TO_GREY)
    # where the channels are equal, luminance is exactly their value
    return _Grey(np.asarray(rgb.convert("L")).astype(np.uint16), warnings=warnings)


def _is_signed(image: Image.Image) -> bool:
    """Whether the bytes are two's complement, which Pillow does not look at."""
    if not isinstance(image, TiffImageFile) or image.mode != "L":
        return False
    return _TWOS_COMPLEMENT in image.tag_v2.get(_SAMPLE_FORMAT, ())


def _deep_grey(image: Image.Image, data: bytes) -> _Grey:
    """Grey values of 9 to 16 bits, and 32-bit ones that fit into 16, exact."""
    values = np.asarray(image)
    lowest, highest = int(values.min()), int(values.max())
    if lowest >= 0 and highest < 2**16:
        depth = _declared_depth(image, data)
        bits = depth if 8 < depth < 16 and highest < 2**depth else 16
        return _Grey(values.astype(np.uint16), bits)
    if lowest >= -(2**15) and highest < 2**15:
        return _Grey((values + 2**15).astype(np.uint16), 16, -(2**15))
    raise NcovError(ErrorKind.PIXEL_FORMAT_UNSUPPORTED, bits=32, samples=1)


def _is_cut_short(data: bytes, file_format: str) -> bool:
    if file_format == "PNG":
        return False  # checked chunk by chunk already
    if file_format == "JPEG":
        codestream = read_codestream(data)
        return not codestream.complete if codestream else b"\xff\xd9" not in data
    if file_format == "BMP":
        return int.from_bytes(data[2:6], "little") > len(data)
    return ends_early(data)


def _kind_of_damage(data: bytes, file_format: str, error: Exception) -> ErrorKind:
    if "truncated" in str(error).lower() or _is_cut_short(data, file_format):
        return ErrorKind.PICTURE_CUT_SHORT
    # Pillow names a whole TIFF file so whose way of storing pixels it does not know
    unknown = file_format == "TIFF" and isinstance(error, UnidentifiedImageError)
    return ErrorKind.PIXEL_FORMAT_UNSUPPORTED if unknown else ErrorKind.PICTURE_DAMAGED
