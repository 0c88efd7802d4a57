"""Names of result files never clash, and never cost a file that is not ours."""

import json
import os
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from ncov_desktop import text
from ncov_desktop.services.outputs import encode_png
from ncov_desktop.services.result_names import result_files, result_names


def test_a_film_gives_its_own_name(tmp_path: Path) -> None:
    assert result_names([Path("in/RG1.dcm")], tmp_path) == ["RG1"]


def test_films_of_one_name_are_numbered(tmp_path: Path) -> None:
    films = [Path("a/x.png"), Path("b/x.dcm"), Path("b/X.png"), Path("x-2.png")]
    assert result_names(films, tmp_path) == ["x", "x-2", "X-3", "x-2-2"]


@pytest.mark.parametrize("film", ["scan.overlay.png", "scan.json"])
def test_no_result_overwrites_a_film(tmp_path: Path, film: str) -> None:
    films = [tmp_path / "scan.png", tmp_path / film]
    names = result_names(films, tmp_path)
    made = {file for name in names for file in result_files(tmp_path / name)}
    assert not made & set(films)
    assert len(made) == 4


@pytest.mark.parametrize("name", ["scan.json", "scan.overlay.png"])
@pytest.mark.parametrize("content", [b"", b'{"mine": true}', b"[1]", b"\x89PNG\r\n\x1a\n"])
def test_a_file_this_program_did_not_write_is_left_alone(
    tmp_path: Path, name: str, content: bytes
) -> None:
    (tmp_path / name).write_bytes(content)
    assert result_names([Path("scan.png")], tmp_path) == ["scan-2"]


def test_another_programs_picture_is_left_alone(tmp_path: Path) -> None:
    Image.new("L", (40, 40)).save(tmp_path / "scan.overlay.png")
    assert result_names([Path("scan.png")], tmp_path) == ["scan-2"]


def test_our_own_results_are_replaced(tmp_path: Path) -> None:
    json_file, overlay_file = result_files(tmp_path / "scan")
    json_file.write_text(json.dumps({"notice": text.RESEARCH_USE}))
    overlay_file.write_bytes(encode_png(np.zeros((8, 8, 3), np.uint8)))
    assert result_names([Path("scan.png")], tmp_path) == ["scan"]


def test_a_folder_gets_a_name_inside_the_output_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for path in (Path(), Path(".."), Path("/"), Path("...")):
        (name,) = result_names([path], tmp_path)
        assert name
        assert not name.startswith(".")
        assert result_files(tmp_path / name)[0].parent == tmp_path


def test_the_longest_names_still_fit_a_file_system(tmp_path: Path) -> None:
    films = [Path("ä" * 120 + f"{i}.png") for i in range(3)]
    names = result_names(films, tmp_path)
    assert len(set(names)) == 3
    for name in names:
        assert all(len(os.fsencode(file.name)) < 255 for file in result_files(tmp_path / name))


def test_a_loop_of_links_has_a_name(tmp_path: Path) -> None:
    one, two = tmp_path / "one.dcm", tmp_path / "two.dcm"
    one.symlink_to(two)
    two.symlink_to(one)
    assert result_names([one], tmp_path) == ["one"]
