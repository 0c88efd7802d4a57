"""What is said about trust follows from what was measured."""

import pytest

from ncov_desktop import text
from ncov_desktop.core.confirmation import Pneumonia
from ncov_desktop.core.results import COVID19, OTHER_PNEUMONIA, Prediction
from ncov_desktop.core.settings import Settings
from ncov_desktop.core.trust import Distance, FrameScore, Stability, TrustPart


@pytest.mark.parametrize(
    ("percentile", "words", "worrying"),
    [
        (0.0, "closer to them than 100 of 100", False),
        (37.0, "closer to them than 63 of 100", False),
        (99.0, "closer to them than 1 of 100", False),
        (99.4, "farther from them than 99 of 100", True),
        (100.0, "farther from them than 100 of 100", True),
    ],
)
def test_distance_is_counted_in_validation_films(
    percentile: float, words: str, worrying: bool
) -> None:
    said = text.distance_words(Distance(("first", "last"), (0.0, percentile), 1.0))
    assert said.detail.startswith(words)
    assert said.worrying is worrying
    assert said.title.startswith("Unlike" if worrying else "Like")


def test_stability_worries_when_the_label_changes_and_never_rounds_to_certainty() -> None:
    calm = text.stability_words(Stability(0.62, 0.999, 16, 0))
    assert calm.detail == "0.62 – 0.99 under 16 small changes"
    assert not calm.worrying
    tipped = text.stability_words(Stability(0.31, 0.81, 16, 5))
    assert tipped.worrying
    assert "5 of 16 changes tip it" in tipped.detail


@pytest.mark.parametrize(
    ("centre", "frame", "title"),
    [
        (0.7, 0.2, "The score rests on the centre"),
        (0.7, 0.6, "The centre gives the answer, but so does the frame"),
        (0.2, 0.2, "Neither centre nor frame alone gives the answer"),
        (0.2, 0.7, "The score comes from the frame, not from the lungs' place"),
    ],
)
def test_the_frame_is_blamed_only_where_it_alone_gives_the_answer(
    centre: float, frame: float, title: str
) -> None:
    alone = centre < 0.5 <= frame
    said = text.frame_words(FrameScore(0.8, frame, centre, from_frame=alone), threshold=0.5)
    assert said.title == title
    assert said.worrying is alone
    assert said.detail == f"centre alone {centre:.2f}, frame alone {frame:.2f}"


def test_the_centre_of_a_film_of_the_other_class_is_judged_by_that_class() -> None:
    said = text.frame_words(FrameScore(0.2, 0.8, 0.1, from_frame=False), threshold=0.5)
    assert said.title == "The score rests on the centre"


def test_every_part_has_a_name_and_a_meaning() -> None:
    for part in TrustPart:
        assert text.PART_NAMES[part]
        assert text.PART_MEANINGS[part].endswith(".")


def test_the_sentence_follows_the_readers_word_on_pneumonia() -> None:
    prediction = Prediction(
        (COVID19, OTHER_PNEUMONIA),
        (0.7, 0.3),
        (0.0, 0.0),
        0.465,
        "m",
        "0",
        "0",
        "CPU",
        "f",
        1.0,
        "0",
    )
    said = {answer: text.result_sentence(prediction, answer) for answer in (None, *Pneumonia)}
    assert said[None].startswith("If this film shows pneumonia, ")
    assert said[Pneumonia.YES].startswith("You confirmed pneumonia. The score favours COVID-19 ")
    assert "If this film shows it" in said[Pneumonia.UNSURE]
    assert "must not be asked about a healthy chest" in said[Pneumonia.NO]
    assert "favours" not in said[Pneumonia.NO]
    assert len(set(said.values())) == 4


def test_what_the_command_line_chose_is_named() -> None:
    assert text.stated_words(()) == ""
    assert "chose the device for" in text.stated_words(["device"])
    every = text.stated_words(["model_id", "models", "device"])
    assert "chose the network, folder of networks and device for" in every
    assert set(text.settings._STATED) <= set(Settings.__slots__)
