"""What a picture looks like from its pixels alone."""

from dataclasses import replace

import cv2
import numpy as np
import pytest

from ncov_desktop.core.file_hash import FileHash
from ncov_desktop.core.results import FindingKind, Severity
from ncov_desktop.core.study import Provenance, Radiograph, Window
from ncov_desktop.imaging.phantom import chest_phantom
from ncov_desktop.imaging.recognise import (
    NO_LIKENESS,
    UNUSUAL_LIKENESS,
    film_outline,
    frontal_likeness,
    large_text,
    recognise,
)

RNG = np.random.default_rng(4)


def film(grey, bits=8, **fields):
    provenance = Provenance("test", FileHash("0" * 64), "test")
    return Radiograph(np.asarray(grey, np.uint16), bits, provenance, **fields)


def phantom(seed, rows=512, cols=512):
    return (chest_phantom(seed, rows, cols).radiographs[0].pixels >> 8).astype(np.uint8)


def wordless(seed):
    grey = phantom(seed)
    grey[448:500, 170:390] = grey[10:58, 12:64] = 0
    return grey


def kinds(of):
    return {finding.kind for finding in recognise(of)}


@pytest.mark.parametrize("seed", range(30, 36))
def test_a_drawn_chest_looks_like_one(seed):
    # seeds of which none made the drawing it is compared with
    assert frontal_likeness(phantom(seed)) > 0.8


@pytest.mark.parametrize("shape", [(512, 400), (300, 700), (2000, 1500)])
def test_whatever_its_shape_and_size(shape):
    assert frontal_likeness(phantom(31, *shape)) > 0.8


def test_a_mirrored_picture_is_as_much_like_a_chest():
    grey = phantom(33)
    grey[:, :200] = grey[:, :200] // 2
    assert frontal_likeness(grey) == pytest.approx(
        frontal_likeness(np.ascontiguousarray(grey[:, ::-1])), abs=0.01
    )


def test_an_inverted_or_fallen_chest_does_not():
    grey = phantom(33)
    assert frontal_likeness(255 - grey) < NO_LIKENESS
    assert frontal_likeness(np.ascontiguousarray(grey[::-1])) < UNUSUAL_LIKENESS
    assert frontal_likeness(np.ascontiguousarray(np.rot90(grey))) < UNUSUAL_LIKENESS


@pytest.mark.parametrize("value", [0, 90, 255])
def test_a_picture_of_one_brightness_is_like_nothing(value):
    flat = np.full((300, 300), value, np.uint8)
    assert frontal_likeness(flat) == 0
    assert not large_text(flat)
    assert film_outline(flat) is None
    assert FindingKind.LOOKS_NOT_CHEST in kinds(film(flat))


def test_noise_is_refused():
    noise = RNG.integers(0, 256, (400, 400)).astype(np.uint8)
    found = recognise(film(noise))
    assert found[0].kind is FindingKind.LOOKS_NOT_CHEST
    assert found[0].severity is Severity.REFUSE


def test_a_picture_half_like_a_chest_is_remarked_on():
    # one lung of two
    grey = wordless(31)
    grey[:, :256] = 120
    found = recognise(film(grey))
    assert [(of.kind, of.severity) for of in found] == [
        (FindingKind.LOOKS_NOT_FRONTAL, Severity.WARN)
    ]


def test_a_chest_without_words_has_no_findings():
    assert kinds(film(wordless(31))) == set()


def test_the_phantoms_word_is_large_lettering():
    assert kinds(film(phantom(31))) == {FindingKind.BURNT_IN_TEXT}


def test_the_side_marker_alone_is_not():
    grey = wordless(31)
    cv2.putText(grey, "R", (30, 60), cv2.FONT_HERSHEY_SIMPLEX, 1.5, 255, 3)
    assert not large_text(grey)


@pytest.mark.parametrize(("shade", "ground"), [(255, 60), (10, 200)])
def test_lettering_is_found_bright_or_dark(shade, ground):
    grey = np.full((600, 500), ground, np.uint8)
    assert not large_text(grey)
    cv2.putText(grey, "SUPINE", (60, 80), cv2.FONT_HERSHEY_SIMPLEX, 1.0, shade, 2, cv2.LINE_AA)
    assert large_text(grey)


