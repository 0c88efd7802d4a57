"""`ncov-desktop evaluate`: what it writes, what it says of films without a score, and its exit codes."""

import csv
import hashlib
import io
import os
import shutil
import stat
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from pypdf import PdfReader

from ncov_desktop import cli
from ncov_desktop.core import paths
from ncov_desktop.core.bundle import read_bundle
from ncov_desktop.core.results import COVID19, OTHER_PNEUMONIA
from ncov_desktop.core.training.dataset import (
    FilmFacts,
    Origin,
    Split,
    TrainingFilm,
    write_dataset,
)
from ncov_desktop.core.training.evaluation import Remark, SetKind, read_evaluation
from ncov_desktop.core.training.run_folder import RunFolder
from ncov_desktop.imaging.phantom import chest_phantom
from ncov_desktop.services import registry

from .light_engine import LightEngine, write

SHIPPED = "tiny-v1"
WRITTEN = {"evaluation.json", "scores.csv", "report.html", "report.pdf"}


@pytest.fixture(scope="module")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> tuple[TrainingFilm, ...]:
    """Six films of four patients and two sources; the engine scores them by their mean."""
    folder = tmp_path_factory.mktemp("films")
    films = []
    for number in range(6):
        film = chest_phantom(number + 1, 240, 230).radiographs[0]
        file = folder / f"doe^{number}.png"
        Image.fromarray(np.asarray(film.pixels)).save(file)
        label = COVID19 if number < 4 else OTHER_PNEUMONIA
        origin = Origin(f"p{number // 2 if number < 4 else number}", "ab"[number % 2])
        films.append(TrainingFilm(file, label, origin))
    return tuple(films)


