"""What went wrong in a training, and what to do next."""

from ncov_desktop.core.errors import ErrorKind
from ncov_desktop.text.language import mark

TRAINING_ERRORS: dict[ErrorKind, tuple[str, str]] = {
    ErrorKind.DATASET_DAMAGED: (
        mark("The table of films is wrong in line {line}, column {column}."),
        mark("Correct it, or import the films again."),
    ),
    ErrorKind.DATASET_EMPTY: (
        mark("The table names no film."),
        mark("Choose another table, or import films."),
    ),
    ErrorKind.DATASET_UNDIVIDED: (
        mark("{films} films of the table have no split."),
        mark("Have the films divided anew, or fill in the column 'split'."),
    ),
    ErrorKind.DATASET_UNKNOWN: (
        mark("The table is of no kind that can be imported."),
        mark(
            "It needs the columns file, label, patient_id, source and split, or those of the COVID-19 "
            "image data collection, ChestX-ray14 or OpenI. The documentation lists them."
        ),
    ),
    ErrorKind.TAGS_WRONG: (
        mark("The table of a reader's tags is wrong in line {line}."),
        mark(
            "It needs the columns file and tag; a tag is covid19, other_pneumonia, no_pneumonia or "
            "unsure."
        ),
    ),
    ErrorKind.PLAN_DAMAGED: (
        mark("The plan cannot be used ({where}: {why})."),
        mark("Correct that entry, or begin with a preset."),
    ),
}
