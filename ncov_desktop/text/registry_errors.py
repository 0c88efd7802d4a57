"""What went wrong in keeping networks, in the log and with the password, and what to do next."""

from ncov_desktop.core.errors import ErrorKind
from ncov_desktop.text.language import mark

_FOLDER = mark("Check that the program's data folder may be written to and has space left.")
_CHOOSE_FILE = mark("Choose a file that this program exported, copied whole.")

REGISTRY_ERRORS: dict[ErrorKind, tuple[str, str]] = {
    ErrorKind.BUNDLE_TAKEN: (
        mark("Another network of the name {bundle} is installed already, and its content differs."),
        mark("Nothing was changed. A network that differs needs a name of its own."),
    ),
    ErrorKind.BUNDLE_SHIPPED: (
        mark("The network {bundle} ships with this program: its name is taken, and it stays."),
        mark("Give a network of your own another name."),
    ),
    ErrorKind.BUNDLE_HIDDEN: (
        mark(
            "A network of yours has the name of one that ships with this program, {bundle}, so yours "
            "is not used."
        ),
        mark("Take its folder out of your folder of networks."),
    ),
    ErrorKind.BUNDLE_IS_ACTIVE: (
        mark("The network {bundle} is the active one already."),
        mark("Nothing has to be done."),
    ),
    ErrorKind.BUNDLE_WAS_ACTIVE: (
        mark(
            "The network {bundle} is or was active. It is kept, so that what it said can be worked out "
            "again."
        ),
        mark("Only a candidate that was never active can be removed."),
    ),
    ErrorKind.BUNDLE_FILE_DAMAGED: (
        mark(
            "The file is no network that this program exported, or it was changed or cut off since. "
            "Nothing of it was taken in."
        ),
        _CHOOSE_FILE,
    ),
    ErrorKind.BUNDLE_FILE_NEWER: (
        mark("The network was exported by a newer version of this program."),
        mark("Use that version, or export the network with this one."),
    ),
    ErrorKind.NONE_BEFORE: (
        mark("No network was active before the one that is active now."),
        mark("Activate the network you want instead."),
    ),
    ErrorKind.ACTIVE_GONE: (
        mark(
            "The active network {bundle} is no longer installed, so {instead} is used, which ships "
            "with the program."
        ),
        mark("Import the network again, or activate another one."),
    ),
    ErrorKind.ACTIVE_CHANGED: (
        mark(
            "The network {bundle} is not the one that was activated any more, so {instead} is used, "
            "which ships with the program."
        ),
        mark("Import the network again, or activate it once more as it is now."),
    ),
    ErrorKind.REGISTRY_DAMAGED: (
        mark(
            "The record of which network is active was damaged, so the one that ships with the program "
            "is used; the record is kept as {name}."
        ),
        mark("Activate the network you want once more."),
    ),
    ErrorKind.REGISTRY_NEWER: (
        mark(
            "The record of which network is active was written by a newer version of this program, so "
            "it was left as it is, and the network that ships with this program is used."
        ),
        mark("Use that version."),
    ),
    ErrorKind.REGISTRY_UNREADABLE: (
        mark(
            "The record of which network is active may not be read, so the one that ships with the "
            "program is used."
        ),
        mark("Check that the program's data folder is there and that it is yours."),
    ),
    ErrorKind.REGISTRY_BUSY: (
        mark("Another window or command is changing the networks."),
        mark("Wait until it has ended, and try again."),
    ),
    ErrorKind.REGISTRY_UNWRITABLE: (
        mark("The networks could not be changed; they are as they were."),
        _FOLDER,
    ),
    ErrorKind.SET_MISSING: (
        mark("There is no local set of films yet to compare networks on."),
        mark("Name a table of films that neither network was trained on."),
    ),
    ErrorKind.SET_CHANGED: (
        mark(
            "The local set is not the one that was frozen: its table or film {film} of it has changed "
            "or is gone."
        ),
        mark("Put the film back, or freeze another set; older comparisons do not hold for it."),
    ),
    ErrorKind.SET_IS_FROZEN: (
        mark("Another local set of films is frozen already."),
        mark(
            "Compare on the frozen set, or say that the new one is to replace it; older comparisons "
            "do not hold for it."
        ),
    ),
    ErrorKind.SET_UNREADABLE: (
        mark("Film {film} of the table cannot be read, so the set was not frozen."),
        mark("Take it out of the table, or put its file back."),
    ),
    ErrorKind.COMPARED_WITH_ITSELF: (
        mark("The network {bundle} would be compared with itself."),
        mark("Name another network to compare it with."),
    ),
    ErrorKind.NOTHING_COMPARED: (
        mark("There is no film that both networks judged."),
        mark("Choose another set of films."),
    ),
    ErrorKind.AUDIT_UNWRITABLE: (
        mark("What you asked for is done, but it could not be written to the log."),
        _FOLDER,
    ),
    ErrorKind.AUDIT_UNREADABLE: (
        mark("The log may not be read."),
        mark("Check that the program's data folder is there and that it is yours."),
    ),
    ErrorKind.PASSWORD_UNSET: (
        mark("No administrator's password is set."),
        mark("Set one first."),
    ),
    ErrorKind.PASSWORD_IS_SET: (
        mark("An administrator's password is set already."),
        mark("Change it, which takes the one that is set."),
    ),
    ErrorKind.PASSWORD_SHORT: (
        mark("The password is too short."),
        mark("Take at least {least} characters."),
    ),
    ErrorKind.PASSWORD_LONG: (
        mark("The password is too long."),
        mark("Take at most {most} characters."),
    ),
    ErrorKind.PASSWORD_WRONG: (
        mark("This is not the administrator's password."),
        mark("It can be tried again in {seconds} s."),
    ),
    ErrorKind.PASSWORD_WAIT: (
        mark("The password was wrong several times, so the next try has to wait."),
        mark("It can be tried again in {seconds} s."),
    ),
    ErrorKind.ADMINISTRATOR_DAMAGED: (
        mark("The file with the administrator's password cannot be read, so nothing is unlocked."),
        mark("Delete the file {name} in the program's data folder and set a new password."),
    ),
    ErrorKind.ADMINISTRATOR_UNWRITABLE: (
        mark("The administrator's password could not be kept."),
        _FOLDER,
    ),
}
