"""Colour is lossless in fact: what comes back is what another reader reads from the film's file."""

import io
import json
import warnings
from pathlib import Path

import numpy as np
import pydicom
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from PIL.PngImagePlugin import PngImageFile, PngInfo
from pydicom import config, uid
from pydicom.data import get_testdata_file
from pydicom.dataset import Dataset, FileMetaDataset

from ncov_desktop import text
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.file_hash import FileHash
from ncov_desktop.core.lossless import to_coloured
from ncov_desktop.core.study import Provenance, Radiograph
from ncov_desktop.imaging.lossless import RECORD_KEYWORD, from_png, to_png
from ncov_desktop.services import lossless

SECRETS = (b"SECRET", b"ID-4711", b"1.2.826", b"19500101", b"Ward 3")


def write_dicom(file: Path, stored: np.ndarray, bits: int, polarity: str = "MONOCHROME2") -> Path:
    """An uncompressed film; `stored` may be signed."""
    film = Dataset()
    film.SOPClassUID = uid.DigitalXRayImageStorageForPresentation
    film.SOPInstanceUID = film.StudyInstanceUID = "1.2.826.0.1"
    film.PatientName, film.PatientID = "SECRET^NAME", "ID-4711"
    film.PatientBirthDate, film.StudyDescription = "19500101", "Ward 3"
    film.Rows, film.Columns = stored.shape
    film.SamplesPerPixel, film.PhotometricInterpretation = 1, polarity
    film.BitsAllocated, film.BitsStored, film.HighBit = 8 * stored.itemsize, bits, bits - 1
    film.PixelRepresentation = int(stored.dtype.kind == "i")
    film.WindowCenter, film.WindowWidth = 40, 80
    film.RescaleSlope, film.RescaleIntercept = 2, -1000
    film.PixelData = stored.astype(stored.dtype.newbyteorder("<")).tobytes()
    film["PixelData"].VR = "OB" if stored.itemsize == 1 else "OW"
    film.file_meta = FileMetaDataset()
    film.file_meta.TransferSyntaxUID = uid.ExplicitVRLittleEndian
    with config.disable_value_validation():
        film.save_as(file, enforce_file_format=True)
    return file


