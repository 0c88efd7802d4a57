"""The README's command where there is no display."""

import importlib.util
import json
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def bootstrap() -> object:
    spec = importlib.util.spec_from_file_location("bootstrap", ROOT / "build_scripts/bootstrap.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux may lack a display")
def test_without_a_display_run_says_so_and_reads_the_demonstration_film(
    bootstrap: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture
) -> None:
    pytest.importorskip("data_store", reason="the extra 'demo' is not installed")
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.chdir(tmp_path)
    assert bootstrap.run(Path(sys.executable), []) == 0
    printed = capfd.readouterr().out
    assert "There is no display for a window" in printed
    assert "If this film shows pneumonia" in printed
    result = json.loads((tmp_path / "ncov-results" / "RG1_UNCR.json").read_text())
    assert result["status"] == "done"


def test_wrong_use_explains_the_two_commands(
    bootstrap: object, capsys: pytest.CaptureFixture
) -> None:
    assert bootstrap.main([]) == 2
    assert "bootstrap.py run" in capsys.readouterr().out
