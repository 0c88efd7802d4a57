"""Any frame of a file can be read, with what the file says of that frame; damage is said."""

import base64
from io import BytesIO
from pathlib import Path

import cv2
import numpy as np
import pydicom
import pytest
from PIL import Image
from pydicom import uid
from pydicom.data import get_testdata_file
from pydicom.dataset import Dataset
from pydicom.encaps import encapsulate, generate_frames

from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.study import (
    RectangularShutter,
    Rescale,
    SpacingOrigin,
    WarningKind,
    Window,
)
from ncov_desktop.imaging.codestream import (
    Codestream,
    check_effort,
    read_codestream,
    with_usual_scan,
)
from ncov_desktop.imaging.dicom import read_dicom

RNG = np.random.default_rng(17)
NOISE = RNG.integers(0, 256, (64, 80)).astype(np.uint8)
SMOOTH = cv2.GaussianBlur(NOISE, (0, 0), 3)
# 60 * row + row * column // 2 over 48 x 64 pixels of 16 bits, made with OpenJPH
HTJ2K = base64.b64decode(
    "/0//UQApQAAAAABAAAAAMAAAAAAAAAAAAAAAQAAAADAAAAAAAAAAAAABDwEB/1AACAACAAAACv9SAAwAAgABAAUE"
    "BEAB/1wAEyCIkJCQkJCQkJCQkJCQiIiI/2QAFwABT3BlbkpQSCBWZXIgMC4yNi4zLv+QAAoAAAAAAT8AAf+TwAAr"
    "AEMAMfBXAF/rAsC0AMAAE8AAE0AAEgAJzPwAglQAh7EAQjQA8TEzAMAAFTAABWQAATgACc6gGIxCVgBI1CZbKfzA"
    "UoG+tgAApKAIP+UAwAAVsAAFpwAAVAACYYHg/uYScWScA9gAIiJhA4mWNn8o+hCAe/ZCAey6AAD05hmeDEYAwAAW"
    "tAABdHAABMAAFYx6AwIw8fn6CBTnYdknp5PJ094ADC08UGB0hJiovMzg8AQVLf9xgMYHv2MYHv2MYHv2MYHsswH+"
    "/3UCVQDAAC3IAAXfgMQQHYQMlT0QxCDF/v6/9T09PR6enp6PT0ejwAF2XOf9AAHBgFAwHBAJxYLRcDwgEcmEUrFc"
    "MBnt/39sAIQHv2IQHv2IQHv2IQHv2IQHv2IQHv2IQHvOEIHsswL/2Q=="
)


@pytest.fixture
def open_frame(make_dicom):
    """The film of one frame of a file built with the given arguments."""

    def build(*args, frame=0, **kwargs):
        data = make_dicom(*args, **kwargs)
        return read_dicom(data, "film", frame=frame).radiographs[0]

    return build


def jpeg(pixels, **options):
    buffer = BytesIO()
    Image.fromarray(pixels).save(buffer, "JPEG", quality=95, **options)
    return buffer.getvalue()


def codestream(data):
    return next(generate_frames(pydicom.dcmread(BytesIO(data)).PixelData, number_of_frames=1))


@pytest.mark.parametrize("frame", [0, 1, 2])
@pytest.mark.parametrize("syntax", [uid.ExplicitVRLittleEndian, uid.ExplicitVRBigEndian])
@pytest.mark.parametrize("cols", [48, 47])
def test_frames_are_exact(open_frame, frame, syntax, cols):
    frames = RNG.integers(0, 256, (3, 41, cols)).astype(np.uint8)
    data = frames.tobytes() + b"\0" * (frames.size % 2)
    if syntax == uid.ExplicitVRBigEndian:
        data = np.frombuffer(data, "<u2").byteswap().tobytes()
    how = {"NumberOfFrames": 3, "PixelData": data, "pixel_vr": "OW", "syntax": syntax}
    film = open_frame(frames[0], bits=8, frame=frame, **how)
    assert np.array_equal(film.pixels, frames[frame])
    assert (film.frame, film.frames) == (frame, 3)
    assert film.provenance.steps[0] == f"frame {frame + 1} of 3"
    assert film.warnings == ()