def by_another_reader(file: Path) -> np.ndarray:
    """pydicom's own stored values, in the machine's byte order."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        dataset = pydicom.dcmread(file, force=True)
        if "TransferSyntaxUID" not in dataset.file_meta:
            dataset.file_meta.TransferSyntaxUID = uid.ImplicitVRLittleEndian
        values = dataset.pixel_array
    return values.astype(values.dtype.newbyteorder("="))


def there_and_back(file: Path, folder: Path) -> np.ndarray:
    exported = lossless.export_rgb(file, folder / "out.png")
    returned = lossless.import_rgb(folder / "out.png", folder / "out.npy")
    assert exported.record == returned.record
    return np.load(folder / "out.npy", allow_pickle=False)


def assert_identical(values: np.ndarray, expected: np.ndarray) -> None:
    assert values.dtype == expected.dtype
    assert np.array_equal(values, expected)


def every_value(bits: int, signed: bool, allocated: int) -> np.ndarray:
    least = -(2 ** (bits - 1)) if signed else 0
    values = np.arange(least, least + 2**bits).reshape(-1, 16)
    return values.astype(f"{'i' if signed else 'u'}{allocated // 8}")


@pytest.mark.parametrize("polarity", ["MONOCHROME1", "MONOCHROME2"])
@pytest.mark.parametrize("signed", [False, True])
@pytest.mark.parametrize(
    ("bits", "allocated"), [(1, 8), (6, 8), (7, 16), (8, 8), *((n, 16) for n in range(8, 17))]
)
def test_every_value_of_every_kind_of_film(tmp_path, polarity, signed, bits, allocated):
    stored = every_value(max(bits, 4), signed, allocated)
    if bits == 1:
        stored &= 1
    if bits == 1 and signed:
        stored = -stored
    file = write_dicom(tmp_path / "film.dcm", stored, bits, polarity)
    values = there_and_back(file, tmp_path)
    assert_identical(values, by_another_reader(file))
    assert_identical(values, stored)
    png = (tmp_path / "out.png").read_bytes()
    assert not [secret for secret in SECRETS if secret in png]
    with Image.open(tmp_path / "out.png") as picture:
        assert (picture.mode, picture.size) == ("RGB", stored.shape[::-1])
        record = json.loads(picture.info[RECORD_KEYWORD])
        assert picture.info["Disclaimer"] == text.RESEARCH_USE
    assert record["inverted"] == (polarity == "MONOCHROME1")


def test_bits_above_the_stored_ones_are_masked(tmp_path):
    stored = every_value(12, False, 16)
    file = write_dicom(tmp_path / "film.dcm", stored | np.uint16(0xA000), 12)
    assert_identical(there_and_back(file, tmp_path), stored)


def sample(name: str) -> Path:
    found = get_testdata_file(name, download=False)
    if found is None:
        pytest.skip(f"{name} of pydicom-data is not on this machine")
    return Path(found)


def is_single_grey_frame(file: Path) -> bool:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        header = pydicom.dcmread(file, stop_before_pixels=True, force=True)
        return (
            str(header.get("PhotometricInterpretation", "")).startswith("MONOCHROME")
            and str(header.get("NumberOfFrames") or 1) == "1"
            and header.BitsAllocated <= 16  # doses have 32
        )


def test_films_of_pydicom(tmp_path):
    folder = sample("CT_small.dcm").parent
    files = [file for file in sorted(folder.glob("*.dcm")) if is_single_grey_frame(file)]
    same = 0
    for file in files:
        try:
            expected = by_another_reader(file)
        except Exception:
            expected = None
        try:
            values = there_and_back(file, tmp_path)
        except NcovError:
            assert expected is None, file.name
            continue
        if expected is not None:
            assert_identical(values, expected)
            same += 1
    assert same >= 18


@pytest.mark.parametrize("name", ["RG1_UNCR.dcm", "RG1_J2KR.dcm", "RG3_UNCR.dcm", "RG3_J2KR.dcm"])
def test_large_films_of_pydicom(tmp_path, name):
    file = sample(name)
    assert_identical(there_and_back(file, tmp_path), by_another_reader(file))


def test_real_radiographs(tmp_path, shared_data):
    for file in sorted((shared_data / "dicom").iterdir()):
        if file.name in ("README.md", "966.dcm"):  # the latter is damaged
            continue
        assert_identical(there_and_back(file, tmp_path), by_another_reader(file))


@pytest.mark.parametrize("ending", ["png", "tif"])
@pytest.mark.parametrize(("bits", "dtype"), [(8, np.uint8), (16, np.uint16)])
def test_plain_pictures(tmp_path, ending, bits, dtype):
    stored = np.tile(every_value(bits, False, bits), (16 if bits == 8 else 1, 4)).astype(dtype)
    Image.fromarray(stored).save(tmp_path / f"film.{ending}")
    assert_identical(there_and_back(tmp_path / f"film.{ending}", tmp_path), stored)


def test_the_same_film_gives_the_same_bytes(tmp_path):
    file = write_dicom(tmp_path / "film.dcm", every_value(12, True, 16), 12)
    elsewhere = tmp_path / "elsewhere"
    first = lossless.export_rgb(file, tmp_path / "a.png").path.read_bytes()
    (elsewhere).mkdir()
    copy = elsewhere / "another name.dcm"
    copy.write_bytes(file.read_bytes())
    assert lossless.export_rgb(copy, elsewhere / "b.png").path.read_bytes() == first


@given(seed=st.integers(0, 2**32 - 1), bits=st.integers(8, 16), signed=st.booleans())
@settings(max_examples=40, deadline=None, derandomize=True)
def test_any_film(seed, bits, signed):
    rng = np.random.default_rng(seed)
    shape = tuple(rng.integers(1, 60, 2))
    pixels = rng.integers(0, 2**bits, shape).astype(np.uint16)
    offset = -(2 ** (bits - 1)) if signed else 0
    provenance = Provenance("", FileHash("0" * 64), "made by code")
    film = Radiograph(pixels, bits, provenance, stored_offset=offset)
    back = from_png(to_png(to_coloured(film, "int16" if signed else "uint16")))
    assert np.array_equal(back.values.astype(int) - offset, pixels)


# what other programs do to the file


@pytest.fixture(scope="module")
def png() -> bytes:
    pixels = np.arange(64 * 80, dtype=np.uint16).reshape(64, 80) % 4096
    film = Radiograph(pixels, 12, Provenance("", FileHash("0" * 64), "made by code"))
    return to_png(to_coloured(film, "uint16"))


def opened(png: bytes) -> PngImageFile:
    picture = Image.open(io.BytesIO(png))
    assert isinstance(picture, PngImageFile)
    picture.load()
    return picture


def saved(picture: Image.Image, record: str | None, file_format: str = "PNG") -> bytes:
    chunks = PngInfo()
    if record is not None:
        chunks.add_text(RECORD_KEYWORD, record)
    stream = io.BytesIO()
    extra = {"pnginfo": chunks} if file_format == "PNG" else {}
    picture.save(stream, file_format, **extra)
    return stream.getvalue()


def record_of(png: bytes, **changes: object) -> str:
    return json.dumps(json.loads(opened(png).text[RECORD_KEYWORD]) | changes)


def refusal(data: bytes) -> NcovError:
    with pytest.raises(NcovError) as caught:
        from_png(data)
    said = str(text.error_message(caught.value))
    assert said.count(". ") >= 1
    assert "{" not in said
    return caught.value


def test_saved_again_without_change(png):
    expected, record = from_png(png).values, record_of(png)
    few = Image.fromarray(np.asarray(opened(png))[:1].repeat(64, axis=0))  # 80 colours
    for picture in (opened(png), opened(png).convert("RGBA")):
        assert np.array_equal(from_png(saved(picture, record)).values, expected)
    assert few.convert("P", palette=Image.Palette.ADAPTIVE).mode == "P"


def test_record_taken_out(png):
    assert refusal(saved(opened(png), None)).kind is ErrorKind.COLOURED_UNMARKED


@pytest.mark.parametrize("file_format", ["JPEG", "TIFF", "BMP"])
def test_saved_in_another_format(png, file_format):
    error = refusal(saved(opened(png), None, file_format))
    assert error.kind is ErrorKind.COLOURED_NOT_PNG
    assert file_format in str(text.error_message(error))


def test_resized(png):
    error = refusal(saved(opened(png).resize((40, 32)), record_of(png)))
    assert error.kind is ErrorKind.COLOURED_RESIZED
    assert "from 80 × 64 to 40 × 32 pixels" in str(text.error_message(error))


def test_one_pixel_in_a_foreign_colour(png):
    picture = opened(png)
    picture.putpixel((3, 5), (255, 255, 255))
    error = refusal(saved(picture, record_of(png)))
    assert error.kind is ErrorKind.COLOURED_CHANGED
    assert "1 of 5120 pixels" in str(text.error_message(error))


def test_one_pixel_in_another_colour_of_the_map(png):
    picture = opened(png)
    picture.putpixel((3, 5), picture.getpixel((4, 5)))
    assert refusal(saved(picture, record_of(png))).kind is ErrorKind.COLOURED_CHANGED


def test_fewer_colours(png):
    few = opened(png).quantize(256)
    assert refusal(saved(few, record_of(png))).kind is ErrorKind.COLOURED_CHANGED
    assert refusal(saved(few, None)).kind is ErrorKind.COLOURED_UNMARKED


def test_saved_as_grey(png):
    grey = opened(png).convert("L")
    assert refusal(saved(grey, record_of(png))).kind is ErrorKind.COLOURED_CHANGED


def test_a_palette_that_holds_every_colour_is_no_loss():
    pixels = np.arange(40 * 50, dtype=np.uint16).reshape(40, 50) % 200
    film = Radiograph(pixels, 8, Provenance("", FileHash("0" * 64), "made by code"))
    png = to_png(to_coloured(film, "uint8"))
    colours, places = np.unique(np.asarray(opened(png)).reshape(-1, 3), axis=0, return_inverse=True)
    picture = Image.fromarray(places.reshape(40, 50).astype(np.uint8), "P")
    picture.putpalette(colours.astype(np.uint8).tobytes())
    assert np.array_equal(from_png(saved(picture, record_of(png))).values, pixels)


def test_cut_anywhere(png):
    for length in (*range(8, 400, 7), len(png) // 2, len(png) - 12, len(png) - 1):
        assert refusal(png[:length]).kind is ErrorKind.PICTURE_CUT_SHORT
    assert refusal(png[:5]).kind is ErrorKind.COLOURED_NOT_PNG


def test_one_changed_byte_is_never_taken_for_other_values(png):
    expected = from_png(png).values
    rng = np.random.default_rng(7)
    for place in rng.integers(8, len(png), 120).tolist():
        changed = bytearray(png)
        changed[place] ^= 1 << int(rng.integers(8))
        try:
            values = from_png(bytes(changed)).values
        except NcovError:
            continue
        assert np.array_equal(values, expected)


@pytest.mark.parametrize(
    ("changes", "kind"),
    [
        ({"version": 2, "also": "new"}, ErrorKind.COLOURED_VERSION),
        ({"colormap_id": "jet-n12-v2"}, ErrorKind.COLOURED_VERSION),
        ({"colormap_id": "jet-n13-v1"}, ErrorKind.COLOURED_UNMARKED),
        ({"version": "one"}, ErrorKind.COLOURED_UNMARKED),
        ({"also": 1}, ErrorKind.COLOURED_UNMARKED),
        ({"bits": 17}, ErrorKind.COLOURED_UNMARKED),
        ({"dtype": "object"}, ErrorKind.COLOURED_UNMARKED),
        ({"dtype": "int16"}, ErrorKind.COLOURED_UNMARKED),
        ({"dtype": "uint8"}, ErrorKind.COLOURED_UNMARKED),
        ({"stored_offset": 1}, ErrorKind.COLOURED_UNMARKED),
        ({"dtype": "int16", "stored_offset": -2048}, ErrorKind.COLOURED_CHANGED),
        ({"rows": 63}, ErrorKind.COLOURED_RESIZED),
        ({"rows": 0}, ErrorKind.COLOURED_UNMARKED),
        ({"sha256": "0" * 64}, ErrorKind.COLOURED_CHANGED),
    ],
)
def test_a_record_that_says_something_else(png, changes, kind):
    assert refusal(saved(opened(png), record_of(png, **changes))).kind is kind


@pytest.mark.parametrize("record", ["", "{", "[]", "null", '{"version": 1}', "[" * 50_000])
def test_a_record_that_is_none(png, record):
    assert refusal(saved(opened(png), record)).kind is ErrorKind.COLOURED_UNMARKED


def test_a_record_behind_the_picture_counts(png):
    chunk_at = png.index(b"tEXt") - 4
    length = int.from_bytes(png[chunk_at : chunk_at + 4], "big") + 12
    chunk = png[chunk_at : chunk_at + length]
    end = png.index(b"IEND") - 4
    moved = png[:chunk_at] + png[chunk_at + length : end] + chunk + png[end:]
    assert np.array_equal(from_png(moved).values, from_png(png).values)
