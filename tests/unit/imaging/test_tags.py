"""Every tag of a file is shown as it is, and whatever the bytes, there is an answer."""

import contextlib
import io
import logging
import struct
import time
import warnings
import zlib
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pydicom
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from PIL.PngImagePlugin import PngInfo
from pydicom import uid
from pydicom.data import get_charset_files, get_testdata_file
from pydicom.dataset import Dataset

from ncov_desktop import text
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.tags import Tag, TagNote, search
from ncov_desktop.imaging import dicom_elements
from ncov_desktop.imaging.tags import MAX_VALUE_LENGTH, read_tags


def sample(name: str) -> bytes:
    found = get_testdata_file(name, download=False)
    if found is None:
        pytest.skip(f"{name} of pydicom-data is not on this machine")
    return Path(found).read_bytes()


def value(tags: tuple[Tag, ...], name: str) -> str:
    return next(tag.value for tag in tags if tag.name == name)


def head(tag: int, vr: str, length: int) -> bytes:
    """Of an element with four bytes of length."""
    return struct.pack("<HH2sHI", tag >> 16, tag & 0xFFFF, vr.encode(), 0, length)


def explicit(tag: int, vr: str, content: bytes) -> bytes:
    return struct.pack("<HH2sH", tag >> 16, tag & 0xFFFF, vr.encode(), len(content)) + content


def item(length: int = 0xFFFFFFFF) -> bytes:
    return struct.pack("<HHI", 0xFFFE, 0xE000, length)


ITEM_END, SEQUENCE_END = b"\xfe\xff\x0d\xe0\0\0\0\0", b"\xfe\xff\xdd\xe0\0\0\0\0"
META = (
    bytes(128)
    + b"DICM"
    + explicit(0x00020000, "UL", struct.pack("<I", 28))
    + explicit(0x00020010, "UI", b"1.2.840.10008.1.2.1\0")
)
UNDEFINED = 0xFFFFFFFF


# agreement with another reader


def paths(dataset: Dataset, prefix: str = "") -> Iterator[str]:
    for element in dataset:
        path = f"{prefix}{element.tag.group:04X},{element.tag.element:04X}"
        yield path
        if element.VR == "SQ":
            for number, each in enumerate(element.value, 1):
                yield from paths(each, f"{path}[{number}]/")


def test_every_element_that_pydicom_finds(caplog):
    found = get_testdata_file("CT_small.dcm", download=False)
    files = [*sorted(Path(found).parent.glob("*.dcm")), *map(Path, get_charset_files("*.dcm"))]
    same = 0
    for file in files:
        with warnings.catch_warnings(), caplog.at_level(logging.DEBUG):
            warnings.simplefilter("error")
            try:
                tags = read_tags(file.read_bytes())
            except NcovError:
                assert file.stem in ("ExplVR_BigEndNoMeta", "no_meta")  # nothing says DICOM
                continue
        assert not caplog.records
        if file.stem in ("MR_truncated", "rtplan_truncated"):
            assert tags[-1].note is TagNote.ENDS_EARLY
        assert all(tag.value.isprintable() for tag in tags)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            dataset = pydicom.dcmread(file, force=True)
            expected = {*paths(dataset.file_meta), *paths(dataset)}
        caplog.clear()
        assert expected == {tag.path for tag in tags}, file.name
        same += 1
    assert same > 80


# values


def test_numbers_texts_and_binary_values():
    tags = read_tags(sample("CT_small.dcm"))
    assert value(tags, "PixelSpacing") == "0.661468\\0.661468"
    assert value(tags, "Rows") == "128"
    assert value(tags, "PixelData") == "32768 bytes"
    assert value(tags, "PatientID") == "1CT1"
    tag = next(tag for tag in tags if tag.name == "PatientID")
    assert (tag.code, tag.vr, tag.depth, tag.path) == ("(0010,0020)", "LO", 0, "0010,0020")
    implicit = read_tags(sample("rtdose.dcm"))
    assert value(implicit, "GridFrameOffsetVector").startswith("0.0\\5.00")
    assert value(read_tags(sample("MR_small_bigendian.dcm")), "Rows") == "64"
    assert value(read_tags(sample("image_dfl.dcm")), "Modality") == "OT"
    assert value(read_tags(sample("JPEG2000.dcm")), "PixelData").endswith("bytes in 1 fragment")


def test_private_elements_carry_their_creator():
    tags = read_tags(sample("CT_small.dcm"))
    private = {tag.code: tag for tag in tags if tag.is_private}
    assert private["(0043,0010)"].name == "PrivateCreator"
    assert private["(0043,0010)"].value == "GEMS_PARM_01"
    assert private["(0043,1014)"].name.startswith("GEMS_PARM_01: ")
    unknown = META + explicit(0x00290010, "LO", b"A MAKER ") + explicit(0x00291001, "UN", b"")
    unknown = unknown[:-8] + head(0x00291001, "UN", 4) + b"\0\1\2\3"
    tag = read_tags(unknown)[-1]
    assert (tag.name, tag.vr, tag.value) == ("A MAKER", "UN", "4 bytes")


