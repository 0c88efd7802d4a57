"""A result file on its way back in: as far as its score depends on it, and never trusted."""

import codecs
import errno
from pathlib import Path
from typing import Annotated, Literal

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    StringConstraints,
    ValidationError,
    model_validator,
)

from ncov_desktop.core.bounded import read_bounded
from ncov_desktop.core.bundle import BundleId, Sha256, Unit
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.results import COVID19, OTHER_PNEUMONIA, FindingKind

# A result file takes 3 kB.
MAX_BYTES = 1 << 20
_SUM_SLACK = 1e-9

Words = Annotated[str, StringConstraints(max_length=200)]
MemberName = Annotated[str, StringConstraints(max_length=65_535)]
_Known = Literal["covid19", "other_pneumonia"]


class _Frozen(BaseModel):
    """Unknown entries are of no concern here; a later version may write more."""

    model_config = ConfigDict(frozen=True, extra="ignore", allow_inf_nan=False, strict=True)


class RecordedScore(_Frozen):
    """What a result file of a judged film says, as far as its score depends on it.

    frame: which one of the file, counted from 1. member: the film's name in an archive, None for a
        file of its own. The rest is as in `results.Prediction`.
    """

    file_sha256: Sha256
    frame: int = Field(ge=1, le=1_000_000)
    member: MemberName | None = None
    input_sha256: Sha256
    label: _Known
    classes: tuple[_Known, _Known]
    probabilities: tuple[Unit, Unit]
    logits: tuple[float, float]
    threshold: Unit
    sentence: Words
    weights_sha256: Sha256
    model_id: BundleId
    bundle_sha256: Sha256
    device: Words
    precision: Literal["float32", "bfloat16", "float16"]
    batch: int = Field(ge=1, le=64)
    overridden: tuple[FindingKind, ...] = ()
    torch_version: Words | None = None
    app_version: Words

    @model_validator(mode="after")
    def _consistent(self) -> "RecordedScore":
        if set(self.classes) != {COVID19, OTHER_PNEUMONIA}:
            raise ValueError("each class once")
        if abs(sum(self.probabilities) - 1) > _SUM_SLACK:
            raise ValueError("scores sum to 1")
        return self

    @property
    def covid19(self) -> float:
        """Score of COVID-19 Pneumonia, 0 to 1."""
        return self.probabilities[self.classes.index(COVID19)]


class _Status(_Frozen):
    status: Literal["done", "refused", "failed"]


def read_result(path: Path) -> RecordedScore:
    """What a result file says.

    Raises: NcovError (file_missing, is_a_folder, file_unreadable, result_unreadable,
        result_without_score).
    """
    content = _content(path)
    try:
        status = _Status.model_validate_json(content).status
        if status != "done":
            raise NcovError(ErrorKind.RESULT_WITHOUT_SCORE)
        return RecordedScore.model_validate_json(content)
    except ValidationError as error:
        raise NcovError(ErrorKind.RESULT_UNREADABLE) from error


def _content(path: Path) -> bytes:
    try:
        content = read_bounded(path, MAX_BYTES)
    except FileNotFoundError as error:
        raise NcovError(ErrorKind.FILE_MISSING) from error
    except IsADirectoryError as error:
        raise NcovError(ErrorKind.IS_A_FOLDER) from error
    except (OSError, ValueError) as error:
        too_large = isinstance(error, OSError) and error.errno == errno.EFBIG
        kind = ErrorKind.RESULT_UNREADABLE if too_large else ErrorKind.FILE_UNREADABLE
        raise NcovError(kind) from error
    return content.removeprefix(codecs.BOM_UTF8)  # some editors add it
