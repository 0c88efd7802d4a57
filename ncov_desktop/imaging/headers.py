"""Reads what a browser shows of a film from its header, never its picture."""

import re
from functools import lru_cache

from PIL import Image
from pydicom import uid
from pydicom.charset import convert_encodings, default_encoding
from pydicom.dataelem import DataElement, RawDataElement
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence
from pydicom.tag import BaseTag

from ncov_desktop.core.browser import FilmEntry, FilmSource
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.imaging import dicom_description as description
from ncov_desktop.imaging.dicom_header import Header
from ncov_desktop.imaging.dicom_scan import Scan, scan
from ncov_desktop.imaging.formats import format_of
from ncov_desktop.imaging.header_bytes import HeaderBytes, inflated
from ncov_desktop.imaging.limits import check_size
from ncov_desktop.imaging.quiet import quiet
from ncov_desktop.imaging.raster import MIN_SIDE

_CHARACTER_SET, _TRANSFER_SYNTAX = 0x00080005, 0x00020010
_VIEW_CODES, _CODE_MEANING = 0x00540220, 0x00080104
_DIRECTORY_RECORDS, _REFERENCED_FILE = 0x00041220, 0x00041500
_INDEX_CLASS = re.compile(rb"\x02\x00\x02\x00UI..1\.2\.840\.10008\.1\.3\.10(?![0-9.])", re.DOTALL)
_LAST_META_TAG = 0x0002FFFF
_WANTED = frozenset(
    (
        _CHARACTER_SET,
        0x00080018,  # SOP Instance UID
        0x00080050,  # Accession Number
        *(0x00080020, 0x00080021, 0x00080022, 0x00080023, 0x0008002A),  # dates
        *(0x00080030, 0x00080031, 0x00080032, 0x00080033),  # times
        *(0x00080060, 0x00081030, 0x0008103E),  # modality, descriptions
        *(0x00100010, 0x00100020, 0x00100030, 0x00100040, 0x00101010),  # the patient
        0x00185101,  # View Position
        *(0x0020000D, 0x0020000E, 0x00200011, 0x00200013),  # study, series and their numbers
        *(0x00200060, 0x00200062),  # laterality
        *(0x00280008, 0x00280010, 0x00280011),  # frames, rows, columns
    )
)


def read_entry(source: FilmSource, data: HeaderBytes) -> FilmEntry:
    """What the header says about the film, as `read_study` would say it; the picture is not read.

    Raises: NcovError (file_empty, not_a_film, dicom_damaged, dicom_without_picture,
        picture_cut_short, picture_damaged, picture_too_small, picture_too_large, and what `data`
        raises).
    """
    if not data.first:
        raise NcovError(ErrorKind.FILE_EMPTY)
    file_format = format_of(data.first)
    with quiet():
        if file_format == "DICOM":
            return _dicom_entry(source, data)
        return _raster_entry(source, data, file_format)


def is_index(data: HeaderBytes) -> bool:
    """Whether the file is a DICOMDIR. Source: DICOM PS3.10 8.6, PS3.4 Media Storage."""
    head = data.first[128:1024]
    return head[:4] == b"DICM" and bool(_INDEX_CLASS.search(head))


def read_index(data: HeaderBytes) -> tuple[tuple[str, ...], ...]:
    """The files a DICOMDIR names, each as the parts of its path, once and in its order.

    Source: DICOM PS3.3 F.3, PS3.10 8.2.
    Raises: NcovError (index_damaged).
    """
    try:
        with quiet():
            found = _scan_dataset(data, frozenset(), (_DIRECTORY_RECORDS, _REFERENCED_FILE))
    except NcovError as error:
        raise NcovError(ErrorKind.INDEX_DAMAGED) from error
    if found.cut_short:
        raise NcovError(ErrorKind.INDEX_DAMAGED)
    names = (_file_id(value) for value in found.inside)
    return tuple(dict.fromkeys(name for name in names if name))


def _file_id(value: bytes) -> tuple[str, ...]:
    """Parts are to be capital letters and digits, but many writers use what their disk uses."""
    try:
        text = value.decode("utf-8")
    except UnicodeDecodeError:
        text = value.decode("latin-1")
    return tuple(part.strip(" ") for part in text.rstrip("\0 ").split("\\")) if text.strip() else ()