def test_nested_and_private_sequences():
    tags = {tag.path: tag for tag in read_tags(sample("nested_priv_SQ.dcm"))}
    inner = tags["0001,0001[1]/0001,0001[1]/0001,0001"]
    assert (inner.depth, inner.value) == (2, "Double Nested SQ")
    assert tags["0001,0001"].value == "1 item"
    plan = read_tags(sample("rtplan.dcm"))
    assert any(tag.path.startswith("300A,00B0[1]/300A,0111[2]/") for tag in plan)


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("chrJapMulti", "やまだ^たろう"),
        ("chrH32", "ﾔﾏﾀﾞ^ﾀﾛｳ=山田^太郎=やまだ^たろう"),
        ("chrKoreanMulti", "김희중"),
        ("chrX2", "Wang^XiaoDong=王^小东="),
        ("chrRuss", "Люкceмбypг"),
        ("chrFren", "Buc^Jérôme"),
    ],
)
def test_names_in_other_scripts(name, shown):
    (file,) = (file for file in get_charset_files() if Path(file).stem == name)
    assert value(read_tags(Path(file).read_bytes()), "PatientName") == shown


def test_an_item_has_its_own_character_set():
    (file,) = (file for file in get_charset_files() if Path(file).stem == "chrSQEncoding")
    tags = read_tags(Path(file).read_bytes())
    names = [tag.value for tag in tags if tag.name == "PatientName"]
    assert names == ["ﾔﾏﾀﾞ^ﾀﾛｳ=山田^太郎=やまだ^たろう"]


def test_long_values_are_shortened_and_say_so():
    data = META + head(0x00081199, "UT", 6000) + b"word " * 1200
    tag = read_tags(data)[-1]
    assert len(tag.value) == MAX_VALUE_LENGTH
    assert tag.value.endswith("…")
    assert tag.note is TagNote.SHORTENED


def test_one_line_whatever_the_text_holds():
    data = META + explicit(0x00081030, "LO", "A\r\n\tB\x1b[31m\0<b>\u202eC ".encode())
    assert read_tags(data)[-1].value.split("<b>")[0].isprintable()
    assert read_tags(data)[-1].value.isprintable()


@pytest.mark.parametrize("note", TagNote)
def test_every_note_is_a_sentence(note):
    assert text.tag_note_sentence(note).endswith(".")


# bounds and damage


@pytest.mark.parametrize("depth", [20_000, 150_000])
def test_deep_nesting_of_undefined_length(depth):
    opening = head(0x00081140, "SQ", UNDEFINED) + item()
    whole = META + opening * depth + (ITEM_END + SEQUENCE_END) * depth
    whole += explicit(0x00100020, "LO", b"AFTER ")
    start = time.process_time()
    tags = read_tags(whole)
    assert time.process_time() - start < 10
    assert max(tag.depth for tag in tags) == dicom_elements.MAX_DEPTH
    if depth == 20_000:
        assert tags[-1].value == "AFTER"
        assert tags[-2].note is TagNote.NESTED_TOO_DEEP
    else:
        assert tags[-1].note is TagNote.MORE_FOLLOW
    assert read_tags(META + opening * depth)[-1].note is not None


def test_deep_nesting_of_stated_length():
    depth = 20_000
    size = 20 * depth
    parts = [META]
    for _ in range(depth):
        parts += [head(0x00081140, "SQ", size - 12), item(size - 20)]
        size -= 20
    tags = read_tags(b"".join(parts) + explicit(0x00100020, "LO", b"AFTER "))
    assert tags[-1].value == "AFTER"
    assert len(tags) < 100


def test_more_elements_than_are_shown(monkeypatch):
    monkeypatch.setattr(dicom_elements, "MAX_ELEMENTS", 100)
    tags = read_tags(META + explicit(0x00080005, "CS", b"") * 1000)
    assert len(tags) == 102  # with those of the file meta information
    assert tags[-1].note is TagNote.MORE_FOLLOW


def test_millions_of_items_end_in_time():
    data = META + head(0x00081140, "SQ", UNDEFINED) + item(0) * 2_000_000
    start = time.perf_counter()
    assert read_tags(data)[-1].note is TagNote.MORE_FOLLOW
    assert time.perf_counter() - start < 10


def test_cut_anywhere():
    whole = sample("nested_priv_SQ.dcm") + explicit(0x7FE10010, "LO", b"")
    every = {tag.path for tag in read_tags(whole)}
    for length in range(133, len(whole), 3):
        with contextlib.suppress(NcovError):
            assert {tag.path for tag in read_tags(whole[:length])} <= every


