"""Outcomes as rows, and back."""

import json
import os
import unicodedata
from collections.abc import Iterable
from dataclasses import asdict
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import RowMapping

from ncov_desktop import __version__
from ncov_desktop.core.browser import FilmSource, Problem, shown_name
from ncov_desktop.core.errors import ErrorKind
from ncov_desktop.core.results import Finding, FindingKind, Prediction, Severity
from ncov_desktop.core.screening import (
    FilmAbout,
    FilmFile,
    Outcome,
    Review,
    ReviewAnswer,
    ScreeningRecord,
    Status,
)
from ncov_desktop.core.trust import Distance, TrustFinding
from ncov_desktop.records.schema import FINDING_BITS, PART_BITS, TRUST_BITS

Row = dict[str, Any]


def now() -> str:
    """The moment, in UTC and of one length, so that moments sort as text."""
    return datetime.now(UTC).isoformat(timespec="microseconds")


def searchable(words: str) -> str:
    """Words as they are searched for: without regard to case or to how letters are put together."""
    return unicodedata.normalize("NFKC", clean(words)).casefold()


def clean(words: str) -> str:
    """Words that SQLite keeps as they are: it takes neither half letters nor NUL."""
    return words.encode(errors="replace").decode().replace("\0", "\N{REPLACEMENT CHARACTER}")


def identity_row(file: FilmFile) -> Row:
    """The columns that make a film one film."""
    source = file.source
    return {
        "path": os.fsencode(source.path),
        "member": (source.member or "").encode(errors="surrogatepass"),
        "place": source.index,
        "frame": file.frame,
    }


def film_row(outcome: Outcome) -> Row:
    """Columns of `films`, but for what a reader said and the id of the prediction."""
    file, about, said = outcome.file, outcome.about, outcome.prediction
    problem = outcome.problem
    folder = shown_name_of_folder(file.source)
    names = (file.source.file_name, folder, about.patient_name, about.patient_id)
    at = now()
    return identity_row(file) | {
        "frames": file.frames,
        "root": os.fsencode(file.root),
        "file_sha256": file.sha256,
        "size": file.size,
        "mtime_ns": file.mtime_ns,
        "status": outcome.status.value,
        "bundle_sha256": outcome.bundle_sha256,
        "error_kind": problem.kind.value if problem else None,
        "error_facts": json.dumps(dict(problem.facts) if problem else {}),
        "findings": findings_json(outcome.findings),
        "finding_bits": bits_of(finding.kind for finding in outcome.findings),
        "screened_at": at,
        "screened_s": int(datetime.fromisoformat(at).timestamp()),
        "remark": remark_of(problem.kind if problem else None, outcome.findings),
        "app_version": __version__,
        "file_name": clean(file.source.file_name),
        "folder": clean(folder),
        "patient_name": clean(about.patient_name) or None,
        "patient_id": clean(about.patient_id) or None,
        "accession_number": clean(about.accession_number) or None,
        "study_date": about.study_date.isoformat() if about.study_date else None,
        "view": clean(about.view) or None,
        "modality": clean(about.modality) or None,
        "score": said.covid19 if said else None,
        "label": said.label if said else None,
        "threshold": said.threshold if said else None,
        "model_id": said.model_id if said else None,
        "percentile": outcome.distance.percentile if outcome.distance else None,
        "search_text": searchable("\n".join((*names, about.accession_number))),
    }


def prediction_row(outcome: Outcome, said: Prediction) -> Row:
    """Columns of `predictions`, but for the film's id."""
    distance = outcome.distance
    return {
        "file_sha256": outcome.file.sha256,
        "bundle_sha256": said.bundle_sha256,
        "weights_sha256": said.weights_sha256,
        "model_id": said.model_id,
        "classes": json.dumps(said.classes),
        "probabilities": json.dumps(said.probabilities),
        "logits": json.dumps(said.logits),
        "probability_covid19": said.covid19,
        "threshold": said.threshold,
        "label": said.label,
        "device": said.device,
        "precision": said.precision,
        "batch": said.batch,
        "elapsed_ms": said.elapsed_ms,
        "input_sha256": said.input_sha256,
        "distance": json.dumps(asdict(distance)) if distance else None,
        "findings": findings_json(outcome.findings),
        "app_version": __version__,
        "made_at": now(),
    }


