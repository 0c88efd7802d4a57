"""Coloured films as PNG files that carry what turns them back."""

import hashlib
from io import BytesIO
from pathlib import Path

import numpy as np
from PIL import Image
from PIL.PngImagePlugin import PngImageFile, PngInfo

from ncov_desktop import text
from ncov_desktop.core.blocks import row_blocks
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.lossless import (
    ColouredFilm,
    StoredFilm,
    StoredType,
    read_record,
    to_stored,
)
from ncov_desktop.core.study import Radiograph
from ncov_desktop.imaging.dicom_file import open_dicom
from ncov_desktop.imaging.dicom_pixels import read_layout
from ncov_desktop.imaging.files import read_bytes
from ncov_desktop.imaging.limits import check_size
from ncov_desktop.imaging.quiet import quiet
from ncov_desktop.imaging.raster import check_png, raster_format

RECORD_KEYWORD = "nCoV lossless film"
# PNG's registered keyword for such a notice
_NOTICE_KEYWORD = "Disclaimer"
# Colours of films hardly repeat: more effort takes three times as long for a seventh of the size.
_COMPRESSION = 1
# Only these hold 24-bit colours; a palette may, where the film has few different values.
_COLOUR_MODES = ("RGB", "RGBA", "P")


def stored_type(film: Radiograph, path: Path) -> StoredType:
    """The smallest numpy integer type for the Bits Allocated and the sign of the film's file.

    Up to 8 bits allocated give uint8 or int8, more give uint16 or int16; no film has more than 16
    bits stored, whatever is allocated. Plain pictures count as 8 or 16 bits.

    path: the film's file. It is read again where the film itself does not tell: a DICOM film of 8
        bits may lie in 16.
    Source: DICOM PS3.5 8.1.1.
    Raises: NcovError (file_changed, and all kinds of reading a file).
    """
    wide = film.bits > 8
    if not wide and film.provenance.format == "DICOM":
        data = read_bytes(path)
        if hashlib.sha256(data).hexdigest() != film.provenance.file_sha256:
            raise NcovError(ErrorKind.FILE_CHANGED)
        with quiet():
            wide = read_layout(open_dicom(data).header).allocated > 8
    if film.stored_offset:
        return "int16" if wide else "int8"
    return "uint16" if wide else "uint8"


def to_png(coloured: ColouredFilm) -> bytes:
    """The PNG file of a coloured film; the same film gives the same bytes."""
    chunks = PngInfo()
    chunks.add_text(RECORD_KEYWORD, coloured.record.model_dump_json())
    chunks.add_text(_NOTICE_KEYWORD, text.RESEARCH_USE)
    stream = BytesIO()
    rows, cols = coloured.record.rows, coloured.record.cols
    picture = Image.new("RGB", (cols, rows))
    for block, rgb in zip(row_blocks(rows, cols), coloured.blocks(), strict=True):
        picture.paste(Image.fromarray(rgb), (0, block.start))
    picture.save(stream, "PNG", pnginfo=chunks, compress_level=_COMPRESSION)
    return stream.getvalue()


def from_png(data: bytes) -> StoredFilm:
    """The stored values in a PNG file made by `to_png`, exact, or an error that says what is wrong.

    A file that another program saved again is taken where no colour changed and the record is there.

    Raises: NcovError (coloured_not_png, coloured_unmarked, coloured_version, coloured_resized,
        coloured_changed, picture_cut_short, picture_damaged, picture_too_large).
    """
    file_format = raster_format(data)
    if file_format != "PNG":
        raise NcovError(ErrorKind.COLOURED_NOT_PNG, format=file_format or "unknown")
    check_png(data)
    if RECORD_KEYWORD.encode() not in data:  # known before anything is decoded
        raise NcovError(ErrorKind.COLOURED_UNMARKED)
    with quiet():
        try:
            with Image.open(BytesIO(data), formats=["PNG"]) as image:
                return to_stored(_coloured(image))
        except NcovError:
            raise
        except (Image.DecompressionBombError, MemoryError) as error:
            raise NcovError(ErrorKind.PICTURE_TOO_LARGE) from error
        except Exception as error:  # Pillow's plug-ins have no common error type
            raise NcovError(ErrorKind.PICTURE_DAMAGED) from error


def _coloured(image: Image.Image) -> ColouredFilm:
    """Raises: NcovError; whatever Pillow raises for a broken picture."""
    assert isinstance(image, PngImageFile)
    check_size(image.height, image.width)
    if stated := image.info.get(RECORD_KEYWORD):
        read_record(str(stated)).check_sides(image.height, image.width)
    image.load()
    # asked after loading, as some programs move texts behind the picture
    content = image.text.get(RECORD_KEYWORD)
    if content is None:
        raise NcovError(ErrorKind.COLOURED_UNMARKED)
    record = read_record(str(content))
    record.check_sides(image.height, image.width)
    if image.mode not in _COLOUR_MODES:
        raise NcovError(ErrorKind.COLOURED_CHANGED)
    boxes = [(0, b.start, image.width, b.stop) for b in row_blocks(image.height, image.width)]
    return ColouredFilm(
        lambda: (np.asarray(image.crop(box).convert("RGB")) for box in boxes), record
    )