@pytest.mark.parametrize("frame", [0, 1, 2])
def test_frames_of_one_bit_follow_without_a_gap(open_frame, frame):
    frames = RNG.integers(0, 2, (3, 41, 47)).astype(np.uint8)
    packed = np.packbits(frames, bitorder="little").tobytes()
    how = {"BitsAllocated": 1, "NumberOfFrames": 3, "PixelData": packed + b"\0"}
    assert np.array_equal(open_frame(frames[0], bits=1, frame=frame, **how).pixels, frames[frame])


@pytest.mark.parametrize("frame", [0, 2])
@pytest.mark.parametrize("syntax", [uid.RLELossless, uid.JPEG2000Lossless, uid.JPEGLSLossless])
def test_compressed_frames_are_exact(open_frame, make_dicom, frame, syntax):
    frames = RNG.integers(0, 4096, (3, 64, 80)).astype(np.uint16)
    streams = [codestream(make_dicom(f, bits=12, syntax=syntax, compress=True)) for f in frames]
    how = {"syntax": syntax, "codestreams": streams, "NumberOfFrames": 3}
    film = open_frame(frames[0], bits=12, frame=frame, **how)
    assert np.array_equal(film.pixels, frames[frame])


@pytest.mark.parametrize("offsets", [(0, 7, 9), (0, 2**32 - 2, 2**32 - 1), (8, 8, 8), (4,)])
@pytest.mark.parametrize("frame", [0, 1, 2])
def test_one_fragment_for_each_frame_needs_no_offset_table(open_frame, make_dicom, frame, offsets):
    frames = RNG.integers(0, 4096, (3, 64, 80)).astype(np.uint16)
    how = {"bits": 12, "syntax": uid.RLELossless}
    streams = [codestream(make_dicom(f, compress=True, **how)) for f in frames]
    table = encapsulate(streams, has_bot=False)[8:]
    wrong = np.array(offsets, "<u4").tobytes()
    head = b"\xfe\xff\x00\xe0" + len(wrong).to_bytes(4, "little")
    streams = {"codestreams": streams, "PixelData": head + wrong + table, "NumberOfFrames": 3}
    film = open_frame(frames[0], frame=frame, **how, **streams)
    assert np.array_equal(film.pixels, frames[frame])


@pytest.mark.parametrize("has_table", [True, False])
def test_frames_in_several_fragments(open_frame, make_dicom, has_table):
    frames = RNG.integers(0, 256, (3, 64, 80)).astype(np.uint8)
    how = {"bits": 8, "syntax": uid.JPEGLSLossless}
    streams = [codestream(make_dicom(f, compress=True, **how)) for f in frames]
    data = encapsulate(streams, fragments_per_frame=2, has_bot=has_table)
    how |= {"codestreams": streams, "PixelData": data, "NumberOfFrames": 3}
    for frame in range(3):
        assert np.array_equal(open_frame(frames[0], frame=frame, **how).pixels, frames[frame])


@pytest.mark.parametrize("frame", [-1, 1, 99, 2**40])
def test_a_frame_that_is_not_there(open_frame, frame):
    for how in ({}, {"syntax": uid.RLELossless, "compress": True}):
        with pytest.raises(NcovError) as caught:
            open_frame(frame=frame, **how)
        assert caught.value.kind is ErrorKind.FRAME_MISSING


def test_fewer_frames_than_stated_are_said(open_frame):
    film = open_frame(NumberOfFrames=5)
    assert (film.frames, film.warnings[0]) == (1, WarningKind.FRAMES_MISSING)


