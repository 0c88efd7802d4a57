"""The network's answer and its maps in words."""

from ncov_desktop.core.confirmation import Pneumonia
from ncov_desktop.core.results import COVID19, OTHER_PNEUMONIA, Prediction
from ncov_desktop.text.language import Words, mark, number, tr

CLASS_NAMES = Words(
    {COVID19: mark("COVID-19 Pneumonia"), OTHER_PNEUMONIA: mark("Other Pneumonias")}
)
CLASS_SHORT = Words({COVID19: mark("COVID-19"), OTHER_PNEUMONIA: mark("other pneumonias")})
CONDITION = mark(
    "The network only tells pneumonias apart. It cannot say whether there is one, "
    "and it must not be asked about a healthy chest."
)
NO_PNEUMONIA = mark(
    "You said that this film shows no pneumonia. The network must not be asked about a healthy "
    "chest, so its score is not shown."
)
NO_SCORE = mark("This film is outside what the network was made for. No score is given.")
SCORE_MEANING = mark("Scores reflect the mix of the training films, not the patients of a ward.")


_ANSWERS = {
    None: mark("If this film shows pneumonia, the network favours {favoured} over {other}."),
    Pneumonia.YES: mark("You confirmed pneumonia. The score favours {favoured} over {other}."),
    Pneumonia.UNSURE: mark(
        "You are unsure about pneumonia. If this film shows it, the network favours {favoured} "
        "over {other}."
    ),
}


def result_sentence(prediction: Prediction, pneumonia: Pneumonia | None = None) -> str:
    """The answer in words; it holds only if the film shows pneumonia, and says so first.

    pneumonia: what the reader said to that; after a No there is no answer to give.
    """
    if pneumonia is Pneumonia.NO:
        return tr(NO_PNEUMONIA)
    other = OTHER_PNEUMONIA if prediction.label == COVID19 else COVID19
    favoured = CLASS_SHORT[prediction.label]
    return tr(_ANSWERS[pneumonia], favoured=favoured, other=CLASS_SHORT[other])


def score_text(value: float) -> str:
    """A score with two digits that never rounds an open question to certainty."""
    return number(min(max(value, 0.01), 0.99) if 0 < value < 1 else value, 2)


PNEUMONIA_QUESTION = mark("Does this film show pneumonia?")
PNEUMONIA_ANSWERS = Words(
    {
        Pneumonia.YES: mark("Yes"),
        Pneumonia.NO: mark("No"),
        Pneumonia.UNSURE: mark("Unsure"),
    }
)
PNEUMONIA_MEANINGS: Words[Pneumonia | None] = Words(
    {
        None: mark("not confirmed by a reader"),
        Pneumonia.YES: mark("confirmed by you"),
        Pneumonia.NO: mark("you say that it does not; no score is shown"),
        Pneumonia.UNSURE: mark("you are unsure; the result stays conditional"),
    }
)
METHOD_NAMES = {
    "grad-cam": "Grad-CAM",
    "grad-cam++": "Grad-CAM++",
    "hirescam": "HiResCAM",
    "xgrad-cam": "XGrad-CAM",
    "layercam": "LayerCAM",
}
_METHOD_MEANINGS = {
    "grad-cam": mark(
        "{method} weighs each feature of the network by how much it moves the score on average."
    ),
    "grad-cam++": mark("{method} gives small and several places more weight than Grad-CAM does."),
    "hirescam": mark(
        "{method} weighs every feature cell by cell, and so shows exactly what the score sums up."
    ),
    "xgrad-cam": mark("{method} weighs each feature by its share of the score."),
    "layercam": mark(
        "{method} weighs every cell by its own pull on the score, so that edges come out finer."
    ),
}
FINER_MAP = mark(
    "LayerCAM at an earlier layer of the network: more and smaller cells, from one more pass. "
    "It shows where the score came from, not where disease is."
)


def method_name(method: str) -> str:
    """The name of a method of explanation, the same in every language."""
    return METHOD_NAMES.get(method, method)


def method_meaning(method: str) -> str:
    """One sentence on what sets the method apart; '' for one without words here."""
    meaning = _METHOD_MEANINGS.get(method)
    return tr(meaning, method=method_name(method)) if meaning else ""
