"""One frame of a DICOM picture, decoded after every check that can be made before."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from io import BytesIO
from typing import Any, cast

import numpy as np
from pydicom import uid
from pydicom.encaps import encapsulate, get_frame
from pydicom.pixels.decoders.base import Decoder, get_decoder

from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.study import WarningKind
from ncov_desktop.imaging.codestream import (
    check_effort,
    prolonged,
    read_codestream,
    with_usual_scan,
)
from ncov_desktop.imaging.dicom_file import DicomFile
from ncov_desktop.imaging.dicom_pixels import Layout, Raw

CODESTREAM_SYNTAXES = frozenset(
    [
        *uid.JPEGTransferSyntaxes,
        *uid.JPEGLSTransferSyntaxes,
        *uid.JPEG2000TransferSyntaxes,
    ]
)
# their decoders fill up a picture whose data end too early, and say nothing
_FILLED_UP = frozenset([*uid.JPEGTransferSyntaxes, *uid.JPEGLSTransferSyntaxes])
_ITEM, _DELIMITER = b"\xfe\xff\x00\xe0", b"\xfe\xff\xdd\xe0"
_MAX_FRAGMENTS = 100_000


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """One frame as its values lie in the file.

    values: integers[rows, cols] or [rows, cols, 3]; bits above the stored ones are not yet dropped.
    photometric: the interpretation `values` have, which a decoder may have changed.
    frames: how many frames the file really holds.
    """

    values: Raw
    photometric: str
    frames: int
    warnings: tuple[WarningKind, ...] = ()


def readable_syntaxes() -> tuple[uid.UID, ...]:
    """Every transfer syntax that can be decoded here, in the order of the standard."""
    readable = []
    for syntax in uid.AllTransferSyntaxes:
        with suppress(NcovError):
            _decoder_of(syntax)
            readable.append(syntax)
    return tuple(readable)


def decode_frame(file: DicomFile, layout: Layout, frame: int) -> Frame:
    """One frame, counted from 0. Call it inside `quiet`.

    Raises: NcovError (frame_missing, transfer_syntax_unsupported, pixel_format_unsupported,
        picture_cut_short, picture_damaged, picture_too_large).
    """
    if file.picture.is_float:
        raise NcovError(ErrorKind.PIXEL_FORMAT_UNSUPPORTED, samples="float")
    decoder = _decoder_of(file.transfer_syntax)
    compressed = decoder.is_encapsulated
    fragments = _fragments(file) if compressed else []
    there = len(fragments) if compressed else _count_native_frames(file, layout)
    frames = min(layout.frames, there)
    if not 0 <= frame < frames:
        raise NcovError(ErrorKind.FRAME_MISSING, frame=frame + 1, frames=frames)
    warnings = [WarningKind.FRAMES_MISSING] if frames < layout.frames else []
    options = _options(file, layout)
    if not compressed:
        source = _native_frame(file, layout, frame)
        values, photometric = _decode(decoder, source, options | {"view_only": True})
        return Frame(values, photometric, frames, tuple(warnings))
    if there == layout.frames:
        # one each; that needs no offset table, and a wrong one does no harm
        codestream = file.data[fragments[frame]]
    else:
        codestream = _gathered(file, frame, frames)
    codestream = _checked(codestream, file, layout)
    values, photometric = _decode(decoder, encapsulate([codestream]), options)
    if file.transfer_syntax in _FILLED_UP and _is_filled_up(decoder, codestream, options, values):
        warnings.append(WarningKind.INCOMPLETE)
    return Frame(values, photometric, frames, tuple(warnings))


def _options(file: DicomFile, layout: Layout) -> dict[str, Any]:
    return {
        "rows": layout.rows,
        "columns": layout.cols,
        "samples_per_pixel": layout.samples,
        "bits_allocated": layout.allocated,
        "bits_stored": layout.stored,
        "pixel_representation": int(layout.signed),
        "photometric_interpretation": layout.photometric,
        "planar_configuration": layout.planar,
        "number_of_frames": 1,
        "pixel_keyword": "PixelData",
        "pixel_vr": file.picture.value_representation,
        "correct_unused_bits": False,  # `to_stored_pixels` does it, and notes what it dropped
    }


def _decode(
    decoder: Decoder, source: bytes | memoryview, options: dict[str, Any]
) -> tuple[Raw, str]:
    with _decoder_errors():
        values, properties = decoder.as_array(source, index=0, raw=True, **options)
    return cast(Raw, values), str(properties["photometric_interpretation"])


def _is_filled_up(
    decoder: Decoder, codestream: bytes, options: dict[str, Any], values: Raw
) -> bool:
    """Whether the decoder ran out of data before the picture was complete.

    A complete picture has no use for more data before its end marker, an incomplete one shows them.
    """
    longer = prolonged(codestream)
    if longer is None:
        return False
    try:
        again, _ = _decode(decoder, encapsulate([longer]), options)
    except NcovError as error:
        if error.kind is ErrorKind.PICTURE_TOO_LARGE:
            raise
        # what follows a complete picture is not looked at, so the decoder was still at work
        return True
    return not np.array_equal(again, values)


def _decoder_of(syntax: uid.UID) -> Decoder:
    try:
        decoder = get_decoder(syntax)
    except NotImplementedError as error:
        name = "unknown" if syntax.name == str(syntax) else syntax.name
        raise NcovError(ErrorKind.TRANSFER_SYNTAX_UNSUPPORTED, transfer_syntax=name) from error
    if not decoder.is_available:
        raise NcovError(ErrorKind.TRANSFER_SYNTAX_UNSUPPORTED, transfer_syntax=syntax.name)
    return decoder


def _count_native_frames(file: DicomFile, layout: Layout) -> int:
    """Raises: NcovError (picture_cut_short, picture_damaged)."""
    picture = file.picture
    if picture.declared is None:
        raise NcovError(ErrorKind.PICTURE_DAMAGED, reason="encapsulated")
    there = min(picture.declared, len(file.data) - picture.start)
    # frames follow each other without a gap, even where they end within a byte (PS3.5 8.1.1)
    needed = (layout.frame_bits * layout.frames + 7) // 8
    if there < layout.frame_bytes or there < min(picture.declared, needed):
        raise NcovError(ErrorKind.PICTURE_CUT_SHORT, bytes=there, needed_bytes=layout.frame_bytes)
    return 8 * there // layout.frame_bits


def _native_frame(file: DicomFile, layout: Layout, frame: int) -> bytes | memoryview:
    """The bytes of one uncompressed frame, which begins with the first of them."""
    start_bit, data = frame * layout.frame_bits, memoryview(file.data)[file.picture.start :]
    start, surplus = divmod(start_bit, 8)
    # 8-bit pixels of big-endian files lie swapped in pairs, so an odd frame needs its pad byte
    length = layout.frame_bytes + layout.frame_bytes % 2
    swapped = (
        file.transfer_syntax == uid.ExplicitVRBigEndian
        and file.picture.value_representation == "OW"
    )
    if swapped and layout.allocated == 1:
        odd = start % 2
        data = memoryview(_swapped(data[start - odd : start + length + 2 + odd]))
        start = odd
    if surplus:
        packed = np.frombuffer(data[start : start + length + 1], np.uint8)
        bits = np.unpackbits(packed, bitorder="little")[surplus:]
        return np.packbits(bits[: layout.frame_bits], bitorder="little").tobytes()
    if swapped and layout.allocated == 8 and start % 2:
        # such a frame begins with the second byte of a word
        own = _swapped(data[start - 1 : start + length + 1])[1 : 1 + layout.frame_bytes]
        return _swapped(own)
    return data[start : start + length]


def _swapped(data: bytes | memoryview) -> bytes:
    """The bytes with each pair exchanged; an odd last one is filled up."""
    return np.frombuffer(bytes(data) + b"\0" * (len(data) % 2), "<u2").byteswap().tobytes()


def _gathered(file: DicomFile, frame: int, frames: int) -> bytes:
    """One compressed frame out of several fragments. Raises: NcovError (picture_damaged)."""
    stream = BytesIO(file.data)
    stream.seek(file.picture.start)
    offsets = file.header.raw("ExtendedOffsetTable")
    lengths = file.header.raw("ExtendedOffsetTableLengths")
    with _decoder_errors():
        return get_frame(
            stream,
            frame,
            number_of_frames=frames,
            extended_offsets=(offsets, lengths) if offsets and lengths else None,
        )


def _checked(found: bytes, file: DicomFile, layout: Layout) -> bytes:
    """A compressed frame, complete and of the size the header states.

    Raises: NcovError (picture_cut_short, picture_damaged).
    """
    if file.transfer_syntax in CODESTREAM_SYNTAXES:
        _check_codestream(found, layout)
        if file.transfer_syntax in uid.JPEGTransferSyntaxes:
            return with_usual_scan(found)
    elif file.transfer_syntax == uid.RLELossless:
        _check_run_lengths(found, layout)
    return found


def _fragments(file: DicomFile) -> list[slice]:
    """Where in `file.data` the fragments behind the offset table lie, all of them whole.

    Source: DICOM PS3.5 A.4.
    Raises: NcovError (picture_cut_short, picture_damaged).
    """
    at, end = file.picture.start, len(file.data)
    if file.picture.declared is not None:
        end = min(end, at + file.picture.declared)
    items: list[slice] = []
    while file.data[at : at + 4] == _ITEM:
        start = at + 8
        at = start + int.from_bytes(file.data[at + 4 : start], "little")
        items.append(slice(start, at))
        if at > end:
            raise NcovError(ErrorKind.PICTURE_CUT_SHORT)
        if len(items) > _MAX_FRAGMENTS:
            raise NcovError(ErrorKind.PICTURE_DAMAGED, reason="too many fragments")
    if len(items) < 2 or file.data[at : at + 4] != _DELIMITER:
        kind = ErrorKind.PICTURE_CUT_SHORT if end - at < 8 else ErrorKind.PICTURE_DAMAGED
        raise NcovError(kind, reason="fragments")
    return items[1:]


def _check_codestream(frame: bytes, layout: Layout) -> None:
    """Raises: NcovError (picture_cut_short, picture_damaged)."""
    codestream = read_codestream(frame)
    if codestream is None:
        raise NcovError(ErrorKind.PICTURE_DAMAGED, reason="codestream header")
    found = (codestream.rows, codestream.cols, codestream.components)
    if found != (layout.rows, layout.cols, layout.samples):
        raise NcovError(ErrorKind.PICTURE_DAMAGED, rows=found[0], cols=found[1])
    check_effort(codestream)
    if not codestream.complete:
        raise NcovError(ErrorKind.PICTURE_CUT_SHORT)


def _check_run_lengths(frame: bytes, layout: Layout) -> None:
    """One segment for each byte of each sample, all of them within the frame.

    Source: DICOM PS3.5 G.5.
    Raises: NcovError (picture_damaged).
    """
    count, *offsets = np.frombuffer(frame[:64].ljust(64, b"\0"), "<u4").tolist()
    needed = layout.samples * layout.allocated // 8
    used = offsets[:needed]
    rising = all(a < b for a, b in zip([63, *used], [*used, len(frame)], strict=True))
    if count != needed or not rising:
        raise NcovError(ErrorKind.PICTURE_DAMAGED, reason="segments")


@contextmanager
def _decoder_errors() -> Iterator[None]:
    """Turns whatever a decoder throws into an NcovError.

    Some plug-ins raise exceptions that are no `Exception`, such as a Rust library's panic.
    """
    try:
        yield
    except (NcovError, KeyboardInterrupt, SystemExit, GeneratorExit):
        raise
    except MemoryError as error:
        raise NcovError(ErrorKind.PICTURE_TOO_LARGE) from error
    except BaseException as error:
        raise NcovError(ErrorKind.PICTURE_DAMAGED, reason="decoder") from error
