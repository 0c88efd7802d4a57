"""Reads DICOM films: stored values, exact, and all that the header says about showing them."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from pydicom import uid

from ncov_desktop.core.file_hash import FileHash
from ncov_desktop.core.study import (
    LookupTable,
    Modality,
    Provenance,
    Radiograph,
    Rescale,
    Step,
    Study,
    Voi,
    WarningKind,
)
from ncov_desktop.imaging import dicom_description as description
from ncov_desktop.imaging import dicom_geometry as geometry
from ncov_desktop.imaging import steps
from ncov_desktop.imaging.colour import MAX_COLOURED_SHARE
from ncov_desktop.imaging.dicom_colour import to_luminance
from ncov_desktop.imaging.dicom_file import DicomFile, open_dicom
from ncov_desktop.imaging.dicom_frames import CODESTREAM_SYNTAXES, Frame, decode_frame
from ncov_desktop.imaging.dicom_greyscale import (
    read_inverted,
    read_modality,
    read_padding,
    read_voi,
)
from ncov_desktop.imaging.dicom_groups import frame_header
from ncov_desktop.imaging.dicom_header import Header
from ncov_desktop.imaging.dicom_overlays import Overlays, read_overlays
from ncov_desktop.imaging.dicom_pixels import (
    Layout,
    Raw,
    StoredPixels,
    in_16_bits,
    read_layout,
    to_stored_pixels,
)
from ncov_desktop.imaging.quiet import quiet

_LOSSY = (uid.JPEGBaseline8Bit, uid.JPEGExtended12Bit, uid.JPEGLSNearLossless)
_IDENTITY = Rescale()
# these may hold reversibly coded pictures too, and the header may say so
_LOSSY_UNLESS_DENIED = (uid.JPEG2000, uid.HTJ2K)


def read_dicom(data: bytes, source: str, frame: int = 0) -> Study:
    """The study of one DICOM file with one frame of its picture, counted from 0.

    A header element that is missing or broken costs only what it says; it is warned of where it
    bears on how the film is shown.

    data: the file's bytes. source: its path, for `Provenance`.
    Raises: NcovError (dicom_damaged, dicom_without_picture, frame_missing, picture_damaged,
        picture_cut_short, picture_too_large, pixel_format_unsupported,
        transfer_syntax_unsupported).
    """
    file_hash = FileHash.of(data)
    with quiet():
        file = open_dicom(data)
        layout = read_layout(file.header)
        decoded = decode_frame(file, layout, frame)
        layout = in_16_bits(layout, decoded.values)
        header = frame_header(file.header, frame)
        native = file.transfer_syntax not in CODESTREAM_SYNTAXES
        overlays = read_overlays(header, layout, decoded.values, frame, native)
        if layout.is_colour:
            display = _colour_display(header, layout, decoded, native)
        else:
            display = _greyscale_display(header, layout, overlays.values, native)
        film = _radiograph(
            file, header, display, overlays, _Place(frame, decoded, source, file_hash)
        )
        return Study(
            uid=file.header.text("StudyInstanceUID") or None,
            patient=description.read_patient(file.header),
            modality=file.header.text("Modality"),
            radiographs=(film,),
            acquired_at=description.read_acquired_at(file.header),
            description=description.read_description(file.header),
            accession_number=file.header.text("AccessionNumber"),
        )


@dataclass(frozen=True, slots=True, eq=False)
class _Place:
    """Where the film comes from."""

    frame: int
    decoded: Frame
    source: str
    file_hash: FileHash


@dataclass(frozen=True, slots=True, eq=False)
class _Display:
    """Stored values and how they are declared to be shown.

    stored_bits: how many bits the file uses.
    """

    stored: StoredPixels
    stored_bits: int
    way: tuple[Step, ...]
    warnings: tuple[WarningKind, ...] = ()
    modality: Modality = _IDENTITY
    voi: tuple[Voi, ...] = ()
    inverted: bool = False
    padding: tuple[int, int] | None = None


def _greyscale_display(header: Header, layout: Layout, values: Raw, native: bool) -> _Display:
    stored = to_stored_pixels(values, layout, native)
    modality, modality_warnings = read_modality(header, layout.value_range)
    voi, voi_warnings = read_voi(header, _modality_range(modality, layout))
    inverted = read_inverted(header, layout.photometric)
    warnings = [*layout.warnings, *modality_warnings, *voi_warnings]
    if stored.masked:
        warnings.append(WarningKind.HIGH_BITS_MASKED)
    if stored.bits > 8 and not voi:
        warnings.append(WarningKind.NO_WINDOW)
    way = [
        steps.stored_values(layout.stored, layout.allocated, signed=layout.signed),
        steps.modality(modality),
        steps.voi(voi, stored.bits),
    ]
    if inverted:
        why = "MONOCHROME1" if layout.photometric == "MONOCHROME1" else "Presentation LUT INVERSE"
        way.append(steps.turned_bright(why))
    padding = read_padding(header, layout.signed)
    if padding:
        way.append(steps.padding(*padding))
    return _Display(
        *(stored, layout.stored, tuple(way), tuple(warnings)), modality, voi, inverted, padding
    )


def _colour_display(header: Header, layout: Layout, decoded: Frame, native: bool) -> _Display:
    """Modality and VOI transforms are not defined for colours, luminance is brightness already."""
    luminance, coloured = to_luminance(decoded, layout, header, native)
    mostly = coloured > MAX_COLOURED_SHARE
    colour = WarningKind.MOSTLY_COLOUR if mostly else WarningKind.COLOUR_TO_GREY
    return _Display(
        StoredPixels(luminance.astype(np.uint16), 8, 0, masked=False),
        8,
        (steps.luminance(layout.photometric),),
        (*layout.warnings, colour),
    )


def _radiograph(
    file: DicomFile, header: Header, display: _Display, overlays: Overlays, place: _Place
) -> Radiograph:
    """header: as it holds for the frame."""
    shutters, shutter_warnings = geometry.read_shutters(header)
    field_of_view = geometry.read_field_of_view(header)
    spacing, spacing_origin = geometry.read_spacing(header)
    lossy = _is_lossy(file.header, file.transfer_syntax)
    warnings = [*place.decoded.warnings, *display.warnings, *overlays.warnings, *shutter_warnings]
    if lossy:
        warnings.append(WarningKind.LOSSY_SOURCE)
    notes = steps.notes(spacing_origin, len(shutters), len(overlays.planes), field_of_view)
    return Radiograph(
        pixels=_own_read_only(display.stored.pixels, len(file.data)),
        bits=display.stored.bits,
        stored_bits=display.stored_bits,
        provenance=_provenance(file, place, lossy, (*display.way, *notes)),
        stored_offset=display.stored.offset,
        modality_transform=display.modality,
        inverted=display.inverted,
        voi=display.voi,
        padding=display.padding,
        spacing_mm=spacing,
        spacing_origin=spacing_origin,
        pixel_aspect=geometry.read_aspect(header),
        view=description.read_view(header),
        laterality=description.read_laterality(header),
        patient_orientation=geometry.read_orientation(header),
        body_part=description.read_body_part(header),
        intent=description.read_intent(header),
        warnings=tuple(dict.fromkeys(warnings)),
        frame=place.frame,
        frames=place.decoded.frames,
        overlays=overlays.planes,
        shutters=shutters,
        shutter_value=geometry.read_shutter_value(header),
        field_of_view=field_of_view,
    )


def _own_read_only(pixels: NDArray[np.uint16], file_bytes: int) -> NDArray[np.uint16]:
    """Contiguous, in the machine's byte order, and not keeping a far larger file alive."""
    own = np.require(pixels, np.uint16, ["C_CONTIGUOUS", "ALIGNED"])
    if own.base is not None and file_bytes > 2 * own.nbytes:
        own = own.copy()
    own.flags.writeable = False
    return own


def _modality_range(modality: Modality, layout: Layout) -> tuple[float, float]:
    """The least and the largest modality value there can be."""
    if isinstance(modality, LookupTable):
        return 0, 2**modality.bits - 1
    ends = [end * modality.slope + modality.intercept for end in layout.value_range]
    return min(ends), max(ends)


def _is_lossy(header: Header, syntax: uid.UID) -> bool:
    stated = header.text("LossyImageCompression")
    return stated == "01" or syntax in _LOSSY or (syntax in _LOSSY_UNLESS_DENIED and stated != "00")


def _provenance(file: DicomFile, place: _Place, lossy: bool, way: tuple[Step, ...]) -> Provenance:
    return Provenance(
        source=place.source,
        file_hash=place.file_hash,
        format="DICOM",
        sop_instance_uid=file.header.text("SOPInstanceUID") or None,
        transfer_syntax_uid=str(file.transfer_syntax),
        lossy_source=lossy,
        way=(*steps.frame(place.frame, place.decoded.frames), *way),
    )
