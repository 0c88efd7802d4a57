"""The worklist as a table or a page that leaves the program.

Stable names: `COLUMNS`, `export_table`, `export_summary`; the forms are in `exchange.forms`.
"""

import os
import secrets
import stat
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import IO

from ncov_desktop import text
from ncov_desktop.core.browser import FilmSource
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.results import Severity
from ncov_desktop.core.screening import ScreeningRecord, Status
from ncov_desktop.exchange import forms, summary, tables
from ncov_desktop.services.known_truth import Truth
from ncov_desktop.services.summing import summarise

COLUMNS = (
    "file",
    "status",
    "label",
    "probability_covid19",
    "threshold",
    "model_id",
    "error",
    "message",
    "findings",
    "trust_percentile",
    "pneumonia",
    "view",
    "modality",
    "study_date",
    "accession_number",
    "patient_id",
    "patient_name",
    "frame",
    "frames",
    "review",
    "review_note",
    "reviewed_at",
    "device",
    "precision",
    "elapsed_ms",
    "file_sha256",
    "bundle_sha256",
    "input_sha256",
    "screened_at",
    "app_version",
    "trust_examined",
    "trust_findings",
)
"""The columns of every table. More may follow; none of these moves or goes."""
_TRUTH, _NOTICE = "truth", "notice"


def export_table(
    records: Iterable[ScreeningRecord],
    target: Path,
    truth: Truth | None = None,
    *,
    bom: bool = False,
    named: bool = True,
) -> None:
    """Writes the films as a table, in the form that the name of `target` asks for; whole or not at all.

    Its words are English, whatever the window speaks: programs read it too.

    truth: adds a column of what each film truly shows. bom: of a CSV file. named: False leaves out
        patients and accession numbers, and calls each file by its number in the worklist; a reader's
        notes stay as they were written.
    Raises: NcovError (output_unwritable, output_form_unknown, table_too_long).
    """
    columns = (*COLUMNS, *((_TRUTH,) if truth else ()), _NOTICE)
    rows = (_row(record if named else _nameless(record), truth) for record in records)
    form = tables.named(target)
    with text.english(), _whole(target) as stream:
        if form == "csv":
            tables.write_csv(stream, columns, rows, bom)
        elif form == "xlsx":
            try:
                tables.write_xlsx(stream, columns, rows, text.RESEARCH_USE)
            except ValueError as error:
                raise NcovError(ErrorKind.TABLE_TOO_LONG, rows=tables.XLSX_ROWS) from error
        elif form == "json":
            tables.write_json(stream, columns, rows, text.RESEARCH_USE)
        elif form == "jsonl":
            tables.write_json_lines(stream, columns, rows)
        else:
            raise NcovError(ErrorKind.OUTPUT_FORM_UNKNOWN, known=", ".join(forms.TABLES))


def export_summary(
    records: Iterable[ScreeningRecord], title: str, target: Path, truth: Truth | None = None
) -> None:
    """Writes one page about the films as PDF. Raises: NcovError (output_unwritable)."""
    page = summary.worklist_page(summarise(records, title, truth))
    with _whole(target) as stream:
        stream.write(page)


def check_target(target: Path) -> None:
    """Returns where a file may be written, so that nobody waits for hours to hear that it may not.

    Raises: NcovError (output_unwritable).
    """
    with _whole(target, keep=False):
        pass


@contextmanager
def _whole(target: Path, *, keep: bool = True) -> Iterator[IO[bytes]]:
    """A stream whose content is `target` once all of it was written.

    Raises: NcovError (output_unwritable).
    """
    target = Path(os.path.realpath(target))
    if _is_protected(target):
        raise NcovError(ErrorKind.OUTPUT_UNWRITABLE)
    part = target.parent / f".writing-{secrets.token_hex(8)}"
    try:
        try:
            with part.open("xb") as stream:
                yield stream
                stream.flush()
                os.fsync(stream.fileno())
            if keep:
                part.replace(target)
        finally:
            part.unlink(missing_ok=True)
    except OSError as error:
        raise NcovError(ErrorKind.OUTPUT_UNWRITABLE) from error


def _is_protected(target: Path) -> bool:
    """Whether a folder lies there, or a file that its owner made read-only: both would be replaced."""
    try:
        mode = target.stat().st_mode
    except OSError:
        return False
    return stat.S_ISDIR(mode) or not mode & stat.S_IWUSR


def _nameless(record: ScreeningRecord) -> ScreeningRecord:
    """The record without what names a patient or a file."""
    outcome = record.outcome
    about = replace(outcome.about, patient_name="", patient_id="", accession_number="")
    file = replace(outcome.file, source=FilmSource(Path(f"Film {record.id}")))
    return replace(record, outcome=replace(outcome, about=about, file=file))


def _row(record: ScreeningRecord, truth: Truth | None) -> tables.Row:
    outcome, review = record.outcome, record.review
    file, about, said, problem = outcome.file, outcome.about, outcome.prediction, outcome.problem
    cells: dict[str, tables.Cell] = {
        "file": file.source.label,
        "status": outcome.status.value,
        "findings": " ".join(finding.kind.value for finding in outcome.findings),
        "trust_percentile": outcome.distance.percentile if outcome.distance else None,
        "view": about.view,
        "modality": about.modality,
        "study_date": about.study_date.isoformat() if about.study_date else None,
        "accession_number": about.accession_number,
        "patient_id": about.patient_id,
        "patient_name": about.patient_name,
        "frame": file.frame + 1,
        "frames": file.frames,
        "file_sha256": file.sha256,
        "bundle_sha256": outcome.bundle_sha256,
        "screened_at": record.at.isoformat(),
        "app_version": record.app_version,
        "trust_examined": " ".join(sorted(record.examined)),
        "trust_findings": " ".join(sorted(record.trust)),
        _NOTICE: text.RESEARCH_USE,
    }
    if said is not None:
        cells |= {
            "label": said.label,
            "probability_covid19": said.covid19,
            "threshold": said.threshold,
            "model_id": said.model_id,
            "pneumonia": "not confirmed",
            "device": said.device,
            "precision": said.precision,
            "elapsed_ms": said.elapsed_ms,
            "input_sha256": said.input_sha256,
        }
    if outcome.status is Status.REFUSED:
        refusals = [each for each in outcome.findings if each.severity is Severity.REFUSE]
        cells["message"] = " ".join(text.finding_sentence(each) for each in refusals)
    if problem is not None:
        cells |= {"error": problem.kind.value, "message": str(text.error_message(problem.error))}
    if review is not None:
        cells |= {
            "review": review.answer.value,
            "review_note": review.note,
            "reviewed_at": review.at.isoformat(),
        }
    if truth is not None:
        cells[_TRUTH] = truth.of(outcome)
    names = (*COLUMNS, *((_TRUTH,) if truth else ()), _NOTICE)
    return [cells.get(name) for name in names]