def group(center, spacing=None, intercept=None):
    voi, measures, transform, item = Dataset(), Dataset(), Dataset(), Dataset()
    if center is not None:
        voi.WindowCenter, voi.WindowWidth = center, "100"
        item.FrameVOILUTSequence = [voi]
    if spacing is not None:
        measures.PixelSpacing = [spacing, spacing]
        item.PixelMeasuresSequence = [measures]
    if intercept is not None:
        transform.RescaleIntercept, transform.RescaleSlope = intercept, "2"
        item.PixelValueTransformationSequence = [transform]
    return item


@pytest.mark.parametrize("syntax", [uid.ExplicitVRLittleEndian, uid.ImplicitVRLittleEndian])
@pytest.mark.parametrize("undefined", [False, True])
def test_functional_groups_of_each_frame(make_dicom, syntax, undefined):
    shared, frames = Dataset(), [group("10"), group("20", "0.5"), group(None, intercept="-9")]
    shared = group("30", "0.25", "-1000")
    shutter = Dataset()
    shutter.ShutterShape = "RECTANGULAR"
    for edge, place in zip(("Upper", "Lower"), (2, 9), strict=True):
        setattr(shutter, f"Shutter{edge}HorizontalEdge", place)
    shutter.ShutterLeftVerticalEdge, shutter.ShutterRightVerticalEdge = 3, 8
    frames[1].FrameDisplayShutterSequence = [shutter]
    pixels = np.arange(3 * 40 * 48, dtype=np.uint16)
    data = make_dicom(
        pixels[: 40 * 48].reshape(40, 48),
        syntax=syntax,
        NumberOfFrames=3,
        PixelData=pixels.tobytes(),
        RescaleIntercept="77",
        RescaleSlope="1",
        WindowCenter="1",
        WindowWidth="2",
        SharedFunctionalGroupsSequence=[shared],
        PerFrameFunctionalGroupsSequence=frames,
    )
    if undefined:
        dataset = pydicom.dcmread(BytesIO(data))
        dataset["PerFrameFunctionalGroupsSequence"].is_undefined_length = True
        buffer = BytesIO()
        pydicom.dcmwrite(buffer, dataset, enforce_file_format=True)
        data = buffer.getvalue()
    films = [read_dicom(data, "film", frame).radiographs[0] for frame in range(3)]
    assert [film.voi for film in films] == [(Window(c, 100.0),) for c in (10.0, 20.0, 30.0)]
    transforms = [film.modality_transform for film in films]
    assert transforms == [Rescale(2, -1000), Rescale(2, -1000), Rescale(2, -9)]
    assert [film.spacing_mm for film in films] == [(0.25, 0.25), (0.5, 0.5), (0.25, 0.25)]
    assert films[0].spacing_origin is SpacingOrigin.UNKNOWN
    assert [film.shutters for film in films] == [(), (RectangularShutter(1, 2, 8, 7),), ()]


def test_broken_functional_groups_lose_no_film(make_dicom):
    data = make_dicom(PerFrameFunctionalGroupsSequence=[group("10"), group("20")])
    at = data.index(b"\x00\x52\x30\x92")
    rng = np.random.default_rng(2)
    for _ in range(150):
        changed = bytearray(data)
        for place in rng.integers(at + 12, at + 90, 3):
            changed[place] = rng.integers(0, 256)
        try:
            film = read_dicom(bytes(changed), "film").radiographs[0]
        except NcovError:
            continue
        assert film.pixels.shape == (40, 48)


def cut(stream, share, end=b"\xff\xd9"):
    """A codestream without a part of its data, but with its end marker."""
    head = stream.rindex(end)
    short = stream[: int(head * share)].rstrip(b"\xff") + end
    return short + b"\0" * (len(short) % 2)


@pytest.mark.parametrize("share", [0.6, 0.95, 0.99])
@pytest.mark.parametrize("progressive", [False, True])
def test_incomplete_jpeg_is_said(open_frame, share, progressive):
    whole = jpeg(SMOOTH, progressive=progressive)
    how = {"bits": 8, "syntax": uid.JPEGBaseline8Bit}
    film = open_frame(SMOOTH, codestreams=[whole], **how)
    assert WarningKind.INCOMPLETE not in film.warnings
    film = open_frame(SMOOTH, codestreams=[cut(whole, share)], **how)
    assert WarningKind.INCOMPLETE in film.warnings


