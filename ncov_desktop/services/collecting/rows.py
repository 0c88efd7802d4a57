"""Tables of films as they come: their lines, and the files they name."""

import csv
import io
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from ncov_desktop.core.bounded import read_bounded
from ncov_desktop.core.browser import Problem
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.services.folders import walk

_MAX_BYTES = 256 * 1024**2
_SEPARATORS = ",;\t"
_OLDEST = 120

Cells = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Rows:
    """A table's lines, by the names of their columns. lines: (number in the file, cells)."""

    columns: frozenset[str]
    lines: tuple[tuple[int, Cells], ...]


class FileFinder:
    """Finds files by name somewhere below a folder, which is only listed where that is needed."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._files: dict[str, Path] | None = None

    def beside(self, name: str) -> Path:
        """The file as its path in the table leads to it."""
        return self._folder / name

    def find(self, name: str, *folders: str) -> Path:
        """The file in one of the folders, or anywhere; where it would be when it is nowhere."""
        for place in (self._folder / each / name for each in (*folders, "", "images")):
            if is_there(place):
                return place
        if self._files is None:
            found = (each for each in walk(self._folder) if not isinstance(each, Problem))
            self._files = {}
            for file in found:
                self._files.setdefault(file.name, file)
        return self._files.get(Path(name).name, self._folder / name)


def is_there(file: Path) -> bool:
    """Whether it is a file; False also for what can be none's name, which `Path.is_file` raises for."""
    try:
        return file.is_file()
    except (OSError, ValueError):
        return False


def read_rows(table: Path) -> Rows:
    """Every line of a table that holds anything; columns without regard to case.

    Raises: NcovError (file_missing, file_unreadable, dataset_damaged, dataset_empty).
    """
    try:
        words = read_bounded(table, _MAX_BYTES).decode("utf-8-sig")
    except FileNotFoundError as error:
        raise NcovError(ErrorKind.FILE_MISSING) from error
    except UnicodeDecodeError as error:
        raise NcovError(ErrorKind.DATASET_DAMAGED, line=1, column="") from error
    except OSError as error:
        raise NcovError(ErrorKind.FILE_UNREADABLE) from error
    separator = max(_SEPARATORS, key=words.partition("\n")[0].count)
    rows = csv.reader(io.StringIO(words, newline=""), delimiter=separator)
    lines: list[tuple[int, Cells]] = []
    try:
        columns = [name.strip().casefold() for name in next(rows, [])]
        for cells in rows:
            if any(cell.strip() for cell in cells):
                values = (cell.strip() for cell in cells)
                lines.append((rows.line_num, dict(zip(columns, values, strict=False))))
    except csv.Error as error:
        raise NcovError(ErrorKind.DATASET_DAMAGED, line=rows.line_num, column="") from error
    if not lines:
        raise NcovError(ErrorKind.DATASET_EMPTY)
    return Rows(frozenset(columns), tuple(lines))


def age_years(words: str) -> float | None:
    """An age as tables write it: '58', '058Y', '9M'; None where it says none that can be."""
    unit = words[-1:].upper()
    digits = words[:-1] if unit in ("Y", "M", "W", "D") else words
    try:
        number = float(digits)
    except ValueError:
        return None
    years = number / {"M": 12, "W": 52, "D": 365}.get(unit, 1)
    return years if 0 <= years <= _OLDEST else None
