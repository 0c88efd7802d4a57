"""What an evaluation found, in words: for the report, the Admin tab and the command line."""

from ncov_desktop.core.bundle import Rate
from ncov_desktop.core.training.evaluation import (
    EvaluatedSet,
    LeftOut,
    Measured,
    NotMade,
    Remark,
    SetKind,
)
from ncov_desktop.core.training.plan import Start, ThresholdRule
from ncov_desktop.text.language import Words, figure, mark, number, percent, tr
from ncov_desktop.text.plain import printable

NOTHING = "–"
LUNGS = mark("Is it the lungs it reads?")
LUNGS_MEANING = mark(
    "Where a class comes from other sources than the other class, a network can score well by "
    "recognising the source: its markers, borders and compression instead of lungs. The nearer the file "
    "geometry or the hidden centre come to the plain result, the less that result means."
)
INTERVALS_MEANING = mark(
    "The positive class is COVID-19 Pneumonia. In brackets: 95 % intervals. Films of one patient are "
    "not independent, so they come from a bootstrap over patients; from Wilson's formula where there "
    "is one film per patient, and over patients where every film was called alike. PPV and NPV hold "
    "for this mix of films only."
)
RANDOM_START = mark("Not transfer learning: the training began with random weights.")

_SETS = {
    SetKind.VALIDATION: mark("Validation"),
    SetKind.TEST: mark("Test"),
    SetKind.SOURCE: mark("Test films of {name}"),
    SetKind.EXTERNAL: mark("External table {name}"),
    SetKind.REFERENCE: mark("Trained as the controls are, on all films"),
    SetKind.LEFT_OUT: mark("Trained without {name}, tested on it"),
    SetKind.CENTRE_HIDDEN: mark("Centre hidden, in training and test"),
    SetKind.GEOMETRY: mark("File geometry alone: no pixels, no network"),
}
_REMARKS = Words(
    {
        Remark.THRESHOLD_CHOSEN_HERE: mark("The threshold was chosen on these very films."),
        Remark.ONE_CLASS: mark("Films of one class: only one rate can be told."),
        Remark.START_HAS_SEEN: mark(
            "The training began with weights that had already seen films of this source: this proves "
            "nothing about films from elsewhere."
        ),
        Remark.START_MAY_HAVE_SEEN: mark(
            "The training began with weights that may have seen films of this source: their bundle "
            "does not say."
        ),
        Remark.THRESHOLD_GUESSED: mark(
            "The threshold is 0.5: its validation films are of one class."
        ),
        Remark.KNOWN_FILMS: mark("Some of these films were used for training or for choices."),
    }
)
_WHY_NOT = Words(
    {
        "one-class": mark("Not made: too few films of a class would be left to train on."),
        "facts": mark("Not made: the table does not say how large the films are."),
        "no-films": mark("Not made: there is no film to test on."),
    }
)
_RULES = {
    "youden": mark("Youden: largest sum of sensitivity and specificity"),
    "sensitivity": mark("Sensitivity of at least {reach:.0%}"),
    "specificity": mark("Specificity of at least {reach:.0%}"),
}
_STARTS = {
    "imagenet": mark("ImageNet weights"),
    "bundle": mark("the bundle {bundle}"),
    "random": mark("random weights: not transfer learning"),
}


def set_title(of: EvaluatedSet | NotMade) -> str:
    """The set in a few words."""
    return tr(_SETS[of.kind], name=printable(of.name))


def remark_words(remark: Remark) -> str:
    """One sentence on what limits the meaning of a set's figures."""
    return _REMARKS[remark]


def not_made_words(of: NotMade) -> str:
    """Why a control was not made."""
    return _WHY_NOT[of.why]


def left_out_words(of: LeftOut) -> tuple[str, ...]:
    """A sentence on each kind of film that has no score."""
    said = (
        (of.unreadable, mark("Could not be read, and without a score: %n films.")),
        (of.changed, mark("Other files now than the table says, and without a score: %n films.")),
        (of.refused, mark("Outside the intended use, and without a score: %n films.")),
        (of.unjudged, mark("Without an answer from the network: %n films.")),
    )
    return tuple(tr(words, n=count) for count, words in said if count)


def rule_words(rule: ThresholdRule | None) -> str:
    """How a threshold is chosen; None for one that came with a bundle."""
    if rule is None:
        return tr("As it came with the bundle")
    return tr(_RULES[rule.kind], reach=rule.reach)


def start_words(start: Start) -> str:
    """What a training began with."""
    return tr(_STARTS[start.kind], bundle=printable(start.bundle or ""))


def rate_words(rate: Rate | None) -> str:
    """'38 of 50 = 76.0% (62.6%–85.7%)', or a dash where there is no film."""
    if rate is None or rate.total == 0:
        return NOTHING
    counted = tr(
        "{right} of {total} = {share}",
        right=number(rate.right),
        total=number(rate.total),
        share=percent(rate.right / rate.total, 1),
    )
    if rate.low is None or rate.high is None:
        return counted
    return f"{counted} ({percent(rate.low, 1)}–{percent(rate.high, 1)})"


def share_words(of: Measured | None) -> str:
    """'82.0% (75.1%–88.0%)', or a dash."""
    if of is None:
        return NOTHING
    shown = percent(of.value, 1)
    if of.low is None or of.high is None:
        return shown
    return f"{shown} ({percent(of.low, 1)}–{percent(of.high, 1)})"


def measured_words(of: Measured | None) -> str:
    """'0.971 (0.941–0.990)', or a dash."""
    if of is None:
        return NOTHING
    shown = figure(of.value, ".3f")
    if of.low is None or of.high is None:
        return shown
    return f"{shown} ({figure(of.low, '.3f')}–{figure(of.high, '.3f')})"