def _dicom_entry(source: FilmSource, data: HeaderBytes) -> FilmEntry:
    found = _scan_dataset(data, _WANTED, (_VIEW_CODES, _CODE_MEANING))
    if not found.has_picture:
        raise NcovError(_kind_of_failure(found))
    header = Header(_dataset(found))
    frames = header.number("NumberOfFrames")
    return FilmEntry(
        source=source,
        format="DICOM",
        patient=description.read_patient(header),
        study_uid=header.text("StudyInstanceUID") or None,
        study_description=header.text("StudyDescription"),
        series_uid=header.text("SeriesInstanceUID") or None,
        series_number=_whole(header.number("SeriesNumber")),
        series_description=header.text("SeriesDescription"),
        modality=header.text("Modality"),
        sop_instance_uid=header.text("SOPInstanceUID") or None,
        view=description.read_view(header),
        laterality=description.read_laterality(header),
        number=_whole(header.number("InstanceNumber")),
        acquired_at=description.read_acquired_at(header),
        frames=max(1, _whole(frames) or 1),
        rows=header.integer("Rows"),
        cols=header.integer("Columns"),
        accession_number=header.text("AccessionNumber"),
    )


def _whole(number: float | None) -> int | None:
    return int(number) if number is not None else None


def _kind_of_failure(found: Scan) -> ErrorKind:
    if not found.cut_short:
        return ErrorKind.DICOM_WITHOUT_PICTURE
    return ErrorKind.PICTURE_CUT_SHORT if found.elements else ErrorKind.DICOM_DAMAGED


def _scan_dataset(data: HeaderBytes, wanted: frozenset[int], enter: tuple[int, int]) -> Scan:
    """The data set behind the file meta information. Source: DICOM PS3.10 7.1."""
    start = 132 if data.first[128:132] == b"DICM" else 0
    meta = scan(data, start, frozenset((_TRANSFER_SYNTAX,)), above=_LAST_META_TAG)
    stated = meta.elements.get(BaseTag(_TRANSFER_SYNTAX))
    syntax = (stated.value or b"").decode("ascii", "replace").strip(" \0") if stated else ""
    if syntax == uid.DeflatedExplicitVRLittleEndian:
        return scan(inflated(data, meta.at), 0, wanted, enter=enter)
    little = syntax != uid.ExplicitVRBigEndian if syntax else _is_little(data.first[meta.at :])
    return scan(data, meta.at, wanted, little_endian=little, enter=enter)


def _is_little(first: bytes) -> bool:
    """Groups 0002 to 00FF read as 0200 and more in the wrong byte order."""
    stated = re.match(rb"[A-Z][A-Z]", first[4:6])
    return not (stated and int.from_bytes(first[0:2], "little") >= 0x0200)


def _dataset(found: Scan) -> Dataset:
    """The elements as pydicom keeps them, so that `Header` reads them as in an opened film."""
    dataset = Dataset(dict(found.elements))
    stated = found.elements.get(BaseTag(_CHARACTER_SET))
    encodings = _encodings(stated.value or b"") if stated else default_encoding
    listed = list(encodings) if isinstance(encodings, tuple) else encodings
    dataset.set_original_encoding(found.implicit, found.little_endian, listed)
    if found.inside:
        tag, value = BaseTag(_CODE_MEANING), found.inside[0]
        meaning = RawDataElement(tag, "LO", len(value), value, 0, False, found.little_endian)
        item = Dataset({tag: meaning})
        item.set_original_encoding(found.implicit, found.little_endian, listed)
        dataset.add(DataElement(_VIEW_CODES, "SQ", Sequence([item])))
    return dataset


@lru_cache(maxsize=64)
def _encodings(stated: bytes) -> tuple[str, ...]:
    """Python's names of the character sets. Source: DICOM PS3.3 C.12.1.1.2."""
    terms = [term.strip(" \0") for term in stated.decode(default_encoding).split("\\")]
    try:
        return tuple(convert_encodings(terms))
    except (LookupError, ValueError):
        return (default_encoding,)


def _raster_entry(source: FilmSource, data: HeaderBytes, file_format: str) -> FilmEntry:
    file, has_more = data.as_file()
    try:
        with Image.open(file, formats=[file_format]) as picture:
            cols, rows = picture.size
            bands = len(picture.getbands())
    except NcovError:
        raise
    except (Image.DecompressionBombError, MemoryError) as error:
        raise NcovError(ErrorKind.PICTURE_TOO_LARGE) from error
    except Exception as error:  # Pillow's plug-ins have no common error type
        if has_more:  # a TIFF may have its header at its end
            return FilmEntry(source, file_format)
        raise NcovError(ErrorKind.PICTURE_DAMAGED) from error
    if min(rows, cols) < MIN_SIDE:
        raise NcovError(ErrorKind.PICTURE_TOO_SMALL, rows=rows, cols=cols, least=MIN_SIDE)
    check_size(rows, cols, bands)
    return FilmEntry(source, file_format, rows=rows, cols=cols)
