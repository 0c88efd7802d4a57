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
    ErrorKind.PLAN_DAMAGED: (
        mark("The plan cannot be used ({where}: {why})."),
        mark("Correct that entry, or begin with a preset."),
    ),
}
