"""`ncov-desktop films`: films are imported, checked, divided and drawn, and the exit codes say how."""

import csv
import os
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from ncov_desktop import cli
from ncov_desktop.core.results import COVID19, OTHER_PNEUMONIA
from ncov_desktop.core.training.dataset import Split, read_dataset
from ncov_desktop.core.training.plan import Films, plan_text
from ncov_desktop.core.training.presets import quick_plan
from ncov_desktop.imaging.phantom import chest_phantom

EACH = 4
PATIENT = "Zyxowitsch^Jane_19540321"


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two folders of drawn chests, one file in each that is none, and one film named after someone."""
    root = tmp_path_factory.mktemp("room")
    for place, name in enumerate(("covid", "other")):
        for number in range(EACH):
            folder = root / name / f"{name}{number}"
            folder.mkdir(parents=True)
            film = chest_phantom(number + 10 * place, 250, 240, 8).radiographs[0]
            stem = PATIENT if (place, number) == (0, 0) else f"film{number}"
            Image.fromarray(np.array(film.pixels).astype(np.uint8)).save(folder / f"{stem}.png")
        (root / name / "letter.png").write_bytes(b"Dear colleague")
    return root


def films(*given: object) -> int:
    """The exit code, in this process."""
    return cli.main(["films", *map(str, given)])


def imported(room: Path) -> Path:
    table = room / "films.csv"
    if not table.exists():
        assert films("import", "--covid19", room / "covid", "--other", room / "other",
                     "--source", "ward", "--out", table, "--dropped", room / "dropped.csv",
                     "--keep-doubtful") == 0  # fmt: skip
    return table


def rows(table: Path) -> Sequence[dict[str, str]]:
    with table.open(newline="", encoding="utf-8") as stream:
        return list(csv.DictReader(stream))


def test_folders_become_a_table_and_what_was_left_out_is_listed(
    room: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table = imported(room)
    said = capsys.readouterr().out
    assert f"{2 * EACH} films, 2 left out" in said
    assert "Zyxowitsch" not in said
    found = read_dataset(table)
    assert [film.label for film in found] == EACH * [COVID19] + EACH * [OTHER_PNEUMONIA]
    assert {film.origin.source for film in found} == {"ward"}
    assert {Path(row["file"]).name for row in rows(room / "dropped.csv")} == {"letter.png"}
    assert {row["reason"] for row in rows(room / "dropped.csv")} == {"unreadable"}
    if os.name == "posix":
        assert table.stat().st_mode & 0o077 == 0
        assert (room / "dropped.csv").stat().st_mode & 0o077 == 0


def test_a_table_is_divided_by_the_seed(room: Path, capsys: pytest.CaptureFixture[str]) -> None:
    table, one, two = imported(room), room / "one.csv", room / "two.csv"
    assert films("split", table, "--seed", 7, "--out", one) == 0
    assert films("split", table, "--seed", 7, "--out", two) == 0
    assert one.read_bytes() == two.read_bytes()
    assert {film.split for film in read_dataset(one)} == set(Split)
    assert films("split", table, "--test-only", "ward", "--out", two) == 0
    assert {film.split for film in read_dataset(two)} == {Split.TEST}
    assert films("split", table, "--shares", 0.5, 0.6, 0.1, "--out", room / "no.csv") == 2
    assert not (room / "no.csv").exists()
    assert "add up to 1" in capsys.readouterr().err


def test_a_check_says_what_stops_a_training_and_names_nobody(
    room: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table, divided = imported(room), room / "divided.csv"
    assert films("split", table, "--out", divided) == 0
    capsys.readouterr()
    found, out = room / "findings.csv", room / "read.csv"
    assert films("check", divided, "--findings", found, "--out", out) == 0
    said = capsys.readouterr().out
    assert "Nothing stops a training." in said
    assert "Zyxowitsch" not in said
    assert "1954" not in said
    assert any(row["finding"] == "name-in-file-name" for row in rows(found))
    assert all(film.facts is not None for film in read_dataset(out))
    broken = room / "broken.csv"
    broken.write_text(divided.read_text().replace("film1.png", "letter.png"))
    assert films("check", broken) == 1
    assert "A training would be stopped." in capsys.readouterr().out


def test_films_are_drawn_as_a_plan_changes_them(
    room: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table, plan, out = imported(room), room / "plan.toml", room / "sheet.png"
    plan.write_text(plan_text(quick_plan("quick", Films(table=Path("films.csv")))))
    assert films("sheet", table, "--plan", plan, "--films", 2, "--augmented", 1, "--out", out) == 0
    picture = np.asarray(Image.open(out))
    assert picture.shape == (2 * 228 + 4, 4 * 228 + 4, 3)
    assert "Zyxowitsch" not in capsys.readouterr().out
    if os.name == "posix":
        assert out.stat().st_mode & 0o077 == 0


def test_a_film_that_cannot_be_drawn_is_said(
    room: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table = room / "none.csv"
    table.write_text(
        f"file,label,patient_id,source,split\n{room / 'covid' / 'letter.png'},{COVID19},a,b,\n"
    )
    assert films("sheet", table, "--out", room / "none.png") == 1
    assert not (room / "none.png").exists()
    assert "could not be read: 1" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("given", "code", "words"),
    [
        (("import", "--out", "x.csv"), 2, "Name a table"),
        (("import", "gone.csv", "--out", "x.csv"), 1, ""),
        (("check", "gone.csv"), 1, ""),
        (("split", "gone.csv", "--out", "x.csv"), 1, ""),
        (("sheet", "gone.csv", "--out", "x.png"), 1, ""),
    ],
)
def test_what_is_not_there_is_said_with_an_exit_code(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    given: tuple[str, ...],
    code: int,
    words: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    assert films(*given) == code
    said = capsys.readouterr().err
    assert said.startswith("ncov-desktop: ")
    assert words in said
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "given",
    [
        ("sheet", "f.csv", "--out", "x.jpg"),
        ("sheet", "f.csv", "--out", "x.png", "--films", "0"),
        ("sheet", "f.csv", "--out", "x.png", "--augmented", "13"),
        ("import", "f.csv", "--out", "x.txt"),
        ("split", "f.csv"),
        (),
    ],
)
def test_wrong_usage_ends_with_2(given: tuple[str, ...]) -> None:
    with pytest.raises(SystemExit) as caught:
        films(*given)
    assert caught.value.code == 2
