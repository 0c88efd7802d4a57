"""The network's answer and its maps in words."""

from ncov_desktop.core.confirmation import Pneumonia
from ncov_desktop.core.results import (
    COVID19,
    OTHER_PNEUMONIA,
    Prediction,
)

CLASS_NAMES = {COVID19: "COVID-19 Pneumonia", OTHER_PNEUMONIA: "Other Pneumonias"}
CLASS_SHORT = {COVID19: "COVID-19", OTHER_PNEUMONIA: "other pneumonias"}
CONDITION = (
    "The network only tells pneumonias apart. It cannot say whether there is one, "
    "and it must not be asked about a healthy chest."
)
NO_PNEUMONIA = (
    "You said that this film shows no pneumonia. The network must not be asked about a healthy "
    "chest, so its score is not shown."
)
NO_SCORE = "This film is outside what the network was made for. No score is given."
SCORE_MEANING = "Scores reflect the mix of the training films, not the patients of a ward."


def result_sentence(prediction: Prediction, pneumonia: Pneumonia | None = None) -> str:
    """The answer in words; it holds only if the film shows pneumonia, and says so first.

    pneumonia: what the reader said to that; after a No there is no answer to give.
    """
    other = OTHER_PNEUMONIA if prediction.label == COVID19 else COVID19
    favours = f"favours {CLASS_SHORT[prediction.label]} over {CLASS_SHORT[other]}."
    if pneumonia is Pneumonia.NO:
        return NO_PNEUMONIA
    if pneumonia is Pneumonia.YES:
        return f"You confirmed pneumonia. The score {favours}"
    if pneumonia is Pneumonia.UNSURE:
        return f"You are unsure about pneumonia. If this film shows it, the network {favours}"
    return f"If this film shows pneumonia, the network {favours}"


def score_text(value: float) -> str:
    """A score with two digits that never rounds an open question to certainty."""
    return f"{min(max(value, 0.01), 0.99):.2f}" if 0 < value < 1 else f"{value:.2f}"


PNEUMONIA_QUESTION = "Does this film show pneumonia?"
PNEUMONIA_ANSWERS = {
    Pneumonia.YES: "Yes",
    Pneumonia.NO: "No",
    Pneumonia.UNSURE: "Unsure",
}
PNEUMONIA_MEANINGS = {
    None: "not confirmed by a reader",
    Pneumonia.YES: "confirmed by you",
    Pneumonia.NO: "you say that it does not; no score is shown",
    Pneumonia.UNSURE: "you are unsure; the result stays conditional",
}
METHOD_NAMES = {
    "grad-cam": "Grad-CAM",
    "grad-cam++": "Grad-CAM++",
    "hirescam": "HiResCAM",
    "xgrad-cam": "XGrad-CAM",
    "layercam": "LayerCAM",
}
_METHOD_MEANINGS = {
    "grad-cam": "weighs each feature of the network by how much it moves the score on average",
    "grad-cam++": "gives small and several places more weight than Grad-CAM does",
    "hirescam": "weighs every feature cell by cell, and so shows exactly what the score sums up",
    "xgrad-cam": "weighs each feature by its share of the score",
    "layercam": "weighs every cell by its own pull on the score, so that edges come out finer",
}
FINER_MAP = (
    "LayerCAM at an earlier layer of the network: more and smaller cells, from one more pass. "
    "It shows where the score came from, not where disease is."
)


def method_name(method: str) -> str:
    """The name of a method of explanation."""
    return METHOD_NAMES.get(method, method)


def method_meaning(method: str) -> str:
    """One sentence on what sets the method apart; '' for one without words here."""
    meaning = _METHOD_MEANINGS.get(method, "")
    return f"{method_name(method)} {meaning}." if meaning else ""
