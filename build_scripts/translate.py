"""Brings the catalogues in resources/translations up to the words of the program, and compiles them.

    python build_scripts/translate.py           # after words were added, changed or translated
    python build_scripts/translate.py --check   # changes nothing; 1 where anything is left to do

Qt's lupdate finds the words, this script keeps what is translated already, Qt's lrelease compiles.
The translations themselves are written in the .ts files, by hand or with Qt Linguist. In ncov_en.ts
stand only sentences that count: the source is English for several, the first form there for one.
"""

import argparse
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

import PySide6

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
FORMS = {"de": 2, "en": 2, "tr": 1}
"""Each language with the number of forms in which it counts: Turkish says 1 film, 5 film."""


@dataclass(frozen=True, slots=True)
class Message:
    """One sentence. forms: its translation, one string or one for each form; '' where it is missing."""

    source: str
    forms: tuple[str, ...]

    @property
    def counts(self) -> bool:
        """True where the sentence counts something."""
        return "%n" in self.source

    @property
    def finished(self) -> bool:
        """True where nothing of the translation is missing."""
        return all(self.forms)


def tool(name: str) -> Path:
    """A program that comes with PySide6."""
    folder = Path(PySide6.__file__).parent
    return folder / (f"{name}.exe" if sys.platform == "win32" else name)


def sources(root: Path = ROOT) -> list[str]:
    """Every sentence of the program that lupdate finds, in order of the alphabet."""
    files = sorted(str(file) for file in (root / "ncov_desktop").rglob("*.py"))
    with tempfile.TemporaryDirectory() as folder:
        listed, found = Path(folder) / "files.lst", Path(folder) / "found.ts"
        listed.write_text("\n".join(files), encoding="utf-8")
        alias = ["-tr-function-alias", "QT_TR_NOOP+=mark"]
        _run(tool("lupdate"), f"@{listed}", "-silent", "-locations", "none", *alias, "-ts", found)
        return sorted(message.source for message in read(found))


def read(file: Path) -> list[Message]:
    """The sentences of a .ts file; those that are not in use any more are left out."""
    if not file.exists():
        return []
    return [_message(element) for element in ElementTree.parse(file).getroot().iter("message")]


def merged(language: str, found: list[str], known: list[Message]) -> list[Message]:
    """What was found, with what is translated already; new sentences come untranslated."""
    translated = {message.source: message for message in known}
    messages = []
    for source in found:
        if language == "en" and "%n" not in source:
            continue
        count = FORMS[language] if "%n" in source else 1
        old = translated.get(source, Message(source, ()))
        messages.append(Message(source, (*old.forms, *[""] * count)[:count]))
    return messages


def as_ts(language: str, messages: list[Message]) -> str:
    """The content of the .ts file, without a place or a date, so that a change stays small."""
    body = "".join(_written(message) for message in messages)
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
        f'<TS version="2.1" language="{language}" sourcelanguage="en">\n'
        f"<context>\n    <name></name>\n{body}</context>\n</TS>\n"
    )


def compiled(ts: Path, qm: Path) -> bytes:
    """The .qm file of a .ts file, written to `qm`; what is unfinished is left out of it."""
    _run(tool("lrelease"), "-silent", ts, "-qm", qm)
    return qm.read_bytes()


def main() -> int:
    """Returns 0 where all is translated and up to date (now, or already with --check)."""
    parser = argparse.ArgumentParser(description="Updates and compiles the catalogues.")
    parser.add_argument(
        "--check", action="store_true", help="change nothing, only say what is left"
    )
    check = parser.parse_args().check
    left = 0
    found = sources()
    for language in FORMS:
        file = FOLDER / f"ncov_{language}.ts"
        messages = merged(language, found, read(file))
        missing = [message.source for message in messages if not message.finished]
        stale = _put(file, as_ts(language, messages).encode(), check=check)
        stale |= language != "en" and _compile(file, check=check)
        left += len(missing) + (check and stale)
        note = ", not up to date" if check and stale else ""
        print(f"{file.name}: {len(messages)} sentences, {len(missing)} to translate{note}")
        for source in missing:
            print(f"  {source!r}")
    return 1 if left else 0


def _compile(ts: Path, *, check: bool) -> bool:
    """True where the compiled file was, or is, another one."""
    with tempfile.TemporaryDirectory() as folder:
        content = compiled(ts, Path(folder) / "made.qm")
    return _put(ts.with_suffix(".qm"), content, check=check)


def _put(file: Path, content: bytes, *, check: bool) -> bool:
    """True where the file was another one; with `check` it stays so."""
    if file.exists() and file.read_bytes() == content:
        return False
    if not check:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    return True


def _message(element: ElementTree.Element) -> Message:
    translation = element.find("translation")
    forms: tuple[str, ...] = ("",)
    if translation is not None:
        several = tuple(form.text or "" for form in translation.findall("numerusform"))
        forms = several or (translation.text or "",)
    return Message(element.findtext("source", ""), forms)


def _written(message: Message) -> str:
    kind = ' numerus="yes"' if message.counts else ""
    unfinished = "" if message.finished else ' type="unfinished"'
    words = escape(message.forms[0])
    if message.counts:
        forms = "".join(
            f"            <numerusform>{escape(form)}</numerusform>\n" for form in message.forms
        )
        words = f"\n{forms}        "
    return (
        f"    <message{kind}>\n        <source>{escape(message.source)}</source>\n"
        f"        <translation{unfinished}>{words}</translation>\n    </message>\n"
    )


def _run(program: Path, *arguments: object) -> None:
    done = subprocess.run(
        [program, *map(str, arguments)], capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise SystemExit(f"{program.name} failed:\n{done.stdout}{done.stderr}")


if __name__ == "__main__":
    sys.exit(main())