@pytest.mark.parametrize("flat", [0, 128, 255])
def test_a_plain_border_is_complete(open_frame, flat):
    pixels = SMOOTH.copy()
    pixels[20:] = flat
    how = {"bits": 8, "syntax": uid.JPEGBaseline8Bit}
    film = open_frame(pixels, codestreams=[jpeg(pixels)], **how)
    assert WarningKind.INCOMPLETE not in film.warnings


@pytest.mark.parametrize("share", [0.6, 0.95])
@pytest.mark.parametrize("syntax", [uid.JPEGLSLossless, uid.JPEG2000Lossless, uid.RLELossless])
def test_other_incomplete_codestreams_are_said_or_refused(open_frame, make_dicom, share, syntax):
    pixels = SMOOTH.astype(np.uint16) * 16
    whole = codestream(make_dicom(pixels, bits=12, syntax=syntax, compress=True))
    end = b"" if syntax == uid.RLELossless else b"\xff\xd9"
    short = cut(whole, share, end) if end else whole[: int(len(whole) * share) // 2 * 2]
    how = {"bits": 12, "syntax": syntax}
    assert WarningKind.INCOMPLETE not in open_frame(pixels, codestreams=[whole], **how).warnings
    if syntax == uid.JPEGLSLossless:
        assert WarningKind.INCOMPLETE in open_frame(pixels, codestreams=[short], **how).warnings
        return
    with pytest.raises(NcovError) as caught:
        open_frame(pixels, codestreams=[short], **how)
    assert caught.value.kind is ErrorKind.PICTURE_DAMAGED


def test_high_throughput_jpeg_2000(open_frame):
    rows, cols = np.mgrid[:48, :64]
    pixels = (60 * rows + rows * cols // 2).astype(np.uint16)
    film = open_frame(pixels, syntax=uid.HTJ2KLossless, codestreams=[HTJ2K])
    assert np.array_equal(film.pixels, pixels)
    assert not film.provenance.lossy_source
    assert open_frame(pixels, syntax=uid.HTJ2K, codestreams=[HTJ2K]).provenance.lossy_source


@pytest.mark.parametrize(
    ("name", "bits", "lossy"),
    [
        ("JPEG-LL.dcm", 16, False),  # process 14, selection value 1
        ("JPGLosslessP14SV1_1s_1f_8b.dcm", 8, False),
        ("JPGExtended.dcm", 12, True),
        ("JPEG-lossy.dcm", 12, True),  # extended, with a scan header that strict decoders refuse
        ("JPEGLSNearLossless_16.dcm", 16, True),
        ("JPEG2000.dcm", 16, True),
        ("image_dfl.dcm", 8, False),  # deflated
        ("MR_small_RLE.dcm", 16, False),
        ("MR_small_bigendian.dcm", 16, False),
    ],
)
def test_real_files_of_each_transfer_syntax(name, bits, lossy):
    path = get_testdata_file(name, download=False)
    if path is None:
        pytest.skip(f"{name} is not on this machine")
    film = read_dicom(Path(path).read_bytes(), "film").radiographs[0]
    assert (film.bits, film.provenance.lossy_source) == (bits, lossy)
    assert film.pixels.max() > film.pixels.min()
    assert WarningKind.INCOMPLETE not in film.warnings


def test_only_sequential_scans_are_set_right():
    baseline, progressive = jpeg(SMOOTH), jpeg(SMOOTH, progressive=True)
    assert with_usual_scan(baseline) == baseline
    assert with_usual_scan(progressive) == progressive
    at = baseline.index(b"\xff\xda")
    end = at + 2 + int.from_bytes(baseline[at + 2 : at + 4], "big")
    wrong = baseline[: end - 3] + b"\0\0\0" + baseline[end:]
    assert with_usual_scan(wrong) == baseline
    for length in range(len(baseline)):
        assert len(with_usual_scan(baseline[:length])) >= length


def test_progressive_jpeg_of_ordinary_effort_opens(open_frame):
    # ten scans, and of the size of the largest detectors
    large = cv2.resize(SMOOTH, (4096, 4096))
    code = jpeg(np.dstack([large] * 3), progressive=True)
    assert code.count(b"\xff\xda") == 10
    film = open_frame(
        np.zeros((4096, 4096, 3), np.uint8),
        bits=8,
        syntax=uid.JPEGBaseline8Bit,
        codestreams=[code],
        PhotometricInterpretation="YBR_FULL_422",
    )
    assert film.pixels.shape == (4096, 4096)
    assert np.abs(film.pixels.astype(int) - large).mean() < 1


@pytest.mark.parametrize(
    ("changes", "opens"),
    [
        ({}, True),
        ({"scans": 2}, False),  # sequential: one scan for each component
        ({"components": 3, "scans": 3}, True),
        ({"scans": 50, "progressive": True}, True),
        ({"scans": 51, "progressive": True}, False),
        ({"packets": 2_000_000}, True),
        ({"packets": 2_000_001}, False),
        ({"tiles": 10_001}, False),
    ],
)
def test_effort_has_limits(changes, opens):
    stream = Codestream(
        **{"rows": 2500, "cols": 4000, "components": 1, "precision": 8, "complete": True} | changes
    )
    if opens:
        check_effort(stream)
        return
    with pytest.raises(NcovError) as caught:
        check_effort(stream)
    assert caught.value.kind is ErrorKind.PICTURE_DAMAGED


def jpeg_2000(pixels, **options):
    buffer = BytesIO()
    Image.fromarray(pixels).save(buffer, "JPEG2000", no_jp2=True, **options)
    return buffer.getvalue()


def restyled(code, levels, sizes, layers=1, marker=b"\xff\x52"):
    """The codestream with another coding style, or one of its own for the component."""
    at = code.index(b"\xff\x52")
    end, component = at + 14, marker != b"\xff\x52"
    head = b"\0\1" if component else b"\1\2" + layers.to_bytes(2) + b"\0"
    style = head + bytes([levels]) + code[at + 10 : end] + bytes(sizes)
    start = end if component else at
    return code[:start] + marker + (len(style) + 2).to_bytes(2) + style + code[end:]


@pytest.mark.parametrize(
    ("levels", "sizes", "layers", "marker", "packets"),
    [
        (5, [0xFF] * 6, 1, b"\xff\x52", 6),
        (5, [0xFF] * 6, 7, b"\xff\x52", 42),
        (0, [0x55], 1, b"\xff\x52", 2 * 3),  # 64 x 80 in precincts of 32 x 32
        (1, [0x44, 0x55], 1, b"\xff\x52", 2 * 2 * 3),
        # one resolution's precincts are narrow, the other's are low
        (1, [0x2F, 0xF4], 1, b"\xff\x52", 2 * 8 * 5),
        (0, [0x55], 1, b"\xff\x53", 6 * 2 * 3),  # a component's own style beside that of all
    ],
)
def test_packets_of_jpeg_2000_are_counted(levels, sizes, layers, marker, packets):
    code = jpeg_2000(NOISE)
    assert read_codestream(code).packets == 6
    assert read_codestream(restyled(code, levels, sizes, layers, marker)).packets == packets


def test_layers_and_tiles_of_jpeg_2000_multiply_packets():
    assert read_codestream(jpeg_2000(NOISE, quality_layers=[9, 3, 0])).packets == 3 * 6
    tiled = read_codestream(jpeg_2000(NOISE, tile_size=(32, 32)))
    assert (tiled.tiles, tiled.packets) == (6, 6 * 6)
