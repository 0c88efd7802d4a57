"""What leaves the worklist: whole, complete, and with the truth where it is known."""

import csv
import os
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pypdf
import pytest

from ncov_desktop.core.browser import FilmSource, Problem
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.results import (
    COVID19,
    OTHER_PNEUMONIA,
    Finding,
    FindingKind,
    Prediction,
    Severity,
)
from ncov_desktop.core.screening import (
    FilmAbout,
    FilmFile,
    Outcome,
    Review,
    ReviewAnswer,
    ScreeningRecord,
    Status,
)
from ncov_desktop.exchange import tables
from ncov_desktop.services.exporting import COLUMNS, check_target, export_summary, export_table
from ncov_desktop.services.known_truth import Truth, read_truth

AT = datetime(2026, 3, 1, tzinfo=UTC)


def film(
    name: str, score: float | None = None, number: str = "", note: str = ""
) -> ScreeningRecord:
    """A judged film, or one that is refused."""
    source = FilmSource(Path("/films") / name)
    file = FilmFile(source, Path("/films"), "a" * 64)
    review = Review(ReviewAnswer.DISAGREE, AT, note) if note else None
    about = FilmAbout("=DOE^JANE", "-1", number)
    if score is None:
        refusal = (Finding(FindingKind.LATERAL_VIEW, Severity.REFUSE, "LL"),)
        outcome = Outcome(file, Status.REFUSED, "b" * 64, about, refusal)
        return ScreeningRecord(1, outcome, AT, "0", review)
    said = Prediction(
        classes=(COVID19, OTHER_PNEUMONIA),
        probabilities=(score, 1 - score),
        logits=(0.0, 0.0),
        threshold=0.5,
        model_id="made-up-v1",
        weights_sha256="c" * 64,
        bundle_sha256="b" * 64,
        device="CPU",
        precision="float32",
        elapsed_ms=1.0,
        input_sha256="d" * 64,
    )
    outcome = Outcome(file, Status.JUDGED, "b" * 64, about, (), said)
    return ScreeningRecord(1, outcome, AT, "0", review)


def unreadable(name: str) -> ScreeningRecord:
    record = film(name)
    problem = Problem(record.outcome.file.source, ErrorKind.FILE_EMPTY)
    outcome = replace(record.outcome, status=Status.UNREADABLE, findings=(), problem=problem)
    return replace(record, outcome=outcome)


def kind_of(action: Callable[[], object]) -> ErrorKind:
    with pytest.raises(NcovError) as caught:
        action()
    return caught.value.kind


def rows_of(target: Path) -> list[dict[str, str]]:
    with target.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def test_row_says_all_there_is_about_a_film(tmp_path: Path) -> None:
    target = tmp_path / "out.csv"
    records = [film("a.png", 0.75, "A1", "=left base"), film("b.png"), unreadable("c.png")]
    export_table(records, target)
    judged, refused, empty = rows_of(target)
    assert list(judged) == [*COLUMNS, "notice"]
    assert list(judged)[:4] == ["file", "status", "label", "probability_covid19"]
    assert (judged["file"], judged["status"], judged["label"]) == (
        str(Path("/films/a.png")),
        "judged",
        COVID19,
    )
    assert (judged["probability_covid19"], judged["threshold"]) == ("0.75", "0.5")
    assert (judged["patient_name"], judged["patient_id"]) == ("'=DOE^JANE", "'-1")
    assert (judged["review"], judged["review_note"]) == ("disagree", "'=left base")
    assert (judged["pneumonia"], refused["pneumonia"]) == ("not confirmed", "")
    assert (refused["findings"], refused["probability_covid19"]) == ("lateral_view", "")
    assert refused["message"].startswith("Lateral or oblique view: ")
    assert (empty["error"], empty["message"][:18]) == ("file_empty", "The file is empty.")
    assert all(row["notice"].startswith("Research use only") for row in (judged, refused, empty))


def test_table_is_there_whole_or_not_at_all(tmp_path: Path) -> None:
    target = tmp_path / "out.csv"
    target.write_text("what was there")

    def broken() -> object:
        yield film("a.png", 0.5)
        raise NcovError(ErrorKind.WORKLIST_DAMAGED)

    assert kind_of(lambda: export_table(broken(), target)) is ErrorKind.WORKLIST_DAMAGED  # type: ignore[arg-type]
    assert target.read_text() == "what was there"
    assert [path.name for path in tmp_path.iterdir()] == ["out.csv"]


def test_place_that_takes_no_file_is_said_before_and_after(tmp_path: Path) -> None:
    gone = tmp_path / "gone" / "out.csv"
    assert kind_of(lambda: check_target(gone)) is ErrorKind.OUTPUT_UNWRITABLE
    assert kind_of(lambda: export_table([], gone)) is ErrorKind.OUTPUT_UNWRITABLE
    check_target(tmp_path / "out.csv")
    assert list(tmp_path.iterdir()) == []


