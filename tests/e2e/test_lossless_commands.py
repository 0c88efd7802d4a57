"""`ncov-desktop export-rgb` and `import-rgb`, as a user runs them."""

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from ncov_desktop.__main__ import main


@dataclass
class Ran:
    returncode: int
    stdout: str
    stderr: str


Command = Callable[..., Ran]


@pytest.fixture
def command(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Command:
    """Runs a command in this process, in the test's folder; only one test needs the real thing."""
    monkeypatch.chdir(tmp_path)

    def run(*arguments: object) -> Ran:
        try:
            code = main([str(argument) for argument in arguments])
        except SystemExit as end:
            code = int(end.code or 0)
        return Ran(code, *capsys.readouterr())

    return run


@pytest.fixture
def film(tmp_path: Path) -> Path:
    """A film of 16 bits with every value."""
    file = tmp_path / "film.png"
    Image.fromarray(np.arange(2**16, dtype=np.uint16).reshape(256, 256)).save(file)
    return file


@pytest.fixture
def coloured(tmp_path: Path, film: Path, command: Command) -> Path:
    ran = command("export-rgb", film, "--out", "coloured.png")
    assert ran.returncode == 0, ran.stderr
    assert "256 × 256 stored values of 16 bits, uint16, coloured with jet-n16-v1" in ran.stdout
    assert "identical" in ran.stdout
    assert "Research use only" in ran.stdout
    return tmp_path / "coloured.png"


def test_there_and_back_in_a_process_of_its_own(tmp_path: Path, coloured: Path) -> None:
    target = tmp_path / "new" / "values.npy"
    ran = subprocess.run(
        [sys.executable, "-m", "ncov_desktop", "import-rgb", coloured, "--out", target],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        env=os.environ | {"PYTHONIOENCODING": "utf-8"},
    )
    assert ran.returncode == 0, ran.stderr
    assert f"written: {target}" in ran.stdout
    values = np.load(target, allow_pickle=False)
    assert values.dtype == np.uint16
    assert np.array_equal(values.ravel(), np.arange(2**16))
    names = sorted(path.name for path in tmp_path.iterdir())
    assert names == ["coloured.png", "film.png", "new"]


def test_an_output_is_replaced_whole_or_left_alone(
    tmp_path: Path, coloured: Path, command: Command
) -> None:
    target = tmp_path / "values.npy"
    target.write_bytes(b"older")
    cut = tmp_path / "cut.png"
    cut.write_bytes(coloured.read_bytes()[:-50])
    ran = command("import-rgb", cut, "--out", target)
    assert ran.returncode == 1
    assert "ends before its picture is complete" in ran.stderr
    assert target.read_bytes() == b"older"
    assert command("import-rgb", coloured, "--out", target).returncode == 0
    assert np.load(target).shape == (256, 256)
    assert not list(tmp_path.glob(".writing*"))


def test_one_of_several_frames(tmp_path: Path, command: Command) -> None:
    pages = [Image.fromarray(np.full((40, 50), value, np.uint8)) for value in (7, 8)]
    pages[0].save(tmp_path / "pages.tif", save_all=True, append_images=pages[1:])
    ran = command("export-rgb", "pages.tif", "--frame", "2", "--out", "page.png")
    assert ran.returncode == 0, ran.stderr
    assert "frame 2 of 2" in ran.stdout
    assert command("import-rgb", "page.png", "--out", "page.npy").returncode == 0
    assert np.array_equal(np.load(tmp_path / "page.npy"), np.full((40, 50), 8, np.uint8))
    assert command("export-rgb", "pages.tif", "--frame", "3", "--out", "x.png").returncode == 1


def test_names_steer_no_terminal(tmp_path: Path, film: Path, command: Command) -> None:
    name = "a\x1b[31m\x1b]0;owned\x07\u202e"
    film = film.rename(tmp_path / "film\x1b[2J.png")
    for ran in (
        command("export-rgb", film, "--out", f"{name}.png"),
        command("import-rgb", f"{name}.png", "--out", f"{name}.npy"),
    ):
        assert ran.returncode == 0, ran.stderr
        assert "written:" in ran.stdout
        assert all(letter.isprintable() or letter == "\n" for letter in ran.stdout)
    assert (tmp_path / f"{name}.npy").exists()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_an_output_without_space_is_no_bug(tmp_path: Path, film: Path) -> None:
    state = tmp_path / "state"
    arguments = ["export-rgb", str(film), "--out", str(tmp_path / "x.png")]
    with Path("/dev/full").open("w") as full:
        ran = subprocess.run(
            [sys.executable, "-m", "ncov_desktop", *arguments],
            cwd=tmp_path,
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            timeout=120,
            check=False,
            env=os.environ | {"XDG_STATE_HOME": str(state)},
        )
    assert ran.returncode == 1
    assert ran.stderr.count("\n") == 1, ran.stderr
    assert "takes no more lines" in ran.stderr
    assert (tmp_path / "x.png").exists()
    assert not list(state.rglob("report*"))


@pytest.mark.skipif(sys.platform == "win32", reason="links need a permission there")
def test_a_link_is_written_through(tmp_path: Path, film: Path, command: Command) -> None:
    (tmp_path / "link.png").symlink_to("real.png")
    assert command("export-rgb", film, "--out", "link.png").returncode == 0
    assert (tmp_path / "link.png").is_symlink()
    assert command("import-rgb", "real.png", "--out", "x.npy").returncode == 0


@pytest.mark.parametrize("link", [False, True])
def test_the_film_is_never_overwritten(
    tmp_path: Path, film: Path, link: bool, command: Command
) -> None:
    before, target = film.read_bytes(), film
    if link:
        target = tmp_path / "link.png"
        target.symlink_to(film)
    ran = command("export-rgb", film, "--out", target)
    assert ran.returncode == 1
    assert "never overwritten" in ran.stderr
    assert film.read_bytes() == before


def test_a_film_in_place_of_a_coloured_one_is_said(
    tmp_path: Path, film: Path, command: Command
) -> None:
    ran = command("import-rgb", film, "--out", "x.npy")
    assert ran.returncode == 1
    assert "does not say how its film was coloured" in ran.stderr
    assert "export" in ran.stderr
    assert not (tmp_path / "x.npy").exists()


def test_colours_are_no_stored_grey_values(tmp_path: Path, command: Command) -> None:
    photo = tmp_path / "photo.png"
    Image.fromarray(np.full((64, 64, 3), (200, 90, 10), np.uint8)).save(photo)
    ran = command("export-rgb", photo, "--out", "x.png")
    assert ran.returncode == 1
    assert "in colour" in ran.stderr


def test_outputs_that_cannot_be_written_are_said(
    tmp_path: Path, film: Path, command: Command
) -> None:
    (tmp_path / "folder.png").mkdir()
    for target in (film / "inside.png", tmp_path / "folder.png"):
        ran = command("export-rgb", film, "--out", target)
        assert ran.returncode == 1
        assert "could not be written" in ran.stderr
    assert not list(tmp_path.rglob(".writing*"))


@pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() == 0, reason="this user may write everywhere"
)
def test_a_folder_without_permission_is_said(tmp_path: Path, film: Path, command: Command) -> None:
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o500)
    ran = command("export-rgb", film, "--out", closed / "x.png")
    assert ran.returncode == 1
    assert "could not be written" in ran.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        ("export-rgb", "film.png"),
        ("export-rgb", "film.png", "--out", "film.jpg"),
        ("export-rgb", "film.png", "--out", "x.png", "--frame", "0"),
        ("import-rgb", "film.png", "--out", "values.csv"),
        ("import-rgb", "--out", "values.npy"),
    ],
)
def test_wrong_usage_is_2(tmp_path: Path, arguments: tuple[str, ...], command: Command) -> None:
    assert command(*arguments).returncode == 2


def test_both_commands_are_listed(tmp_path: Path, command: Command) -> None:
    listed = command("--help").stdout
    assert "export-rgb" in listed
    assert "import-rgb" in listed
