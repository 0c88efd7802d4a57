"""What a reader says of a film before and after the network, and what it adds up to, in words."""

from ncov_desktop.core.own_read import Confidence, MapPlace, OwnRead, ReadClass, Zone
from ncov_desktop.text.language import mark, tr

READ_CLASSES = {
    ReadClass.COVID19: mark("COVID-19 Pneumonia"),
    ReadClass.OTHER_PNEUMONIA: mark("Other Pneumonias"),
    ReadClass.NO_PNEUMONIA: mark("No pneumonia"),
}
READ_CLASSES_SHORT = {
    ReadClass.COVID19: mark("COVID-19"),
    ReadClass.OTHER_PNEUMONIA: mark("Other"),
    ReadClass.NO_PNEUMONIA: mark("None"),
}
CONFIDENCES = {
    Confidence.GUESS: mark("a guess"),
    Confidence.UNSURE: mark("rather unsure"),
    Confidence.LIKELY: mark("likely"),
    Confidence.SURE: mark("rather sure"),
    Confidence.CERTAIN: mark("certain"),
}
MAP_PLACES = {
    MapPlace.ON_FINDING: mark("On the finding"),
    MapPlace.PARTLY: mark("Partly"),
    MapPlace.ELSEWHERE: mark("Elsewhere"),
}
ZONES = {
    Zone.RIGHT_UPPER: mark("Right upper zone"),
    Zone.RIGHT_MIDDLE: mark("Right middle zone"),
    Zone.RIGHT_LOWER: mark("Right lower zone"),
    Zone.LEFT_UPPER: mark("Left upper zone"),
    Zone.LEFT_MIDDLE: mark("Left middle zone"),
    Zone.LEFT_LOWER: mark("Left lower zone"),
}
OWN_READ_FIRST = mark("Own read first")
OWN_READ_MEANING = mark(
    "The network looks at each film as always, but its answer, its map and all that follows from them "
    "stay sealed until you have put down a class and how sure you are of it. Then both are shown side "
    "by side. It holds from the next film on."
)
PRIVATE = mark(
    "What you say is recorded with its times, for you alone: only on this computer, only for your "
    "account. A report or a result of a film holds nothing of it but your answer to whether the film "
    "shows pneumonia."
)


def read_class(label: ReadClass | None) -> str:
    """The name of what a reader called a film; '–' for nothing."""
    return tr(READ_CLASSES[label]) if label is not None else "–"


def confidence_words(confidence: Confidence) -> str:
    """How sure, as a number and in words: '4 of 5, rather sure'."""
    return tr("{sure} of 5, {words}", sure=int(confidence), words=tr(CONFIDENCES[confidence]))


def first_read_words(read: OwnRead) -> str:
    """The reader's first word, which stands for good."""
    sure = read.first.confidence
    words = confidence_words(sure) if sure is not None else "–"
    return tr("You said first: {label} ({sure})", label=read_class(read.first.label), sure=words)


def compared_words(read: OwnRead) -> str:
    """How the reader's word stands to the network's, '' where there is nothing to compare."""
    last = read.final_label
    if read.network is None or last is None:
        return ""
    agrees = last is read.network.label
    if last is read.first.label:
        return tr("The network agrees.") if agrees else tr("The network says otherwise.")
    said = read_class(last)
    if agrees:
        return tr("You changed your mind to {label}, as the network says.", label=said)
    return tr("You changed your mind to {label}; the network says otherwise.", label=said)
