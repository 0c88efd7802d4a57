"""What the user may choose, as one frozen value that is passed to whoever needs it."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from ncov_desktop.core import paths
from ncov_desktop.core.trust import TrustPart

DeviceChoice = Literal["auto", "cpu", "cuda"]
LanguageChoice = Literal["system", "en", "de", "tr"]


@dataclass(frozen=True, slots=True)
class Settings:
    """models: folder whose sub-folders are bundles. model_id: which one, None for the newest there.

    trust_parts: what is worked out after a result, in idle time.
    language: of the window, from its next start on.
    """

    models: Path = field(default_factory=paths.shipped_models)
    model_id: str | None = None
    device: DeviceChoice = "auto"
    trust_parts: frozenset[TrustPart] = frozenset(TrustPart)
    language: LanguageChoice = "system"
