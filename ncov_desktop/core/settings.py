"""What the user may choose, as one frozen value that is passed to whoever needs it."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from ncov_desktop.core import paths
from ncov_desktop.core.screen import ScreenPitch
from ncov_desktop.core.trust import TrustPart

DeviceChoice = Literal["auto", "cpu", "cuda"]
LanguageChoice = Literal["system", "en", "de", "tr"]


@dataclass(frozen=True, slots=True)
class Settings:
    """models: folder whose sub-folders are bundles. model_id: which one, None for the newest there.

    trust_parts: what is worked out after a result, in idle time.
    language: of the window, from its next start on. screens: those that were calibrated.
    """

    models: Path = field(default_factory=paths.shipped_models)
    model_id: str | None = None
    device: DeviceChoice = "auto"
    trust_parts: frozenset[TrustPart] = frozenset(TrustPart)
    language: LanguageChoice = "system"
    screens: tuple[ScreenPitch, ...] = ()

    @property
    def network(self) -> tuple[Path, str | None, DeviceChoice]:
        """What another network has to be loaded for."""
        return self.models, self.model_id, self.device
