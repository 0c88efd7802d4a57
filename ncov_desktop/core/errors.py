"""One error type for everything that can go wrong outside the program.

An `NcovError` carries a kind and the facts of the case, never a sentence: `ncov_desktop.text` turns
kinds into sentences. Any other exception is a bug of ours.
"""

from enum import StrEnum


class ErrorKind(StrEnum):
    """What went wrong, as a word that is stable across versions and languages."""

    # opening a film
    DEMO_MISSING = "demo_missing"
    FILE_MISSING = "file_missing"
    FILE_UNREADABLE = "file_unreadable"
    FILE_EMPTY = "file_empty"
    IS_A_FOLDER = "is_a_folder"
    NOT_A_FILM = "not_a_film"
    DICOM_DAMAGED = "dicom_damaged"
    DICOM_WITHOUT_PICTURE = "dicom_without_picture"
    PICTURE_DAMAGED = "picture_damaged"
    PICTURE_CUT_SHORT = "picture_cut_short"
    PICTURE_TOO_LARGE = "picture_too_large"
    PICTURE_TOO_SMALL = "picture_too_small"
    PICTURE_IN_COLOUR = "picture_in_colour"
    PIXEL_FORMAT_UNSUPPORTED = "pixel_format_unsupported"
    TRANSFER_SYNTAX_UNSUPPORTED = "transfer_syntax_unsupported"
    # the network
    BUNDLE_MISSING = "bundle_missing"
    BUNDLE_DAMAGED = "bundle_damaged"
    BUNDLE_UNSUPPORTED = "bundle_unsupported"
    DEVICE_UNAVAILABLE = "device_unavailable"
    DEVICE_OUT_OF_MEMORY = "device_out_of_memory"
    ENGINE_LOST = "engine_lost"
    ENGINE_FAILED = "engine_failed"
    ENGINE_TIMEOUT = "engine_timeout"
    # writing results
    OUTPUT_UNWRITABLE = "output_unwritable"


class NcovError(Exception):
    """Something outside the program is not as it must be.

    kind: what went wrong.
    facts: short values for the sentence (numbers, format names). Never a patient's name, id or UID.
    """

    def __init__(self, kind: ErrorKind, **facts: str | int | float) -> None:
        super().__init__(kind.value)
        self.kind = kind
        self.facts = facts


class EngineLost(NcovError):
    """The engine process ended while it was still owed an answer."""

    def __init__(self, **facts: str | int | float) -> None:
        super().__init__(ErrorKind.ENGINE_LOST, **facts)
