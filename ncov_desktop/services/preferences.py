"""What the user chose in Settings, kept in one small file from one start to the next."""

from dataclasses import replace
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from ncov_desktop.core import paths
from ncov_desktop.core.atomic import write_atomically
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.screen import LEAST_PER_MM, MOST_PER_MM, ScreenPitch
from ncov_desktop.core.settings import DeviceChoice, LanguageChoice, Settings
from ncov_desktop.core.trust import TrustPart

FILE_NAME = "settings.json"
SET_ASIDE = "settings.damaged.json"
LARGEST_BYTES = 64 * 1024
_MOST_SCREENS = 64
ScreenName = Annotated[str, Field(min_length=1, max_length=255)]
PixelsPerMm = Annotated[float, Field(ge=LEAST_PER_MM, le=MOST_PER_MM, allow_inf_nan=False)]


class Preferences(BaseModel):
    """The content of the file.

    trust_off: the parts that are not worked out; one that is new in this version is therefore on.
    screens: device pixels per millimetre of each screen that was calibrated.
    """

    model_config = ConfigDict(frozen=True, extra="ignore")

    schema_version: Literal[1] = 1
    model_id: str | None = Field(None, min_length=1, max_length=255)
    device: DeviceChoice = "auto"
    trust_off: tuple[TrustPart, ...] = ()
    language: LanguageChoice = "system"
    screens: dict[ScreenName, PixelsPerMm] = Field(default_factory=dict, max_length=_MOST_SCREENS)

    @classmethod
    def of(cls, settings: Settings) -> "Preferences":
        """What of the settings is kept."""
        off = tuple(part for part in TrustPart if part not in settings.trust_parts)
        screens = {each.screen: each.pixels_per_mm for each in settings.screens[-_MOST_SCREENS:]}
        return cls(
            model_id=settings.model_id,
            device=settings.device,
            trust_off=off,
            language=settings.language,
            screens=screens,
        )

    def over(self, settings: Settings) -> Settings:
        """The settings with these choices in place of theirs."""
        parts = frozenset(TrustPart) - frozenset(self.trust_off)
        screens = tuple(ScreenPitch(*each) for each in self.screens.items())
        return replace(
            settings,
            model_id=self.model_id,
            device=self.device,
            trust_parts=parts,
            language=self.language,
            screens=screens,
        )


def read_preferences() -> tuple[Preferences, NcovError | None]:
    """(what was chosen, what was wrong with the file); the defaults where there is none to use.

    A damaged file is set aside under another name, so that it is neither used nor lost.
    """
    try:
        file = paths.user_config() / FILE_NAME
        with file.open("rb") as stream:
            content = stream.read(LARGEST_BYTES + 1)
    except FileNotFoundError:
        return Preferences(), None
    except OSError:
        return Preferences(), NcovError(ErrorKind.SETTINGS_UNREADABLE)
    try:
        if len(content) > LARGEST_BYTES:
            raise ValueError("too large")
        return Preferences.model_validate_json(content), None
    except ValueError:  # what is no JSON, and what is not these choices
        return Preferences(), NcovError(ErrorKind.SETTINGS_DAMAGED, name=_set_aside(file))


def write_preferences(preferences: Preferences) -> None:
    """Keeps the choices for the next start. Raises: NcovError (settings_unwritable)."""
    content = preferences.model_dump_json(indent=2) + "\n"
    try:
        write_atomically(paths.user_config() / FILE_NAME, content.encode())
    except OSError as error:
        raise NcovError(ErrorKind.SETTINGS_UNWRITABLE) from error


def _set_aside(file: Path) -> str:
    """The name under which the file lies now; its own where it could not be moved."""
    try:
        return file.replace(file.with_name(SET_ASIDE)).name
    except OSError:
        return file.name