def test_form_that_is_not_known_is_said(tmp_path: Path) -> None:
    target = tmp_path / "out.doc"
    assert kind_of(lambda: export_table([], target)) is ErrorKind.OUTPUT_FORM_UNKNOWN


def test_spreadsheet_that_is_too_long_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tables, "XLSX_ROWS", 2)
    export_table([film("a.png", 0.5)] * 2, tmp_path / "out.xlsx")
    longer = [film("a.png", 0.5)] * 3
    kind = kind_of(lambda: export_table(longer, tmp_path / "long.xlsx"))
    assert kind is ErrorKind.TABLE_TOO_LONG
    assert [path.name for path in tmp_path.iterdir()] == ["out.xlsx"]


def test_link_is_written_through(tmp_path: Path) -> None:
    (tmp_path / "real.csv").write_text("old")
    if os.name == "nt":
        pytest.skip("links take rights there")
    (tmp_path / "link.csv").symlink_to(tmp_path / "real.csv")
    export_table([film("a.png", 0.5)], tmp_path / "link.csv")
    assert (tmp_path / "link.csv").is_symlink()
    assert len(rows_of(tmp_path / "real.csv")) == 1


def test_truth_is_found_by_number_or_name(tmp_path: Path) -> None:
    table = tmp_path / "truth.csv"
    table.write_text(
        "\ufeffTruth;Accession_Number;file\nCOVID-19;A1;\nother pneumonia;;b.png\n;A3;\n"
        "0;;/films/c.png\nNo pneumonia;A5;\n",
        encoding="utf-8",
    )
    truth = read_truth(table)
    asked = [
        film("x.png", 0.5, "A1"),
        film("b.png", 0.5),
        film("y.png", 0.5, "A3"),
        film("c.png", 0.5),
        film("z.png", 0.5, "A5"),
    ]
    found = [truth.of(record.outcome) for record in asked]
    assert found == [COVID19, OTHER_PNEUMONIA, None, OTHER_PNEUMONIA, "no_pneumonia"]


@pytest.mark.parametrize(
    ("content", "row"),
    [
        ("", 0),
        ("file,class\na,covid19\n", 1),
        ("truth\ncovid19\n", 1),
        ("file,truth\na.png,covid19\nb.png,perhaps\n", 3),
        ("file,truth\na.png,covid19\na.png,other\n", 3),
        ("file,truth\na.png\n", 2),
    ],
)
def test_table_that_cannot_be_used_names_its_row(tmp_path: Path, content: str, row: int) -> None:
    (tmp_path / "truth.csv").write_text(content)
    with pytest.raises(NcovError) as caught:
        read_truth(tmp_path / "truth.csv")
    assert caught.value.kind is ErrorKind.TRUTH_TABLE_WRONG
    assert caught.value.facts["row"] == row


def words_of(page: Path) -> str:
    (only,) = pypdf.PdfReader(page).pages
    return str(only.extract_text())


def test_page_counts_films_and_says_who_was_right(tmp_path: Path) -> None:
    scores = [0.9, 0.8, 0.7, 0.2, 0.1, 0.6]
    true = [COVID19, COVID19, OTHER_PNEUMONIA, OTHER_PNEUMONIA, COVID19, "no_pneumonia"]
    names = [f"{number}.png" for number in range(6)]
    records = [film(name, score) for name, score in zip(names, scores, strict=True)]
    records += [film("lateral.png"), unreadable("empty.png"), unreadable("empty2.png")]
    page = tmp_path / "page.pdf"
    export_summary(
        records, "Worklist of <b>films</b>", page, Truth({}, dict(zip(names, true, strict=True)))
    )
    words = words_of(page)
    for said in (
        "Worklist of <b>films</b>",
        "Films: 9",
        "6 judged",
        "1 refused",
        "2 not readable",
        "2 × The file is empty.",
        "1 × Lateral or oblique view",
        "COVID-19 Pneumonia: 4",
        "Other Pneumonias: 2",
        "5 of 6 judged films have a truth",
        "True COVID-19: 2 called so, 1 not",
        "True other pneumonia: 1 called so, 1 not",
        "Sensitivity: 2/3 = 0.667 (0.208 – 0.939)",
        "Specificity: 1/2 = 0.500 (0.095 – 0.905)",
        "ROC AUC: 0.667",
        "made-up-v1, threshold 0.5",
        "Pneumonia is not confirmed",
        "Research use only",
    ):
        assert said in words, (said, words)


def test_page_without_scores_is_a_page(tmp_path: Path) -> None:
    for records in ([], [unreadable("a.png")]):
        export_summary(records, "Worklist", tmp_path / "page.pdf", Truth({}, {}))
        words = words_of(tmp_path / "page.pdf")
        assert f"Films: {len(records)}" in words
        assert "Sensitivity: –" in words
