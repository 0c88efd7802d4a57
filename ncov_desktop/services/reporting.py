"""Take it along: a film's result as a PDF page or as the file that can be replayed."""

from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ncov_desktop import __version__, text
from ncov_desktop.core.atomic import write_atomically
from ncov_desktop.core.confirmation import Confirmation, Override, Pneumonia
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.results import COVID19, Finding, Judgement, Severity
from ncov_desktop.core.trust import Trust
from ncov_desktop.exchange.report import Bar, FilmReport, Picture, Section, film_report
from ncov_desktop.services import outputs
from ncov_desktop.services.films import FilmRead, OpenedFilm
from ncov_desktop.text.language import tr


@dataclass(frozen=True, slots=True, eq=False)
class Reading:
    """A film with all that was said about it, by the network and by the reader.

    judgement: None where no score may be seen. findings: of the film and of its distance.
    identity_hidden: what is made of it names neither the patient nor a file.
    """

    opened: OpenedFilm
    judgement: Judgement | None
    findings: tuple[Finding, ...] = ()
    trust: Trust = field(default_factory=Trust)
    confirmed: Confirmation | None = None
    overridden: tuple[Override, ...] = ()
    identity_hidden: bool = False

    @property
    def pneumonia(self) -> Pneumonia | None:
        """The reader's word on pneumonia."""
        return self.confirmed.pneumonia if self.confirmed else None


def save_report(reading: Reading, target: Path) -> None:
    """Writes the one-page PDF. Raises: NcovError (output_unwritable)."""
    _write(target, film_report(report_of(reading)))


def save_result(reading: Reading, target: Path) -> None:
    """Writes the JSON file that `ncov-desktop replay` takes. Raises: NcovError (output_unwritable)."""
    kinds = tuple(override.kind for override in reading.overridden)
    read = FilmRead(reading.opened.path, reading.opened, reading.judgement, overridden=kinds)
    values = outputs.result_values(read) | _said_by_the_reader(reading)
    if reading.identity_hidden:
        values["file"] = ""  # the film is known again by its SHA-256
        values.pop("member", None)  # its name in an archive
    _write(target, outputs.to_json(values))


def save_picture(picture: NDArray[np.uint8], target: Path) -> None:
    """Writes uint8[rows, cols, 3] as PNG. Raises: NcovError (output_unwritable)."""
    _write(target, outputs.encode_png(picture))


def report_of(reading: Reading) -> FilmReport:
    """What the page shows."""
    judgement, opened = reading.judgement, reading.opened
    pictures = [Picture(outputs.film_picture(opened.film), tr("The film with its own window"))]
    bars: tuple[Bar, ...] = ()
    if judgement is not None:
        said = judgement.prediction
        caption = tr(
            "Grad-CAM for {name}: where the score came from", name=text.CLASS_NAMES[said.label]
        )
        heat = outputs.heat_picture(opened.film, judgement.explanation, said)
        pictures.append(Picture(heat, caption))
        bars = tuple(
            Bar(text.CLASS_NAMES[name], score, said.threshold if name == COVID19 else None)
            for name, score in sorted(zip(said.classes, said.probabilities, strict=True))
        )
    return FilmReport(
        about=_about(opened, named=not reading.identity_hidden),
        pictures=tuple(pictures),
        sentence=_sentence(reading),
        bars=bars,
        sections=(
            Section(tr("How far to trust it"), _trust_lines(reading)),
            Section(tr("From stored values to the screen"), _steps(opened)),
            Section(tr("Versions"), _versions(reading)),
        ),
    )


def _about(opened: OpenedFilm, *, named: bool) -> tuple[str, ...]:
    study, film = opened.study, opened.film
    patient = study.patient
    age = "" if patient.age_years is None else tr("%n years", n=round(patient.age_years))
    names = (patient.name, patient.id and tr("ID {id}", id=patient.id))
    who = (*(names if named else (tr("Patient hidden"),)), patient.sex, age)
    described = study.description if named else ""
    what = (study.modality, film.view or "", text.day(study.acquired_at), described)
    frame = ""
    if film.frames > 1:
        frame = tr("frame {number} of {frames}", number=film.frame + 1, frames=film.frames)
    lines = (who, what, (opened.source.file_name if named else "", frame))
    joined = (" · ".join(part for part in parts if part) for parts in lines)
    return tuple(line for line in joined if line)


def _sentence(reading: Reading) -> str:
    if reading.judgement is not None:
        return text.result_sentence(reading.judgement.prediction, reading.pneumonia)
    if reading.pneumonia is Pneumonia.NO:
        return tr(text.NO_PNEUMONIA)
    return tr(text.NO_SCORE)


def _trust_lines(reading: Reading) -> tuple[str, ...]:
    lines = []
    aside = {override.kind: override.at for override in reading.overridden}
    for finding in reading.findings:
        words = text.finding_sentence(finding)
        if finding.severity is Severity.REFUSE and finding.kind in aside:
            words = tr(
                "Judged against this refusal, set aside by a reader at {moment}: {refusal}",
                moment=_moment(aside[finding.kind]),
                refusal=words,
            )
        lines.append(words)
    if reading.confirmed is not None:
        said = tr(
            "The reader, at {moment}: {answer}.",
            moment=_moment(reading.confirmed.at),
            answer=text.PNEUMONIA_ANSWERS[reading.confirmed.pneumonia],
        )
        lines.append(f"{tr(text.PNEUMONIA_QUESTION)} {said}")
    if reading.judgement is not None:
        threshold = reading.judgement.prediction.threshold
        found = text.trust_words(reading.trust, threshold)
        lines += [f"{words.title}: {words.detail}." for words in found]
        lines += [tr(text.CONDITION), tr(text.SCORE_MEANING)]
    return tuple(lines)


def _steps(opened: OpenedFilm) -> tuple[str, ...]:
    return tuple(text.step_words(step) for step in opened.film.provenance.way)


def _versions(reading: Reading) -> tuple[str, ...]:
    film = tr("film SHA-256 {hash}", hash=reading.opened.film.provenance.file_sha256)
    if reading.judgement is None:
        return (f"nCoV Desktop {__version__}", film)
    said = reading.judgement.prediction
    return (
        tr(
            "nCoV Desktop {version} · {network} · {precision} on {device}",
            version=__version__,
            network=said.model_id,
            precision=said.precision,
            device=said.device,
        ),
        film,
        tr("bundle SHA-256 {hash}", hash=said.bundle_sha256),
        tr("input SHA-256 {hash}", hash=said.input_sha256),
    )


def _moment(moment: datetime) -> str:
    """To the second and with its distance from UTC, as a record needs it."""
    return moment.isoformat(" ", "seconds")


def _said_by_the_reader(reading: Reading) -> dict[str, object]:
    confirmed = reading.confirmed
    said = None
    if confirmed is not None:
        said = {"answer": confirmed.pneumonia.value, "at": confirmed.at.isoformat()}
    aside = [{"kind": each.kind.value, "at": each.at.isoformat()} for each in reading.overridden]
    return {"pneumonia": said, "overridden_at": aside}


def _write(target: Path, content: bytes) -> None:
    try:
        write_atomically(target, content)
    except OSError as error:
        raise NcovError(ErrorKind.OUTPUT_UNWRITABLE) from error
