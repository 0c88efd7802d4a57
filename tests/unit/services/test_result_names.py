"""Result files: their names never clash and never touch a film."""

from pathlib import Path

import pytest

from ncov_desktop.services import outputs


def test_a_film_gives_its_own_name(tmp_path: Path) -> None:
    assert outputs.result_names([Path("in/RG1.dcm")], tmp_path) == ["RG1"]


def test_films_of_one_name_are_numbered(tmp_path: Path) -> None:
    films = [Path("a/x.png"), Path("b/x.dcm"), Path("b/X.png"), Path("x-2.png")]
    assert outputs.result_names(films, tmp_path) == ["x", "x-2", "X-3", "x-2-2"]


@pytest.mark.parametrize("film", ["scan.overlay.png", "scan.json"])
def test_no_result_overwrites_a_film(tmp_path: Path, film: str) -> None:
    films = [tmp_path / "scan.png", tmp_path / film]
    names = outputs.result_names(films, tmp_path)
    made = {file for name in names for file in outputs._files(tmp_path / name)}
    assert not made & set(films)
    assert len(made) == 4
