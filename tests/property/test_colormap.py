"""The lossless colour map, through all of its values; optimality is proved here on its own terms."""

import hashlib
import heapq
import re
from fractions import Fraction
from functools import cache
from math import ceil

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from numpy.typing import NDArray

from ncov_desktop.core import colormap

ALL_BITS = range(8, 17)
FINER_BITS = range(9, 17)
# What is proved of a table holds as long as the table is the same, which its hash says below; the
# proofs of the large ones take long.
PROVED_BITS = [
    *range(9, 13),
    *(pytest.param(bits, marks=pytest.mark.heavy) for bits in range(13, 17)),
]

# The smallest possible worst distance: in whole levels, and exactly.
WORST_LEVELS = {8: 0, 9: 1, 10: 1, 11: 1, 12: 2, 13: 2, 14: 4, 15: 5, 16: 8}
SMALLEST_WORST = {
    9: Fraction(255, 511),
    10: Fraction(1),
    11: Fraction(1),
    12: Fraction(2),
    13: Fraction(2),
    14: Fraction(60369, 16383),
    15: Fraction(5),
    16: Fraction(510510, 65535),
}

# Trained models depend on these colours: a table may only change under a new version of its name.
SHA256 = {
    "jet-n8-v1": "661fa696672fecb0ffa3e76bff80e0119d8308227c361c0043f705d8c867faad",
    "jet-n9-v1": "f5d3803f5c1b8790230c97de5d4dab474c3a7212000b1a7c673c0c6acf4e348f",
    "jet-n10-v1": "ba04494bf77f603da912fd43b1b26bcc5abebe4fd105cbd6ba02e5a473b69fbf",
    "jet-n11-v1": "160f319c3769b9fb0fe57300e4705714d532e1a16696cfcdcee8de83ae85ea88",
    "jet-n12-v1": "b2f2e33fd7c2730cfaa8cac565b1e793b65fce7fa37b4a3cf768c1fed36f48ba",
    "jet-n13-v1": "d757ee90a79e16bd018ce2d35d46cf3281238f4457408e82ab4f99b725413b85",
    "jet-n14-v1": "34884af53641fca986a16bd1e5a081bb4f83b4e920b72c4db57f6a094f0292fd",
    "jet-n15-v1": "bd269efed25195046cceec9fd69e5ab8267ec804d0223bedd77060f7cb171811",
    "jet-n16-v1": "49551aff57b5bacda5ca01c45b0ee43cf732bdd13e2730e8e485d0fdb351d9cb",
}

Ints = NDArray[np.int64]


def jet() -> Ints:
    """OpenCV's own JET, int64[256, 3], RGB."""
    grey = np.arange(256, dtype=np.uint8)[:, None]
    return cv2.applyColorMap(grey, cv2.COLORMAP_JET)[:, 0, ::-1].astype(np.int64)


@cache
def reference_curve(bits: int) -> Ints:
    """The curve through JET in units of 1 / (2**bits − 1) level, value by value."""
    colours = [tuple(colour) for colour in jet().tolist()]
    colours.append(colours[-1])
    steps = 2**bits - 1
    points = []
    for value in range(steps + 1):
        index, rest = divmod(value * 255, steps)
        pairs = zip(colours[index], colours[index + 1], strict=True)
        points.append([low * (steps - rest) + high * rest for low, high in pairs])
    return np.array(points, dtype=np.int64)