def record_of(row: RowMapping) -> ScreeningRecord:
    """A record from a film's row, its prediction's (prefix prediction_) and its review's (review_)."""
    outcome = Outcome(
        file=_file(row),
        status=Status(row["status"]),
        bundle_sha256=row["bundle_sha256"],
        about=_about(row),
        findings=findings_of(row["findings"]),
        prediction=_prediction(row) if row["prediction_classes"] else None,
        distance=_distance(row["prediction_distance"]),
        problem=_problem(row),
    )
    review = None
    if row["review_answer"]:
        at = datetime.fromisoformat(row["review_at"])
        review = Review(ReviewAnswer(row["review_answer"]), at, row["review_note"])
    at, bits = datetime.fromisoformat(row["screened_at"]), row["finding_bits"]
    return ScreeningRecord(
        row["id"],
        outcome,
        at,
        row["app_version"],
        review,
        trust=trust_in(bits),
        examined=frozenset(part for part, bit in PART_BITS.items() if bits & bit),
    )


def findings_json(findings: tuple[Finding, ...]) -> str:
    """The findings as the store keeps them."""
    return json.dumps([[f.kind.value, f.severity.value, clean(f.detail)] for f in findings])


def findings_of(stored: str) -> tuple[Finding, ...]:
    """What `findings_json` wrote."""
    return tuple(
        Finding(FindingKind(kind), Severity(severity), detail)
        for kind, severity, detail in json.loads(stored)
    )


def bits_of(kinds: Iterable[FindingKind], trust: Iterable[TrustFinding] = ()) -> int:
    """The kinds as one number."""
    bits = 0
    for bit in (*(FINDING_BITS[kind] for kind in kinds), *(TRUST_BITS[kind] for kind in trust)):
        bits |= bit
    return bits


def trust_in(bits: int) -> frozenset[TrustFinding]:
    """What of trust speaks against the score."""
    return frozenset(found for found, bit in TRUST_BITS.items() if bits & bit)


def remark_of(
    problem: ErrorKind | None,
    findings: Iterable[Finding],
    trust: Iterable[TrustFinding] = (),
) -> str | None:
    """What a film's findings are sorted by: problems above refusals above warnings, like by like."""
    if problem is not None:
        return f"3 {problem.value}"
    by_severity = {Severity.REFUSE: "2", Severity.WARN: "1"}
    kinds = [("1", found.value) for found in sorted(trust)]
    kinds += [(by_severity[each.severity], each.kind.value) for each in findings]
    if not kinds:
        return None
    gravest = max(gravity for gravity, _ in kinds)
    return " ".join((gravest, *(kind for gravity, kind in kinds if gravity == gravest)))


def shown_name_of_folder(source: FilmSource) -> str:
    """The folder of a film, on disk or in its archive, fit to be shown."""
    folder = Path(source.folder.replace("\0", os.sep))
    return str(Path(*(shown_name(part) for part in folder.parts)))


def _source(row: RowMapping) -> FilmSource:
    member = bytes(row["member"]).decode(errors="surrogatepass")
    return FilmSource(Path(os.fsdecode(bytes(row["path"]))), member or None, row["place"])


def _file(row: RowMapping) -> FilmFile:
    return FilmFile(
        source=_source(row),
        root=Path(os.fsdecode(bytes(row["root"]))),
        sha256=row["file_sha256"],
        size=row["size"],
        mtime_ns=row["mtime_ns"],
        frame=row["frame"],
        frames=row["frames"],
    )


def _about(row: RowMapping) -> FilmAbout:
    day = row["study_date"]
    return FilmAbout(
        patient_name=row["patient_name"] or "",
        patient_id=row["patient_id"] or "",
        accession_number=row["accession_number"] or "",
        study_date=date.fromisoformat(day) if day else None,
        view=row["view"] or "",
        modality=row["modality"] or "",
    )


def _prediction(row: RowMapping) -> Prediction:
    return Prediction(
        classes=tuple(json.loads(row["prediction_classes"])),
        probabilities=tuple(json.loads(row["prediction_probabilities"])),
        logits=tuple(json.loads(row["prediction_logits"])),
        threshold=row["prediction_threshold"],
        model_id=row["prediction_model_id"],
        weights_sha256=row["prediction_weights_sha256"],
        bundle_sha256=row["prediction_bundle_sha256"],
        device=row["prediction_device"],
        precision=row["prediction_precision"],
        elapsed_ms=row["prediction_elapsed_ms"],
        input_sha256=row["prediction_input_sha256"],
        batch=row["prediction_batch"],
    )


def _distance(stored: str | None) -> Distance | None:
    if stored is None:
        return None
    values = json.loads(stored)
    layers, percentiles = tuple(values["layers"]), tuple(values["percentiles"])
    return Distance(layers, percentiles, values["ratio"])


def _problem(row: RowMapping) -> Problem | None:
    if row["error_kind"] is None:
        return None
    facts = json.loads(row["error_facts"])
    return Problem(_source(row), ErrorKind(row["error_kind"]), tuple(sorted(facts.items())))
