"""What examinations truly showed, from a table the reader brings, by accession number."""

import codecs
import csv
import io
import re
from collections.abc import Mapping
from pathlib import Path

from ncov_desktop.core import paths
from ncov_desktop.core.atomic import write_atomically
from ncov_desktop.core.bounded import read_bounded
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.own_read import ReadClass

FILE_NAME = "truth.csv"
LARGEST_BYTES = 8 * 1024**2
_NUMBER, _TRUTH = "accession number", "truth"
_SEPARATORS = (",", ";", "\t")
_CLASSES = {
    "covid19": ReadClass.COVID19,
    "covid19pneumonia": ReadClass.COVID19,
    "otherpneumonia": ReadClass.OTHER_PNEUMONIA,
    "otherpneumonias": ReadClass.OTHER_PNEUMONIA,
    "nopneumonia": ReadClass.NO_PNEUMONIA,
}


def read_truth(path: Path) -> dict[str, ReadClass]:
    """The class of each accession number of a table with columns 'accession number' and 'truth'.

    UTF-8, separated by commas, semicolons or tabs; further columns are left out.
    Raises: NcovError (truth_unreadable, truth_columns, truth_empty, truth_row, truth_twice,
        truth_class, file_missing, file_unreadable).
    """
    try:
        words = read_bounded(path, LARGEST_BYTES).removeprefix(codecs.BOM_UTF8).decode()
        if "\0" in words:
            raise ValueError("no text")
        rows = list(csv.reader(io.StringIO(words, newline=""), delimiter=_separator(words)))
    except FileNotFoundError as error:
        raise NcovError(ErrorKind.FILE_MISSING) from error
    except PermissionError as error:
        raise NcovError(ErrorKind.FILE_UNREADABLE) from error
    except (OSError, ValueError, csv.Error) as error:
        raise NcovError(ErrorKind.TRUTH_UNREADABLE) from error
    return _truth_of(rows)


def keep_truth(truth: Mapping[str, ReadClass]) -> None:
    """Keeps it for the next time, for this user only. Raises: NcovError (output_unwritable)."""
    stream = io.StringIO(newline="")
    writer = csv.writer(stream)
    writer.writerow((_NUMBER, _TRUTH))
    writer.writerows((number, label.value) for number, label in truth.items())
    try:
        write_atomically(_kept_file(), stream.getvalue().encode(), private=True)
    except OSError as error:
        raise NcovError(ErrorKind.OUTPUT_UNWRITABLE) from error


def kept_truth() -> dict[str, ReadClass]:
    """What was kept; nothing where there is nothing, or it is no longer what was kept."""
    try:
        return read_truth(_kept_file())
    except (NcovError, OSError):
        return {}


def forget_truth() -> None:
    """Nothing is kept any more. Raises: NcovError (truth_stays)."""
    try:
        _kept_file().unlink(missing_ok=True)
    except OSError as error:
        raise NcovError(ErrorKind.TRUTH_STAYS) from error


def _kept_file() -> Path:
    return paths.user_data() / FILE_NAME


def _separator(words: str) -> str:
    first = words.partition("\n")[0]
    return max(_SEPARATORS, key=first.count)


def _truth_of(rows: list[list[str]]) -> dict[str, ReadClass]:
    """rows: the first one names the columns; empty ones are passed over."""
    names = [name.strip().casefold().replace("_", " ") for name in rows[0]] if rows else []
    if names.count(_NUMBER) != 1 or names.count(_TRUTH) != 1:
        raise NcovError(ErrorKind.TRUTH_COLUMNS)
    number_at, truth_at = names.index(_NUMBER), names.index(_TRUTH)
    truth: dict[str, ReadClass] = {}
    lines: dict[str, int] = {}
    for line, row in enumerate(rows[1:], start=2):
        if not any(cell.strip() for cell in row):
            continue
        if len(row) != len(names) or not (number := row[number_at].strip()):
            raise NcovError(ErrorKind.TRUTH_ROW, line=line)
        if number in lines:
            raise NcovError(ErrorKind.TRUTH_TWICE, line=line, first=lines[number])
        label = _CLASSES.get(re.sub(r"[\s_-]", "", row[truth_at].casefold()))
        if label is None:
            raise NcovError(ErrorKind.TRUTH_CLASS, line=line)
        truth[number], lines[number] = label, line
    if not truth:
        raise NcovError(ErrorKind.TRUTH_EMPTY)
    return truth
