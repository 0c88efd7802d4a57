"""What the Read tab shows at one moment, as frozen values. No widget, and no work."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import Enum, auto
from typing import TYPE_CHECKING

from ncov_desktop.core.confirmation import Confirmation, Override, Pneumonia
from ncov_desktop.core.results import Finding, Severity
from ncov_desktop.core.trust import Trust, TrustPart

if TYPE_CHECKING:
    from ncov_desktop.core.brush import Dab
    from ncov_desktop.core.engine import EngineState
    from ncov_desktop.core.errors import NcovError
    from ncov_desktop.core.results import EngineInfo, Explanation, Judgement
    from ncov_desktop.services.films import OpenedFilm
    from ncov_desktop.ui.reading.picture import FilmPicture


class Answer(Enum):
    """Where the second opinion on the film on screen stands."""

    NO_FILM = auto()
    WAITING = auto()  # for the network to be loaded
    RUNNING = auto()
    DONE = auto()
    REFUSED = auto()
    FAILED = auto()
    SEALED = auto()  # until the reader has put down their own; says nothing of the other states


@dataclass(frozen=True, slots=True, eq=False)
class Examination:
    """The parts of trust that are worked out after the result.

    running: the part that is under way. failures: why a part is not there.
    """

    running: TrustPart | None = None
    failures: Mapping[TrustPart, NcovError] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, eq=False)
class FinerMap:
    """The finer map of the film on screen, made when it is asked for and kept for the film."""

    explanation: Explanation | None = None
    running: bool = False
    failure: NcovError | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Without:
    """What the network says without what the reader painted over.

    dabs: what is painted over now. score: of COVID-19 Pneumonia without `asked`, which may lag behind.
    """

    dabs: tuple[Dab, ...] = ()
    asked: tuple[Dab, ...] = ()
    score: float | None = None
    failure: NcovError | None = None


@dataclass(frozen=True, slots=True, eq=False)
class ReadingState:
    """All that the Read tab shows, at one moment.

    opening: name of the file that is being read, while it is. picture: what `opened` looks like.
    asked_at: time.monotonic() when the answer was asked for.
    failure: why the answer is not there. notice: a sentence about what was, or was not, opened.
    discreet_notice: the same without the name of any file. identity_hidden: whether nothing on screen
        may name the patient.
    distance_findings: what the distance to the training films says, once it is known.
    confirmed, overridden: what the reader said about this film.
    sealed: whether what the network says of this film may not be seen yet; see `seen`.
    """

    opened: OpenedFilm | None = None
    picture: FilmPicture | None = None
    opening: str | None = None
    answer: Answer = Answer.NO_FILM
    asked_at: float = 0.0
    judgement: Judgement | None = None
    failure: NcovError | None = None
    notice: str | None = None
    discreet_notice: str | None = None
    engine_state: EngineState | None = None
    engine_info: EngineInfo | None = None
    engine_failure: NcovError | None = None
    trust_parts: frozenset[TrustPart] = frozenset(TrustPart)
    trust: Trust = field(default_factory=Trust)
    examination: Examination = field(default_factory=Examination)
    finer: FinerMap = field(default_factory=FinerMap)
    without: Without = field(default_factory=Without)
    distance_findings: tuple[Finding, ...] = ()
    confirmed: Confirmation | None = None
    overridden: tuple[Override, ...] = ()
    identity_hidden: bool = False
    sealed: bool = False

    @property
    def notice_shown(self) -> str | None:
        """The notice as it may be seen."""
        return self.discreet_notice if self.identity_hidden else self.notice

    @property
    def findings(self) -> tuple[Finding, ...]:
        """All that is remarked on the film, before and after the network was asked."""
        return (*self.opened.findings, *self.distance_findings) if self.opened else ()

    @property
    def refusals(self) -> tuple[Finding, ...]:
        """What keeps a score from being shown, but for what the reader set aside."""
        aside = {override.kind for override in self.overridden}
        return tuple(finding for finding in self.refusals_seen if finding.kind not in aside)

    @property
    def refusals_seen(self) -> tuple[Finding, ...]:
        """Every reason to refuse, set aside or not."""
        return tuple(f for f in self.findings if f.severity is Severity.REFUSE)

    @property
    def pneumonia(self) -> Pneumonia | None:
        """What the reader said about pneumonia; None before a word."""
        return self.confirmed.pneumonia if self.confirmed else None

    @property
    def shown(self) -> Judgement | None:
        """The judgement as far as it may be seen: none of a film that the reader called healthy."""
        healthy = self.pneumonia is Pneumonia.NO
        return self.judgement if self.answer is Answer.DONE and not healthy else None


# What a sealed film may show. Only what is named can be seen: whatever else is known one day is sealed.
_OPEN_TO_ALL = (
    "opened",
    "picture",
    "opening",
    "asked_at",
    "notice",
    "discreet_notice",
    "engine_state",
    "engine_info",
    "engine_failure",
    "trust_parts",
    "confirmed",
    "overridden",
    "identity_hidden",
    "sealed",
)


def seen(state: ReadingState) -> ReadingState:
    """What may be shown of it: of a sealed film nothing that the network said, nor whether it did.

    A film that is refused for what its file or its pixels say has no answer to seal, and says so.
    """
    if not state.sealed or state.opened is None:
        return state
    open_to_all = ReadingState(**{name: getattr(state, name) for name in _OPEN_TO_ALL})
    answer = Answer.REFUSED if open_to_all.refusals else Answer.SEALED
    return replace(open_to_all, answer=answer)


def first_answer(opened: OpenedFilm | None, overridden: tuple[Override, ...] = ()) -> Answer:
    """Where the answer stands before the network is asked."""
    if opened is None:
        return Answer.NO_FILM
    aside = {override.kind for override in overridden}
    refused = any(f.severity is Severity.REFUSE and f.kind not in aside for f in opened.findings)
    return Answer.REFUSED if refused else Answer.WAITING
