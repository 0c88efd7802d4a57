"""The report of a training, made from what lies in its run's folder: one page, and the same as PDF."""

import struct
from collections.abc import Iterable
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from ncov_desktop.core.atomic import write_atomically
from ncov_desktop.core.bounded import read_bounded
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.training.evaluation import (
    EVALUATION_FILE,
    REPORT_FILE,
    REPORT_PDF_FILE,
    picture_name,
    read_evaluation,
)
from ncov_desktop.core.training.plan import read_plan
from ncov_desktop.core.training.progress import fold
from ncov_desktop.core.training.run_folder import RunFolder
from ncov_desktop.exchange.document import html_page, pdf_pages
from ncov_desktop.exchange.run_report import RunFindings, plates_of, run_document
from ncov_desktop.services.training import Follower
from ncov_desktop.text.language import tr

_MOST_BYTES, _MOST_PIXELS = 64 << 20, 2048 * 4096
_PNG, _SIZE = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", struct.Struct(">II")

Reports = tuple[Path, Path]


def write_report(run: RunFolder) -> Reports:
    """Writes (the page, the PDF) beside the evaluation of a run, in the reader's language.

    Raises: NcovError as `read_evaluation` and `read_plan`; output_unwritable.
    """
    evaluation = read_evaluation(run.evaluation / EVALUATION_FILE)
    plan = read_plan(run.plan)
    findings = RunFindings(
        tr("nCoV Desktop training report: {name}", name=plan.name),
        evaluation,
        plan,
        fold(Follower(run).read()).stages,
        read_pictures(run.evaluation, plates_of(evaluation)),
    )
    return write_findings(run.evaluation, findings)


def current_report(run: RunFolder) -> Reports:
    """The report of a run; made where it is missing, or older than the evaluation.

    Raises: as `write_report`.
    """
    files = run.evaluation / REPORT_FILE, run.evaluation / REPORT_PDF_FILE
    try:
        evaluated = (run.evaluation / EVALUATION_FILE).stat().st_mtime_ns
        if all(file.stat().st_mtime_ns >= evaluated for file in files):
            return files
    except OSError:
        pass  # one of them is missing
    return write_report(run)


def write_findings(folder: Path, findings: RunFindings) -> Reports:
    """Writes (the page, the PDF) into a folder. Raises: NcovError (output_unwritable)."""
    document = run_document(findings)
    page, pages = folder / REPORT_FILE, folder / REPORT_PDF_FILE
    try:
        write_atomically(page, html_page(document), private=True)
        write_atomically(pages, pdf_pages(document), private=True)
    except OSError as error:
        raise NcovError(ErrorKind.OUTPUT_UNWRITABLE) from error
    return page, pages


def read_pictures(folder: Path, films: Iterable[int]) -> dict[int, NDArray[np.uint8]]:
    """uint8[rows, cols, 3] by the film's number; one that is missing or damaged is left out."""
    found = {number: _picture(folder / picture_name(number)) for number in films}
    return {number: pixels for number, pixels in found.items() if pixels is not None}


def _picture(file: Path) -> NDArray[np.uint8] | None:
    """What the file's first bytes promise is looked at before anything is unpacked."""
    try:
        content = read_bounded(file, _MOST_BYTES)
    except OSError:
        return None
    size = content[len(_PNG) : len(_PNG) + _SIZE.size]
    if not content.startswith(_PNG) or len(size) < _SIZE.size:
        return None
    cols, rows = _SIZE.unpack(size)
    if not 0 < cols * rows <= _MOST_PIXELS:
        return None
    pixels = cv2.imdecode(np.frombuffer(content, np.uint8), cv2.IMREAD_COLOR_RGB)
    return None if pixels is None else np.asarray(pixels, np.uint8)
