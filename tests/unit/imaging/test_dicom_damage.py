"""Whatever the bytes, the answer is a study or an NcovError, within bounded time and memory."""

import contextlib
import struct
import time
import tracemalloc
import zlib
from io import BytesIO

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from pydicom import uid
from pydicom.pixels.decoders.base import Decoder

from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.study import Study
from ncov_desktop.imaging import dicom_file
from ncov_desktop.imaging.dicom import read_dicom


def read(data):
    return read_dicom(data, "film.dcm")


def kind_of(data):
    with pytest.raises(NcovError) as caught:
        read(data)
    return caught.value.kind


def jpeg(rows=64, cols=80):
    ramp = np.tile(np.arange(cols, dtype=np.uint8) * 3, (rows, 1))
    buffer = BytesIO()
    Image.fromarray(ramp).save(buffer, "JPEG")
    return buffer.getvalue()


@pytest.fixture(scope="module")
def compressed(make_dicom):
    """A DICOM file around given codestreams, for a picture of 64 x 80."""

    def build(codestreams, syntax=uid.JPEGBaseline8Bit, **elements):
        pixels = np.zeros((64, 80), np.uint8)
        how = {"syntax": syntax, "codestreams": codestreams}
        return make_dicom(pixels, bits=8, **how, **elements)

    return build


def test_without_picture(make_dicom):
    assert kind_of(make_dicom(without=("PixelData",))) is ErrorKind.DICOM_WITHOUT_PICTURE


def test_without_size(make_dicom):
    assert kind_of(make_dicom(without=("Rows",))) is ErrorKind.DICOM_DAMAGED
    assert kind_of(make_dicom(Columns=0)) is ErrorKind.DICOM_DAMAGED


