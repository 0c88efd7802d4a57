"""What the user chose in Settings, kept in one small file from one start to the next."""

from collections.abc import Mapping
from dataclasses import asdict, replace
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    ValidationError,
    ValidatorFunctionWrapHandler,
    WrapValidator,
)

from ncov_desktop.core import paths
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.screen import LEAST_PER_MM, MOST_PER_MM, ScreenPitch
from ncov_desktop.core.settings import (
    Controls,
    DeviceChoice,
    Drag,
    LanguageChoice,
    Mouse,
    Settings,
    ThemeChoice,
    Wheel,
)
from ncov_desktop.core.trust import TrustPart
from ncov_desktop.core.watching import WatchedFolder
from ncov_desktop.services.kept_file import Kept

FILE_NAME = "settings.json"
SET_ASIDE = "settings.damaged.json"
LARGEST_BYTES = 64 * 1024
_MOST_SCREENS = 64
ScreenName = Annotated[str, Field(min_length=1, max_length=255)]
PixelsPerMm = Annotated[float, Field(ge=LEAST_PER_MM, le=MOST_PER_MM, allow_inf_nan=False)]
_MOST_KEYS, _LONGEST_KEY = 4, 64


def _lenient(default: Any) -> WrapValidator:
    """What is no such value counts as the default: a key or a colour is not worth losing the rest."""

    def check(value: Any, handler: ValidatorFunctionWrapHandler) -> Any:
        try:
            return handler(value)
        except ValidationError:
            return default

    return WrapValidator(check)


def _sound_keys(value: Any) -> Any:
    """The entries that can be keys; which commands and keys there are, the window knows."""
    given = value.items() if isinstance(value, dict) else ()
    return {
        name: tuple(keys)
        for name, keys in given
        if isinstance(keys, (list, tuple))
        and len(keys) <= _MOST_KEYS
        and all(isinstance(key, str) and 0 < len(key) <= _LONGEST_KEY for key in keys)
    }


class MouseChoices(BaseModel):
    """`core.settings.Mouse` in the file."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    left: Annotated[Drag, _lenient("window")] = "window"
    middle: Annotated[Drag, _lenient("pan")] = "pan"
    right: Annotated[Drag, _lenient("zoom")] = "zoom"
    wheel: Annotated[Wheel, _lenient("zoom")] = "zoom"


class WatchChoice(BaseModel):
    """`core.watching.WatchedFolder` in the file."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    folder: Annotated[str, Field(min_length=1, max_length=4096)]
    recursive: bool = False
    notify_above: Annotated[float, Field(ge=0, le=1, allow_inf_nan=False)] | None = None
    on: bool = False

    @classmethod
    def of(cls, watched: WatchedFolder | None) -> "WatchChoice | None":
        """None too for a folder whose name is no text, which the file could not hold."""
        if watched is None:
            return None
        folder = str(watched.folder)
        try:
            folder.encode()
        except UnicodeEncodeError:
            return None
        return cls(
            folder=folder,
            recursive=watched.recursive,
            notify_above=watched.notify_above,
            on=watched.on,
        )

    @property
    def watched(self) -> WatchedFolder:
        """The choice as the program passes it on."""
        return WatchedFolder(Path(self.folder), self.recursive, self.notify_above, self.on)


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
    theme: Annotated[ThemeChoice, _lenient("dark")] = "dark"
    keys: Annotated[Mapping[str, tuple[str, ...]], BeforeValidator(_sound_keys)] = Field(
        default_factory=dict
    )
    mouse: Annotated[MouseChoices, _lenient(MouseChoices())] = MouseChoices()
    identity_hidden: Annotated[bool, _lenient(default=False)] = False
    recent_kept: Annotated[bool, _lenient(default=True)] = True
    own_read_first: Annotated[bool, _lenient(default=False)] = False
    watched: Annotated[WatchChoice | None, _lenient(None)] = None

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
            theme=settings.theme,
            keys=dict(settings.controls.keys),
            mouse=MouseChoices(**asdict(settings.controls.mouse)),
            identity_hidden=settings.identity_hidden,
            recent_kept=settings.recent_kept,
            own_read_first=settings.own_read_first,
            watched=WatchChoice.of(settings.watched),
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
            theme=self.theme,
            controls=Controls(dict(self.keys), Mouse(**self.mouse.model_dump())),
            identity_hidden=self.identity_hidden,
            recent_kept=self.recent_kept,
            own_read_first=self.own_read_first,
            watched=self.watched.watched if self.watched else None,
        )


_KEPT = Kept(Preferences, SET_ASIDE, LARGEST_BYTES)


def read_preferences() -> tuple[Preferences, NcovError | None]:
    """(what was chosen, what was wrong with the file); the defaults where there is none to use.

    A damaged file is set aside under another name, so that it is neither used nor lost.
    """
    try:
        file = paths.user_config() / FILE_NAME
    except OSError:
        return Preferences(), NcovError(ErrorKind.SETTINGS_UNREADABLE)
    return _KEPT.read(file)


def write_preferences(preferences: Preferences) -> None:
    """Keeps the choices for the next start. Raises: NcovError (settings_unwritable)."""
    try:
        _KEPT.write(paths.user_config() / FILE_NAME, preferences)
    except OSError as error:
        raise NcovError(ErrorKind.SETTINGS_UNWRITABLE) from error
