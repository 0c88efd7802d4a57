"""The reliability diagram: drawn where its figures say."""

from xml.etree import ElementTree

import pytest

from ncov_desktop.core.metrics import CalibrationBin
from ncov_desktop.learning.training.reliability import reliability_svg, reliability_table

_SETS = {
    "validation": (CalibrationBin(5, 0.0, 0.0), CalibrationBin(5, 0.5, 1.0)),
    "test": (CalibrationBin(4, 0.25, 0.5),),
}


def test_each_bin_is_a_dot_in_its_place() -> None:
    picture = ElementTree.fromstring(reliability_svg(_SETS))
    tag = "{http://www.w3.org/2000/svg}"
    dots = [(float(of.get("cx")), float(of.get("cy"))) for of in picture.iter(f"{tag}circle")]
    first, second = dots
    # from the lower left corner half-way to the right and all the way up
    assert second[0] - first[0] == pytest.approx((first[1] - second[1]) / 2)
    squares = [of for of in picture.iter(f"{tag}rect") if of.get("width") == "8"]
    assert len(squares) == 1
    assert float(squares[0].get("x")) + 4 == pytest.approx((first[0] + second[0]) / 2)
    words = "".join(picture.itertext())
    assert "validation" in words
    assert "test" in words


def test_the_table_has_a_row_for_each_bin() -> None:
    assert reliability_table(_SETS).splitlines() == [
        "| validation | 5 | 0.000 | 0.000 |",
        "| validation | 5 | 0.500 | 1.000 |",
        "| test | 4 | 0.250 | 0.500 |",
    ]
