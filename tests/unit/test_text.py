"""Every kind has its sentence."""

import pytest

from ncov_desktop import text
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.results import (
    COVID19,
    OTHER_PNEUMONIA,
    Finding,
    FindingKind,
    Prediction,
    Severity,
)
from ncov_desktop.core.study import WarningKind


def _prediction(covid19: float, threshold: float = 0.465) -> Prediction:
    return Prediction(
        classes=(COVID19, OTHER_PNEUMONIA),
        probabilities=(covid19, 1 - covid19),
        logits=(0.0, 0.0),
        threshold=threshold,
        model_id="m",
        weights_sha256="0" * 64,
        bundle_sha256="0" * 64,
        device="CPU",
        precision="float32",
        elapsed_ms=1.0,
        input_sha256="0" * 64,
    )


@pytest.mark.parametrize("kind", ErrorKind)
def test_every_error_says_what_and_what_to_do(kind: ErrorKind) -> None:
    message = text.error_message(NcovError(kind))
    assert message.what.endswith(".")
    assert len(message.action) > 10
    assert "{" not in str(message)
    assert kind.value not in str(message)


def test_facts_reach_the_sentence() -> None:
    message = text.error_message(NcovError(ErrorKind.NOT_A_FILM, format="GIF"))
    assert "(GIF)" in message.what


@pytest.mark.parametrize("kind", WarningKind)
def test_every_warning_is_a_sentence(kind: WarningKind) -> None:
    assert text.warning_sentence(kind).endswith(".")


@pytest.mark.parametrize("kind", FindingKind)
def test_every_finding_has_words(kind: FindingKind) -> None:
    words = []
    for severity in Severity:
        try:
            words.append(text.finding_words(Finding(kind, severity, "CT")))
        except KeyError:
            continue
    assert len(words) == 1
    assert all(words[0])


@pytest.mark.parametrize(
    ("covid19", "favoured"),
    [
        (0.9, "COVID-19 over other"),
        (0.465, "COVID-19 over other"),
        (0.4649, "other pneumonias over"),
    ],
)
def test_sentence_is_conditional_and_follows_the_threshold(covid19: float, favoured: str) -> None:
    sentence = text.result_sentence(_prediction(covid19))
    assert sentence.startswith("If this film shows pneumonia, ")
    assert favoured in sentence


@pytest.mark.parametrize(
    ("score", "shown"),
    [(0.999, "0.99"), (0.0001, "0.01"), (0.5, "0.50"), (1.0, "1.00"), (0.0, "0.00")],
)
def test_a_score_is_never_rounded_to_certainty(score: float, shown: str) -> None:
    assert text.score_text(score) == shown
