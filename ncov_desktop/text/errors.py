"""What went wrong, and what to do next."""

from dataclasses import dataclass

from ncov_desktop.core.errors import ErrorKind, NcovError

CLI_BUG = "The program made a mistake. The results written so far are complete."
OUTPUT_FULL = (
    "The output takes no more lines; its disk may be full. The results written so far are complete."
)
BUG = "The program made a mistake. Your film stays open, and nothing you saved is lost."


@dataclass(frozen=True, slots=True)
class Message:
    """what: what was wrong. action: what to do next."""

    what: str
    action: str

    def __str__(self) -> str:
        return f"{self.what} {self.action}".strip()


_ERRORS: dict[ErrorKind, tuple[str, str]] = {
    ErrorKind.DEMO_MISSING: (
        "The demonstration film is not installed.",
        'Install it with: pip install "ncov-desktop[demo]"',
    ),
    ErrorKind.FILE_MISSING: (
        "There is no such file.",
        "Check the name, or whether the drive is still connected.",
    ),
    ErrorKind.FILE_UNREADABLE: (
        "The file may not be read.",
        "Ask its owner for permission, or copy it to a folder of your own.",
    ),
    ErrorKind.FILE_EMPTY: (
        "The file is empty.",
        "Copy or export it again; the transfer may have been cut off.",
    ),
    ErrorKind.FILE_CHANGED: (
        "The file changed while it was being read.",
        "Wait until its transfer is complete and try again.",
    ),
    ErrorKind.IS_A_FOLDER: ("This is a folder, not a film.", "Open one of the films inside it."),
    ErrorKind.NOT_A_FILM: (
        "The file is neither a DICOM film nor a picture this program knows{format_note}.",
        "Export the film as DICOM or PNG and open that.",
    ),
    ErrorKind.DICOM_DAMAGED: (
        "The file begins like DICOM, but its header is damaged.",
        "Send or export the film again.",
    ),
    ErrorKind.DICOM_WITHOUT_PICTURE: (
        "The DICOM file holds no picture; it may be a report or an index.",
        "Open the file of the film itself.",
    ),
    ErrorKind.PICTURE_DAMAGED: (
        "The picture inside the file is damaged and cannot be shown safely.",
        "Send or export the film again.",
    ),
    ErrorKind.PICTURE_CUT_SHORT: (
        "The file ends before its picture is complete.",
        "Copy or send it again; the transfer was probably cut off.",
    ),
    ErrorKind.PICTURE_TOO_LARGE: (
        "The file claims a picture far larger than any radiograph.",
        "It is damaged or no film. Export the film again.",
    ),
    ErrorKind.PICTURE_TOO_SMALL: (
        "The picture is too small to be a radiograph.",
        "Open the film at its full size, not a thumbnail.",
    ),
    ErrorKind.PICTURE_IN_COLOUR: (
        "The picture is in colour; a radiograph is grey.",
        "Open a film exported from the archive rather than a photograph of a screen.",
    ),
    ErrorKind.PIXEL_FORMAT_UNSUPPORTED: (
        "The film stores its grey values in a way this program does not read.",
        "Export it with 8 to 16 bits stored, as DICOM or PNG.",
    ),
    ErrorKind.TRANSFER_SYNTAX_UNSUPPORTED: (
        "The film is compressed in a way this program does not read.",
        "Export it uncompressed, or as JPEG 2000 or JPEG lossless.",
    ),
    ErrorKind.FRAME_MISSING: (
        "The file holds no such frame.",
        "Choose one of the frames it holds.",
    ),
    ErrorKind.FOLDER_UNREADABLE: (
        "The folder may not be read.",
        "Ask its owner for permission, or copy it to a folder of your own.",
    ),
    ErrorKind.FOLDER_TOO_DEEP: (
        "The folder holds folders inside folders, deeper than this program goes.",
        "Open the folder of the films itself.",
    ),
    ErrorKind.FOLDER_TOO_LARGE: (
        "The folder holds more files than this program lists at once; the rest was left out.",
        "Open a smaller folder.",
    ),
    ErrorKind.LINK_NOT_FOLLOWED: (
        "This is a link to another place, and links are not followed.",
        "Open the file or folder it points to.",
    ),
    ErrorKind.SPECIAL_FILE: (
        "This is a device, a pipe or a socket, not a file.",
        "Nothing has to be done; films are plain files.",
    ),
    ErrorKind.INDEX_DAMAGED: (
        "The index of the films (DICOMDIR) is damaged.",
        "Open the folder instead; its films are found without the index.",
    ),
    ErrorKind.INDEX_LEADS_OUTSIDE: (
        "The index (DICOMDIR) names a file outside its own folder, which is not opened.",
        "Check where the index comes from; open the film itself if you trust it.",
    ),
    ErrorKind.INDEX_FILE_MISSING: (
        "The index (DICOMDIR) names a film that is not there.",
        "Copy the whole disc or folder again.",
    ),
    ErrorKind.ARCHIVE_DAMAGED: (
        "The archive, or a part of it, is damaged.",
        "Copy or download it again.",
    ),
    ErrorKind.ARCHIVE_ENCRYPTED: (
        "The file in the archive is protected with a password.",
        "Unpack the archive with its password and open the folder.",
    ),
    ErrorKind.ARCHIVE_NESTED: (
        "This is an archive inside an archive, which is not opened.",
        "Unpack the outer archive and open the inner one.",
    ),
    ErrorKind.ARCHIVE_TOO_LARGE: (
        "The archive would unpack to far more than films need, so it was not unpacked.",
        "If you trust it, unpack it with another program and open the folder.",
    ),
    ErrorKind.ARCHIVE_UNSUPPORTED: (
        "The file in the archive is packed in a way this program does not read.",
        "Unpack the archive with another program and open the folder.",
    ),
    ErrorKind.DECODER_LOST: (
        "The picture inside the file made its decoder fail, so the film was not read.",
        "It is probably damaged; send or export it again. Other films can still be opened.",
    ),
    ErrorKind.DECODER_STOPPED: (
        "Decoding the picture took too long and was stopped.",
        "The file may be damaged; send or export the film again, uncompressed if possible.",
    ),
    ErrorKind.DECODER_UNAVAILABLE: (
        "The part of the program that decodes pictures could not be started.",
        "Close other programs and try again; if that does not help, install the program again.",
    ),
    ErrorKind.BUNDLE_MISSING: (
        "No network is installed, so films can be shown but not judged.",
        "Put a bundle into the models folder and start the program again.",
    ),
    ErrorKind.BUNDLE_UNKNOWN: (
        "No network of the name {bundle} is installed.",
        "Choose one of these: {installed}.",
    ),
    ErrorKind.BUG: (
        "The program made a mistake with this film.",
        "Try again; if it happens twice, send the report to whoever looks after the program.",
    ),
    ErrorKind.BUNDLE_DAMAGED: (
        "The installed network is not the one its description promises, so it is not used.",
        "Install the bundle again.",
    ),
    ErrorKind.BUNDLE_UNSUPPORTED: (
        "The installed network was made for another version of this program.",
        "Install a bundle made for this version.",
    ),
    ErrorKind.DEVICE_UNAVAILABLE: (
        "No CUDA graphics card was found.",
        "Choose the CPU, or check the card and its driver.",
    ),
    ErrorKind.DEVICE_OUT_OF_MEMORY: (
        "There was not enough memory to run the network.",
        "Close other programs and try again.",
    ),
    ErrorKind.ENGINE_LOST: (
        "The process that runs the network ended unexpectedly.",
        "Try again; the film is still here.",
    ),
    ErrorKind.ENGINE_FAILED: (
        "The network could not judge this film.",
        "Try again; if it happens twice, report it.",
    ),
    ErrorKind.ENGINE_TIMEOUT: (
        "The network did not answer in time and was stopped.",
        "Try again; close other programs if the computer is busy.",
    ),
    ErrorKind.CANCELLED: (
        "This was given up before it was done.",
        "Ask for it again if you want it.",
    ),
    ErrorKind.RESULT_UNREADABLE: (
        "The file is no result of this program, or not of a version that recorded all it takes.",
        "Choose a .json file that 'ncov-desktop read' wrote.",
    ),
    ErrorKind.RESULT_OF_ANOTHER_FILM: (
        "The result is of another film: the hash of this file is not the one recorded.",
        "Choose the very file the result names; a copy that was exported again is another file.",
    ),
    ErrorKind.RESULT_WITHOUT_SCORE: (
        "The result holds no score: its film was refused or could not be read.",
        "Choose the result of a film that was judged.",
    ),
    ErrorKind.ARCHITECTURE_UNKNOWN: (
        "There is no network of the name {architecture}.",
        "Choose one of these: {known}.",
    ),
    ErrorKind.WEIGHTS_MISSING: (
        "The ImageNet weights for this network are not on this computer: the file {file} is not in "
        "the folder {folder}.",
        "Put the file there; it can be downloaded from {address}, on another computer too. This "
        "program downloads it only when you ask it to.",
    ),
    ErrorKind.WEIGHTS_DAMAGED: (
        "The file {file} does not hold the weights it should, so it is not used.",
        "Delete it from {folder} and download {address} again.",
    ),
    ErrorKind.WEIGHTS_OF_ANOTHER: (
        "The file given is not {file}: its SHA-256 begins with {found}, not with {promised}.",
        "Give the file of that name, downloaded whole from {address}.",
    ),
    ErrorKind.DOWNLOAD_FAILED: (
        "The file {file} could not be downloaded from {address} ({reason}).",
        "Check the connection and try again, or put the file into the folder {folder} yourself.",
    ),
    ErrorKind.COLOURED_NOT_PNG: (
        "This is not the PNG file of a coloured film{format_note}; no other format keeps its values.",
        "Use the PNG file as export-rgb wrote it.",
    ),
    ErrorKind.COLOURED_UNMARKED: (
        "The PNG file does not say how its film was coloured. It is none written by export-rgb, or "
        "another program took that out of it.",
        "Use the file as export-rgb wrote it, or export the film again.",
    ),
    ErrorKind.COLOURED_VERSION: (
        "The film was coloured by another version of this program, in a way this one does not know.",
        "Turn it back with that version, or export the film again with this one.",
    ),
    ErrorKind.COLOURED_RESIZED: (
        "The picture was resized{size_note}, so its values are lost.",
        "Use the file as export-rgb wrote it, or export the film again.",
    ),
    ErrorKind.COLOURED_CHANGED: (
        "The picture was changed after it was exported{change_note}, so its values are lost.",
        "Use the file as export-rgb wrote it, or export the film again.",
    ),
    ErrorKind.SETTINGS_UNREADABLE: (
        "Your settings may not be read, so the program's own are used.",
        "Ask for permission to read the settings file; Settings names its folder.",
    ),
    ErrorKind.SETTINGS_DAMAGED: (
        "Your settings were damaged, so the program's own are used; the old file is kept as {name}.",
        "Choose again under Settings.",
    ),
    ErrorKind.SETTINGS_UNWRITABLE: (
        "Your choice holds until the program ends, but it could not be saved.",
        "Check that the settings folder may be written to and has space left.",
    ),
    ErrorKind.WORKLIST_DAMAGED: (
        "The worklist is damaged. A damaged worklist is set aside when it is opened, and an empty one "
        "takes its place{name_note}.",
        "Restore a backup with 'ncov-desktop worklist restore FILE', or screen the folder again.",
    ),
    ErrorKind.WORKLIST_NEWER: (
        "The worklist was written by a newer version of this program, so it was left as it is.",
        "Use that version, or name another worklist.",
    ),
    ErrorKind.WORKLIST_FOREIGN: (
        "The file is a database of another program, so it was left as it is.",
        "Name another file for the worklist.",
    ),
    ErrorKind.WORKLIST_BUSY: (
        "Another window or command is writing to the worklist.",
        "Wait until it has ended, or end it, and try again.",
    ),
    ErrorKind.WORKLIST_UNWRITABLE: (
        "The worklist could not be written; its disk may be full. What was stored before stays stored.",
        "Make space, or check that its folder may be written to, and try again.",
    ),
    ErrorKind.WORKLIST_CHANGED: (
        "The film is no longer in the worklist as it was shown.",
        "Look at its row again.",
    ),
    ErrorKind.BACKUP_UNUSABLE: (
        "The file is no backup of a worklist, or it is damaged. The worklist was left as it is.",
        "Choose a file that 'ncov-desktop worklist backup' wrote.",
    ),
    ErrorKind.OUTPUT_IS_INPUT: (
        "The output is the input file itself, which is never overwritten.",
        "Give the output another name.",
    ),
    ErrorKind.OUTPUT_UNWRITABLE: (
        "The result could not be written to the output folder.",
        "Check that the folder exists, may be written to and has space left.",
    ),
}


def error_message(error: NcovError) -> Message:
    """What was wrong and what to do next."""
    what, action = _ERRORS[error.kind]
    facts = {key: str(value) for key, value in error.facts.items()}
    known = facts.get("format", "unknown") not in ("unknown", "device")
    facts["format_note"] = f" ({facts['format']})" if known else ""
    facts["size_note"] = facts["change_note"] = ""
    facts["name_note"] = f"; the damaged one is kept as {facts['name']}" if "name" in facts else ""
    if "stated" in facts:
        facts["size_note"] = f" from {facts['stated']} to {facts['found']} pixels"
    if "foreign" in facts:
        count = f"{facts['foreign']} of {facts['pixels']}"
        facts["change_note"] = f" ({count} pixels are no colours of its colour map)"
    return Message(what.format_map(_Facts(facts)), action.format_map(_Facts(facts)))


class _Facts(dict[str, str]):
    """A fact that an error does not carry is left out of its sentence."""

    def __missing__(self, _name: str) -> str:
        return "–"


def not_opened(name: str, error: NcovError) -> str:
    """Why a file was not opened, and what to do."""
    return f"{name} was not opened. {error_message(error)}"
