"""Tables of plain values as CSV, XLSX, JSON and JSON lines; no cell of them is ever a formula.

Each function writes into an open stream, row by row, so that a table may be as long as the disk allows.
"""

import csv
import io
import json
import unicodedata
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import IO

import xlsxwriter

Cell = str | int | float | None
Row = Sequence[Cell]

XLSX_ROWS = 1_048_575
_XLSX_CELL = 32_767
# Spreadsheets take a cell that begins so for a formula, or skip the letter and look at the next.
# Source: OWASP, CSV Injection.
_FORMULA = "=+-@\t\r\n\0"


def write_csv(stream: IO[bytes], columns: Sequence[str], rows: Iterable[Row], bom: bool) -> None:
    """UTF-8, separated by commas, all words in quotes; words that would be a formula begin with '.

    bom: whether it begins with a byte order mark, which some spreadsheets need to see that it is UTF-8.
    Raises: OSError.
    """
    words = io.TextIOWrapper(stream, "utf-8-sig" if bom else "utf-8", newline="")
    writer = csv.writer(words, quoting=csv.QUOTE_NONNUMERIC)
    writer.writerow(columns)
    for row in rows:
        writer.writerow([safe_cell(cell) if isinstance(cell, str) else cell for cell in row])
    words.flush()
    words.detach()


def write_xlsx(stream: IO[bytes], columns: Sequence[str], rows: Iterable[Row], banner: str) -> None:
    """One sheet, its first row fixed; words are written as words. banner: at the head of each page.

    Raises: OSError; ValueError for more rows than XLSX_ROWS.
    """
    options = {"constant_memory": True, "nan_inf_to_errors": False}
    book = xlsxwriter.Workbook(stream, options)
    sheet = book.add_worksheet()
    bold = book.add_format({"bold": True})
    sheet.freeze_panes(1, 1)
    sheet.set_header(f"&C{banner}")
    sheet.set_column(0, 0, 48)
    for at, column in enumerate(columns):
        sheet.write_string(0, at, column, bold)
    try:
        for number, row in enumerate(rows, 1):
            if number > XLSX_ROWS:
                raise ValueError("too many rows")
            for at, cell in enumerate(row):
                if isinstance(cell, str):
                    sheet.write_string(number, at, _xml_words(cell)[:_XLSX_CELL])
                elif cell is not None:
                    sheet.write_number(number, at, cell)
    finally:
        book.close()


def write_json(stream: IO[bytes], columns: Sequence[str], rows: Iterable[Row], banner: str) -> None:
    """One object: the notice, and a list of films, each with the columns' names. Raises: OSError."""
    stream.write(f'{{"notice": {json.dumps(banner, ensure_ascii=False)}, "films": ['.encode())
    for number, row in enumerate(rows):
        stream.write(b",\n" if number else b"\n")
        stream.write(_object(columns, row))
    stream.write(b"\n]}\n")


def write_json_lines(stream: IO[bytes], columns: Sequence[str], rows: Iterable[Row]) -> None:
    """One object in each line, with the columns' names. Raises: OSError."""
    for row in rows:
        stream.write(_object(columns, row) + b"\n")


def safe_cell(words: str) -> str:
    """The words, in a form that no spreadsheet takes for a formula."""
    words = _valid(words)
    # a wide equals sign is one to some programs
    first = unicodedata.normalize("NFKC", words[:1])[:1]
    safe = words.replace("\0", "\N{REPLACEMENT CHARACTER}")
    return f"'{safe}" if first and first in _FORMULA else safe


def named(file: Path) -> str:
    """The form that a file's name asks for: 'csv', 'xlsx', 'json', 'jsonl' or whatever it ends in."""
    return file.suffix.casefold().removeprefix(".")


def _valid(words: str) -> str:
    """Names of files may hold bytes that are no letters; they are shown by their numbers."""
    return words.encode(errors="backslashreplace").decode()


def _xml_words(words: str) -> str:
    """XLSX knows no control characters but these three."""
    return "".join(
        letter if letter >= " " or letter in "\t\n\r" else "\N{REPLACEMENT CHARACTER}"
        for letter in _valid(words)
    )


def _object(columns: Sequence[str], row: Row) -> bytes:
    values = dict(zip(columns, row, strict=True))
    return json.dumps(values, ensure_ascii=False).encode(errors="backslashreplace")