def cubes(bits: int, reach: int) -> list[tuple[slice, slice, slice]]:
    """For each value, all lattice colours within reach / (2**bits − 1) of its curve point."""
    steps = 2**bits - 1
    low = (-((reach - reference_curve(bits)) // steps)).clip(0, 255)
    high = ((reference_curve(bits) + reach) // steps).clip(0, 255)
    starts, stops = low.tolist(), (high + 1).tolist()
    return [
        (slice(r0, r1), slice(g0, g1), slice(b0, b1))
        for (r0, g0, b0), (r1, g1, b1) in zip(starts, stops, strict=True)
    ]


def intervals(bits: int, reach: int) -> tuple[Ints, Ints]:
    """First and last value that each colour within reach of the curve may serve.

    Counted value by value, so this also proves that the values of a colour are an interval.
    """
    boxes = cubes(bits, reach)
    first, last, count = (np.zeros((256, 256, 256), dtype=np.int32) for _ in range(3))
    for value, box in enumerate(boxes):
        last[box] = value
        count[box] += 1
    for value in range(len(boxes) - 1, -1, -1):
        first[boxes[value]] = value
    met = count > 0
    assert np.array_equal(count[met], last[met] - first[met] + 1)
    return first[met].astype(np.int64), last[met].astype(np.int64)


def every_value_gets_a_colour(first: Ints, last: Ints, values: int) -> bool:
    """Exact for intervals: whoever may wait longest waits (Glover 1967)."""
    starting: list[list[int]] = [[] for _ in range(values)]
    for begin, end in zip(first.tolist(), last.tolist(), strict=True):
        starting[begin].append(end)
    open_ends: list[int] = []
    for value in range(values):
        for end in starting[value]:
            heapq.heappush(open_ends, end)
        while open_ends and open_ends[0] < value:
            heapq.heappop(open_ends)
        if not open_ends:
            return False
        heapq.heappop(open_ends)
    return True


def crowded_stretch(first: Ints, last: Ints, values: int) -> tuple[int, int]:
    """The stretch of values [a, b] that lacks the most colours."""
    at = np.arange(values)
    ended_before = np.concatenate([[0], np.cumsum(np.bincount(last, minlength=values))[:-1]])
    started_after = len(first) - np.cumsum(np.bincount(first, minlength=values))
    best = np.maximum.accumulate(ended_before - at)
    b = int(np.argmax(at + started_after + best))
    a = int(np.argmax((ended_before - at)[: b + 1]))
    return a, b


@pytest.mark.parametrize("bits", ALL_BITS)
def test_every_value_has_a_colour_of_its_own(bits: int) -> None:
    table = colormap.table(bits)
    assert table.shape == (2**bits, 3)
    assert table.dtype == np.uint8
    assert len(np.unique(table, axis=0)) == 2**bits


@pytest.mark.parametrize("bits", ALL_BITS)
def test_every_colour_leads_back_to_its_value(bits: int) -> None:
    values = np.arange(2**bits, dtype=np.uint16)
    colours = colormap.encode(values, bits)
    assert np.array_equal(colours, colormap.table(bits))
    decoded = colormap.decode(colours, bits)
    assert decoded.dtype == np.uint16
    assert np.array_equal(decoded, values)


@pytest.mark.parametrize("bits", ALL_BITS)
def test_of_all_24_bit_colours_exactly_the_others_are_refused(bits: int) -> None:
    foreign = 0
    for red in range(0, 256, 16):
        block = np.indices((16, 256, 256)).transpose(1, 2, 3, 0).astype(np.uint8)
        block[..., 0] += red
        try:
            colormap.decode(block, bits)
        except ValueError as error:
            counts = re.match(r"(\d+) of 1048576 pixels are not colours of jet-n", str(error))
            assert counts
            foreign += int(counts[1])
    assert foreign == 2**24 - 2**bits


def test_eight_bits_are_opencv_jet() -> None:
    assert np.array_equal(colormap.table(8), jet())


@pytest.mark.parametrize("bits", ALL_BITS)
def test_curve_runs_through_jet(bits: int) -> None:
    points, denominator = colormap.curve(bits)
    assert denominator == 2**bits - 1
    assert np.array_equal(points, reference_curve(bits))
    assert points[0].tolist() == [0, 0, 128 * denominator]
    assert points[-1].tolist() == [128 * denominator, 0, 0]


@pytest.mark.parametrize("bits", ALL_BITS)
def test_deviation_is_the_distance_to_the_own_curve_point(bits: int) -> None:
    steps = 2**bits - 1
    own = np.abs(colormap.table(bits).astype(np.int64) * steps - reference_curve(bits)).max(axis=1)
    deviation = colormap.deviation(bits)
    assert deviation.worst == Fraction(int(own.max()), steps)
    assert deviation.mean == Fraction(int(own.sum()), steps * 2**bits)


@pytest.mark.parametrize("bits", ALL_BITS)
def test_worst_distance_is_the_promised_one(bits: int) -> None:
    assert ceil(colormap.deviation(bits).worst) == WORST_LEVELS[bits]


@pytest.mark.parametrize("bits", PROVED_BITS)
def test_one_level_less_is_impossible(bits: int) -> None:
    """A stretch of values sees fewer colours than it has values (Hall 1935): counted, not matched."""
    reach = (WORST_LEVELS[bits] - 1) * (2**bits - 1)
    a, b = crowded_stretch(*intervals(bits, reach), 2**bits)
    seen = np.zeros((256, 256, 256), dtype=np.bool_)
    for box in cubes(bits, reach)[a : b + 1]:
        seen[box] = True
    assert np.count_nonzero(seen) < b - a + 1


@pytest.mark.parametrize("bits", PROVED_BITS)
def test_smallest_worst_distance_in_fractions(bits: int) -> None:
    """Distances are multiples of 1 / (2**bits − 1), so one such step below settles it."""
    reach = SMALLEST_WORST[bits] * (2**bits - 1)
    assert reach.denominator == 1
    assert ceil(SMALLEST_WORST[bits]) == WORST_LEVELS[bits]
    assert every_value_gets_a_colour(*intervals(bits, int(reach)), 2**bits)
    assert not every_value_gets_a_colour(*intervals(bits, int(reach) - 1), 2**bits)


@pytest.mark.parametrize("bits", PROVED_BITS)
def test_mean_distance_is_close_to_the_least_possible(bits: int) -> None:
    """No map beats the 2**bits colours that lie nearest to any point of the curve."""
    steps, worst = 2**bits - 1, WORST_LEVELS[bits]
    levels = np.arange(256) * steps
    nearest = np.full((256, 256, 256), worst * steps)
    for point, box in zip(reference_curve(bits), cubes(bits, worst * steps), strict=True):
        r, g, b = (np.abs(levels[side] - at) for side, at in zip(box, point, strict=True))
        distances = np.maximum(np.maximum(r[:, None, None], g[:, None]), b)
        np.minimum(nearest[box], distances, out=nearest[box])
    least = np.sort(nearest[nearest < worst * steps])[: 2**bits]
    total = int(least.sum()) + (2**bits - len(least)) * worst * steps
    bound = Fraction(total, steps * 2**bits)
    assert bound <= colormap.deviation(bits).mean <= bound * Fraction(117, 100)


@pytest.mark.parametrize("bits", ALL_BITS)
def test_table_never_changes_silently(bits: int) -> None:
    digest = hashlib.sha256(colormap.table(bits).tobytes()).hexdigest()
    assert digest == SHA256[colormap.colormap_id(bits)]


@pytest.mark.parametrize("bits", ALL_BITS)
def test_table_is_built_once_and_read_only(bits: int) -> None:
    table = colormap.table(bits)
    assert colormap.table(bits) is table
    assert not table.flags.writeable
    with pytest.raises(ValueError, match="read-only"):
        table[0, 0] = 1


@given(data=st.data(), bits=st.sampled_from(ALL_BITS))
def test_any_image_comes_back(data: st.DataObject, bits: int) -> None:
    dtype = data.draw(st.sampled_from([np.uint8, np.uint16] if bits > 8 else [np.uint8]))
    largest = min(2**bits, 2 ** (8 * np.dtype(dtype).itemsize)) - 1
    shapes = hnp.array_shapes(min_dims=0, max_dims=4, min_side=0, max_side=9)
    image = data.draw(hnp.arrays(dtype, shapes, elements=st.integers(0, largest)))
    rgb = colormap.encode(image, bits)
    assert rgb.dtype == np.uint8
    assert rgb.shape == (*image.shape, 3)
    assert np.array_equal(colormap.decode(rgb, bits), image)


@given(rgb=hnp.arrays(np.uint8, (5, 4, 3)), bits=st.sampled_from(ALL_BITS))
def test_decode_counts_foreign_pixels(rgb: NDArray[np.uint8], bits: int) -> None:
    known = set(map(tuple, colormap.table(bits).tolist()))
    foreign = sum(tuple(pixel) not in known for pixel in rgb.reshape(-1, 3).tolist())
    if foreign:
        with pytest.raises(ValueError, match=rf"^{foreign} of 20 pixels are not colours of jet-n"):
            colormap.decode(rgb, bits)
    else:
        assert np.array_equal(colormap.encode(colormap.decode(rgb, bits), bits), rgb)


@given(data=st.data(), bits=st.integers(8, 15))
def test_encode_refuses_values_that_do_not_fit(data: st.DataObject, bits: int) -> None:
    value = data.draw(st.integers(2**bits, 2**16 - 1))
    image = np.zeros((3, 4), dtype=np.uint16)
    image[1, 2] = value
    with pytest.raises(ValueError, match=f"value {value} does not fit into {bits} bits"):
        colormap.encode(image, bits)


def test_views_and_byte_orders_are_taken_as_they_are() -> None:
    values = np.arange(60000, dtype=np.uint16).reshape(200, 300)
    expected = colormap.encode(values, 16)
    assert np.array_equal(colormap.encode(values.astype(">u2"), 16), expected)
    assert np.array_equal(colormap.encode(values[::-1, ::3], 16), expected[::-1, ::3])
    assert np.array_equal(colormap.decode(expected[::-1, ::3], 16), values[::-1, ::3])


@pytest.mark.parametrize("dtype", [np.int16, np.int64, np.uint32, np.float32, np.bool_])
def test_other_types_are_refused(dtype: type[np.generic]) -> None:
    with pytest.raises(TypeError, match="uint8"):
        colormap.encode(np.zeros(4, dtype=dtype), 16)
    with pytest.raises(TypeError, match="uint8"):
        colormap.decode(np.zeros((4, 3), dtype=dtype), 16)


@pytest.mark.parametrize("shape", [(), (4,), (3, 4), (3, 2), (2, 3, 1)])
def test_decode_refuses_shapes_without_three_channels(shape: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match="last axis"):
        colormap.decode(np.zeros(shape, dtype=np.uint8), 16)


@pytest.mark.parametrize("bits", [-1, 0, 7, 17])
def test_other_bit_depths_are_refused(bits: int) -> None:
    refused = "bits must be 8 to 16"
    with pytest.raises(ValueError, match=refused):
        colormap.colormap_id(bits)
    with pytest.raises(ValueError, match=refused):
        colormap.curve(bits)
    with pytest.raises(ValueError, match=refused):
        colormap.table(bits)
    with pytest.raises(ValueError, match=refused):
        colormap.deviation(bits)
    with pytest.raises(ValueError, match=refused):
        colormap.encode(np.zeros(1, dtype=np.uint8), bits)
    with pytest.raises(ValueError, match=refused):
        colormap.decode(np.zeros((1, 3), dtype=np.uint8), bits)


def test_names_tell_the_bits() -> None:
    assert (colormap.MIN_BITS, colormap.MAX_BITS) == (8, 16)
    assert colormap.colormap_id(16) == "jet-n16-v1"
    assert [colormap.bits_of(colormap.colormap_id(bits)) for bits in ALL_BITS] == list(ALL_BITS)


@pytest.mark.parametrize("name", ["", "jet", "jet-n7-v1", "jet-n08-v1", "jet-n16-v2", "JET-n16-v1"])
def test_unknown_names_are_refused(name: str) -> None:
    with pytest.raises(ValueError, match="unknown colour map"):
        colormap.bits_of(name)
