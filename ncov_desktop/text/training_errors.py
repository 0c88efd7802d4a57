"""What went wrong in a training, and what to do next."""

from ncov_desktop.core.errors import ErrorKind
from ncov_desktop.text.language import mark

# Words of tables, as people say them.
FACT_WORDS: dict[str, str] = {
    "covid19": mark("COVID-19 Pneumonia"),
    "other_pneumonia": mark("Other Pneumonias"),
    "train": mark("training"),
    "valid": mark("validation"),
    "test": mark("test"),
}
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
    ErrorKind.PLAN_NUMBER_LOW: (
        mark("{where} is too small: the limit is {limit}."),
        mark("Take a larger number."),
    ),
    ErrorKind.PLAN_NUMBER_HIGH: (
        mark("{where} is too large: the limit is {limit}."),
        mark("Take a smaller number."),
    ),
    ErrorKind.PLAN_NUMBER_STEP: (
        mark("{where} must be a multiple of {limit}."),
        mark("Take the nearest one."),
    ),
    ErrorKind.PLAN_NAME: (
        mark("{where} is not a name that can be used."),
        mark("Take small letters a to z, figures and hyphens, at most 40."),
    ),
    ErrorKind.PLAN_ENTRY_UNKNOWN: (
        mark("A plan has no entry {where}."),
        mark("Correct its spelling, or take it out of the file."),
    ),
    ErrorKind.PLAN_ENTRY_MISSING: (
        mark("The plan lacks the entry {where}."),
        mark("Add it, or begin with a preset."),
    ),
    ErrorKind.PLAN_SHARES: (
        mark("The shares of training, validation and test do not add up to 1, or one is 0."),
        mark("Only the share of the test may be 0."),
    ),
    ErrorKind.PLAN_START: (
        mark("The plan names a bundle but does not begin with one, or the other way round."),
        mark("Begin with a bundle and name it, or do neither."),
    ),
    ErrorKind.PLAN_STAGE_NAMES: (
        mark("Two stages are called {stage}."),
        mark("Give each stage a name of its own."),
    ),
    ErrorKind.PLAN_STAGE_NETWORK: (
        mark("The stage {stage} goes on with {network}, which the stage {before} does not train."),
        mark("Take {network} out of {stage} first, or leave it in both."),
    ),
    ErrorKind.PLAN_STAGE_EMPTY: (
        mark("The list {where} is empty."),
        mark("It needs at least one entry; each stage trains at least one network."),
    ),
    ErrorKind.PLAN_CHOSEN: (
        mark("{network} is to become the bundle, but the last stage does not train it."),
        mark("Choose a network of the last stage, or none."),
    ),
    ErrorKind.PLAN_FREEZE_POINT: (
        mark("{network} has no part named {point} to train from."),
        mark("Take head, all, or one of: {known}."),
    ),
    ErrorKind.PLAN_CLASS_MISSING: (
        mark("Among the films for {split} there is none of {label}."),
        mark("Add films of that class, or divide the films anew."),
    ),
    ErrorKind.PLAN_BATCH: (
        mark("The stage {stage} takes {batch} films at a time, and there are {films} to train on."),
        mark("Make the batch smaller, or add films."),
    ),
    ErrorKind.PLAN_CYCLES: (
        mark(
            "The first cycle of the stage {stage} takes {cycle} epochs, and the stage has {epochs}."
        ),
        mark("Make the cycle shorter, or train for more epochs."),
    ),
    ErrorKind.PLAN_SUGGESTION: (
        mark("The stage {stage} is to take the suggested learning rates, but has no range test."),
        mark("Add a range test to the stage, or type the rates in."),
    ),
    ErrorKind.PLAN_INPUT_SIDE: (
        mark("{network} cannot be trained on films of {side} pixels."),
        mark("Take films of {smallest} pixels or more."),
    ),
    ErrorKind.PLAN_BUNDLE_NETWORK: (
        mark("The bundle {bundle} holds {found}, and the plan trains {network} from it."),
        mark("Train {found}, or begin with another bundle."),
    ),
    ErrorKind.PLAN_BUNDLE_COLOURS: (
        mark("The bundle {bundle} was made for other colours than those of the plan."),
        mark("Set the plan's bits to {bits}, or begin with another bundle."),
    ),
    ErrorKind.PLAN_DISK: (
        mark("The run needs about {needed_gb} GB of the disk, and {free_gb} GB are free."),
        mark("Make room, or choose another folder for the run."),
    ),
    ErrorKind.TRAINING_FILM_CHANGED: (
        mark("Film {number} of the table is another file now than when the run was made."),
        mark("Put the file back, or make a new run from the films as they are."),
    ),
    ErrorKind.TRAINING_FILM_UNREADABLE: (
        mark("Film {number} of the table can no longer be read."),
        mark("Check whether its drive is connected, then let the run go on."),
    ),
    ErrorKind.TRAINING_DIVERGED: (
        mark(
            "In the stage {stage} the loss of {network} is no longer a number: it learned too fast."
        ),
        mark("Lower the learning rate of that stage; the range test shows how far."),
    ),
    ErrorKind.TRAINING_DISK_FULL: (
        mark("The disk takes no more, so the run has stopped. Its last checkpoint is whole."),
        mark("Make room, then let the run go on."),
    ),
    ErrorKind.TRAINING_FAILED: (
        mark("The program made a mistake in the training ({type}). Its last checkpoint is whole."),
        mark("Let the run go on; if it ends the same way, please report it."),
    ),
    ErrorKind.TRAINING_LOST: (
        mark(
            "The training's process ended without a word; the computer may have been out of memory."
        ),
        mark("Let the run go on from its last checkpoint."),
    ),
    ErrorKind.CHECKPOINTS_DAMAGED: (
        mark("Both checkpoints of the stage {stage} of {network} are damaged."),
        mark("Check the disk, then make a new run of the same plan."),
    ),
    ErrorKind.RUN_MISSING: (
        mark("In this folder there is no run."),
        mark("Choose the folder that was made when the run was started."),
    ),
    ErrorKind.RUN_BUSY: (
        mark("Another process works on this run."),
        mark("Stop it first, or wait until it ends."),
    ),
    ErrorKind.RUN_UNFINISHED: (
        mark("This run has made no bundle yet."),
        mark("Let it go on to its end."),
    ),
    ErrorKind.NOTHING_SCORED: (
        mark(
            "No film of the table has a score: {unreadable} could not be read, {changed} are other "
            "files now, {refused} were refused, and {unjudged} got no answer from the network."
        ),
        mark("Check the files that the table names, or choose another table."),
    ),
}
