"""The import contracts hold, and each of them bites when it is broken."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LINT = [sys.executable, "-c", "from importlinter.cli import lint_imports_command as c; c()"]

VIOLATIONS = {
    "core/view.py": ("from ncov_desktop.imaging import render", "Imports point down only"),
    "services/demo.py": ("import PySide6.QtCore", "Nothing outside ui and app imports Qt"),
    "ui/theme.py": ("import torch", "Nothing imports learning"),
    "services/reading.py": ("import ncov_desktop.learning.engine", "Nothing imports learning"),
    "learning/explain.py": (
        "import ncov_desktop.services",
        "learning imports imaging and core only",
    ),
    "core/errors.py": ("import cv2", "core is pure"),
    "records/database.py": (
        "from ncov_desktop.imaging import render",
        "Imports point down only",
    ),
    "records/worklist.py": ("import numpy", "records imports text and core only"),
    "services/films.py": ("import sqlalchemy", "Only records speaks to the database"),
}


def _lint(folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(LINT, cwd=folder, capture_output=True, text=True, check=False)


@pytest.fixture
def copy_of_project(tmp_path: Path) -> Path:
    ignore = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "ncov_desktop", tmp_path / "ncov_desktop", ignore=ignore)
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def test_contracts_hold(copy_of_project: Path) -> None:
    found = _lint(copy_of_project)
    assert found.returncode == 0, found.stdout


@pytest.mark.parametrize("module", VIOLATIONS)
def test_planted_violation_is_found(copy_of_project: Path, module: str) -> None:
    planted, contract = VIOLATIONS[module]
    file = copy_of_project / "ncov_desktop" / module
    file.write_text(f"{file.read_text()}\n{planted}\n")
    found = _lint(copy_of_project)
    assert found.returncode != 0
    broken = [line for line in found.stdout.splitlines() if line.endswith("BROKEN")]
    assert any(line.startswith(contract) for line in broken), found.stdout