def test_cut_short_at_every_byte(make_dicom):
    data = make_dicom(np.zeros((4, 4), np.uint16), PatientName="DOE^JANE", WindowCenter="1")
    for length in range(132, len(data)):
        with pytest.raises(NcovError) as caught:
            read(data[:length])
        whole_elements = ErrorKind.DICOM_WITHOUT_PICTURE
        assert caught.value.kind in (ErrorKind.PICTURE_CUT_SHORT, whole_elements), length
    assert kind_of(data[:-2]) is ErrorKind.PICTURE_CUT_SHORT
    assert kind_of(data[: len(data) // 2]) is ErrorKind.PICTURE_CUT_SHORT


def test_broken_length_in_the_header_is_not_called_cut_short(make_dicom):
    data = make_dicom(PatientName="DOE^JANE")
    at = data.index(b"\x10\x00\x10\x00PN")
    assert kind_of(data[: at + 6] + b"\xff\xff" + data[at + 8 :]) is ErrorKind.DICOM_DAMAGED


def test_declared_length_shorter_than_the_picture(make_dicom):
    assert kind_of(make_dicom(PixelData=b"\0" * 100)) is ErrorKind.PICTURE_CUT_SHORT


def test_huge_header_without_data_costs_nothing(make_dicom):
    data = make_dicom(np.zeros((2, 2), np.uint16), Rows=20000, Columns=20000)
    tracemalloc.start()
    start = time.perf_counter()
    kind = kind_of(data)
    elapsed, (_, peak) = time.perf_counter() - start, tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert kind is ErrorKind.PICTURE_TOO_LARGE
    assert elapsed < 1
    assert peak < 20e6
    smaller = make_dicom(np.zeros((2, 2), np.uint16), Rows=9900, Columns=9900)
    assert kind_of(smaller) is ErrorKind.PICTURE_CUT_SHORT


def test_pixel_data_that_declare_4_gigabytes(make_dicom):
    data = make_dicom(np.zeros((40, 48), np.uint16))
    at = data.rindex(b"\xe0\x7f\x10\x00OW")
    lying = data[: at + 8] + struct.pack("<I", 0xFFFFFFFE) + data[at + 12 :]
    # what is there fills the picture, as after a writer's overflow
    assert read(lying).radiographs[0].pixels.shape == (40, 48)
    assert kind_of(lying[:-8]) is ErrorKind.PICTURE_CUT_SHORT


def test_millions_of_elements_end_in_time(make_dicom):
    data = make_dicom()
    at = data.index(b"\x08\x00\x16\x00UI")
    flood = b"\x08\x00\x05\x00CS\x00\x00" * 2_000_000
    start = time.perf_counter()
    assert kind_of(data[:at] + flood + data[at:]) is ErrorKind.DICOM_DAMAGED
    assert time.perf_counter() - start < 10


def test_inflation_is_capped(make_dicom, monkeypatch):
    monkeypatch.setattr(dicom_file, "MAX_INFLATED_BYTES", 2**20)
    data = make_dicom(syntax=uid.DeflatedExplicitVRLittleEndian)
    assert isinstance(read(data), Study)
    packer = zlib.compressobj(wbits=-15)
    bomb = packer.compress(bytes(2**24)) + packer.flush()
    meta_end = 144 + struct.unpack_from("<I", data, 140)[0]
    assert kind_of(data[:meta_end] + bomb) is ErrorKind.PICTURE_TOO_LARGE
    assert kind_of(data[:meta_end] + b"\xff" * 64) is ErrorKind.DICOM_DAMAGED
    assert kind_of(data[: len(data) // 2]) in (
        ErrorKind.PICTURE_CUT_SHORT,
        ErrorKind.DICOM_WITHOUT_PICTURE,
    )


def test_unknown_transfer_syntax(make_dicom):
    for syntax in ("1.2.3.4.5.6", uid.MPEG4HP41):
        data = make_dicom(syntax=syntax, codestreams=[b"\0" * 8])
        assert kind_of(data) is ErrorKind.TRANSFER_SYNTAX_UNSUPPORTED
    with pytest.raises(NcovError) as caught:
        read(make_dicom(syntax="1.2.3.4.5.6", codestreams=[b"\0" * 8]))
    assert caught.value.facts == {"transfer_syntax": "unknown"}


@pytest.fixture
def decoded(monkeypatch):
    """Stays empty while no codestream reaches a decoder."""
    reached = []

    def note(*_args, **_options):
        reached.append(True)
        raise RuntimeError

    monkeypatch.setattr(Decoder, "as_array", note)
    return reached


@pytest.mark.parametrize("wrong", [(63, 80), (64, 81), (6400, 8000)])
def test_codestream_of_another_size_never_reaches_the_decoder(compressed, decoded, wrong):
    codestream = bytearray(jpeg())
    at = codestream.index(b"\xff\xc0")
    codestream[at + 5 : at + 9] = struct.pack(">HH", *wrong)
    assert kind_of(compressed([bytes(codestream)])) is ErrorKind.PICTURE_DAMAGED
    assert not decoded


@pytest.mark.parametrize(
    ("offset", "sides"), [(8, (60000, 60000)), (8, (128, 127)), (16, (1, 1)), (24, (1, 1))]
)
def test_hostile_jpeg_2000_headers_never_reach_the_decoder(make_dicom, decoded, offset, sides):
    pixels = np.arange(128 * 128, dtype=np.uint16).reshape(128, 128)
    data = make_dicom(pixels, syntax=uid.JPEG2000Lossless, compress=True)
    at = data.index(b"\xff\x4f\xff\x51") + offset
    changed = data[:at] + struct.pack(">II", *sides) + data[at + 8 :]
    assert kind_of(changed) is ErrorKind.PICTURE_DAMAGED
    assert not decoded


def test_codestream_without_its_end(compressed):
    whole = jpeg()
    for cut in (whole[:-2], whole[: len(whole) - 30]):
        cut = cut.replace(b"\xff\xd9", b"")
        assert kind_of(compressed([cut])) is ErrorKind.PICTURE_CUT_SHORT


@pytest.mark.parametrize("offset", [0, 4, 8])
def test_run_lengths_with_wrong_segments(make_dicom, offset):
    pixels = np.arange(64 * 80, dtype=np.uint16).reshape(64, 80)
    data = bytearray(make_dicom(pixels, syntax=uid.RLELossless, compress=True))
    at = data.index(struct.pack("<II", 2, 64))
    data[at + offset : at + offset + 4] = struct.pack("<I", 10**6)
    assert kind_of(bytes(data)) is ErrorKind.PICTURE_DAMAGED


def test_codestream_that_is_none(compressed):
    for nonsense in (b"\0" * 64, b"\xff\xd8\xff\xc0", b"\xff\xd8" + b"\xff" * 99, b"GIF89a" * 9):
        assert kind_of(compressed([nonsense])) is ErrorKind.PICTURE_DAMAGED


def test_cut_encapsulated_file(compressed):
    data = compressed([jpeg()])
    for length in (len(data) - 8, len(data) - 9, len(data) - 200):
        assert kind_of(data[:length]) is ErrorKind.PICTURE_CUT_SHORT


def test_uncompressed_picture_in_an_encapsulated_syntax(make_dicom):
    pixels = np.zeros((64, 80), np.uint8)
    data = make_dicom(pixels, bits=8).replace(b"1.2.840.10008.1.2.1\0", b"1.2.840.10008.1.2.5\0")
    assert kind_of(data) is ErrorKind.PICTURE_DAMAGED


class Panic(BaseException):
    """Like the exception of a Rust library, which is no `Exception`."""


@pytest.mark.parametrize(
    ("thrown", "kind"),
    [
        (Panic, ErrorKind.PICTURE_DAMAGED),
        (RuntimeError, ErrorKind.PICTURE_DAMAGED),
        (MemoryError, ErrorKind.PICTURE_TOO_LARGE),
    ],
)
def test_whatever_a_decoder_throws(make_dicom, monkeypatch, thrown, kind):
    def fail(*_args, **_options):
        raise thrown

    monkeypatch.setattr(Decoder, "as_array", fail)
    with pytest.raises(NcovError) as caught:
        read(make_dicom())
    assert caught.value.kind is kind
    assert isinstance(caught.value.__cause__, thrown)


def test_stopping_the_program_is_no_damage(make_dicom, monkeypatch):
    def stop(*_args, **_options):
        raise KeyboardInterrupt

    monkeypatch.setattr(Decoder, "as_array", stop)
    with pytest.raises(KeyboardInterrupt):
        read(make_dicom())


def test_errors_name_nobody(make_dicom):
    data = make_dicom(PatientName="SECRET^NAME", PatientID="SECRET", StudyInstanceUID="1.2.99")
    for broken in (data[:-9], data.replace(b"\x28\x00\x10\x00US", b"\x28\x00\x09\x00US")):
        with pytest.raises(NcovError) as caught:
            read(broken)
        said = f"{caught.value} {caught.value.facts}"
        assert "SECRET" not in said
        assert "1.2.99" not in said


changes = st.lists(
    st.tuples(st.floats(0, 1, exclude_max=True), st.integers(0, 255)), min_size=1, max_size=8
)


@given(changes=changes, implicit=st.booleans())
@settings(max_examples=200, deadline=None, derandomize=True)
def test_changed_bytes_give_a_study_or_an_error(make_dicom, changes, implicit):
    syntax = uid.ImplicitVRLittleEndian if implicit else uid.ExplicitVRLittleEndian
    elements = {"WindowCenter": "5", "WindowWidth": "9", "RescaleSlope": "1"}
    data = bytearray(
        make_dicom(np.zeros((6, 6), np.uint16), syntax=syntax, PatientName="A^B", **elements)
    )
    for place, value in changes:
        data[132 + int(place * (len(data) - 132))] = value
    with contextlib.suppress(NcovError):
        assert isinstance(read(bytes(data)), Study)
