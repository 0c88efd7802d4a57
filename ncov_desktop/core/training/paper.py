"""Table 1 of the paper as printed, and the counts behind it.

Source: Polat et al. 2021, DOI 10.3233/XST-200757, Table 1. The counts are the only whole numbers of
films that give the printed figures; that "recall" and "precision" are not always of the same class
follows from them.
"""

from dataclasses import dataclass
from typing import Literal

from ncov_desktop.core.metrics import Counts


@dataclass(frozen=True, slots=True)
class Printed:
    """Per cent, as printed."""

    accuracy: float
    recall: float
    precision: float


@dataclass(frozen=True, slots=True)
class PaperRow:
    """A network in one part of the table.

    counts: with COVID-19 Pneumonia as the positive class. means: what the two printed columns are: of
    'other', the recall and precision of Other Pneumonias; 'swapped', the precision and the recall of
    COVID-19 Pneumonia, in each other's column.
    """

    network: str
    part: Literal["stage 1", "stage 2", "test"]
    printed: Printed
    counts: Counts
    means: Literal["other", "swapped"]


# Validation has 50 films of COVID-19 Pneumonia and 295 of Other Pneumonias, the test 50 of each.
PAPER_TABLE = (
    PaperRow("vgg16", "stage 1", Printed(95.36, 99.66, 95.14), Counts(35, 15, 294, 1), "other"),
    PaperRow("vgg16", "stage 2", Printed(96.52, 100.0, 96.09), Counts(38, 12, 295, 0), "other"),
    PaperRow("vgg16", "test", Printed(80.00, 84.00, 74.00), Counts(37, 13, 43, 7), "swapped"),
    PaperRow(
        "densenet161", "stage 1", Printed(95.94, 99.66, 95.76), Counts(37, 13, 294, 1), "other"
    ),
    PaperRow(
        "densenet161", "stage 2", Printed(97.10, 100.0, 96.72), Counts(40, 10, 295, 0), "other"
    ),
    PaperRow("densenet161", "test", Printed(82.00, 86.30, 76.00), Counts(38, 12, 44, 6), "swapped"),
    PaperRow("resnet50", "stage 1", Printed(95.65, 99.66, 95.45), Counts(36, 14, 294, 1), "other"),
    PaperRow("resnet50", "stage 2", Printed(96.81, 100.0, 96.40), Counts(39, 11, 295, 0), "other"),
    PaperRow("resnet50", "test", Printed(79.00, 83.70, 72.00), Counts(36, 14, 43, 7), "swapped"),
)
