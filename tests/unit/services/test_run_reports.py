"""The report of a run's folder, and that its end is recorded once."""

import importlib.util
import io
import os
import stat
import sys
from datetime import UTC, datetime
from pathlib import Path
from types import ModuleType

import cv2
import numpy as np
import pytest
from pypdf import PdfReader

from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.training.evaluation import (
    EVALUATION_FILE,
    Evaluation,
    picture_name,
    write_evaluation,
)
from ncov_desktop.core.training.events import (
    BundleMade,
    EpochEnded,
    RunEnded,
    RunStarted,
    StageStarted,
    TrainingEvent,
    event_line,
)
from ncov_desktop.core.training.plan import write_plan
from ncov_desktop.core.training.progress import RunProgress, fold
from ncov_desktop.core.training.run_folder import RunFolder
from ncov_desktop.services import audit, run_reports
from ncov_desktop.services.audit import Action
from ncov_desktop.services.run_ends import record_end
from ncov_desktop.services.run_watching import read_runs

AT = datetime(2026, 3, 1, 12, 30, tzinfo=UTC)


@pytest.fixture(scope="module")
def made() -> ModuleType:
    file = Path(__file__).resolve().parents[1] / "exchange" / "findings.py"
    spec = importlib.util.spec_from_file_location("run_findings", file)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["run_findings"] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def evaluation(made: ModuleType) -> Evaluation:
    found: Evaluation = made.evaluation()
    return found


def told(made: ModuleType, *, outcome: str = "done") -> list[TrainingEvent]:
    started = RunStarted(
        at=AT, plan_sha256="a" * 64, data_sha256="b" * 64, device="CPU", precision="float32",
        films={"train": 8}, resumed=False,
    )  # fmt: skip
    events: list[TrainingEvent] = [started]
    for curve in made.stages():
        begun = StageStarted(
            at=AT, place=curve.place, epoch=0, epochs=12, steps_per_epoch=50, batch_size=16
        )
        events += [begun, curve.range_test]
        events += [
            EpochEnded(
                at=AT, place=curve.place, epoch=point.epoch, training_loss=point.training_loss,
                valid=point.valid, rate=point.rate, elapsed_s=point.elapsed_s, best=point.best,
            )
            for point in curve.epochs
        ]  # fmt: skip
    return [*events, BundleMade(at=AT, bundle="site-a-v1"), RunEnded(at=AT, outcome=outcome)]


