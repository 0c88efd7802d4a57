"""The left panel: whose film this is, what its file states, and how it came to the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSpinBox, QVBoxLayout, QWidget

from ncov_desktop import text
from ncov_desktop.text.language import tr
from ncov_desktop.ui import theme
from ncov_desktop.ui.keys import follow_keys
from ncov_desktop.ui.widgets import SidePanel, card, label, refill, section

if TYPE_CHECKING:
    from ncov_desktop.core.study import Radiograph, Study
    from ncov_desktop.services.films import OpenedFilm


_HERE = "\N{OBJECT REPLACEMENT CHARACTER}"  # the place of the number that the box itself shows


class FilmPanel(SidePanel):
    """Facts in words; every text that came from a file is shown as plain text.

    frame_chosen: counted from 0.
    """

    frame_chosen = Signal(int)

    def __init__(self, actions: dict[str, QAction]) -> None:
        super().__init__(theme.NARROWEST_FILM_PANEL)
        self._steps = (actions["next_frame"], actions["previous_frame"])
        self._opened: OpenedFilm | None = None
        self._identity_hidden = False
        self.content = QVBoxLayout()
        self.content.setSpacing(theme.GRID)
        self.column.addLayout(self.content)
        self.column.addStretch(1)
        self.show_film(None)

    def hide_identity(self, hidden: bool) -> None:
        """Whether what names the patient stays off the panel."""
        if hidden != self._identity_hidden:
            self._identity_hidden = hidden
            self.show_film(self._opened)

    def show_film(self, opened: OpenedFilm | None) -> None:
        """The facts of the film on screen."""
        self._opened = opened
        if opened is None:
            refill(self.content, [section(tr("Film")), label(tr("No film is open."), "dim")])
            return
        film = opened.film
        parts: list[QWidget] = [section(tr("Film")), *self._who(opened)]
        parts += [section(tr("Picture")), *(label(line, "dim") for line in picture_lines(film))]
        if film.frames > 1:
            parts.append(self._frame_chooser(film))
        said = {finding.kind.value for finding in opened.findings}
        notes = [text.warning_sentence(kind) for kind in film.warnings if kind.value not in said]
        if notes:
            parts.append(section(tr("To know")))
            parts += [card("!", "warning", note) for note in notes]
        parts.append(section(tr("From file to screen")))
        parts += [label(text.step_words(step), "dim") for step in film.provenance.way]
        refill(self.content, parts)
        self.settle()

    def _who(self, opened: OpenedFilm) -> list[QWidget]:
        study = opened.study
        if self._identity_hidden:
            about = _about(study)
            return [label(tr("Patient hidden")), *([label(about, "dim")] if about else [])]
        name = opened.source.file_name
        lines = [label(line, "dim") for line in _study_lines(study, name)]
        return [label(patient_line(study) or name), *lines]

    def _frame_chooser(self, film: Radiograph) -> QSpinBox:
        chooser = QSpinBox()
        chooser.setRange(1, film.frames)
        chooser.setValue(film.frame + 1)
        before, after = tr("frame {number} of {frames}", number=_HERE, frames=film.frames).split(
            _HERE
        )
        chooser.setPrefix(before)
        chooser.setSuffix(after)
        chooser.setKeyboardTracking(False)
        follow_keys(chooser, tr("Which frame is shown"), *self._steps)
        chooser.setAccessibleName(tr("Frame"))
        chooser.valueChanged.connect(lambda number: self.frame_chosen.emit(number - 1))
        return chooser


def patient_line(study: Study) -> str:
    """Name, age and sex, as far as the file states them."""
    patient = study.patient
    age = "" if patient.age_years is None else f"{patient.age_years:.0f}"
    return " · ".join(part for part in (patient.name, f"{age} {patient.sex}".strip()) if part)


def picture_lines(film: Radiograph) -> list[str]:
    """Size, depth, format and spacing, one line each."""
    rows, cols = film.pixels.shape
    sign = tr("signed") if film.stored_offset else tr("unsigned")
    return [
        tr("{cols} × {rows} pixels", cols=cols, rows=rows),
        tr(
            "{bits} bits, {sign}, {format}",
            bits=film.bits,
            sign=sign,
            format=film.provenance.format,
        ),
        spacing_line(film),
    ]


def spacing_line(film: Radiograph) -> str:
    """The distance of pixels and where it holds."""
    if film.spacing_mm is None:
        return tr("no spacing: sizes in pixels only")
    return tr(
        "{spacing:.3f} mm per pixel, {origin}",
        spacing=film.spacing_mm[0],
        origin=text.SPACING_ORIGINS[film.spacing_origin],
    )


def _study_lines(study: Study, file_name: str) -> list[str]:
    named = file_name if patient_line(study) else ""
    identity = tr("ID {id}", id=study.patient.id) if study.patient.id else ""
    return [line for line in (_about(study), study.description, identity, named) if line]


def _about(study: Study) -> str:
    """Kind, view and date, which name nobody."""
    date = text.day(study.acquired_at)
    view = study.radiographs[0].view or ""
    return " · ".join(part for part in (study.modality, view, date) if part)
