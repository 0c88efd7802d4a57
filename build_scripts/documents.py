"""Writes into the documents what the code knows: keys, commands, limits, transfer syntaxes, attributes.

    python build_scripts/documents.py           # after a key, command, limit or reader was changed
    python build_scripts/documents.py --check   # changes nothing; 1 where a document is not up to date

A document has a place for each between `<!-- made: name -->` and `<!-- end -->`.
"""

import argparse
import ast
import re
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from pydicom.charset import python_encoding
from pydicom.datadict import dictionary_description, dictionary_VR, tag_for_keyword
from pydicom.tag import Tag

from ncov_desktop import cli
from ncov_desktop.core import bundle, paths, wire
from ncov_desktop.core.intended_use import ADULT_AGE_YEARS, SMALLEST_SIDE_PX
from ncov_desktop.imaging import archives, limits, worker
from ncov_desktop.imaging.dicom import _LOSSY, _LOSSY_UNLESS_DENIED
from ncov_desktop.imaging.dicom_frames import readable_syntaxes
from ncov_desktop.imaging.header_bytes import MAX_HEADER_BYTES
from ncov_desktop.services import browsing, decoding, folders, preferences, process
from ncov_desktop.ui.command_table import COMMANDS

ROOT = Path(__file__).resolve().parents[1]
DOCUMENTS = ROOT / "docs"
_PLACE = re.compile(r"(<!-- made: ([a-z ]+) -->\n).*?(<!-- end -->)", re.DOTALL)
_MIB, _GIB = 1024**2, 1024**3
_MEANINGS = {
    "model_id": "which network; none is the latest one installed",
    "device": "auto, cpu or cuda",
    "trust_off": "parts of trust that are not worked out: frame, stability",
    "language": "system, en, de or tr; from the next start on",
    "screens": "pixels for each millimetre of each calibrated screen",
    "theme": "dark, light or system",
    "keys": "only the keys that were changed, by name of the command",
    "mouse": "what each button and the wheel do",
    "identity_hidden": "whether nothing on the screen names the patient",
    "recent_kept": "whether what was opened is offered again",
    "own_read_first": "whether the answer stays sealed until the reader's own",
    "watched": "the folder whose new films are screened",
}


def table(head: tuple[str, ...], rows: Iterable[tuple[object, ...]]) -> str:
    """A table in Markdown."""
    lines = [head, tuple("---" for _ in head), *rows]
    return "".join(
        f"| {' | '.join(str(cell).replace('|', chr(92) + '|') for cell in line)} |\n"
        for line in lines
    )


def keys() -> str:
    """Every command of the window with its keys."""
    rows = (
        (" or ".join(f"`{key}`" for key in each.keys) or "–", each.words, each.tip)
        for each in COMMANDS
    )
    return table(("key", "command", "what it does"), rows)


def commands() -> str:
    """Every command of the command line with what it takes."""
    return "\n".join(_command(*each) for each in _parsers(cli._parser()))


def _parsers(
    parser: argparse.ArgumentParser, before: str = "ncov-desktop"
) -> Iterator[tuple[str, str, argparse.ArgumentParser]]:
    """(name, the line that help has for it, its parser) of each command and of those below it."""
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            lines = {each.dest: each.help or "" for each in action._choices_actions}
            for name, below in action.choices.items():
                yield f"{before} {name}", lines[name], below
                yield from _parsers(below, f"{before} {name}")


def _command(name: str, line: str, parser: argparse.ArgumentParser) -> str:
    rows = []
    for action in parser._actions:
        if isinstance(action, (argparse._HelpAction, argparse._SubParsersAction)):
            continue
        shown = action.metavar or "|".join(map(str, action.choices or ()))
        takes = [] if action.nargs == 0 else [shown] if isinstance(shown, str) else list(shown)
        words = " ".join([*action.option_strings, *takes]).strip()
        rows.append((f"`{words}`", action.help or ""))
    description = parser.description or f"{line[:1].upper()}{line[1:]}."
    said = f"{description} {parser.epilog or ''}".strip().replace("<", "&lt;")
    body = f"\n{table(('takes', 'meaning'), rows)}" if rows else ""
    return f"#### `{name}`\n\n{said}\n{body}"


def settings() -> str:
    """Every entry of settings.json with its standard."""
    fields = preferences.Preferences.model_fields
    standard = preferences.Preferences().model_dump(mode="json")
    return table(
        ("entry", "standard", "meaning"),
        (
            (f"`{name}`", _short(standard[name]), _MEANINGS.get(name, ""))
            for name in fields
            if name != "schema_version"
        ),
    )


