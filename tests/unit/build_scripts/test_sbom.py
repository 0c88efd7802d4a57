"""The list of what the program is made of: whole, with licences, and naming no host."""

import importlib.util
import json
import re
import subprocess
import sys
from datetime import UTC, datetime
from email.message import Message
from importlib.metadata import Distribution, distribution
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[3]
SCRIPT = ROOT / "build_scripts" / "sbom.py"


@pytest.fixture(scope="module")
def sbom() -> ModuleType:
    spec = importlib.util.spec_from_file_location("sbom", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["sbom"] = module
    spec.loader.exec_module(module)
    return module


class Package(Distribution):
    """A package that says of its licence what a test wants."""

    def __init__(self, *said: tuple[str, str]) -> None:
        self.said = Message()
        self.said["Name"] = "made-up"
        for name, value in said:
            self.said[name] = value

    @property
    def metadata(self) -> Message:  # type: ignore[override]
        return self.said

    def read_text(self, filename: str) -> str | None:
        return None

    def locate_file(self, path: object) -> Path:
        return Path()


def test_every_dependency_has_a_known_licence_and_it_is_written_out(tmp_path: Path) -> None:
    """As a build runs it, in the environment of the tests."""
    file = tmp_path / "sbom.json"
    ran = subprocess.run(
        [sys.executable, str(SCRIPT), "--check", "--json", str(file)],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    written = json.loads(file.read_text())
    assert (written["bomFormat"], written["specVersion"]) == ("CycloneDX", "1.6")
    assert re.fullmatch(r"urn:uuid:[0-9a-f-]{36}", written["serialNumber"])
    parts = {part["name"]: part for part in written["components"]}
    assert {"torch", "pyside6-essentials", "pydicom", "sqlalchemy", "numpy"} <= parts.keys()
    assert not {"pytest", "ruff", "mypy", "pyinstaller"} & parts.keys()
    assert parts["torch"]["version"] == distribution("torch").version
    assert all(part["licenses"] for part in parts.values())
    references = {part["bom-ref"] for part in parts.values()}
    assert len(references) == len(parts)
    needs = {each["ref"]: set(each["dependsOn"]) for each in written["dependencies"]}
    assert needs.keys() == references | {"ncov-desktop"}
    assert set().union(*needs.values()) == references
    assert "://" not in file.read_text()


def test_a_package_that_does_not_say_its_licence_is_counted(
    sbom: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    unknown = sbom.Part("made-up", "1.0", "", ())
    monkeypatch.setattr(sbom, "parts", lambda _roots: [unknown])
    monkeypatch.setattr(sys, "argv", ["sbom.py", "--check"])
    assert sbom.main() == 1
    assert "made-up 1.0: NOT KNOWN" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("said", "licence"),
    [
        ([("License-Expression", "MIT OR Apache-2.0"), ("License", "x")], "MIT OR Apache-2.0"),
        ([("License", "Apache License 2.0")], "Apache-2.0"),
        ([("License", "Own words")], "Own words"),
        ([("License", "UNKNOWN")], ""),
        ([("License", "Redistribution and use …\nin source")], ""),
        ([("Classifier", "License :: OSI Approved :: MIT License")], "MIT"),
        ([("Classifier", "License :: OSI Approved")], ""),
        ([], ""),
    ],
)
def test_the_licence_is_what_the_metadata_say(
    sbom: ModuleType, said: list[tuple[str, str]], licence: str
) -> None:
    assert sbom.licence_of(Package(*said)) == licence


def test_what_another_system_needs_is_left_out(sbom: ModuleType) -> None:
    lines = ["a", 'b; sys_platform == "nowhere"', 'c; extra == "x"', 'd; python_version > "3"']
    assert [each.name for each in sbom.required(lines)] == ["a", "d"]
    assert [each.name for each in sbom.required(lines, frozenset("x"))] == ["a", "c", "d"]


def test_own_words_of_a_licence_are_no_expression(sbom: ModuleType) -> None:
    parts = [
        sbom.Part("a", "1", "MIT AND (BSD-2-Clause OR 0BSD)", ("b",)),
        sbom.Part("b", "2", "Own words", ()),
    ]
    made = sbom.cyclonedx(parts, [], datetime(2026, 1, 1, tzinfo=UTC))
    first, second = made["components"]
    assert first["licenses"] == [{"expression": "MIT AND (BSD-2-Clause OR 0BSD)"}]
    assert second["licenses"] == [{"license": {"name": "Own words"}}]
    assert made["dependencies"][1] == {"ref": "pkg:pypi/a@1", "dependsOn": ["pkg:pypi/b@2"]}
