"""The words of the settings."""

from collections.abc import Iterable

from ncov_desktop.text.language import Words, listed, mark, tr

DEVICE_NAMES = Words(
    {
        "auto": mark("Automatic: a CUDA graphics card where there is one"),
        "cpu": mark("The processor (CPU)"),
        "cuda": mark("A CUDA graphics card"),
    }
)
DEVICE_MEANING = mark("Where the network runs; another choice loads it anew, and the film stays")
SELF_TEST_MEANING = mark(
    "Before it is used, the network is run on films drawn by code, and every number format is compared "
    "with float32. The fastest one that agrees is taken."
)
TRUST_MEANING = mark(
    "After each result, in idle time, the network is asked again to see how far its score can be "
    "trusted. It takes some seconds and never delays the next film."
)
DISTANCE_ALWAYS = mark("Comes with every result at no cost.")
_STATED = Words(
    {
        "model_id": mark("network"),
        "device": mark("device"),
        "models": mark("folder of networks"),
    }
)


def stated_words(stated: Iterable[str]) -> str:
    """Which choices the command line made for this run; '' where it made none."""
    names = [_STATED[name] for name in stated]
    if not names:
        return ""
    return tr(
        "The command line chose the {names} for this run. A choice made here takes its place.",
        names=listed(names),
    )
