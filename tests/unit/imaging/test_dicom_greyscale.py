"""What a DICOM header declares about showing a film becomes values, broken or not."""

import math

import numpy as np
import pytest
from pydicom import uid
from pydicom.dataelem import DataElement
from pydicom.dataset import Dataset

from ncov_desktop.core.study import LookupTable, Rescale, VoiFunction, WarningKind, Window
from ncov_desktop.imaging.prepare import brightness


def lookup_item(entries, first=0, bits=16, explanation="", as_words=True):
    item = Dataset()
    item.LUTDescriptor = [len(entries) % 65536, first, bits]
    item["LUTDescriptor"].VR = "SS" if first < 0 else "US"
    item.LUTExplanation = explanation
    item.LUTData = np.asarray(entries, "<u2" if as_words else "u1").tobytes()
    item["LUTData"].VR = "OW"
    return item


def test_no_transform_is_identity(open_film):
    film = open_film()
    assert film.modality_transform == Rescale(1.0, 0.0)
    assert film.warnings == (WarningKind.NO_WINDOW,)


def test_rescale(open_film):
    film = open_film(RescaleSlope="0.5", RescaleIntercept="-1024")
    assert film.modality_transform == Rescale(0.5, -1024.0)


@pytest.mark.parametrize("slope", ["0", "nan", "1e999", "abc", "1,5"])
def test_unusable_slope_is_dropped_and_said(open_film, slope):
    film = open_film(RescaleSlope=slope, RescaleIntercept="3")
    assert film.modality_transform == Rescale()
    assert WarningKind.HEADER_INCOMPLETE in film.warnings


def test_half_a_rescale_is_used_and_said(open_film):
    film = open_film(RescaleIntercept="-7")
    assert film.modality_transform == Rescale(1.0, -7.0)
    assert WarningKind.HEADER_INCOMPLETE in film.warnings


def test_modality_lookup_table_wins_over_rescale(open_film):
    item = lookup_item([5, 6, 700], first=-1, bits=12)
    film = open_film(ModalityLUTSequence=[item], RescaleSlope="2", RescaleIntercept="0")
    table = film.modality_transform
    assert isinstance(table, LookupTable)
    assert (table.first, table.entries.tolist(), table.bits) == (-1, [5, 6, 700], 12)


def test_broken_modality_lookup_table_is_said(open_film):
    item = lookup_item([1, 2, 3])
    item.LUTDescriptor = [9, 0, 16]
    film = open_film(ModalityLUTSequence=[item])
    assert film.modality_transform == Rescale()
    assert WarningKind.HEADER_INCOMPLETE in film.warnings


def test_all_windows_with_explanations(open_film):
    film = open_film(
        WindowCenter=["15000", "8.5"],
        WindowWidth=["30000", "3"],
        WindowCenterWidthExplanation=["NORMAL", "HARD"],
        VOILUTFunction="LINEAR_EXACT",
    )
    exact = VoiFunction.LINEAR_EXACT
    expected = (Window(15000, 30000, exact, "NORMAL"), Window(8.5, 3, exact, "HARD"))
    assert film.voi == expected
    assert film.warnings == ()
    assert "window from the file: centre 15000, width 30000 (LINEAR_EXACT)" in film.provenance.steps


@pytest.mark.parametrize(
    ("function", "width", "usable"),
    [
        ("LINEAR", "1", True),
        ("LINEAR", "0.5", False),
        ("LINEAR_EXACT", "0.5", True),
        ("LINEAR_EXACT", "0", False),
        ("SIGMOID", "-3", False),
        ("SIGMOID", "nan", False),
        ("SIGMOID", "inf", False),
        ("SIGMOID", "", False),
    ],
)
def test_unusable_windows_are_dropped_and_said(open_film, function, width, usable):
    film = open_film(WindowCenter="5", WindowWidth=width, VOILUTFunction=function)
    assert (len(film.voi) == 1) is usable
    assert (WarningKind.WINDOW_UNUSABLE in film.warnings) is not usable
    assert (WarningKind.NO_WINDOW in film.warnings) is not usable


def test_unknown_function_is_linear_and_said(open_film):
    film = open_film(WindowCenter="5", WindowWidth="9", VOILUTFunction="CUBIC")
    assert film.voi[0].function is VoiFunction.LINEAR
    assert WarningKind.HEADER_INCOMPLETE in film.warnings


def test_voi_lookup_tables_come_before_windows(open_film):
    tables = [lookup_item(range(256), 10, 8, "SOFT"), lookup_item([0, 9000], explanation="HARD")]
    film = open_film(VOILUTSequence=tables, WindowCenter="5", WindowWidth="9")
    assert [type(voi) for voi in film.voi] == [LookupTable, LookupTable, Window]
    assert [voi.explanation for voi in film.voi] == ["SOFT", "HARD", ""]
    assert film.voi[0].first == 10
    assert film.voi[0].bits == 8


