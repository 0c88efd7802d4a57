"""What is asked again about a film, and what follows from the answers."""

import numpy as np
import pytest

from ncov_desktop.core.bundle import Bundle, Golden
from ncov_desktop.core.colormap import colormap_id, decode
from ncov_desktop.core.results import COVID19, OTHER_PNEUMONIA
from ncov_desktop.core.trust import FrameScore, Stability, TrustPart
from ncov_desktop.imaging.phantom import chest_phantom
from ncov_desktop.imaging.prepare import prepare, to_model_input, trust_subject
from ncov_desktop.imaging.trust import changes, conclude, variants

BUNDLE = Bundle(
    id="test",
    title="Test",
    architecture="densenet161",
    classes=(COVID19, OTHER_PNEUMONIA),
    input_size=96,
    colormap_id=colormap_id(8),
    resize_mode="squash",
    window_rule="declared-else-automatic-v1",
    mean=(0.5, 0.5, 0.5),
    std=(0.2, 0.2, 0.2),
    temperature=1.0,
    threshold=0.4,
    threshold_choice="test",
    golden=tuple(Golden(seed=i, logits=(0.0, 0.0)) for i in range(8)),
    training_plan="test",
    weights_sha256="0" * 64,
    app_version="0",
)
FILM = chest_phantom(1, 500, 420).radiographs[0]


def test_the_subject_is_the_film_at_twice_the_inputs_sides():
    subject = trust_subject(FILM, BUNDLE)
    assert subject.grey.shape == (192, 192)
    assert subject.grey.dtype == np.uint16
    assert not subject.grey.flags.writeable
    assert subject.model_input.input_sha256 == prepare(FILM, BUNDLE).input_sha256


def _difference(film):
    """How the unchanged subject differs from the film's input, in levels."""
    subject = trust_subject(film, BUNDLE)
    again = to_model_input(subject.grey, BUNDLE, subject.model_input.geometry)
    return np.abs(decode(again.rgb, 8).astype(int) - decode(subject.model_input.rgb, 8).astype(int))


@pytest.mark.parametrize("shape", [(500, 420), (192, 192), (200, 1000)])
def test_the_unchanged_subject_is_the_films_input_but_for_a_level(shape):
    difference = _difference(chest_phantom(1, *shape).radiographs[0])
    assert difference.max() <= 1
    assert difference.mean() < 0.15


@pytest.mark.parametrize("shape", [(120, 1000), (110, 100)])
def test_the_subject_of_a_small_film_is_only_a_little_softer(shape):
    assert _difference(chest_phantom(1, *shape).radiographs[0]).mean() < 1


@pytest.mark.parametrize(("part", "count"), [(TrustPart.FRAME, 2), (TrustPart.STABILITY, 16)])
def test_each_part_asks_for_its_variants_one_by_one(part, count):
    subject = trust_subject(FILM, BUNDLE)
    asked = variants(subject, part, BUNDLE)
    first = next(asked)
    rest = list(asked)
    assert 1 + len(rest) == len(changes(part)) == count
    inputs = [first, *rest]
    assert len({of.input_sha256 for of in (*inputs, subject.model_input)}) == count + 1
    assert all(of.geometry == subject.model_input.geometry for of in inputs)
    assert all(of.colormap_id == BUNDLE.colormap_id for of in inputs)


def test_the_same_film_is_always_asked_the_same():
    subject = trust_subject(FILM, BUNDLE)
    for part in TrustPart:
        once, again = (
            [of.input_sha256 for of in variants(subject, part, BUNDLE)] for _ in range(2)
        )
        assert once == again


@pytest.mark.parametrize(
    ("full", "without_centre", "without_frame", "from_frame"),
    [
        (0.9, 0.8, 0.1, True),  # the frame alone gives the label, the centre does not
        (0.9, 0.8, 0.8, False),  # both do
        (0.9, 0.1, 0.8, False),  # the centre alone does
        (0.9, 0.1, 0.1, False),  # only together
        (0.1, 0.2, 0.7, True),
        (0.1, 0.7, 0.2, False),
        (0.4, 0.4, 0.39, True),  # on the threshold is called COVID-19
    ],
)
def test_a_score_from_the_frame_is_marked(full, without_centre, without_frame, from_frame):
    answer = conclude(TrustPart.FRAME, full, [without_centre, without_frame], BUNDLE)
    assert answer == FrameScore(full, without_centre, without_frame, from_frame)


def test_the_interval_holds_the_films_own_score_and_counts_changed_labels():
    scores = [0.5] * 13 + [0.3, 0.39, 0.4]
    answer = conclude(TrustPart.STABILITY, 0.6, scores, BUNDLE)
    assert answer == Stability(low=0.3, high=0.6, count=16, crossing=2)
    other = conclude(TrustPart.STABILITY, 0.2, scores, BUNDLE)
    assert other == Stability(low=0.2, high=0.5, count=16, crossing=14)


def test_a_missing_score_is_no_answer():
    with pytest.raises(ValueError, match="each variant"):
        conclude(TrustPart.FRAME, 0.5, [0.5], BUNDLE)
