"""What the documents say is there is there: links, pictures, tests, commands, keys and figures."""

import ast
import re
import subprocess
import sys
import tomllib
from functools import cache
from pathlib import Path

import pytest

from ncov_desktop import cli
from ncov_desktop.__main__ import _COMMANDS
from ncov_desktop.imaging.dicom_frames import readable_syntaxes
from ncov_desktop.ui.command_table import COMMANDS
from ncov_desktop.ui.documents import DOCUMENTS

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"
WRITTEN = sorted([*DOCS.rglob("*.md"), *ROOT.glob("*.md"), *ROOT.glob("models/*/CARD.md")])
SHIPPED = [DOCS / each.file for each in DOCUMENTS]
LARGEST_SHIPPED_BYTES = 3_000_000
_LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
_TEST = re.compile(r"tests/[\w/]+\.py(?:::\w+)?")
_CODE = re.compile(r"```.*?```|`[^`\n]+`", re.DOTALL)
_PATH = re.compile(r"(?<![\w/.~-])/(?:home|Users|root|work|tmp|opt|mnt|srv|var|data)/\w|[A-Z]:\\\w")


def words_of(file: Path) -> str:
    return file.read_text(encoding="utf-8")


def name_of(file: Path) -> str:
    return file.relative_to(ROOT).as_posix()


def links(file: Path) -> list[str]:
    return _LINK.findall(words_of(file))


def headings(file: Path) -> set[str]:
    """As links name them."""
    found = re.findall(r"^#+ (.+)$", words_of(file), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", each.casefold()).replace(" ", "-") for each in found}


@cache
def named_in(file: str) -> set[str]:
    tree = ast.parse(words_of(ROOT / file))
    return {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}


@pytest.mark.parametrize("file", WRITTEN, ids=name_of)
def test_every_link_and_picture_is_there(file: Path) -> None:
    for link in links(file):
        if link.startswith(("https://", "http://")):
            continue
        place, _, heading = link.partition("#")
        target = file.parent / place if place else file
        assert target.exists(), link
        if heading:
            assert heading in headings(target), link


def test_links_between_shipped_documents_lead_to_shipped_documents() -> None:
    carried = {each.resolve() for each in [*SHIPPED, *shipped_pictures()]}
    for file in SHIPPED:
        for link in links(file):
            assert not link.startswith("http"), link
            assert (file.parent / link.partition("#")[0]).resolve() in carried, (file.name, link)


@pytest.mark.parametrize("file", WRITTEN, ids=name_of)
def test_every_test_that_is_named_exists(file: Path) -> None:
    for named in _TEST.findall(words_of(file)):
        place, _, test = named.partition("::")
        assert (ROOT / place).is_file(), named
        assert not test or test in named_in(place), named


def test_every_risk_has_its_controls_a_test_and_what_remains() -> None:
    parts = re.split(r"^### (R\d+) ", words_of(DOCS / "risks.md"), flags=re.MULTILINE)[1:]
    numbers, bodies = parts[::2], parts[1::2]
    assert numbers == [f"R{n}" for n in range(1, len(numbers) + 1)]
    assert len(numbers) >= 15
    for number, body in zip(numbers, bodies, strict=True):
        rows = dict(re.findall(r"^\| (\w[\w ]*) \| (.+) \|$", body, re.MULTILINE))
        assert list(rows) == ["Cause", "Harm", "Controls", "Shown by", "Residual"], number
        assert re.search(r"S [1-5], P [1-5]", rows["Harm"]), number
        assert re.search(r"S [1-5], P [1-5]", rows["Residual"]), number
        assert [each for each in _TEST.findall(rows["Shown by"]) if "::" in each], number


@pytest.mark.parametrize("file", WRITTEN, ids=name_of)
def test_every_command_that_is_named_exists(file: Path) -> None:
    commands = {each for each in _COMMANDS if not each.startswith("-")}
    for code in _CODE.findall(words_of(file)):
        for command in re.findall(r"ncov-desktop ([a-z][a-z-]+)\b", code):
            assert command in commands, command
        for script in re.findall(
            r"(?:python3?|bin/python) ((?:build_scripts|tests)/\S+\.py)", code
        ):
            assert (ROOT / script).is_file(), script
    for script in re.findall(r"`(build_scripts/\w+\.py)`", words_of(file)):
        assert (ROOT / script).is_file(), script


@pytest.mark.parametrize("file", WRITTEN, ids=name_of)
def test_no_document_names_a_place_on_a_machine(file: Path) -> None:
    assert _PATH.findall(words_of(file)) == []


def test_what_the_code_knows_is_up_to_date() -> None:
    """Keys, commands, settings, limits, transfer syntaxes and attributes are written by a script."""
    script = ROOT / "build_scripts" / "documents.py"
    ran = subprocess.run(
        [sys.executable, str(script), "--check"],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
    )
    assert ran.returncode == 0, f"run build_scripts/documents.py: {ran.stdout}{ran.stderr}"


def rows(file: str, place: str) -> list[list[str]]:
    """The cells of a table that the script wrote."""
    found = re.search(
        rf"<!-- made: {place} -->\n(.*?)<!-- end -->", words_of(DOCS / file), re.DOTALL
    )
    assert found, place
    lines = [line for line in found[1].splitlines() if line.startswith("|")]
    return [
        [cell.strip().replace("\\|", "|") for cell in re.split(r"(?<!\\)\|", line)[1:-1]]
        for line in lines[2:]
    ]


def test_the_keys_of_the_user_guide_are_those_of_the_window() -> None:
    """Read here a second time, not by the script that wrote them."""
    expected = [
        [" or ".join(f"`{key}`" for key in each.keys) or "–", each.words, each.tip]
        for each in COMMANDS
    ]
    assert rows("user-guide.md", "keys") == expected


def test_the_transfer_syntaxes_are_those_of_the_code() -> None:
    written = [line[1] for line in rows("dicom-conformance.md", "transfer syntaxes")]
    assert written == [str(syntax) for syntax in readable_syntaxes()]
    assert len(written) >= 16


def test_every_command_of_the_command_line_is_in_the_guide() -> None:
    told = re.findall(
        r"^#### `ncov-desktop (\S+)`$", words_of(DOCS / "admin-guide.md"), re.MULTILINE
    )
    assert set(told) == set(cli._RUN)


def shipped_pictures() -> list[Path]:
    """The pictures that shipped documents show."""
    found = {
        file.parent / link
        for file in SHIPPED
        for link in re.findall(r"!\[[^\]]*\]\(([^)\s]+)\)", words_of(file))
    }
    return sorted(found)


def test_the_wheel_carries_the_documents_and_only_the_pictures_they_show() -> None:
    with (ROOT / "pyproject.toml").open("rb") as stream:
        project = tomllib.load(stream)
    carried = project["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    documents = {place for place in carried if place.startswith("docs/")}
    assert documents == {name_of(file) for file in [*SHIPPED, *shipped_pictures()]}
    assert all(carried[place] == f"ncov_desktop/shipped/{place}" for place in documents)
    assert sum((ROOT / place).stat().st_size for place in documents) < LARGEST_SHIPPED_BYTES


def test_a_document_says_what_the_program_is_not() -> None:
    for name in ("user-guide.md", "intended-use.md", "install.md"):
        assert "Research use only – not for diagnosis" in words_of(DOCS / name)
