"""A wheel carries all it needs and works from any folder."""

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from PIL import Image

from ncov_desktop.imaging.phantom import chest_phantom
from ncov_desktop.ui.documents import DOCUMENTS

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The unpacked wheel: what pip puts on the path."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder)]
    built = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert built.returncode == 0, built.stdout + built.stderr
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as content:
        content.extractall(folder / "site")
    return folder / "site"


def test_the_wheel_reads_a_film_with_its_own_bundle(installed: Path, tmp_path: Path) -> None:
    film = chest_phantom(seed=2, rows=500, cols=400).radiographs[0]
    Image.fromarray(film.pixels.copy()).save(tmp_path / "film.png")
    ran = subprocess.run(
        [sys.executable, "-P", "-m", "ncov_desktop", "read", "film.png", "--device", "cpu"],
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(installed)},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    result = json.loads((tmp_path / "film.json").read_text())
    assert result["model_id"] == "ncovnet-densenet161-cxr-v1"


def test_the_wheel_carries_icons_card_and_command(installed: Path) -> None:
    where = "from ncov_desktop.core.paths import *; print(resources(), shipped_models(), docs())"
    ran = subprocess.run(
        [sys.executable, "-P", "-c", where],
        env=os.environ | {"PYTHONPATH": str(installed)},
        cwd=installed,
        capture_output=True,
        text=True,
        check=True,
    )
    resources, models, docs = map(Path, ran.stdout.split())
    assert resources.is_relative_to(installed)
    assert models.is_relative_to(installed)
    assert (resources / "icons" / "app.svg").is_file()
    spoken = {file.name for file in (resources / "translations").iterdir()}
    assert spoken >= {"ncov_de.qm", "ncov_tr.qm", "ncov_en.ts"}
    assert list(models.glob("*/CARD.md"))
    assert docs.is_relative_to(installed)
    assert {each.file for each in DOCUMENTS} == {file.name for file in docs.glob("*.md")}
    assert (docs / "pictures" / "read.png").is_file()
    (entry_points,) = installed.glob("*.dist-info/entry_points.txt")
    assert "ncov-desktop = ncov_desktop.__main__:main" in entry_points.read_text()


def test_the_wheel_makes_and_checks_a_worklist(installed: Path, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()

    def ran(*arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-P", "-m", "ncov_desktop", *arguments, "--worklist", "w.sqlite3"],
            cwd=tmp_path,
            env=os.environ | {"PYTHONPATH": str(installed)},
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )

    screened = ran("screen", "empty")
    assert screened.returncode == 2, screened.stderr
    assert "There is no film in the folder" in screened.stderr
    checked = ran("worklist", "check")
    assert (checked.returncode, checked.stdout) == (0, "0 films, sound\n"), checked.stderr
