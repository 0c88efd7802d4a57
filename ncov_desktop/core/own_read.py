"""What a reader says of a film before the network's answer is unsealed, and after, as frozen values."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

LOWEST_CONFIDENCE, HIGHEST_CONFIDENCE = 1, 5


class MapPlace(StrEnum):
    """Where the heat map lies, as the reader sees it."""

    ON_FINDING = "on_finding"
    PARTLY = "partly"
    ELSEWHERE = "elsewhere"


@dataclass(frozen=True, slots=True)
class ReaderAnswer:
    """A class and how sure the reader is of it, 1 (guessing) to 5 (certain), and when it was given."""

    label: str
    confidence: int
    at: datetime

    def __post_init__(self) -> None:
        if not LOWEST_CONFIDENCE <= self.confidence <= HIGHEST_CONFIDENCE:
            raise ValueError("confidence is 1 to 5")


@dataclass(frozen=True, slots=True)
class SealedAnswer:
    """What the network had said, unseen by the reader until the first answer was put down."""

    probability_covid19: float
    threshold: float
    label: str
    model_id: str
    bundle_sha256: str


@dataclass(frozen=True, slots=True)
class OwnRead:
    """One film read by one reader before the network's answer was shown.

    read_id: names the reading; what is put down later about it is stored under the same one.
    started_at: when the film was shown. sealed: None where the network gave no answer.
    after: the reader's answer once the network's was seen, None while it has not been given.
    zones: names of the parts of the lungs involved, in the reader's order.
    """

    read_id: str
    film_sha256: str
    accession_number: str
    started_at: datetime
    first: ReaderAnswer
    sealed: SealedAnswer | None = None
    after: ReaderAnswer | None = None
    map_place: MapPlace | None = None
    zones: tuple[str, ...] = ()
