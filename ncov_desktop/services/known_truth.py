"""What films truly show, from a table that the user brings."""

import csv
import io
from dataclasses import dataclass
from pathlib import Path

from ncov_desktop.core.bounded import read_bounded
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.results import COVID19, OTHER_PNEUMONIA
from ncov_desktop.core.screening import Outcome

_MAX_BYTES = 256 * 1024**2
_SEPARATORS = ",;\t"
NO_PNEUMONIA = "no_pneumonia"
_WORDS = {
    "covid19": COVID19,
    "covid": COVID19,
    "covid19pneumonia": COVID19,
    "1": COVID19,
    "otherpneumonia": OTHER_PNEUMONIA,
    "otherpneumonias": OTHER_PNEUMONIA,
    "other": OTHER_PNEUMONIA,
    "0": OTHER_PNEUMONIA,
    "nopneumonia": NO_PNEUMONIA,
    "normal": NO_PNEUMONIA,
}
_KEYS = ("accession number", "file")


@dataclass(frozen=True, slots=True)
class Truth:
    """The true class by accession number and by name of the file, whole or its last part."""

    by_accession_number: dict[str, str]
    by_file: dict[str, str]

    def of(self, outcome: Outcome) -> str | None:
        """'covid19', 'other_pneumonia', 'no_pneumonia', or None where it is not known."""
        number, source = outcome.about.accession_number, outcome.file.source
        if number and number in self.by_accession_number:
            return self.by_accession_number[number]
        for name in (source.label, source.file_name):
            if name in self.by_file:
                return self.by_file[name]
        return None


def read_truth(path: Path) -> Truth:
    """Reads a CSV file with a column 'truth' and one of 'accession_number' and 'file', or both.

    Classes are 'covid19', 'other_pneumonia' and 'no_pneumonia', however they are written; 1 and 0 stand
    for the first two. A row without a class says nothing.
    Raises: NcovError (file_missing, file_unreadable, truth_table_wrong with the `row` that is wrong).
    """
    try:
        content = read_bounded(path, _MAX_BYTES).decode("utf-8-sig")
    except FileNotFoundError as error:
        raise NcovError(ErrorKind.FILE_MISSING) from error
    except UnicodeDecodeError as error:
        raise NcovError(ErrorKind.TRUTH_TABLE_WRONG, row=1) from error
    except OSError as error:
        raise NcovError(ErrorKind.FILE_UNREADABLE) from error
    head = content.partition("\n")[0]
    separator = max(_SEPARATORS, key=head.count)
    rows = csv.reader(io.StringIO(content, newline=""), delimiter=separator)
    found: dict[str, dict[str, str]] = {key: {} for key in _KEYS}
    number = 0
    try:
        for number, row in enumerate(rows, 1):
            if number == 1:
                columns = [name.strip().casefold().replace("_", " ") for name in row]
                if "truth" not in columns or not set(_KEYS) & set(columns):
                    raise ValueError("no such columns")
            elif any(cell.strip() for cell in row):
                _take(dict(zip(columns, row, strict=True)), found)
        if number == 0:
            raise ValueError("nothing")
    except (ValueError, csv.Error) as error:
        raise NcovError(ErrorKind.TRUTH_TABLE_WRONG, row=number) from error
    return Truth(found["accession number"], found["file"])


def _take(cells: dict[str, str], found: dict[str, dict[str, str]]) -> None:
    """Raises: ValueError for a class that is none, and for two of one film."""
    word = "".join(letter for letter in cells["truth"].casefold() if letter.isalnum())
    if not word:
        return
    if word not in _WORDS:
        raise ValueError("no class")
    for key in _KEYS:
        name = cells.get(key, "").strip()
        if name and found[key].setdefault(name, _WORDS[word]) != _WORDS[word]:
            raise ValueError("two classes of one film")
