"""What a reader says of a film before the network's answer is unsealed, and after, as frozen values.

Every change gives a new value under the same `read_id`; the last one that was recorded holds.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import IntEnum, StrEnum

from ncov_desktop.core.results import COVID19, OTHER_PNEUMONIA


class ReadClass(StrEnum):
    """What a reader may call a film: one of the network's two classes, or no pneumonia at all."""

    COVID19 = COVID19
    OTHER_PNEUMONIA = OTHER_PNEUMONIA
    NO_PNEUMONIA = "no_pneumonia"

    @property
    def compared(self) -> bool:
        """True where the network could have said the same."""
        return self is not ReadClass.NO_PNEUMONIA


class Confidence(IntEnum):
    """How sure a reader is of a class."""

    GUESS = 1
    UNSURE = 2
    LIKELY = 3
    SURE = 4
    CERTAIN = 5


class MapPlace(StrEnum):
    """Where the heat map lies, as the reader sees it."""

    ON_FINDING = "on_finding"
    PARTLY = "partly"
    ELSEWHERE = "elsewhere"


class Zone(StrEnum):
    """A third of one lung; right and left are the patient's."""

    RIGHT_UPPER = "right_upper"
    RIGHT_MIDDLE = "right_middle"
    RIGHT_LOWER = "right_lower"
    LEFT_UPPER = "left_upper"
    LEFT_MIDDLE = "left_middle"
    LEFT_LOWER = "left_lower"


@dataclass(frozen=True, slots=True)
class ReadFilm:
    """Which film was read. accession_number: of its examination, '' where the file states none.

    frame: counted from 0.
    """

    sha256: str
    frame: int = 0
    accession_number: str = ""

    @property
    def key(self) -> tuple[str, int]:
        """The same for the same picture."""
        return self.sha256, self.frame


@dataclass(frozen=True, slots=True)
class ReaderAnswer:
    """A class and how sure the reader is of it, None while it is not said.

    at: when the later of the two was put down, with its time zone.
    """

    label: ReadClass | None = None
    confidence: Confidence | None = None
    at: datetime | None = None

    @property
    def complete(self) -> bool:
        """True where both are put down."""
        return self.label is not None and self.confidence is not None


@dataclass(frozen=True, slots=True)
class NetworkAnswer:
    """What the network had said, unseen by the reader until the first answer was put down.

    at: when it was on the screen.
    """

    probability_covid19: float
    threshold: float
    label: ReadClass
    model_id: str
    bundle_sha256: str
    at: datetime


@dataclass(frozen=True, slots=True)
class MapRemark:
    """Where the map lies and which zones are involved; at: when the later of them was put down."""

    place: MapPlace | None = None
    zones: frozenset[Zone] = frozenset()
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class OwnRead:
    """One film read by one reader before the network's answer was shown.

    shown_at: when the film was on the screen. unsealed_at: when the reader asked for the network's
        answer. left_at: when the film was left with its answer sealed.
    network: None where no answer was shown. after: the latest change of mind, without a confidence.
    """

    read_id: str
    film: ReadFilm
    shown_at: datetime
    first: ReaderAnswer = ReaderAnswer()
    unsealed_at: datetime | None = None
    left_at: datetime | None = None
    network: NetworkAnswer | None = None
    after: ReaderAnswer | None = None
    remark: MapRemark = MapRemark()

    @property
    def sealed(self) -> bool:
        """True while nothing the network said may be seen."""
        return self.unsealed_at is None

    @property
    def begun(self) -> bool:
        """True where something was put down."""
        return self.first != ReaderAnswer()

    @property
    def final_label(self) -> ReadClass | None:
        """What the reader says in the end."""
        return self.after.label if self.after else self.first.label

    def put_down(
        self,
        at: datetime,
        label: ReadClass | None = None,
        confidence: Confidence | None = None,
    ) -> OwnRead:
        """With a class or a confidence in place of what was put down before; left is taken back.

        Raises: ValueError where the network's answer was unsealed: a first answer stands for good.
        """
        if not self.sealed:
            raise ValueError("a first answer stands once the network's was unsealed")
        first = ReaderAnswer(label or self.first.label, confidence or self.first.confidence, at)
        return replace(self, first=first, left_at=None)

    def unseal(self, at: datetime) -> OwnRead:
        """With the network's answer open. Raises: ValueError before class and confidence are there."""
        if not self.first.complete:
            raise ValueError("class and confidence come first")
        return replace(self, unsealed_at=at, left_at=None)

    def change_mind(self, label: ReadClass, at: datetime) -> OwnRead:
        """With another class in the end; the first answer stays.

        Raises: ValueError while the network's answer is sealed.
        """
        if self.sealed:
            raise ValueError("there is no answer yet that could change a mind")
        if label is self.final_label:
            return self
        return replace(self, after=ReaderAnswer(label, at=at))
