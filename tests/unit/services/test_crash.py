"""A report of a bug says where, and nothing of whom."""

from pathlib import Path

import pytest

from ncov_desktop.services import crash

SECRET = "DOE^JANE 1.2.840.113619"


def _fail(name: str) -> None:
    try:
        raise KeyError(name)
    except KeyError as error:
        raise ValueError(f"no film of {name}") from error


def test_report_holds_lines_and_types_but_no_messages(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NCOV_LOG_DIR", str(tmp_path))
    with pytest.raises(ValueError, match="no film") as caught:
        _fail(SECRET)
    file = crash.write_report(caught.value)
    assert file is not None
    report = file.read_text()
    assert "builtins.ValueError" in report
    assert "builtins.KeyError" in report
    assert "in _fail" in report
    assert "DOE" not in report
    assert "DOE" not in file.name


def test_no_place_for_reports_is_survived(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NCOV_LOG_DIR", "/dev/null/nowhere")
    assert crash.write_report(ValueError()) is None
