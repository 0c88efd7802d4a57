"""`ncov-desktop train`: a plan refused in words, and one carried out, stopped and gone on with."""

import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from ncov_desktop.services import audit

COMMAND = [sys.executable, "-m", "ncov_desktop", "train"]
ROOT = Path(__file__).resolve().parents[2]

PLAN = """
schema_version = 1
name = "small"
workers = 0
precision = "float32"
[films]
table = "films.csv"
[start]
kind = "random"
[[stages]]
name = "head"
networks = ["resnet18"]
input_size = 32
batch_size = 2
epochs = 300
[stages.schedule]
kind = "constant"
rate = 0.01
[testing]
leave_one_source_out = false
centre_hidden = false
"""


def started(folder: Path, *given: str) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [*COMMAND, *given],
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        start_new_session=True,
    )


def ended(folder: Path, *given: str) -> tuple[int, str, str]:
    process = started(folder, *given)
    out, err = process.communicate(timeout=300)
    return process.returncode, out, err


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    rows = ["file,label,patient_id,source,split"]
    rng = np.random.default_rng(1)
    for number in range(8):
        grey = rng.integers(0, 255, (80, 80)).astype(np.uint8)
        Image.fromarray(grey).save(tmp_path / f"{number}.png")
        label = "covid19" if number % 2 else "other_pneumonia"
        split = "train" if number < 4 else "valid" if number < 6 else "test"
        rows.append(f"{number}.png,{label},p{number},s,{split}")
    (tmp_path / "films.csv").write_text("\n".join(rows) + "\n")
    (tmp_path / "plan.toml").write_text(PLAN)
    return tmp_path


def test_a_preset_is_written_and_what_stands_against_it_is_said(folder: Path) -> None:
    code, out, _ = ended(folder, "--preset", "paper", "--films", "films.csv", "paper.toml")
    assert (code, out) == (0, "written: paper.toml\n")
    assert "# From the paper." in (folder / "paper.toml").read_text()
    code, out, err = ended(folder, "--check", "paper.toml")
    assert (code, out) == (2, "")
    assert "takes 16 films at a time, and there are 4 to train on" in err
    assert ended(folder)[0] == 2
    code, _, err = ended(folder, "--resume", "nothing")
    assert code == 2
    assert "there is no run" in err


@pytest.mark.skipif(sys.platform == "win32", reason="sends Ctrl+C as a signal")
def test_a_run_is_stopped_by_ctrl_c_and_goes_on(folder: Path) -> None:
    process = started(folder, "plan.toml", "--out", "run")
    assert process.stdout is not None
    lines = []
    for line in process.stdout:
        lines.append(line)
        if "epoch 2" in line:
            os.kill(process.pid, signal.SIGINT)
            break
    rest, err = process.communicate(timeout=120)
    assert process.returncode == 130, err
    assert "Stopped behind a checkpoint" in err
    assert f'--resume "{folder / "run"}"' in err
    text = "".join(lines) + rest
    assert "run: " in text
    assert re.search(r"stage head, resnet18, epoch 1: loss \d", text)
    plan = folder / "run" / "plan.toml"
    assert oct(plan.stat().st_mode & 0o777) == "0o600"
    process = started(folder, "--resume", "run")
    assert process.stdout is not None
    for line in process.stdout:
        if "goes on at epoch" in line:
            break
    else:
        pytest.fail("it did not go on")
    os.kill(process.pid, signal.SIGINT)
    process.communicate(timeout=120)
    assert process.returncode == 130


@pytest.mark.heavy
def test_a_plan_is_checked_estimated_and_carried_out(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NCOV_DATA_DIR", str(folder / "data"))
    plan = folder / "plan.toml"
    plan.write_text(PLAN.replace("epochs = 300", "epochs = 2"))
    assert ended(folder, "--check", "plan.toml")[:2] == (0, "The plan can be carried out here.\n")
    code, out, _ = ended(folder, "--estimate", "plan.toml")
    assert code == 0
    assert re.search(r"head  resnet18  [\d.]+ s a step, .* in all, [\d.]+ GB", out)
    code, out, err = ended(folder, "plan.toml", "--out", "run")
    assert code == 0, err
    *_, done, report, _notice = out.splitlines()
    made = folder / "run" / "evaluation"
    assert (done, report) == ("Done", f"report: {made / 'report.html'}, {made / 'report.pdf'}")
    assert "resnet18, head" in (made / "report.html").read_text()
    (entry,) = audit.read()
    assert (entry.action, entry.subject) == (audit.Action.TRAINED, "run")
    assert ended(folder, "--resume", "run")[0] == 0
    assert len(audit.read()) == 1
    plan.write_text(PLAN.replace("resnet18", "resnet7"))
    code, out, err = ended(folder, "--check", "plan.toml")
    assert code == 2
    assert "resnet7" in err
