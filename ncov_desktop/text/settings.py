"""The words of the settings."""

from collections.abc import Iterable

DEVICE_NAMES = {
    "auto": "Automatic: a CUDA graphics card where there is one",
    "cpu": "The processor (CPU)",
    "cuda": "A CUDA graphics card",
}
DEVICE_MEANING = "Where the network runs; another choice loads it anew, and the film stays"
SELF_TEST_MEANING = (
    "Before it is used, the network is run on films drawn by code, and every number format is compared "
    "with float32. The fastest one that agrees is taken."
)
TRUST_MEANING = (
    "After each result, in idle time, the network is asked again to see how far its score can be "
    "trusted. It takes some seconds and never delays the next film."
)
DISTANCE_ALWAYS = "Comes with every result at no cost."
_STATED = {"model_id": "network", "device": "device", "models": "folder of networks"}


def stated_words(stated: Iterable[str]) -> str:
    """Which choices the command line made for this run; '' where it made none."""
    names = [_STATED[name] for name in stated]
    if not names:
        return ""
    listed = " and ".join((", ".join(names[:-1]), names[-1]) if names[1:] else names)
    return f"The command line chose the {listed} for this run. A choice made here takes its place."
