"""`ncov-desktop read`, as a user runs it."""

import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from ncov_desktop import cli
from ncov_desktop.__main__ import main
from ncov_desktop.imaging.phantom import chest_phantom


def command(
    *arguments: object, folder: Path, **environment: str
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "ncov_desktop", *map(str, arguments)],
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
        env=os.environ | {"PYTHONIOENCODING": "utf-8"} | environment,
    )


def save(pixels: np.ndarray, file: Path) -> Path:
    Image.fromarray(np.ascontiguousarray(pixels)).save(file)
    return file


@pytest.fixture(scope="module")
def phantom() -> np.ndarray:
    return chest_phantom(seed=1, rows=600, cols=500).radiographs[0].pixels


def test_reads_films_and_names_each_failure(tmp_path: Path, phantom: np.ndarray) -> None:
    good = save(phantom, tmp_path / "good.png")
    small = save(phantom[:100, :100], tmp_path / "small.png")
    letter = tmp_path / "letter.dcm"
    letter.write_text("no film " * 100)
    out = tmp_path / "results"
    ran = command("read", good, letter, small, "--out", out, "--device", "cpu", folder=tmp_path)
    assert ran.returncode == 1, ran.stderr
    assert "Traceback" not in ran.stdout + ran.stderr
    assert "1 judged, 1 refused, 1 failed" in ran.stdout
    assert "Research use only" in ran.stdout
    assert sorted(path.name for path in out.iterdir()) == [
        "good.json",
        "good.overlay.png",
        "letter.json",
        "small.json",
    ]
    judged = json.loads((out / "good.json").read_text("utf-8"))
    assert judged["file"] == str(good)
    assert judged["status"] == "done"
    assert judged["label"] in judged["classes"]
    assert sum(judged["probabilities"]) == pytest.approx(1.0)
    assert judged["model_id"] == "ncovnet-densenet161-cxr-v1"
    assert judged["threshold"] == pytest.approx(0.465)
    assert {"precision", "elapsed_ms", "input_sha256", "warnings"} <= judged.keys()
    favoured = judged["probabilities"][judged["classes"].index("covid19")] >= judged["threshold"]
    assert (judged["label"] == "covid19") == favoured
    failed = json.loads((out / "letter.json").read_text("utf-8"))
    assert (failed["status"], failed["error_kind"]) == ("failed", "not_a_film")
    assert failed["message"].count(".") >= 2
    refused = json.loads((out / "small.json").read_text("utf-8"))
    assert (refused["status"], refused["reasons"][0]) == ("refused", "too_small")
    assert "probabilities" not in refused
    overlay = Image.open(out / "good.overlay.png")
    assert overlay.width == 500
    assert overlay.height > 600
    strip = np.asarray(overlay)[600:]
    assert (strip.max(axis=2) > 150).any()  # the banner


def test_every_kind_of_bad_input_is_one_plain_sentence(tmp_path: Path) -> None:
    empty = tmp_path / "empty.png"
    empty.touch()
    photo = save(
        np.random.default_rng(0).integers(0, 256, (300, 300, 3)).astype(np.uint8),
        tmp_path / "photo.png",
    )
    files = [empty, photo, tmp_path, tmp_path / "gone.dcm"]
    ran = command("read", *files, "--out", tmp_path / "out", folder=tmp_path)
    assert ran.returncode == 1
    assert "Traceback" not in ran.stdout + ran.stderr
    assert ran.stdout.count("not read:") == 4
    kinds = {json.loads(file.read_text())["error_kind"] for file in (tmp_path / "out").iterdir()}
    assert kinds == {"file_empty", "picture_in_colour", "is_a_folder", "file_missing"}


def test_wrong_usage_is_2_and_done_is_0(tmp_path: Path) -> None:
    assert command("read", folder=tmp_path).returncode == 2
    assert command("read", "a.png", "--device", "abacus", folder=tmp_path).returncode == 2
    assert command("--version", folder=tmp_path).returncode == 0
    assert "read" in command("--help", folder=tmp_path).stdout


def test_a_model_that_is_not_there_is_said(tmp_path: Path, phantom: np.ndarray) -> None:
    film = save(phantom, tmp_path / "film.png")
    ran = command("read", film, "--model", "nothing", folder=tmp_path)
    assert ran.returncode == 2
    assert "No network of the name nothing" in ran.stderr
    assert "ncovnet-densenet161-cxr-v1" in ran.stderr
    assert "Traceback" not in ran.stderr


def test_an_output_folder_that_cannot_be_written_is_said(
    tmp_path: Path, phantom: np.ndarray
) -> None:
    film = save(phantom[:100, :100], tmp_path / "film.png")
    ran = command("read", film, "--out", film / "inside", folder=tmp_path)
    assert ran.returncode == 1
    assert "could not be written" in ran.stderr
    assert "Traceback" not in ran.stderr


def test_without_a_display_the_window_says_what_to_do(tmp_path: Path) -> None:
    if not sys.platform.startswith("linux"):
        pytest.skip("only Linux has sessions without a display")
    for display in ("", ":4711"):  # none, and one that nobody serves
        ran = command(folder=tmp_path, DISPLAY=display, WAYLAND_DISPLAY="", QT_QPA_PLATFORM="")
        assert ran.returncode == 2
        assert "no display" in ran.stderr
        assert "ncov-desktop read" in ran.stderr


def test_a_sidecar_of_the_same_name_survives(tmp_path: Path, phantom: np.ndarray) -> None:
    save(phantom[:100, :100], tmp_path / "scan.png")
    (tmp_path / "scan.json").write_text("mine")
    other = save(phantom, tmp_path / "scan.overlay.png").read_bytes()
    ran = command("read", "scan.png", folder=tmp_path)
    assert ran.returncode == 0
    assert (tmp_path / "scan.json").read_text() == "mine"
    assert (tmp_path / "scan.overlay.png").read_bytes() == other
    assert json.loads((tmp_path / "scan-2.json").read_text())["status"] == "refused"


def test_the_current_folder_as_a_film_and_odd_letters_are_said_plainly(tmp_path: Path) -> None:
    odd = tmp_path / "a\n\x1b[31mred.png"
    odd.touch()
    ran = command("read", ".", odd, "--out", "out", folder=tmp_path)
    assert ran.returncode == 1
    assert "Traceback" not in ran.stderr
    assert "This is a folder" in ran.stdout
    assert "\x1b" not in ran.stdout
    assert len(list((tmp_path / "out").iterdir())) == 2


def test_a_reader_that_has_enough_ends_it_quietly(tmp_path: Path, phantom: np.ndarray) -> None:
    film = save(phantom[:100, :100], tmp_path / "film.png")
    program = f"{sys.executable} -m ncov_desktop read {film} {film} {film} | true"
    ran = subprocess.run(
        program, shell=True, cwd=tmp_path, capture_output=True, text=True, timeout=120, check=False
    )
    assert "Traceback" not in ran.stderr
    assert "BrokenPipe" not in ran.stderr


@pytest.mark.parametrize("command", sorted(cli._RUN))
def test_every_command_is_one_for_the_program_too(
    command: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    with pytest.raises(SystemExit) as end:
        main([command, "--help"])
    assert end.value.code == 0
    assert f"ncov-desktop {command}" in capsys.readouterr().out
