"""What the user chose in Settings, kept in one small file from one start to the next."""

from dataclasses import replace
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from ncov_desktop.core import paths
from ncov_desktop.core.atomic import write_atomically
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.settings import DeviceChoice, LanguageChoice, Settings
from ncov_desktop.core.trust import TrustPart

FILE_NAME = "settings.json"
SET_ASIDE = "settings.damaged.json"
LARGEST_BYTES = 64 * 1024


class Preferences(BaseModel):
    """The content of the file.

    trust_off: the parts that are not worked out; one that is new in this version is therefore on.
    """

    model_config = ConfigDict(frozen=True, extra="ignore")

    schema_version: Literal[1] = 1
    model_id: str | None = Field(None, min_length=1, max_length=255)
    device: DeviceChoice = "auto"
    trust_off: tuple[TrustPart, ...] = ()
    language: LanguageChoice = "system"

    @classmethod
    def of(cls, settings: Settings) -> "Preferences":
        """What of the settings is kept."""
        off = tuple(part for part in TrustPart if part not in settings.trust_parts)
        return cls(
            model_id=settings.model_id,
            device=settings.device,
            trust_off=off,
            language=settings.language,
        )

    def over(self, settings: Settings) -> Settings:
        """The settings with these choices in place of theirs."""
        parts = frozenset(TrustPart) - frozenset(self.trust_off)
        return replace(
            settings,
            model_id=self.model_id,
            device=self.device,
            trust_parts=parts,
            language=self.language,
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