def test_what_comes_before_the_damage_is_shown():
    data = sample("CT_small.dcm")
    at = data.index(b"\x10\x00\x20\x00LO")
    lying = data[: at + 6] + b"\xff\xff" + data[at + 8 :]
    broken = lying[: at + 5000]
    tags = read_tags(broken)
    assert value(tags, "Modality") == "CT"
    assert tags[-1].note is TagNote.ENDS_EARLY


def test_what_is_no_film():
    for data, kind in (
        (b"", ErrorKind.FILE_EMPTY),
        (b"GIF89a" * 50, ErrorKind.NOT_A_FILM),
        (bytes(128) + b"DICM", ErrorKind.DICOM_DAMAGED),
        (bytes(128) + b"DICM" + b"\xfe\xff\x0d\xe0" * 20, ErrorKind.DICOM_DAMAGED),
        (b"\x89PNG\r\n\x1a\n" + bytes(40), ErrorKind.PICTURE_DAMAGED),
    ):
        with pytest.raises(NcovError) as caught:
            read_tags(data)
        assert caught.value.kind is kind


def test_inflation_is_capped():
    syntax = uid.DeflatedExplicitVRLittleEndian.encode() + b"\0"
    meta = bytes(128) + b"DICM" + explicit(0x00020010, "UI", syntax[: len(syntax) // 2 * 2])
    packer = zlib.compressobj(wbits=-15)
    bomb = packer.compress(bytes(2**25)) + packer.flush()
    with pytest.raises(NcovError) as caught:
        read_tags(meta + bomb)
    assert caught.value.kind is ErrorKind.PICTURE_TOO_LARGE
    with pytest.raises(NcovError):
        read_tags(meta + b"\xff" * 64)


changes = st.lists(
    st.tuples(st.floats(0, 1, exclude_max=True), st.integers(0, 255)), min_size=1, max_size=12
)


@given(changes=changes, name=st.sampled_from(["rtplan.dcm", "CT_small.dcm", "MR_small_expb.dcm"]))
@settings(max_examples=200, deadline=None, derandomize=True)
def test_changed_bytes_give_tags_or_an_error(changes, name):
    data = bytearray(sample(name)[:6000])
    for place, byte in changes:
        data[132 + int(place * (len(data) - 132))] = byte
    with contextlib.suppress(NcovError):
        for tag in read_tags(bytes(data)):
            assert tag.value.isprintable()
            assert tag.name.isprintable()
            assert len(tag.value) <= MAX_VALUE_LENGTH


@given(data=st.binary(max_size=400))
@settings(max_examples=300, deadline=None, derandomize=True)
def test_any_bytes_give_tags_or_an_error(data):
    for whole in (data, META + data, bytes(128) + b"DICM" + data):
        with contextlib.suppress(NcovError):
            assert isinstance(read_tags(whole), tuple)


# plain pictures


def picture(file_format: str, **options: object) -> bytes:
    stream = io.BytesIO()
    Image.fromarray(np.zeros((40, 40), np.uint8)).save(stream, file_format, **options)
    return stream.getvalue()


def test_texts_of_a_png():
    chunks = PngInfo()
    chunks.add_text("Title", "A chest")
    chunks.add_text("Author", "Jérôme 山田")
    tags = read_tags(picture("PNG", pnginfo=chunks))
    assert value(tags, "Title") == "A chest"
    assert value(tags, "Author") == "Jérôme 山田"


@pytest.mark.parametrize("file_format", ["JPEG", "PNG", "TIFF"])
def test_exif(file_format):
    exif = Image.Exif()
    exif[0x010F] = "A maker"
    exif[0x0112] = 6
    tags = read_tags(picture(file_format, exif=exif))
    tag = next(tag for tag in tags if tag.name == "Orientation")
    assert (tag.code, tag.value, tag.path, tag.is_private) == ("(0112)", "6", "EXIF", False)
    assert value(tags, "Make") == "A maker"


# search


def codes(tags: tuple[Tag, ...]) -> set[str]:
    return {tag.code for tag in tags}


def test_search():
    tags = read_tags(sample("CT_small.dcm"))
    assert search(tags, "  ") == tags
    identity = {"(0010,0020)", "(0010,0022)", "(0010,1002)"}
    assert codes(search(tags, "patientid")) == identity
    assert codes(search(tags, "00100010")) == {"(0010,0010)"}
    assert "(0010,0010)" in codes(search(tags, "0010,0010"))
    assert codes(search(tags, "GEMS parm histogram")) == {"(0043,1029)"}
    assert {tag.value for tag in search(tags, "name ^ct1")} == {"CompressedSamples^CT1"}
    assert search(tags, "patient nowhere") == ()
    order = [tags.index(tag) for tag in search(tags, "date")]
    assert order == sorted(order)