def test_small_lettering_is_left_alone():
    grey = np.full((1000, 1000), 60, np.uint8)
    cv2.putText(grey, "SUPINE", (60, 80), cv2.FONT_HERSHEY_SIMPLEX, 0.4, 255, 1)
    assert not large_text(grey)


def photographed(surround, keystone):
    grey = np.clip(wordless(31), 40, 210).astype(np.float32)
    corners = np.array([[0, 0], [512, 0], [512, 512], [0, 512]], np.float32)
    laid = np.array([[70, 60], [440, 60 + keystone], [440, 450], [70, 450]], np.float32)
    homography = cv2.getPerspectiveTransform(corners, laid)
    shown = cv2.warpPerspective(grey, homography, (512, 512), borderValue=surround)
    return np.clip(shown, 0, 255).astype(np.uint8), laid


@pytest.mark.parametrize(("surround", "keystone"), [(250, 0), (250, 40), (5, 40)])
def test_a_photographed_film_shows_its_corners(surround, keystone):
    grey, laid = photographed(surround, keystone)
    corners = film_outline(grey)
    assert corners is not None
    apart = np.linalg.norm(corners[:, None] - laid[None], axis=2)
    assert apart.min(axis=0).max() < 6
    assert FindingKind.PHOTO_OF_FILM in kinds(film(grey))


def test_a_collimators_black_border_is_no_photograph():
    grey, _ = photographed(5, 0)
    assert film_outline(grey) is None


def test_deep_films_are_seen_through_their_window():
    deep = film(
        wordless(31).astype(np.uint16) * 8 + 1000, bits=12, voi=(Window(1000 + 1020, 2040),)
    )
    assert kinds(deep) == set()
    looks = {FindingKind.LOOKS_NOT_CHEST, FindingKind.LOOKS_NOT_FRONTAL}
    assert kinds(replace(deep, inverted=True)) & looks


def test_without_a_window_a_deep_film_is_stretched_like_everywhere():
    assert kinds(film(wordless(31).astype(np.uint16) * 4 + 1000, bits=12)) == set()


def test_a_film_stays_as_it_is():
    given = film(phantom(31))
    before = given.pixels.copy()
    recognise(given)
    assert np.array_equal(given.pixels, before)


def test_laterals_and_photographs_of_the_collection(shared_data):
    folder = shared_data / "cxr" / "out_of_scope"
    laterals = (53, 165, 184, 470, 504, 546, 595, 690, 707, 946, 1019, 1109)
    paths = [path for path in folder.glob("*") if int(path.stem.removeprefix("cxr_")) in laterals]
    assert len(paths) == 12
    found = [frontal_likeness(cv2.imread(str(path), cv2.IMREAD_GRAYSCALE)) for path in paths]
    # measured: 11 of 12
    assert sum(likeness < UNUSUAL_LIKENESS for likeness in found) >= 10


def test_the_demonstration_film_has_no_remarks():
    from ncov_desktop.core.errors import NcovError
    from ncov_desktop.imaging.files import read_study
    from ncov_desktop.services.demo import demo_film

    try:
        path = demo_film()
    except NcovError:
        pytest.skip("the demonstration film is not installed")
    assert recognise(read_study(path).radiographs[0]) == ()


def test_lettering_in_a_frame_is_found_and_windows_in_a_wall_are_no_letters():
    framed = np.full((600, 600), 40, np.uint8)
    cv2.rectangle(framed, (60, 380), (560, 520), 220, 3)
    cv2.putText(framed, "SUPINE", (110, 470), cv2.FONT_HERSHEY_SIMPLEX, 2, 220, 6)
    assert large_text(framed)
    # seen as a mask, the openings have a letter's size, but they are not what stands out
    wall = np.full((600, 600), 40, np.uint8)
    cv2.rectangle(wall, (0, 295), (599, 299), 220, -1)
    cv2.rectangle(wall, (0, 320), (599, 324), 220, -1)
    for left in range(0, 600, 20):
        cv2.rectangle(wall, (left, 295), (left + 4, 324), 220, -1)
    assert not large_text(wall)


@pytest.mark.parametrize("shape", [(1, 4000), (4000, 1), (3, 2000), (1, 1)])
def test_a_strip_of_pixels_is_no_chest(shape):
    grey = RNG.integers(0, 256, shape, dtype=np.uint8)
    assert FindingKind.LOOKS_NOT_CHEST in kinds(film(grey))
