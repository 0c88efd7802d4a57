"""The chosen films, or all that are listed, as a file: a table, or one page that sums them up."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from ncov_desktop.text.language import mark, tr

if TYPE_CHECKING:
    from ncov_desktop.core.screening import ScreeningRecord
    from ncov_desktop.ui.worklist.model import WorklistModel

_FORMS = (
    (mark("Table for Excel"), ".xlsx"),
    (mark("Table as CSV"), ".csv"),
    (mark("Table as JSON"), ".json"),
    (mark("Table as JSON lines"), ".jsonl"),
    (mark("Summary on one page"), ".pdf"),
)


def export(parent: QWidget, model: WorklistModel, places: Sequence[range]) -> None:
    """Asks where to, and writes the films at these places; what comes of it is said by the model.

    Where the patient is hidden on screen, the table names nobody either.
    """
    opened, outline = model.list, model.state.outline
    named = not model.rows.identity_hidden
    if opened is None or outline is None:
        return
    filters = {f"{tr(words)} (*{ending})": ending for words, ending in _FORMS}
    name, kind = QFileDialog.getSaveFileName(
        parent, tr("Export the films"), tr("worklist") + _FORMS[0][1], ";;".join(filters)
    )
    if not name:
        return
    target = Path(name)
    endings = [ending for _, ending in _FORMS]
    if target.suffix.casefold() not in endings:
        target = target.with_name(target.name + filters.get(kind, endings[0]))
        if target.exists():  # the dialog asked about another name
            there = tr("There is already a file {name}. Choose another name.", name=target.name)
            model.said.emit(
                there if named else tr("There is already such a file. Choose another name.")
            )
            return
    count = sum(map(len, places))

    def work() -> None:
        _write(opened.rows(outline, places), target, named=named)

    def saved(_: None) -> str:
        if not named:
            return tr("Saved: %n films, without the names of patients and files.", n=count)
        if model.rows.identity_hidden:  # since it was begun
            return tr("Saved: %n films.", n=count)
        return tr("Saved: %n films in {file}", n=count, file=str(target))

    model.run(work, saved)


def _write(records: Iterable[ScreeningRecord], target: Path, *, named: bool) -> None:
    from ncov_desktop.services.exporting import export_summary, export_table

    if target.suffix.casefold() == ".pdf":
        export_summary(records, tr("The worklist"), target)
    else:
        export_table(records, target, named=named)
