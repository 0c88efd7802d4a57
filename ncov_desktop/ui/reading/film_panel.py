"""The left panel: whose film this is, what its file states, and how it came to the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSpinBox, QVBoxLayout, QWidget

from ncov_desktop import text
from ncov_desktop.text.language import tr
from ncov_desktop.ui import theme
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

    def __init__(self) -> None:
        super().__init__(theme.FILM_PANEL_WIDTH)
        self.content = QVBoxLayout()
        self.content.setSpacing(theme.GRID)
        self.column.addLayout(self.content)
        self.column.addStretch(1)
        self.show_film(None)

    def show_film(self, opened: OpenedFilm | None) -> None:
        """The facts of the film on screen."""
        if opened is None:
            refill(self.content, [section(tr("Film")), label(tr("No film is open."), "dim")])
            return
        study, film = opened.study, opened.film
        parts: list[QWidget] = [
            section(tr("Film")),
            label(patient_line(study) or opened.source.file_name),
        ]
        parts += [label(line, "dim") for line in _study_lines(study, opened.source.file_name)]
        parts += [section(tr("Picture")), *(label(line, "dim") for line in picture_lines(film))]
        if film.frames > 1:
            parts.append(self._frame_chooser(film))
        said = {finding.kind.value for finding in opened.findings}
        notes = [text.warning_sentence(kind) for kind in film.warnings if kind.value not in said]
        if notes:
            parts.append(section(tr("To know")))
            parts += [card("!", theme.DARK.warning, note) for note in notes]
        parts.append(section(tr("From file to screen")))
        parts += [label(text.step_words(step), "dim") for step in film.provenance.way]
        refill(self.content, parts)
        self.settle()

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
        chooser.setToolTip(tr("Which frame is shown (. and ,)"))
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
    date = text.day(study.acquired_at)
    view = study.radiographs[0].view or ""
    about = " · ".join(part for part in (study.modality, view, date) if part)
    named = file_name if patient_line(study) else ""
    identity = tr("ID {id}", id=study.patient.id) if study.patient.id else ""
    return [line for line in (about, study.description, identity, named) if line]
