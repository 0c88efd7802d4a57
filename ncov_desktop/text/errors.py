"""What went wrong, and what to do next."""

from collections.abc import Mapping
from dataclasses import dataclass
from string import Formatter

from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.text.language import filled, mark, number, tr
from ncov_desktop.text.registry_errors import REGISTRY_ERRORS
from ncov_desktop.text.training_errors import FACT_WORDS, TRAINING_ERRORS

CLI_BUG = mark("The program made a mistake. The results written so far are complete.")
OUTPUT_FULL = mark(
    "The output takes no more lines; its disk may be full. The results written so far are complete."
)
BUG = mark("The program made a mistake. Your film stays open, and nothing you saved is lost.")


@dataclass(frozen=True, slots=True)
class Message:
    """what: what was wrong. action: what to do next."""

    what: str
    action: str

    def __str__(self) -> str:
        return f"{self.what} {self.action}".strip()


_ERRORS: dict[ErrorKind, tuple[str, str]] = {
    **TRAINING_ERRORS,
    **REGISTRY_ERRORS,
    ErrorKind.DEMO_MISSING: (
        mark("The demonstration film is not installed."),
        mark('Install it with: pip install "ncov-desktop[demo]"'),
    ),
    ErrorKind.FILE_MISSING: (
        mark("There is no such file."),
        mark("Check the name, or whether the drive is still connected."),
    ),
    ErrorKind.FILE_UNREADABLE: (
        mark("The file may not be read."),
        mark("Ask its owner for permission, or copy it to a folder of your own."),
    ),
    ErrorKind.FILE_EMPTY: (
        mark("The file is empty."),
        mark("Copy or export it again; the transfer may have been cut off."),
    ),
    ErrorKind.FILE_CHANGED: (
        mark("The file changed while it was being read."),
        mark("Wait until its transfer is complete and try again."),
    ),
    ErrorKind.FILE_OF_ANOTHER_TIME: (
        mark("The file has changed since it was screened."),
        mark("Screen it again; until then its score is that of another film."),
    ),
    ErrorKind.IS_A_FOLDER: (
        mark("This is a folder, not a film."),
        mark("Open one of the films inside it."),
    ),
    ErrorKind.NOT_A_FILM: (
        mark("The file is neither a DICOM film nor a picture this program knows{format_note}."),
        mark("Export the film as DICOM or PNG and open that."),
    ),
    ErrorKind.DICOM_DAMAGED: (
        mark("The file begins like DICOM, but its header is damaged."),
        mark("Send or export the film again."),
    ),
    ErrorKind.DICOM_WITHOUT_PICTURE: (
        mark("The DICOM file holds no picture; it may be a report or an index."),
        mark("Open the file of the film itself."),
    ),
    ErrorKind.PICTURE_DAMAGED: (
        mark("The picture inside the file is damaged and cannot be shown safely."),
        mark("Send or export the film again."),
    ),
    ErrorKind.PICTURE_CUT_SHORT: (
        mark("The file ends before its picture is complete."),
        mark("Copy or send it again; the transfer was probably cut off."),
    ),
    ErrorKind.PICTURE_TOO_LARGE: (
        mark("The file claims a picture far larger than any radiograph."),
        mark("It is damaged or no film. Export the film again."),
    ),
    ErrorKind.FILE_TOO_LARGE: (
        mark("The file takes {gigabytes} GB, more than this program reads for one film."),
        mark(
            "It may hold many frames; export them, or the one you want to see, to files of their own."
        ),
    ),
    ErrorKind.PICTURE_TOO_SMALL: (
        mark("The picture is too small to be a radiograph."),
        mark("Open the film at its full size, not a thumbnail."),
    ),
    ErrorKind.PICTURE_IN_COLOUR: (
        mark("The picture is in colour; a radiograph is grey."),
        mark("Open a film exported from the archive rather than a photograph of a screen."),
    ),
    ErrorKind.PIXEL_FORMAT_UNSUPPORTED: (
        mark("The film stores its grey values in a way this program does not read."),
        mark("Export it with 8 to 16 bits stored, as DICOM or PNG."),
    ),
    ErrorKind.TRANSFER_SYNTAX_UNSUPPORTED: (
        mark("The film is compressed in a way this program does not read."),
        mark("Export it uncompressed, or as JPEG 2000 or JPEG lossless."),
    ),
    ErrorKind.FRAME_MISSING: (
        mark("The file holds no such frame."),
        mark("Choose one of the frames it holds."),
    ),
    ErrorKind.FOLDER_UNREADABLE: (
        mark("The folder may not be read."),
        mark("Ask its owner for permission, or copy it to a folder of your own."),
    ),
    ErrorKind.FOLDER_TOO_DEEP: (
        mark("The folder holds folders inside folders, deeper than this program goes."),
        mark("Open the folder of the films itself."),
    ),
    ErrorKind.FOLDER_TOO_LARGE: (
        mark("The folder holds more files than this program lists at once; the rest was left out."),
        mark("Open a smaller folder."),
    ),
    ErrorKind.LINK_NOT_FOLLOWED: (
        mark("This is a link to another place, and links are not followed."),
        mark("Open the file or folder it points to."),
    ),
    ErrorKind.SPECIAL_FILE: (
        mark("This is a device, a pipe or a socket, not a file."),
        mark("Nothing has to be done; films are plain files."),
    ),
    ErrorKind.INDEX_DAMAGED: (
        mark("The index of the films (DICOMDIR) is damaged."),
        mark("Open the folder instead; its films are found without the index."),
    ),
    ErrorKind.INDEX_LEADS_OUTSIDE: (
        mark("The index (DICOMDIR) names a file outside its own folder, which is not opened."),
        mark("Check where the index comes from; open the film itself if you trust it."),
    ),
    ErrorKind.INDEX_FILE_MISSING: (
        mark("The index (DICOMDIR) names a film that is not there."),
        mark("Copy the whole disc or folder again."),
    ),
    ErrorKind.ARCHIVE_DAMAGED: (
        mark("The archive, or a part of it, is damaged."),
        mark("Copy or download it again."),
    ),
    ErrorKind.ARCHIVE_ENCRYPTED: (
        mark("The file in the archive is protected with a password."),
        mark("Unpack the archive with its password and open the folder."),
    ),
    ErrorKind.ARCHIVE_NESTED: (
        mark("This is an archive inside an archive, which is not opened."),
        mark("Unpack the outer archive and open the inner one."),
    ),
    ErrorKind.ARCHIVE_TOO_LARGE: (
        mark("The archive would unpack to far more than films need, so it was not unpacked."),
        mark("If you trust it, unpack it with another program and open the folder."),
    ),
    ErrorKind.ARCHIVE_UNSUPPORTED: (
        mark("The file in the archive is packed in a way this program does not read."),
        mark("Unpack the archive with another program and open the folder."),
    ),
    ErrorKind.DECODER_LOST: (
        mark("The picture inside the file made its decoder fail, so the film was not read."),
        mark("It is probably damaged; send or export it again. Other films can still be opened."),
    ),
    ErrorKind.DECODER_STOPPED: (
        mark("Decoding the picture took too long and was stopped."),
        mark("The file may be damaged; send or export the film again, uncompressed if possible."),
    ),
    ErrorKind.DECODER_UNAVAILABLE: (
        mark("The part of the program that decodes pictures could not be started."),
        mark(
            "Close other programs and try again; if that does not help, install the program again."
        ),
    ),
    ErrorKind.BUNDLE_MISSING: (
        mark("No network is installed, so films can be shown but not judged."),
        mark("Put a bundle into the models folder and start the program again."),
    ),
    ErrorKind.BUNDLE_UNKNOWN: (
        mark("No network of the name {bundle} is installed."),
        mark("Choose one of these: {installed}."),
    ),
    ErrorKind.BUG: (
        mark("The program made a mistake with this film."),
        mark("Try again; if it happens twice, send the report to whoever looks after the program."),
    ),
    ErrorKind.BUNDLE_DAMAGED: (
        mark("The installed network is not the one its description promises, so it is not used."),
        mark("Install the bundle again."),
    ),
    ErrorKind.BUNDLE_RENAMED: (
        mark("The network {bundle} lies in a folder of another name, {folder}, so it is not used."),
        mark("Rename the folder to {bundle}."),
    ),
    ErrorKind.BUNDLE_UNSUPPORTED: (
        mark("The installed network was made for another version of this program."),
        mark("Install a bundle made for this version."),
    ),
    ErrorKind.DEVICE_UNAVAILABLE: (
        mark("No CUDA graphics card was found."),
        mark("Choose the CPU, or check the card and its driver."),
    ),
    ErrorKind.DEVICE_OUT_OF_MEMORY: (
        mark("There was not enough memory to run the network."),
        mark("Close other programs and try again."),
    ),
    ErrorKind.ENGINE_LOST: (
        mark("The process that runs the network ended unexpectedly."),
        mark("Try again; the film is still here."),
    ),
    ErrorKind.ENGINE_FAILED: (
        mark("The network could not judge this film."),
        mark("Try again; if it happens twice, report it."),
    ),
    ErrorKind.ENGINE_TIMEOUT: (
        mark("The network did not answer in time and was stopped."),
        mark("Try again; close other programs if the computer is busy."),
    ),
    ErrorKind.CANCELLED: (
        mark("This was given up before it was done."),
        mark("Ask for it again if you want it."),
    ),
    ErrorKind.RESULT_UNREADABLE: (
        mark(
            "The file is no result of this program, or not of a version that recorded all it takes."
        ),
        mark("Choose a .json file that 'ncov-desktop read' wrote."),
    ),
    ErrorKind.RESULT_OF_ANOTHER_FILM: (
        mark("The result is of another film: the hash of this file is not the one recorded."),
        mark(
            "Choose the very file the result names; a copy that was exported again is another file."
        ),
    ),
    ErrorKind.RESULT_WITHOUT_SCORE: (
        mark("The result holds no score: its film was refused or could not be read."),
        mark("Choose the result of a film that was judged."),
    ),
    ErrorKind.ARCHITECTURE_UNKNOWN: (
        mark("There is no network of the name {architecture}."),
        mark("Choose one of these: {known}."),
    ),
    ErrorKind.WEIGHTS_MISSING: (
        mark(
            "The ImageNet weights for this network are not on this computer: the file {file} is not in "
            "the folder {folder}."
        ),
        mark(
            "Put the file there; it can be downloaded from {address}, on another computer too. This "
            "program downloads it only when you ask it to."
        ),
    ),
    ErrorKind.WEIGHTS_DAMAGED: (
        mark("The file {file} does not hold the weights it should, so it is not used."),
        mark("Delete it from {folder} and download {address} again."),
    ),
    ErrorKind.WEIGHTS_OF_ANOTHER: (
        mark("The file given is not {file}: its SHA-256 begins with {found}, not with {promised}."),
        mark("Give the file of that name, downloaded whole from {address}."),
    ),
    ErrorKind.DOWNLOAD_FAILED: (
        mark("The file {file} could not be downloaded from {address} ({reason})."),
        mark(
            "Check the connection and try again, or put the file into the folder {folder} yourself."
        ),
    ),
    ErrorKind.COLOURED_NOT_PNG: (
        mark(
            "This is not the PNG file of a coloured film{format_note}; no other format keeps its values."
        ),
        mark("Use the PNG file as export-rgb wrote it."),
    ),
    ErrorKind.COLOURED_UNMARKED: (
        mark(
            "The PNG file does not say how its film was coloured. It is none written by export-rgb, or "
            "another program took that out of it."
        ),
        mark("Use the file as export-rgb wrote it, or export the film again."),
    ),
    ErrorKind.COLOURED_VERSION: (
        mark(
            "The film was coloured by another version of this program, in a way this one does not know."
        ),
        mark("Turn it back with that version, or export the film again with this one."),
    ),
    ErrorKind.COLOURED_RESIZED: (
        mark("The picture was resized{size_note}, so its values are lost."),
        mark("Use the file as export-rgb wrote it, or export the film again."),
    ),
    ErrorKind.COLOURED_CHANGED: (
        mark("The picture was changed after it was exported{change_note}, so its values are lost."),
        mark("Use the file as export-rgb wrote it, or export the film again."),
    ),
    ErrorKind.SETTINGS_UNREADABLE: (
        mark("Your settings may not be read, so the program's own are used."),
        mark("Ask for permission to read the settings file; Settings names its folder."),
    ),
    ErrorKind.SETTINGS_DAMAGED: (
        mark(
            "Your settings were damaged, so the program's own are used; the old file is kept as {name}."
        ),
        mark("Choose again under Settings."),
    ),
    ErrorKind.SETTINGS_UNWRITABLE: (
        mark("Your choice holds until the program ends, but it could not be saved."),
        mark("Check that the settings folder may be written to and has space left."),
    ),
    ErrorKind.OWN_READ_UNRECORDED: (
        mark("What you said could not be recorded."),
        mark("Check that the program's data folder may be written to and has space left."),
    ),
    ErrorKind.OWN_READS_UNREADABLE: (
        mark("Your reads may not be read."),
        mark("Check that the program's data folder is there and that it is yours."),
    ),
    ErrorKind.OWN_READS_STAY: (
        mark("Your reads could not be forgotten; they are all still there."),
        mark("Check that the program's data folder may be written to and has space left."),
    ),
    ErrorKind.TRUTH_STAYS: (
        mark("Your reads are forgotten, but the truth you imported could not be deleted."),
        mark("Delete the file truth.csv in the program's data folder."),
    ),
    ErrorKind.TRUTH_UNREADABLE: (
        mark("The file is no table of text that this program can read."),
        mark("Save the table as CSV in UTF-8 and choose that file."),
    ),
    ErrorKind.TRUTH_COLUMNS: (
        mark("The table has no columns of the names accession number and truth."),
        mark("Give its first line these two names, each once, and choose the file again."),
    ),
    ErrorKind.TRUTH_EMPTY: (
        mark("The table has no line below its names."),
        mark("Add a line for each examination and choose the file again."),
    ),
    ErrorKind.TRUTH_ROW: (
        mark(
            "Line {line} of the table has no accession number, or other columns than its first line."
        ),
        mark("Correct that line and choose the file again."),
    ),
    ErrorKind.TRUTH_TWICE: (
        mark("Lines {first} and {line} of the table are about the same accession number."),
        mark("Leave one of them out and choose the file again."),
    ),
    ErrorKind.TRUTH_CLASS: (
        mark("Line {line} of the table names no class that this program knows."),
        mark("Write covid19, other_pneumonia or no_pneumonia there and choose the file again."),
    ),
    ErrorKind.SCREENING_RUNS: (
        mark("Another window or command is screening into this worklist."),
        mark("Wait until it has ended, or stop it, and try again."),
    ),
    ErrorKind.FOLDER_GONE: (
        mark("The folder that is being screened is no longer there. What was screened is stored."),
        mark(
            "Connect its drive again and start the screening once more; it goes on where it ended."
        ),
    ),
    ErrorKind.OUTPUT_FORM_UNKNOWN: (
        mark("The program does not know what kind of table that file is to be."),
        mark("Give it a name that ends in one of these: {known}."),
    ),
    ErrorKind.TABLE_TOO_LONG: (
        mark("A spreadsheet holds {rows} rows at most, and these are more films."),
        mark("Write a .csv or .jsonl file instead."),
    ),
    ErrorKind.TRUTH_TABLE_WRONG: (
        mark(
            "The table of what the films truly show cannot be used: row {row} is not as it must be."
        ),
        mark(
            "It needs a column 'truth' with covid19, other_pneumonia or no_pneumonia, and a "
            "column 'accession_number' or 'file'; no film may have two classes."
        ),
    ),
    ErrorKind.OUTPUT_IS_INPUT: (
        mark("The output is the input file itself, which is never overwritten."),
        mark("Give the output another name."),
    ),
    ErrorKind.OUTPUT_UNWRITABLE: (
        mark("The result could not be written to the output folder."),
        mark("Check that the folder exists, may be written to and has space left."),
    ),
    ErrorKind.WORKLIST_DAMAGED: (
        mark(
            "The worklist is damaged. A damaged worklist is set aside when it is opened, and an "
            "empty one takes its place{name_note}."
        ),
        mark(
            "Restore a backup with 'ncov-desktop worklist restore FILE', or screen the folder again."
        ),
    ),
    ErrorKind.WORKLIST_NEWER: (
        mark(
            "The worklist was written by a newer version of this program, so it was left as it is."
        ),
        mark("Use that version, or name another worklist."),
    ),
    ErrorKind.WORKLIST_FOREIGN: (
        mark("The file is a database of another program, so it was left as it is."),
        mark("Name another file for the worklist."),
    ),
    ErrorKind.WORKLIST_BUSY: (
        mark("Another window or command is writing to the worklist."),
        mark("Wait until it has ended, or end it, and try again."),
    ),
    ErrorKind.WORKLIST_UNWRITABLE: (
        mark(
            "The worklist could not be written; its disk may be full. What was stored before "
            "stays stored."
        ),
        mark("Make space, or check that its folder may be written to, and try again."),
    ),
    ErrorKind.WORKLIST_CHANGED: (
        mark("The film is no longer in the worklist as it was shown."),
        mark("Look at its row again."),
    ),
    ErrorKind.BACKUP_UNUSABLE: (
        mark(
            "The file is no backup of a worklist, or it is damaged. The worklist was left as it is."
        ),
        mark("Choose a file that 'ncov-desktop worklist backup' wrote."),
    ),
}
_SIZE_NOTE = mark(" from {stated} to {found} pixels")
_NAME_NOTE = mark("; the damaged one is kept as {name}")
_CHANGE_NOTE = mark(" ({foreign} of {pixels} pixels are no colours of its colour map)")


