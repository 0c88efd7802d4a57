"""What the reader said about a film: it is kept beside the network's answer, never mixed with it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from ncov_desktop.core.results import FindingKind


class Pneumonia(StrEnum):
    """The reader's answer to whether a film shows pneumonia."""

    YES = "yes"
    NO = "no"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class Confirmation:
    """The reader's answer and when it was given, with its time zone."""

    pneumonia: Pneumonia
    at: datetime


@dataclass(frozen=True, slots=True)
class Override:
    """A refusal the reader saw and set aside, and when, with its time zone."""

    kind: FindingKind
    at: datetime
