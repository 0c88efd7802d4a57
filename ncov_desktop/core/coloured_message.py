"""How the stored values of a coloured film travel between two processes; both sides convert here."""

from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.lossless import LosslessRecord, StoredFilm
from ncov_desktop.core.wire import Message, WireError

_VALUES = "values"


def stored_answer(number: int, stored: StoredFilm) -> Message:
    """Answers a `film_request` for a coloured film."""
    record = stored.record.model_dump(mode="json")
    return Message({"id": number, "ok": record}, {_VALUES: stored.values})


def stored_of(message: Message) -> StoredFilm:
    """What the answer says, be it stored values or an error; the array is read-only.

    Raises: NcovError as the reader raised it; WireError.
    """
    header = message.header
    try:
        if "error" in header:
            error = NcovError(ErrorKind(header["error"]["kind"]), **header["error"]["facts"])
        else:
            record = LosslessRecord.model_validate(header["ok"])
            values = message.arrays[_VALUES]
            if values.shape != (record.rows, record.cols) or values.dtype != record.dtype:
                raise ValueError("other values than recorded")
            return StoredFilm(values, record)
    except (KeyError, TypeError, ValueError) as cause:
        raise WireError("not the stored values of a film") from cause
    raise error