def test_lookup_table_quirks(open_film):
    packed = lookup_item(range(256), bits=8, as_words=False)
    too_few_bits = lookup_item([0, 4095], bits=10)
    whole = lookup_item(np.arange(65536))
    film = open_film(VOILUTSequence=[packed, too_few_bits, whole])
    assert [voi.bits for voi in film.voi] == [8, 12, 16]
    assert [len(voi.entries) for voi in film.voi] == [256, 2, 65536]
    assert film.voi[0].entries.tolist() == list(range(256))


def voi_item(first, vr):
    item = lookup_item(np.arange(4096), bits=12)
    item["LUTDescriptor"] = DataElement("LUTDescriptor", vr, [4096, first, 12])
    return item


@pytest.mark.parametrize(
    ("first", "vr", "intercept", "read_as"),
    [
        (64512, "US", "-1024", -1024),  # inputs reach from -1024 to 3071
        (-1024, "SS", "-1024", -1024),
        (64512, "US", "0", 64512),  # no input is negative
        (40000, "US", "-1", 40000 - 65536),
        (3000, "US", "-1024", 3000),
    ],
)
def test_first_input_of_a_voi_lookup_table(open_film, first, vr, intercept, read_as):
    ramp = np.arange(4096, dtype=np.uint16).reshape(64, 64)
    how = {"RescaleSlope": "1", "RescaleIntercept": intercept}
    film = open_film(ramp, bits=12, VOILUTSequence=[voi_item(first, vr)], **how)
    assert film.voi[0].first == read_as
    if read_as == int(intercept):
        assert np.array_equal(brightness(film), np.rint(ramp * (65535 / 4095)))


def test_first_input_that_the_inputs_reach_is_no_negative_one(open_film):
    pixels = np.full((40, 48), 65535, np.uint16)
    how = {"RescaleSlope": "1", "RescaleIntercept": "-1024"}
    film = open_film(pixels, VOILUTSequence=[voi_item(60000, "US")], **how)
    assert film.voi[0].first == 60000


@pytest.mark.parametrize("vr", ["OW", "OB"])
@pytest.mark.parametrize("count", [256, 255])
def test_bytes_of_a_big_endian_lookup_table(open_film, vr, count):
    entries = np.arange(count)[::-1]
    data = entries.astype(np.uint8).tobytes() + b"\0" * (count % 2)
    item = lookup_item(entries, bits=8)
    # words are swapped in such a file, bytes are not
    item.LUTData = data if vr == "OB" else np.frombuffer(data, "<u2").byteswap().tobytes()
    item["LUTData"].VR = vr
    film = open_film(VOILUTSequence=[item], syntax=uid.ExplicitVRBigEndian)
    assert film.voi[0].entries.tolist() == entries.tolist()


@pytest.mark.parametrize("count", [9, 24])
def test_many_whole_lookup_tables(open_film, count):
    tables = [lookup_item(np.arange(65536), explanation=str(n)) for n in range(count)]
    film = open_film(VOILUTSequence=tables)
    assert [voi.explanation for voi in film.voi] == [str(n) for n in range(count)]


def test_a_flood_of_items_costs_the_sequence_alone(open_film):
    flood = [lookup_item([0, 9000]), *[Dataset()] * 30_000]
    film = open_film(VOILUTSequence=flood, WindowCenter="5", WindowWidth="9")
    assert film.voi == (Window(5, 9),)
    assert WarningKind.WINDOW_UNUSABLE in film.warnings


def test_unusable_voi_lookup_table_is_said(open_film):
    broken = Dataset()
    broken.LUTExplanation = "no data"
    film = open_film(VOILUTSequence=[broken], WindowCenter="5", WindowWidth="9")
    assert film.voi == (Window(5, 9),)
    assert WarningKind.WINDOW_UNUSABLE in film.warnings


@pytest.mark.parametrize(
    ("photometric", "shape", "inverted"),
    [
        ("MONOCHROME1", "INVERSE", True),
        ("MONOCHROME1", None, True),
        ("MONOCHROME2", "INVERSE", True),
        ("MONOCHROME2", "IDENTITY", False),
        ("MONOCHROME2", None, False),
    ],
)
def test_polarity(open_film, photometric, shape, inverted):
    elements = {"PresentationLUTShape": shape} if shape else {}
    film = open_film(PhotometricInterpretation=photometric, **elements)
    assert film.inverted is inverted
    assert any("turned so that larger" in step for step in film.provenance.steps) is inverted


def test_padding(open_film):
    assert open_film(PixelPaddingValue=7).padding == (7, 7)
    assert open_film(PixelPaddingValue=9, PixelPaddingRangeLimit=2).padding == (2, 9)
    signed = open_film(np.zeros((40, 48), np.int16), signed=True, PixelPaddingValue=-2000)
    assert signed.padding == (-2000, -2000)
    assert open_film().padding is None


def test_steps_are_said_in_order(open_film):
    film = open_film(bits=15, PhotometricInterpretation="MONOCHROME1")
    assert film.provenance.steps == (
        "stored values: 15 of 16 bits, unsigned",
        "modality: slope 1, intercept 0",
        "no window in the file: automatic window",
        "MONOCHROME1: turned so that larger is brighter",
    )
    assert math.isfinite(film.modality_transform.slope)
