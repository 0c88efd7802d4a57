"""A small file of the user's own choices, read and written whole; a damaged one is set aside."""

from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from pydantic import BaseModel

from ncov_desktop.core.atomic import write_atomically
from ncov_desktop.core.errors import ErrorKind, NcovError

Content = TypeVar("Content", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class Kept(Generic[Content]):
    """What is read of a file and written to it.

    content: its type; made without anything it is what holds where there is no file. set_aside: the
    name of a damaged one. largest_bytes: a larger one counts as damaged.
    """

    content: type[Content]
    set_aside: str
    largest_bytes: int

    def read(self, file: Path) -> tuple[Content, NcovError | None]:
        """(what was chosen, what was wrong with the file); nothing chosen where there is none to use.

        A damaged file is set aside under another name, so that it is neither used nor lost.
        """
        try:
            with file.open("rb") as stream:
                found = stream.read(self.largest_bytes + 1)
        except FileNotFoundError:
            return self.content(), None
        except OSError:
            return self.content(), NcovError(ErrorKind.SETTINGS_UNREADABLE)
        try:
            if len(found) > self.largest_bytes:
                raise ValueError("too large")
            return self.content.model_validate_json(found), None
        except ValueError:  # what is no JSON, and what is not these choices
            name = self._put_aside(file)
            return self.content(), NcovError(ErrorKind.SETTINGS_DAMAGED, name=name)

    def write(self, file: Path, content: Content) -> None:
        """Keeps the choices for the next start, for this user only. Raises: OSError."""
        write_atomically(file, (content.model_dump_json(indent=2) + "\n").encode(), private=True)

    def _put_aside(self, file: Path) -> str:
        """The name under which the file lies now; its own where it could not be moved."""
        try:
            return file.replace(file.with_name(self.set_aside)).name
        except OSError:
            return file.name
