"""The counts behind the paper's Table 1: they give what is printed, and no others do."""

import pytest

from ncov_desktop.core.metrics import Counts
from ncov_desktop.core.training.paper import PAPER_TABLE, PaperRow, Printed


def _told(counts: Counts, means: str) -> Printed:
    if means == "other":
        recall, precision = counts.specificity, counts.npv
    else:
        recall, precision = counts.ppv, counts.sensitivity
    values = [100 * (each or 0) for each in (counts.accuracy, recall, precision)]
    return Printed(*values)


def _fits(found: Printed, printed: Printed) -> bool:
    pairs = zip(
        (found.accuracy, found.recall, found.precision),
        (printed.accuracy, printed.recall, printed.precision),
        strict=True,
    )
    # the paper cuts some figures off and rounds others, the test's to a tenth
    return all(abs(a - b) < 0.1 for a, b in pairs)


@pytest.mark.parametrize("row", PAPER_TABLE, ids=lambda row: f"{row.network}, {row.part}")
def test_the_counts_are_the_only_ones_that_give_the_printed_figures(row: PaperRow) -> None:
    positives, negatives = (50, 50) if row.part == "test" else (50, 295)
    assert (row.counts.positives, row.counts.negatives) == (positives, negatives)
    found = [
        (right, spared)
        for right in range(positives + 1)
        for spared in range(negatives + 1)
        if _fits(
            _told(Counts(right, positives - right, spared, negatives - spared), row.means),
            row.printed,
        )
    ]
    assert found == [(row.counts.true_positive, row.counts.true_negative)]
