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
    FILE_CHANGED = "file_changed"
    FILE_OF_ANOTHER_TIME = "file_of_another_time"
    IS_A_FOLDER = "is_a_folder"
    NOT_A_FILM = "not_a_film"
    DICOM_DAMAGED = "dicom_damaged"
    DICOM_WITHOUT_PICTURE = "dicom_without_picture"
    PICTURE_DAMAGED = "picture_damaged"
    PICTURE_CUT_SHORT = "picture_cut_short"
    PICTURE_TOO_LARGE = "picture_too_large"
    FILE_TOO_LARGE = "file_too_large"
    PICTURE_TOO_SMALL = "picture_too_small"
    PICTURE_IN_COLOUR = "picture_in_colour"
    PIXEL_FORMAT_UNSUPPORTED = "pixel_format_unsupported"
    TRANSFER_SYNTAX_UNSUPPORTED = "transfer_syntax_unsupported"
    DECODER_LOST = "decoder_lost"
    DECODER_STOPPED = "decoder_stopped"
    DECODER_UNAVAILABLE = "decoder_unavailable"
    FRAME_MISSING = "frame_missing"
    # opening a folder, an index or an archive
    FOLDER_UNREADABLE = "folder_unreadable"
    FOLDER_TOO_DEEP = "folder_too_deep"
    FOLDER_TOO_LARGE = "folder_too_large"
    LINK_NOT_FOLLOWED = "link_not_followed"
    SPECIAL_FILE = "special_file"
    INDEX_DAMAGED = "index_damaged"
    INDEX_LEADS_OUTSIDE = "index_leads_outside"
    INDEX_FILE_MISSING = "index_file_missing"
    ARCHIVE_DAMAGED = "archive_damaged"
    ARCHIVE_ENCRYPTED = "archive_encrypted"
    ARCHIVE_NESTED = "archive_nested"
    ARCHIVE_TOO_LARGE = "archive_too_large"
    ARCHIVE_UNSUPPORTED = "archive_unsupported"
    # a mistake of this program; there is a report of it
    BUG = "bug"
    # the network
    BUNDLE_MISSING = "bundle_missing"
    BUNDLE_UNKNOWN = "bundle_unknown"
    BUNDLE_DAMAGED = "bundle_damaged"
    BUNDLE_RENAMED = "bundle_renamed"
    BUNDLE_UNSUPPORTED = "bundle_unsupported"
    DEVICE_UNAVAILABLE = "device_unavailable"
    DEVICE_OUT_OF_MEMORY = "device_out_of_memory"
    ENGINE_LOST = "engine_lost"
    ENGINE_FAILED = "engine_failed"
    ENGINE_TIMEOUT = "engine_timeout"
    CANCELLED = "cancelled"
    # networks that are kept, activated and passed on
    BUNDLE_TAKEN = "bundle_taken"
    BUNDLE_SHIPPED = "bundle_shipped"
    BUNDLE_HIDDEN = "bundle_hidden"
    BUNDLE_IS_ACTIVE = "bundle_is_active"
    BUNDLE_WAS_ACTIVE = "bundle_was_active"
    BUNDLE_FILE_DAMAGED = "bundle_file_damaged"
    BUNDLE_FILE_NEWER = "bundle_file_newer"
    NONE_BEFORE = "none_before"
    ACTIVE_GONE = "active_gone"
    ACTIVE_CHANGED = "active_changed"
    REGISTRY_DAMAGED = "registry_damaged"
    REGISTRY_NEWER = "registry_newer"
    REGISTRY_UNREADABLE = "registry_unreadable"
    REGISTRY_BUSY = "registry_busy"
    REGISTRY_UNWRITABLE = "registry_unwritable"
    SET_MISSING = "set_missing"
    SET_CHANGED = "set_changed"
    SET_IS_FROZEN = "set_is_frozen"
    SET_UNREADABLE = "set_unreadable"
    COMPARED_WITH_ITSELF = "compared_with_itself"
    NOTHING_COMPARED = "nothing_compared"
    AUDIT_UNWRITABLE = "audit_unwritable"
    AUDIT_UNREADABLE = "audit_unreadable"
    # the administrator's password
    PASSWORD_UNSET = "password_unset"
    PASSWORD_IS_SET = "password_is_set"
    PASSWORD_SHORT = "password_short"
    PASSWORD_LONG = "password_long"
    PASSWORD_WRONG = "password_wrong"
    PASSWORD_WAIT = "password_wait"
    ADMINISTRATOR_DAMAGED = "administrator_damaged"
    ADMINISTRATOR_UNWRITABLE = "administrator_unwritable"
    # weights to begin a training with
    ARCHITECTURE_UNKNOWN = "architecture_unknown"
    WEIGHTS_MISSING = "weights_missing"
    WEIGHTS_DAMAGED = "weights_damaged"
    WEIGHTS_OF_ANOTHER = "weights_of_another"
    DOWNLOAD_FAILED = "download_failed"
    # training
    DATASET_DAMAGED = "dataset_damaged"
    DATASET_EMPTY = "dataset_empty"
    DATASET_UNDIVIDED = "dataset_undivided"
    DATASET_UNKNOWN = "dataset_unknown"
    TAGS_WRONG = "tags_wrong"
    PLAN_DAMAGED = "plan_damaged"
    PLAN_NUMBER_LOW = "plan_number_low"
    PLAN_NUMBER_HIGH = "plan_number_high"
    PLAN_NUMBER_STEP = "plan_number_step"
    PLAN_NAME = "plan_name"
    PLAN_ENTRY_UNKNOWN = "plan_entry_unknown"
    PLAN_ENTRY_MISSING = "plan_entry_missing"
    PLAN_SHARES = "plan_shares"
    PLAN_START = "plan_start"
    PLAN_STAGE_NAMES = "plan_stage_names"
    PLAN_STAGE_NETWORK = "plan_stage_network"
    PLAN_STAGE_EMPTY = "plan_stage_empty"
    PLAN_CHOSEN = "plan_chosen"
    PLAN_FREEZE_POINT = "plan_freeze_point"
    PLAN_CLASS_MISSING = "plan_class_missing"
    PLAN_BATCH = "plan_batch"
    PLAN_CYCLES = "plan_cycles"
    PLAN_SUGGESTION = "plan_suggestion"
    PLAN_INPUT_SIDE = "plan_input_side"
    PLAN_BUNDLE_NETWORK = "plan_bundle_network"
    PLAN_BUNDLE_COLOURS = "plan_bundle_colours"
    PLAN_DISK = "plan_disk"
    TRAINING_FILM_CHANGED = "training_film_changed"
    TRAINING_FILM_UNREADABLE = "training_film_unreadable"
    TRAINING_DIVERGED = "training_diverged"
    TRAINING_DISK_FULL = "training_disk_full"
    TRAINING_FAILED = "training_failed"
    TRAINING_LOST = "training_lost"
    CHECKPOINTS_DAMAGED = "checkpoints_damaged"
    RUN_MISSING = "run_missing"
    RUN_BUSY = "run_busy"
    RUN_UNFINISHED = "run_unfinished"
    NOTHING_SCORED = "nothing_scored"
    # doing a result again
    RESULT_UNREADABLE = "result_unreadable"
    RESULT_OF_ANOTHER_FILM = "result_of_another_film"
    RESULT_WITHOUT_SCORE = "result_without_score"
    # coloured films
    COLOURED_NOT_PNG = "coloured_not_png"
    COLOURED_UNMARKED = "coloured_unmarked"
    COLOURED_VERSION = "coloured_version"
    COLOURED_RESIZED = "coloured_resized"
    COLOURED_CHANGED = "coloured_changed"
    # settings
    SETTINGS_UNREADABLE = "settings_unreadable"
    SETTINGS_DAMAGED = "settings_damaged"
    SETTINGS_UNWRITABLE = "settings_unwritable"
    # the worklist
    WORKLIST_DAMAGED = "worklist_damaged"
    WORKLIST_NEWER = "worklist_newer"
    WORKLIST_FOREIGN = "worklist_foreign"
    WORKLIST_BUSY = "worklist_busy"
    WORKLIST_UNWRITABLE = "worklist_unwritable"
    WORKLIST_CHANGED = "worklist_changed"
    SCREENING_RUNS = "screening_runs"
    FOLDER_GONE = "folder_gone"
    BACKUP_UNUSABLE = "backup_unusable"
    # own reads and the truth they are compared with
    OWN_READ_UNRECORDED = "own_read_unrecorded"
    OWN_READS_UNREADABLE = "own_reads_unreadable"
    OWN_READS_STAY = "own_reads_stay"
    TRUTH_STAYS = "truth_stays"
    TRUTH_UNREADABLE = "truth_unreadable"
    TRUTH_COLUMNS = "truth_columns"
    TRUTH_EMPTY = "truth_empty"
    TRUTH_ROW = "truth_row"
    TRUTH_TWICE = "truth_twice"
    TRUTH_CLASS = "truth_class"
    # writing results
    OUTPUT_UNWRITABLE = "output_unwritable"
    OUTPUT_IS_INPUT = "output_is_input"
    OUTPUT_FORM_UNKNOWN = "output_form_unknown"
    TABLE_TOO_LONG = "table_too_long"
    # what films of a worklist truly show
    TRUTH_TABLE_WRONG = "truth_table_wrong"


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