@pytest.fixture
def run(
    made: ModuleType, evaluation: Evaluation, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> RunFolder:
    """A run that is done: its plan, its events, its evaluation and one picture."""
    monkeypatch.setenv("NCOV_DATA_DIR", str(tmp_path / "data"))
    folder = RunFolder(tmp_path / "data" / "runs" / "site-a-1")
    folder.evaluation.mkdir(parents=True)
    write_plan(folder.plan, made.plan())
    folder.events.write_bytes(b"".join(map(event_line, told(made))))
    write_evaluation(folder.evaluation / EVALUATION_FILE, evaluation)
    pixels = np.zeros((40, 80, 3), np.uint8)
    pixels[:, :, 0] = 200  # red
    write_picture(folder, 3, pixels)
    return folder


def write_picture(run: RunFolder, number: int, pixels: np.ndarray) -> None:
    _, encoded = cv2.imencode(".png", cv2.cvtColor(pixels, cv2.COLOR_RGB2BGR))
    (run.evaluation / picture_name(number)).write_bytes(encoded.tobytes())


def test_it_is_made_from_what_lies_in_the_folder(run: RunFolder) -> None:
    page, pages = run_reports.write_report(run)
    assert (page.parent, pages.parent) == (run.evaluation, run.evaluation)
    words = page.read_text()
    assert "nCoV Desktop training report: site-a" in words
    assert "Learning rate range test" in words  # of the events
    assert "stages 2.schedule.kind" in words  # of the plan
    assert "secret-patient-folder" not in words
    assert "Is it the lungs it reads?" in "".join(
        each.extract_text() for each in PdfReader(io.BytesIO(pages.read_bytes())).pages
    )
    if os.name == "posix":
        assert {stat.S_IMODE(file.stat().st_mode) for file in (page, pages)} == {0o600}


def test_a_picture_that_cannot_be_shown_is_left_out(run: RunFolder) -> None:
    huge = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + (60_000).to_bytes(4, "big") * 2 + bytes(99)
    (run.evaluation / picture_name(7)).write_bytes(huge)
    (run.evaluation / picture_name(12)).write_bytes(b"\x89PNG")
    whole = (run.evaluation / picture_name(3)).read_bytes()
    (run.evaluation / picture_name(18)).write_bytes(whole[:50])
    found = run_reports.read_pictures(run.evaluation, (3, 7, 12, 18, 31))
    assert list(found) == [3]
    assert found[3].shape == (40, 80, 3)
    assert found[3][0, 0].tolist() == [200, 0, 0]
    run_reports.write_report(run)


def test_it_is_made_anew_only_where_it_is_older_than_the_evaluation(run: RunFolder) -> None:
    files = run_reports.current_report(run)
    for file in files:
        file.write_bytes(b"as it was")
    assert run_reports.current_report(run) == files
    assert files[0].read_bytes() == b"as it was"
    old = (run.evaluation / EVALUATION_FILE).stat().st_mtime - 10
    os.utime(files[1], (old, old))
    run_reports.current_report(run)
    assert files[1].read_bytes().startswith(b"%PDF")
    files[0].unlink()
    run_reports.current_report(run)
    assert files[0].read_bytes().lower().startswith(b"<!doctype")


def test_without_an_evaluation_or_room_it_is_refused(
    run: RunFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(28, "no space left")

    with monkeypatch.context() as patch:
        patch.setattr(run_reports, "write_atomically", full)
        with pytest.raises(NcovError) as found:
            run_reports.write_report(run)
        assert found.value.kind is ErrorKind.OUTPUT_UNWRITABLE
    (run.evaluation / EVALUATION_FILE).unlink()
    with pytest.raises(NcovError) as found:
        run_reports.write_report(run)
    assert found.value.kind is ErrorKind.FILE_MISSING


def trained() -> list[tuple[str, str]]:
    entries = [entry for entry in audit.read() if entry.action is Action.TRAINED]
    return [(entry.subject, str(entry.facts["bundle"])) for entry in entries]


def test_a_run_that_is_done_is_recorded_once_whoever_looks(run: RunFolder) -> None:
    (known,) = read_runs({})
    for _ in range(3):
        record_end(run, known.progress)
    assert trained() == [("site-a-1", "site-a-v1")]
    # also where the program ended between the entry and the note of it
    run.recorded.unlink()
    record_end(run, known.progress)
    assert trained() == [("site-a-1", "site-a-v1")]
    assert run.recorded.exists()
    assert audit.verify().sound


@pytest.mark.parametrize("outcome", ["stopped", "failed"])
def test_a_run_that_is_not_done_is_not_recorded(
    run: RunFolder, made: ModuleType, outcome: str
) -> None:
    record_end(run, fold(told(made, outcome=outcome)))
    record_end(run, RunProgress())
    assert trained() == []
    assert not run.recorded.exists()


def test_two_runs_of_one_name_are_two(run: RunFolder, made: ModuleType, tmp_path: Path) -> None:
    (known,) = read_runs({})
    record_end(run, known.progress)
    other = RunFolder(tmp_path / "elsewhere" / run.path.name)
    other.path.mkdir(parents=True)
    events = told(made)
    events[0] = events[0].model_copy(update={"at": datetime(2026, 4, 1, tzinfo=UTC)})
    record_end(other, fold(events))
    assert len(trained()) == 2