def _short(value: object) -> str:
    if isinstance(value, dict):
        return ", ".join(f"{name} {each}" for name, each in value.items()) or "none"
    if isinstance(value, bool):
        return str(value).lower()
    return str(value) if value else "none"


def bounds() -> str:
    """What is refused before it can fill the memory or the time."""
    return table(
        ("what", "at most"),
        (
            ("one file", f"{limits.MAX_FILE_BYTES / _GIB:g} GiB"),
            ("pixels of one film", f"{limits.MAX_PIXELS:,}"),
            ("side of a film", f"{limits.MAX_SIDE:,} pixels"),
            ("header of a file", f"{MAX_HEADER_BYTES / _MIB:g} MiB"),
            ("inflated data of one film", f"{limits.MAX_INFLATED_BYTES / _MIB:g} MiB"),
            ("memory of a decode process above idle", f"{worker.MEMORY_BYTES / _GIB:g} GiB"),
            ("time for one film in it", f"{decoding.LIMIT_S:g} s"),
            ("films and files of one folder", f"{folders.MAX_FILES:,}"),
            ("folders inside each other", folders.MAX_DEPTH),
            ("members of an archive", f"{archives.MAX_MEMBERS:,}"),
            ("a member of an archive, against its packed size", f"{archives.MAX_RATIO} times"),
            (
                "inflated for the headers of all archives of one search",
                f"{browsing.MAX_INFLATED_IN_ALL / _GIB:g} GiB",
            ),
            ("description of a bundle", f"{bundle.MAX_MODEL_BYTES / _MIB:g} MiB"),
            ("message between the processes", f"{wire.MAX_BYTES / _GIB:g} GiB"),
            ("time of one question to the network", f"{process.TIMEOUT_S:g} s"),
        ),
    )


def refused() -> str:
    """The two limits of the intended use that are numbers."""
    return table(
        ("no score where", "limit"),
        (
            ("the patient is younger than", f"{ADULT_AGE_YEARS} years"),
            ("the shorter side of the film is below", f"{SMALLEST_SIDE_PX} pixels"),
        ),
    )


def transfer_syntaxes() -> str:
    """Every transfer syntax that the installed decoders read."""

    def loss(syntax: str) -> str:
        if syntax in _LOSSY:
            return "always"
        return (
            "unless the file denies it"
            if syntax in _LOSSY_UNLESS_DENIED
            else "where the file says so"
        )

    rows = ((each.name, str(each), loss(each)) for each in readable_syntaxes())
    return table(("transfer syntax", "UID", "remarked on as lossy"), rows)


def attributes() -> str:
    """Every attribute that the readers ask for by its keyword, in order of its tag."""
    found = {
        node.value
        for file in (ROOT / "ncov_desktop" / "imaging").glob("*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    tags = sorted(tag for word in found if word and (tag := tag_for_keyword(word)) is not None)
    return table(
        ("tag", "name", "VR"),
        ((str(Tag(tag)), dictionary_description(tag), dictionary_VR(tag)) for tag in tags),
    )


def character_sets() -> str:
    """Every term that text is decoded by."""
    return ", ".join(f"`{term}`" for term in sorted(python_encoding) if term) + ".\n"


def folders_of_the_user() -> str:
    """The variables that move the user's folders."""
    names = re.findall(r"NCOV_[A-Z]+_DIR", Path(paths.__file__).read_text(encoding="utf-8"))
    return table(("variable",), ((f"`{name}`",) for name in sorted(set(names))))


MADE: dict[str, Callable[[], str]] = {
    "keys": keys,
    "commands": commands,
    "settings": settings,
    "bounds": bounds,
    "refused": refused,
    "transfer syntaxes": transfer_syntaxes,
    "attributes": attributes,
    "character sets": character_sets,
    "variables": folders_of_the_user,
}


def filled(document: str) -> str:
    """The document with all its places as the code has them. Raises: KeyError for an unknown place."""
    return _PLACE.sub(lambda place: f"{place[1]}\n{MADE[place[2]]()}\n{place[3]}", document)


def main() -> int:
    """Returns 0 where every document is up to date (now, or already with --check)."""
    parser = argparse.ArgumentParser(description="Writes what the code knows into the documents.")
    parser.add_argument("--check", action="store_true", help="change nothing, only say what is old")
    check, left = parser.parse_args().check, 0
    for file in sorted(DOCUMENTS.glob("*.md")):
        before = file.read_text(encoding="utf-8")
        after = filled(before)
        if after == before:
            continue
        print(f"{file.name}: {'not up to date' if check else 'written'}")
        left += check
        if not check:
            file.write_text(after, encoding="utf-8")
    return 1 if left else 0


if __name__ == "__main__":
    sys.exit(main())
