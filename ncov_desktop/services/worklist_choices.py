"""How the user likes to see the worklist: columns and named filters, kept in one small file."""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from ncov_desktop.core import paths
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.screening import WorklistFilter
from ncov_desktop.services.kept_file import Kept

FILE_NAME = "worklist-view.json"
SET_ASIDE = "worklist-view.damaged.json"
LARGEST_BYTES = 256 * 1024


class SavedFilter(BaseModel):
    """A filter under the name the user gave it."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    name: str = Field(min_length=1, max_length=80)
    filter: WorklistFilter


Width = Annotated[int, Field(ge=16, le=4096)]


class WorklistChoices(BaseModel):
    """The content of the file. columns: keys of those that are seen, None for those at first.

    order: keys from left to right; columns that are not named stand behind them. widths: by key, in
        pixels; columns that are not named are as wide as at first.
    """

    model_config = ConfigDict(frozen=True, extra="ignore")

    schema_version: Literal[1] = 1
    columns: tuple[str, ...] | None = None
    order: tuple[str, ...] = ()
    widths: dict[str, Width] = {}
    filters: tuple[SavedFilter, ...] = ()

    def with_filter(self, name: str, wanted: WorklistFilter) -> "WorklistChoices":
        """Keeps a filter under a name, in place of one of the same name."""
        others = self.without_filter(name).filters
        saved = (*others, SavedFilter(name=name, filter=wanted))
        ordered = tuple(sorted(saved, key=lambda each: each.name.casefold()))
        return self.model_copy(update={"filters": ordered})

    def without_filter(self, name: str) -> "WorklistChoices":
        """Forgets the filter of this name."""
        kept = tuple(each for each in self.filters if each.name != name)
        return self.model_copy(update={"filters": kept})


_KEPT = Kept(WorklistChoices, SET_ASIDE, LARGEST_BYTES)


def read_choices() -> tuple[WorklistChoices, NcovError | None]:
    """(what was chosen, what was wrong with the file); nothing where there is none to use.

    A damaged file is set aside under another name, so that it is neither used nor lost.
    """
    try:
        file = paths.user_data() / FILE_NAME
    except OSError:
        return WorklistChoices(), NcovError(ErrorKind.SETTINGS_UNREADABLE)
    return _KEPT.read(file)


def write_choices(choices: WorklistChoices) -> None:
    """Keeps the choices for the next start. Raises: NcovError (settings_unwritable)."""
    try:
        _KEPT.write(paths.user_data() / FILE_NAME, choices)
    except OSError as error:
        raise NcovError(ErrorKind.SETTINGS_UNWRITABLE) from error
