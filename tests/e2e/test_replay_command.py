"""`ncov-desktop replay`, as a user runs it."""

import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from ncov_desktop.imaging.phantom import chest_phantom


def command(*arguments: object, folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "ncov_desktop", *map(str, arguments)],
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
        env=os.environ | {"PYTHONIOENCODING": "utf-8"},
    )


@pytest.mark.heavy  # many passes of the shipped network; the parts are tested in unit/services
def test_results_of_a_batch_are_worked_out_again_to_the_last_bit(tmp_path: Path) -> None:
    films = []
    for seed in range(3):
        pixels = chest_phantom(seed, 500, 400).radiographs[0].pixels
        films.append(tmp_path / f"film{seed}.png")
        Image.fromarray(np.ascontiguousarray(pixels)).save(films[-1])
    ran = command("read", *films, "--device", "cpu", folder=tmp_path)
    assert ran.returncode == 0, ran.stderr
    said = json.loads((tmp_path / "film1.json").read_text())
    ran = command("replay", "film1.json", "film1.png", folder=tmp_path)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert "Identical" in ran.stdout
    assert "Research use only" in ran.stdout

    score = said["probabilities"][0]
    said |= {"probabilities": [score + 1e-9, 1 - score - 1e-9], "app_version": "0.0.1"}
    (tmp_path / "changed.json").write_text(json.dumps(said))
    ran = command("replay", "changed.json", "film1.png", folder=tmp_path)
    assert ran.returncode == 1
    assert "scores differ by 1e-09" in ran.stdout
    assert "0.0.1 then" in ran.stdout
    assert "Traceback" not in ran.stdout + ran.stderr


def test_what_cannot_be_worked_out_again_is_said(tmp_path: Path) -> None:
    film = tmp_path / "small.png"
    Image.fromarray(np.full((100, 100), 9, np.uint8)).save(film)
    (tmp_path / "letter.json").write_text("Dear colleague")
    assert command("replay", "letter.json", film, folder=tmp_path).returncode == 1
    command("read", film, folder=tmp_path)
    ran = command("replay", "small.json", film, folder=tmp_path)
    assert ran.returncode == 1
    assert "no score" in ran.stderr
    assert command("replay", film, folder=tmp_path).returncode == 2