def error_message(error: NcovError) -> Message:
    """What was wrong and what to do next."""
    what, action = _ERRORS[error.kind]
    facts = {**error.facts, **_notes(error)}
    return Message(_filled(what, facts), _filled(action, facts))


def _notes(error: NcovError) -> dict[str, str]:
    """The parts of a sentence that not every error of its kind has."""
    facts = error.facts
    notes = {"format_note": "", "size_note": "", "change_note": "", "name_note": ""}
    if facts.get("format", "unknown") not in ("unknown", "device"):
        notes["format_note"] = f" ({facts['format']})"
    if "bytes" in facts:
        notes["gigabytes"] = number(float(facts["bytes"]) / 1e9, 1)
    if "stated" in facts:
        notes["size_note"] = filled(_SIZE_NOTE, facts)
    for name in ("label", "split"):
        if facts.get(name) in FACT_WORDS:
            notes[name] = tr(FACT_WORDS[str(facts[name])])
    if "foreign" in facts:
        notes["change_note"] = filled(_CHANGE_NOTE, facts)
    if "name" in facts:
        notes["name_note"] = filled(_NAME_NOTE, facts)
    return notes


def _filled(source: str, facts: Mapping[str, object]) -> str:
    """A fact that an error does not carry is left out of its sentence."""
    wanted = [name for _, name, _, _ in Formatter().parse(source) if name]
    return filled(source, {name: facts.get(name, "–") for name in wanted})


def not_opened(name: str, error: NcovError) -> str:
    """Why a file was not opened, and what to do."""
    return tr("{name} was not opened. {why}", name=name, why=str(error_message(error)))
