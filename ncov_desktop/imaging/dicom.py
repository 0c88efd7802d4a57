"""Reads DICOM films: stored values, exact, and all that the header says about showing them."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from pydicom import uid

from ncov_desktop.core.study import (
    LookupTable,
    Modality,
    Provenance,
    Radiograph,
    Rescale,
    Study,
    Voi,
    WarningKind,
)
from ncov_desktop.imaging import dicom_description as description
from ncov_desktop.imaging.dicom_colour import to_luminance
from ncov_desktop.imaging.dicom_file import DicomFile, open_dicom
from ncov_desktop.imaging.dicom_greyscale import (
    read_inverted,
    read_modality,
    read_padding,
    read_voi,
)
from ncov_desktop.imaging.dicom_header import Header
from ncov_desktop.imaging.dicom_pixels import (
    CODESTREAM_SYNTAXES,
    Layout,
    Raw,
    StoredPixels,
    decode_first_frame,
    read_layout,
    to_stored_pixels,
)
from ncov_desktop.imaging.quiet import quiet

_LOSSY = (uid.JPEGBaseline8Bit, uid.JPEGExtended12Bit, uid.JPEGLSNearLossless)
_IDENTITY = Rescale()
# these may hold reversibly coded pictures too, and the header may say so
_LOSSY_UNLESS_DENIED = (uid.JPEG2000, uid.HTJ2K)


def read_dicom(data: bytes, source: str, file_sha256: str) -> Study:
    """The study of one DICOM file with the first frame of its picture.

    A header element that is missing or broken costs only what it says; it is warned of where it
    bears on how the film is shown.

    data: the file's bytes. source: its path, for `Provenance`.
    Raises: NcovError (dicom_damaged, dicom_without_picture, picture_damaged, picture_cut_short,
        picture_too_large, pixel_format_unsupported, transfer_syntax_unsupported).
    """
    with quiet():
        file = open_dicom(data)
        layout = read_layout(file.header)
        values, photometric = decode_first_frame(file, layout)
        if layout.is_colour:
            display = _colour_display(file.header, layout, values, photometric)
        else:
            native = file.transfer_syntax not in CODESTREAM_SYNTAXES
            display = _greyscale_display(file.header, layout, values, native)
        film = _radiograph(file, layout, display, source, file_sha256)
        return Study(
            uid=file.header.text("StudyInstanceUID") or None,
            patient=description.read_patient(file.header),
            modality=file.header.text("Modality"),
            radiographs=(film,),
            acquired_at=description.read_acquired_at(file.header),
            description=description.read_description(file.header),
        )


@dataclass(frozen=True, slots=True, eq=False)
class _Display:
    """Stored values and how they are declared to be shown."""

    stored: StoredPixels
    steps: tuple[str, ...]
    warnings: tuple[WarningKind, ...] = ()
    modality: Modality = _IDENTITY
    voi: tuple[Voi, ...] = ()
    inverted: bool = False
    padding: tuple[int, int] | None = None


def _greyscale_display(header: Header, layout: Layout, values: Raw, native: bool) -> _Display:
    stored = to_stored_pixels(values, layout, native)
    modality, modality_warnings = read_modality(header, layout.signed)
    voi, voi_warnings = read_voi(header, _may_be_negative(modality, stored))
    inverted = read_inverted(header, layout.photometric)
    warnings = [*layout.warnings, *modality_warnings, *voi_warnings]
    if stored.masked:
        warnings.append(WarningKind.HIGH_BITS_MASKED)
    if stored.bits > 8 and not voi:
        warnings.append(WarningKind.NO_WINDOW)
    steps = [
        f"stored values: {layout.stored} of {layout.allocated} bits, "
        + ("signed" if layout.signed else "unsigned"),
        _modality_step(modality),
        _voi_step(voi, stored.bits),
    ]
    if inverted:
        why = "MONOCHROME1" if layout.photometric == "MONOCHROME1" else "Presentation LUT INVERSE"
        steps.append(f"{why}: turned so that larger is brighter")
    padding = read_padding(header, layout.signed)
    if padding:
        steps.append(f"padding: stored values {padding[0]} to {padding[1]} are no picture")
    return _Display(stored, tuple(steps), tuple(warnings), modality, voi, inverted, padding)


def _colour_display(header: Header, layout: Layout, values: Raw, photometric: str) -> _Display:
    """Modality and VOI transforms are not defined for colours, luminance is brightness already."""
    luminance = to_luminance(values, photometric, layout, header).astype(np.uint16)
    return _Display(
        StoredPixels(luminance, 8, 0, masked=False),
        (f"{layout.photometric}: colours turned into luminance, 8 bits",),
        (*layout.warnings, WarningKind.COLOUR_TO_GREY),
    )


def _radiograph(
    file: DicomFile, layout: Layout, display: _Display, source: str, file_sha256: str
) -> Radiograph:
    header, syntax = file.header, file.transfer_syntax
    lossy, warnings, steps = _is_lossy(header, syntax), [*display.warnings], [*display.steps]
    if lossy:
        warnings.append(WarningKind.LOSSY_SOURCE)
    if layout.frames > 1:
        warnings.append(WarningKind.FIRST_FRAME_ONLY)
        steps.insert(0, f"first of {layout.frames} frames")
    spacing, spacing_origin = description.read_spacing(header)
    return Radiograph(
        pixels=_own_read_only(display.stored.pixels, len(file.data)),
        bits=display.stored.bits,
        provenance=Provenance(
            source=source,
            file_sha256=file_sha256,
            format="DICOM",
            sop_instance_uid=header.text("SOPInstanceUID") or None,
            transfer_syntax_uid=str(syntax),
            lossy_source=lossy,
            steps=tuple(steps),
        ),
        stored_offset=display.stored.offset,
        modality_transform=display.modality,
        inverted=display.inverted,
        voi=display.voi,
        padding=display.padding,
        spacing_mm=spacing,
        spacing_origin=spacing_origin,
        view=description.read_view(header),
        laterality=description.read_laterality(header),
        patient_orientation=description.read_orientation(header),
        body_part=description.read_body_part(header),
        intent=description.read_intent(header),
        warnings=tuple(dict.fromkeys(warnings)),
    )


def _own_read_only(pixels: NDArray[np.uint16], file_bytes: int) -> NDArray[np.uint16]:
    """Contiguous, in the machine's byte order, and not keeping a far larger file alive."""
    own = np.require(pixels, np.uint16, ["C_CONTIGUOUS", "ALIGNED"])
    if own.base is not None and file_bytes > 2 * own.nbytes:
        own = own.copy()
    own.flags.writeable = False
    return own


def _may_be_negative(modality: Modality, stored: StoredPixels) -> bool:
    if isinstance(modality, LookupTable):
        return False
    ends = (stored.offset, stored.offset + 2**stored.bits - 1)
    return min(end * modality.slope + modality.intercept for end in ends) < 0


def _is_lossy(header: Header, syntax: uid.UID) -> bool:
    stated = header.text("LossyImageCompression")
    return stated == "01" or syntax in _LOSSY or (syntax in _LOSSY_UNLESS_DENIED and stated != "00")


def _modality_step(modality: Modality) -> str:
    if isinstance(modality, LookupTable):
        return f"modality: look-up table of {len(modality.entries)} entries"
    return f"modality: slope {modality.slope:.10g}, intercept {modality.intercept:.10g}"


def _voi_step(voi: tuple[Voi, ...], bits: int) -> str:
    if not voi:
        return "no window in the file: " + ("full range" if bits == 8 else "automatic window")
    first = voi[0]
    if isinstance(first, LookupTable):
        return f"look-up table from the file: {len(first.entries)} entries of {first.bits} bits"
    return (
        f"window from the file: centre {first.center:.10g}, width {first.width:.10g} "
        f"({first.function.value})"
    )