@pytest.fixture
def room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A computer where one network ships; the command is called in an empty folder."""
    shipped = write(tmp_path / "shipped" / SHIPPED, title="Tiny", threshold=0.5).parent
    monkeypatch.setattr("ncov_desktop.core.paths.shipped_models", lambda: shipped)
    monkeypatch.setattr(registry, "RemoteEngine", LightEngine)
    monkeypatch.setenv("NCOV_DATA_DIR", str(tmp_path / "data"))
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    return tmp_path


def evaluate(*given: str | Path) -> int:
    return cli.main(["evaluate", *map(str, given)])


def made_run(folder: Path, films: tuple[TrainingFilm, ...]) -> RunFolder:
    run = RunFolder(folder)
    folder.mkdir(parents=True)
    run.plan.touch()  # it is not read here
    write_dataset(run.films, films)
    return run


def test_a_table_is_scored_and_reported(
    room: Path, drawn: tuple[TrainingFilm, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    write_dataset(room / "site-b.csv", drawn)
    assert evaluate(SHIPPED, room / "site-b.csv", "--device", "cpu") == 0
    said = capsys.readouterr().out
    assert "tiny-v1, threshold 0.500" in said
    assert "External table site-b  6       4" in said
    assert "Research use only" in said
    out = room / "here" / "ncov-evaluation"
    assert {file.name for file in out.iterdir()} == WRITTEN
    if os.name == "posix":
        assert {stat.S_IMODE(file.stat().st_mode) for file in out.iterdir()} == {0o600}

    found = read_evaluation(out / "evaluation.json")
    assert (found.network, found.threshold.value) == (SHIPPED, 0.5)
    assert found.made.temperatures == {
        SHIPPED: read_bundle(paths.shipped_models() / SHIPPED).temperature
    }
    assert [(of.kind, of.name, of.counts.films) for of in found.sets] == [
        (SetKind.EXTERNAL, "site-b", 6),
        (SetKind.SOURCE, "a", 3),
        (SetKind.SOURCE, "b", 3),
    ]
    rows = list(csv.DictReader(io.StringIO((out / "scores.csv").read_text())))
    scores = [float(row["probability_covid19"]) for row in rows]
    counts = found.sets[0].counts
    called = [score >= 0.5 for score in scores]
    assert counts.true_positive == sum(called[:4])
    assert counts.false_positive == sum(called[4:])
    assert [row["file"] for row in rows] == [str(film.file) for film in drawn]
    numbers = {each.film.number for each in found.wrong}
    assert numbers == {n for n, call in enumerate(called, 1) if call != (n <= 4)}
    assert numbers  # the engine knows nothing of lungs

    page = (out / "report.html").read_text()
    assert page.count("data:image/png;base64,") == len(numbers)
    words = "".join(each.extract_text() for each in PdfReader(out / "report.pdf").pages)
    for written in (page, words, (out / "evaluation.json").read_text()):
        assert "doe^" not in written
        assert "External" in written or "external" in written


def test_no_film_is_dropped_in_silence(
    room: Path, drawn: tuple[TrainingFilm, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    small = room / "small.png"
    Image.fromarray(np.full((40, 40), 90, np.uint8)).save(small)
    facts = FilmFacts("0" * 64, 240, 230, 8, lossy=False)
    films = [
        *drawn[:4],
        replace(drawn[4], file=room / "gone.png"),
        replace(drawn[5], file=small),
        replace(drawn[5], facts=facts),
    ]
    write_dataset(room / "site.csv", films)
    assert evaluate(SHIPPED, room / "site.csv", "--out", "mine") == 1
    said = capsys.readouterr().out
    assert "Could not be read, and without a score: 1 film" in said
    assert "Other files now than the table says, and without a score: 1 film" in said
    assert "Outside the intended use, and without a score: 1 film" in said
    assert "one rate can be told" in said
    found = read_evaluation(Path("mine/evaluation.json"))
    left_out = found.left_out
    assert (left_out.unreadable, left_out.changed, left_out.refused) == (1, 1, 1)
    assert found.sets[0].counts.films == 4
    rows = list(csv.DictReader(io.StringIO(Path("mine/scores.csv").read_text())))
    assert [row["left_out"] for row in rows] == ["", "", "", "", "unreadable", "refused", "changed"]
    assert [bool(row["probability_covid19"]) for row in rows] == [True] * 4 + [False] * 3
    assert "Could not be read, and without a score" in Path("mine/report.html").read_text()

    write_dataset(room / "site.csv", [drawn[0], films[5]])
    assert evaluate(SHIPPED, room / "site.csv", "--out", "mine") == 0  # a refused film is done


def test_a_runs_own_bundle_is_tested_on_its_test_films(
    room: Path, drawn: tuple[TrainingFilm, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    splits = (Split.TRAIN, Split.VALID, Split.TEST, Split.TEST, Split.TEST, Split.TRAIN)
    pairs = zip(drawn, splits, strict=True)
    run = made_run(room / "run", tuple(replace(film, split=split) for film, split in pairs))
    assert evaluate(run.path, run.films) == 1
    assert "has made no bundle yet" in capsys.readouterr().err
    write(run.bundles / "ours-v1", title="Ours", threshold=0.4)
    assert evaluate(run.path, run.films) == 0
    found = read_evaluation(Path("ncov-evaluation/evaluation.json"))
    assert (found.network, found.threshold.value) == ("ours-v1", 0.4)
    assert (found.sets[0].kind, found.sets[0].counts.films) == (SetKind.TEST, 3)
    assert {each.film.number for each in found.wrong} <= {3, 4, 5}
    assert Remark.KNOWN_FILMS not in found.sets[0].remarks


def test_films_that_the_network_knows_are_remarked_on(
    room: Path, drawn: tuple[TrainingFilm, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    sha256 = hashlib.sha256(drawn[0].file.read_bytes()).hexdigest()
    learned = replace(
        drawn[0], split=Split.TRAIN, facts=FilmFacts(sha256, 240, 230, 8, lossy=False)
    )
    run = made_run(room / "data" / "runs" / "ours-1", (learned,))
    shutil.copytree(paths.shipped_models() / SHIPPED, run.bundles / SHIPPED)
    write_dataset(room / "site.csv", drawn[:2])
    assert evaluate(SHIPPED, room / "site.csv") == 0  # the run is found by its bundle
    assert "Some of these films were used for training" in capsys.readouterr().out
    write_dataset(room / "site.csv", drawn[1:3])
    assert evaluate(SHIPPED, room / "site.csv") == 0
    assert "Some of these films" not in capsys.readouterr().out


def test_what_cannot_be_done_is_said_and_nothing_is_written(
    room: Path,
    drawn: tuple[TrainingFilm, ...],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    table, out = room / "site.csv", Path("out")
    write_dataset(table, [replace(film, file=room / "gone.png") for film in drawn])
    refusals = (
        ((SHIPPED, table), 1, "6 could not be read"),
        (("no-such", table), 2, f"Choose one of these: {SHIPPED}"),
        ((room / "shipped", table), 1, "there is no run"),
        ((SHIPPED, room / "none.csv"), 1, ""),
    )
    for given, code, words in refusals:
        assert evaluate(*given, "--out", out) == code
        assert words in capsys.readouterr().err
    table.write_text("file,label\nx.png,covid19\n")
    assert evaluate(SHIPPED, table, "--out", out) == 1
    assert "column patient_id" in capsys.readouterr().err
    with pytest.raises(SystemExit) as ended:
        evaluate(SHIPPED, "table.txt")
    assert ended.value.code == 2

    def interrupted(_: LightEngine) -> None:
        raise KeyboardInterrupt

    write_dataset(table, drawn)
    monkeypatch.setattr(LightEngine, "info", interrupted)
    assert evaluate(SHIPPED, table, "--out", out) == 130
    assert "Stopped; nothing was written." in capsys.readouterr().err
    assert not out.exists() or list(out.iterdir()) == []
