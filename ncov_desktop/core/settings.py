"""What the user may choose, as one frozen value that is passed to whoever needs it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from ncov_desktop.core.screen import ScreenPitch
from ncov_desktop.core.trust import TrustPart
from ncov_desktop.core.watching import WatchedFolder

DeviceChoice = Literal["auto", "cpu", "cuda"]
LanguageChoice = Literal["system", "en", "de", "tr"]
ThemeChoice = Literal["dark", "light", "system"]
Drag = Literal["window", "pan", "zoom"]
Wheel = Literal["zoom", "films"]


@dataclass(frozen=True, slots=True)
class Mouse:
    """What a drag with each button does, and the wheel; with Ctrl the wheel does the other thing."""

    left: Drag = "window"
    middle: Drag = "pan"
    right: Drag = "zoom"
    wheel: Wheel = "zoom"


@dataclass(frozen=True, slots=True)
class Controls:
    """keys: by name of the command, only those the user changed; () is a command without a key."""

    keys: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    mouse: Mouse = Mouse()


@dataclass(frozen=True, slots=True)
class Settings:
    """models: folder whose sub-folders are the bundles; None for those installed, shipped and own.

    model_id: which one; None for the active one, or for the newest of the folder `models`.
    trust_parts: what is worked out after a result, in idle time.
    language: of the window, from its next start on. screens: those that were calibrated.
    identity_hidden: whether nothing on screen names the patient. recent_kept: whether what was opened
        is offered again at the next start.
    own_read_first: whether the network's answer stays sealed until the reader has put down their own.
    watched: the folder whose new films are screened, or were; None where there never was one.
    """

    models: Path | None = None
    model_id: str | None = None
    device: DeviceChoice = "auto"
    trust_parts: frozenset[TrustPart] = frozenset(TrustPart)
    language: LanguageChoice = "system"
    screens: tuple[ScreenPitch, ...] = ()
    theme: ThemeChoice = "dark"
    controls: Controls = field(default_factory=Controls)
    identity_hidden: bool = False
    recent_kept: bool = True
    own_read_first: bool = False
    watched: WatchedFolder | None = None

    @property
    def network(self) -> tuple[Path | None, str | None, DeviceChoice]:
        """What another network has to be loaded for."""
        return self.models, self.model_id, self.device
