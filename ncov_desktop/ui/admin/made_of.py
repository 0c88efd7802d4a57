"""What the films are made of: source by class and by split, and what that gives away."""

from __future__ import annotations

from ncov_desktop import text
from ncov_desktop.core.training.composition import Composition
from ncov_desktop.core.training.dataset import LABELS, Split
from ncov_desktop.text.language import mark, number, percent, tr
from ncov_desktop.text.training import SPLIT_NAMES
from ncov_desktop.ui.admin.pane import Pane
from ncov_desktop.ui.admin.tables import Column, ResultTable
from ncov_desktop.ui.widgets import card

# From here on the class of nearly every film is known from its source.
_TOLD = 0.9
_MEANING = mark(
    "A network can learn where a film comes from instead of what the lungs show, and test films of the "
    "same sources would not betray it. Add films of both classes from one source, and test without "
    "each source."
)


class MadeOf(Pane):
    """A row for each source and one for all; a warning where the source tells the class."""

    def __init__(self) -> None:
        super().__init__(tr("Sources and classes"))
        columns = [Column(tr("Source"), wide=True)]
        columns += [Column(text.CLASS_NAMES[name], figures=True) for name in LABELS]
        columns += [Column(SPLIT_NAMES[split], figures=True) for split in Split]
        self.table = ResultTable(tr("Films by source and class"), columns, 8, told=True)
        self.warning = card("!", "warning", tr("The source tells the class"), tr(_MEANING))
        self.add(self.table)
        self.add(self.warning)

    def show_films(self, made_of: Composition | None) -> None:
        """None where nothing is counted."""
        self.setVisible(made_of is not None)
        if made_of is None:
            return
        sources: list[str | None] = [*made_of.sources]
        rows = [_row(made_of, source) for source in sources]
        self.table.show_rows([*rows, _row(made_of, None)])
        told = len(sources) > 1 and made_of.by_source >= max(_TOLD, made_of.usual)
        self.say(
            tr(
                "The source alone tells the class of {share} of the films; saying always the larger "
                "class would be right for {usual}.",
                share=percent(made_of.by_source),
                usual=percent(made_of.usual),
            )
            if len(sources) > 1
            else ""
        )
        self.warning.setVisible(told)


def _row(made_of: Composition, source: str | None) -> tuple[str, ...]:
    labels = [made_of.count(label, source) for label in LABELS]
    splits = [made_of.count(None, source, split) for split in Split]
    named = tr("All") if source is None else source or tr("not stated")
    return (named, *(number(count) if count else "–" for count in (*labels, *splits)))
