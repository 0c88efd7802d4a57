"""Champion against candidate on one frozen set, each judged by an engine process of its own."""

import os
import sys
from pathlib import Path

import numpy as np
import pytest

from ncov_desktop.core.comparison import Comparison
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.results import COVID19, OTHER_PNEUMONIA
from ncov_desktop.core.training.dataset import Origin, Split, TrainingFilm, write_dataset
from ncov_desktop.imaging.phantom import chest_phantom
from ncov_desktop.services import audit, registry
from ncov_desktop.services.comparing import (
    ComparingProgress,
    compare,
    freeze,
    local_set,
)

from .bundle_rooms import bundle_like, start_never, start_passing, start_tiny
from .screening_room import save

A, B = "site-a-v1", "site-b-v1"


@pytest.fixture(scope="module")
def films(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Six phantoms."""
    folder = tmp_path_factory.mktemp("films")
    pixels = np.asarray(chest_phantom(1, 240, 230).radiographs[0].pixels)
    return [save(pixels, folder / f"{n}.png", n) for n in range(6)]


@pytest.fixture
def table(films: list[Path], tmp_path: Path) -> Path:
    """The six films of three patients; the last was trained on."""
    rows = [
        TrainingFilm(
            film,
            (COVID19, OTHER_PNEUMONIA)[n % 2],
            Origin(f"patient-{n // 2}", "here"),
            Split.TRAIN if n == 5 else Split.TEST,
        )
        for n, film in enumerate(films)
    ]
    write_dataset(tmp_path / "films.csv", rows)
    return tmp_path / "films.csv"


@pytest.fixture(autouse=True)
def _room(bundle_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A is active and calls everything COVID-19 Pneumonia, the candidate B nothing."""
    made = tmp_path / "made"
    made.mkdir()
    monkeypatch.setattr("ncov_desktop.core.paths.shipped_models", lambda: made / "none")
    monkeypatch.setenv("NCOV_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(sys.path))
    for bundle_id, threshold in ((A, 0.0), (B, 1.0)):
        registry.take_in(bundle_like(bundle_folder, bundle_id, made, threshold=threshold))
    registry.activate(A, start=start_passing)


def kind_of(work: object) -> ErrorKind:
    with pytest.raises(NcovError) as raised:
        work()  # type: ignore[operator]
    return raised.value.kind


def test_both_judge_the_same_films_and_the_pairs_are_counted(table: Path) -> None:
    frozen = freeze(table)
    assert (len(frozen.films), frozen.patients) == (5, 3)
    assert local_set() == frozen
    *progress, last = compare(B, start=start_tiny)
    assert progress == [ComparingProgress(name, n, 5) for name in (A, B) for n in range(1, 6)]
    assert isinstance(last, Comparison)
    assert (last.films, last.patients, last.left_out) == (5, 3, 0)
    assert last.set_sha256 == frozen.sha256
    assert (last.champion.counts.true_positive, last.champion.counts.false_positive) == (3, 2)
    assert (last.candidate.counts.true_positive, last.candidate.counts.true_negative) == (0, 2)
    assert (last.champion_only, last.candidate_only, last.p) == (3, 2, 1.0)
    assert last.champion.auc == last.candidate.auc  # the weights are the same
    assert (last.auc_difference, len(last.differing)) == (0.0, 5)
    compared = audit.read(1)[0]
    assert (compared.action, compared.subject) == (audit.Action.COMPARED, B)
    assert compared.facts["set_sha256"] == frozen.sha256
    assert "phantom" not in str(compared)


def test_another_set_is_frozen_only_where_that_is_said(table: Path, films: list[Path]) -> None:
    first = freeze(table)
    assert freeze(table) == first
    rows = [TrainingFilm(films[5], COVID19, Origin("patient-9", "here"))]
    other = table.with_name("other.csv")
    write_dataset(other, rows)
    assert kind_of(lambda: freeze(other)) is ErrorKind.SET_IS_FROZEN
    assert local_set() == first
    second = freeze(other, again=True)
    assert local_set() == second
    frozen = [each for each in audit.read() if each.action is audit.Action.SET_FROZEN]
    assert [each.subject for each in frozen] == [second.sha256, first.sha256]


def test_a_film_or_a_label_that_changed_ends_the_comparison(table: Path, tmp_path: Path) -> None:
    film = tmp_path / "own.png"
    pixels = np.asarray(chest_phantom(2, 240, 230).radiographs[0].pixels)
    write_dataset(table, [TrainingFilm(save(pixels, film), COVID19, Origin("p", "here"))])
    freeze(table)
    save(pixels, film, number=9)
    assert kind_of(lambda: list(compare(B, start=start_fake))) is ErrorKind.SET_CHANGED
    save(pixels, film)
    (kept,) = (tmp_path / "data").glob("local-set-*.csv")
    kept.write_text(kept.read_text().replace(COVID19, OTHER_PNEUMONIA))
    assert kind_of(local_set) is ErrorKind.SET_CHANGED
    kept.unlink()
    assert kind_of(lambda: list(compare(B, start=start_never))) is ErrorKind.SET_CHANGED


def test_what_cannot_be_compared_is_said_before_an_engine_is_started(table: Path) -> None:
    assert kind_of(lambda: list(compare(B, start=start_never))) is ErrorKind.SET_MISSING
    freeze(table)
    itself = kind_of(lambda: list(compare(A, start=start_never)))
    assert itself is ErrorKind.COMPARED_WITH_ITSELF
    unknown = kind_of(lambda: list(compare("no-such", start=start_never)))
    assert unknown is ErrorKind.BUNDLE_UNKNOWN


def test_a_table_with_a_film_that_is_no_film_is_not_frozen(table: Path, tmp_path: Path) -> None:
    (tmp_path / "none.png").write_bytes(b"no film")
    rows = [TrainingFilm(tmp_path / "none.png", COVID19, Origin("p", "here"))]
    write_dataset(table, rows)
    assert kind_of(lambda: freeze(table)) is ErrorKind.SET_UNREADABLE
    assert local_set() is None


def start_fake(folder: Path, device: str) -> object:
    """Any answer will do."""
    from .screening_room import FakeEngine

    engine = FakeEngine()
    engine.close = lambda: None  # type: ignore[attr-defined]
    return engine
