"""Rows of the worklist as text for the clipboard."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from ncov_desktop import text
from ncov_desktop.text.language import tr
from ncov_desktop.ui.worklist.columns import Column, cell_words

if TYPE_CHECKING:
    from ncov_desktop.core.screening import ScreeningRecord

# A table program would take what begins so for a formula.
_FORMULA = ("=", "+", "-", "@")


def rows_as_text(
    records: Iterable[ScreeningRecord], columns: Sequence[Column], identity_hidden: bool
) -> str:
    """Columns apart by tabs under their titles, with the banner below; no cell is a formula."""
    lines = ["\t".join(tr(column.title) for column in columns)]
    for record in records:
        cells = (cell_words(record, column, identity_hidden=identity_hidden) for column in columns)
        lines.append("\t".join(map(_safe, cells)))
    return "\n".join((*lines, tr(text.RESEARCH_USE)))


def _safe(words: str) -> str:
    return f"'{words}" if words.startswith(_FORMULA) else words
