"""A bundle: a network's weights with everything needed to use them the way they were trained."""

import hashlib
import json
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

from ncov_desktop.core import colormap
from ncov_desktop.core.atomic import write_atomically
from ncov_desktop.core.bounded import read_bounded
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.results import COVID19, OTHER_PNEUMONIA

MODEL_FILE = "model.json"
# A description takes 7 kB.
MAX_MODEL_BYTES = 1 << 20
WEIGHTS_FILE = "weights.safetensors"
CARD_FILE = "CARD.md"
TRUST_FILE = "trust.safetensors"

Sha256 = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
BundleId = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9._-]{0,79}$")]
Unit = Annotated[float, Field(ge=0.0, le=1.0)]
Triple = tuple[float, float, float]


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)


class Rate(_Frozen):
    """A proportion with its counts and its 95 % interval."""

    right: int = Field(ge=0)
    total: int = Field(ge=0)
    low: Unit | None = None
    high: Unit | None = None


class Metrics(_Frozen):
    """What a bundle scores on one set of films; intervals come from a bootstrap over patients."""

    films: str
    patients: int = Field(ge=0)
    sensitivity: Rate
    specificity: Rate
    auc: Unit | None = None
    auc_low: Unit | None = None
    auc_high: Unit | None = None


class Golden(_Frozen):
    """An input made by code and the float32 logits the weights must give for it.

    seed: of the synthetic phantom that is prepared like any film.
    """

    seed: int = Field(ge=0)
    logits: tuple[float, float]


class TrustStatistics(_Frozen):
    """What is known of the training films, in `trust.safetensors` beside the weights.

    sha256: of that file. layers: the stages of the network it describes, first to last.
    """

    sha256: Sha256
    layers: tuple[str, ...] = Field(min_length=1)
    training_films: int = Field(gt=0)


class Calibration(_Frozen):
    """How far the scores of COVID-19 Pneumonia are from what happens, on one set of films.

    error: expected calibration error, 0 to 1, with its 95 % interval from a bootstrap over patients.
    """

    films: str
    count: int = Field(gt=0)
    error: Unit
    low: Unit | None = None
    high: Unit | None = None


class Bundle(_Frozen):
    """The content of `model.json`. Threshold and temperature belong to these weights alone.

    trust: None for a bundle that does not know its training films; it tells no distance from them.
    content_sha256: of everything else here. The golden inputs prove the weights; this proves that
        classes, temperature, threshold and colours are the ones they were measured with.
    """

    schema_version: Literal[1] = 1
    id: BundleId
    title: str
    architecture: str
    classes: tuple[str, str]
    input_size: int = Field(ge=32, le=2048)
    colormap_id: str
    resize_mode: Literal["squash"]
    window_rule: Literal["declared-else-automatic-v1"]
    mean: Triple
    std: Triple
    temperature: float = Field(gt=0.0)
    temperature_choice: str = ""
    threshold: Unit
    threshold_choice: str
    golden: tuple[Golden, ...] = Field(min_length=8)
    metrics: tuple[Metrics, ...] = ()
    calibration: tuple[Calibration, ...] = ()
    trust: TrustStatistics | None = None
    training_plan: str
    plan_sha256: Sha256 | None = None
    data_sha256: Sha256 | None = None
    weights_sha256: Sha256
    app_version: str
    data_licences: tuple[str, ...] = ()
    content_sha256: Sha256 | None = None

    @model_validator(mode="after")
    def _consistent(self) -> "Bundle":
        if set(self.classes) != {COVID19, OTHER_PNEUMONIA}:
            raise ValueError(f"classes must be {COVID19} and {OTHER_PNEUMONIA}")
        if min(self.std) <= 0:
            raise ValueError("std must be positive")
        colormap.bits_of(self.colormap_id)
        return self

    @property
    def bits(self) -> int:
        """The n of the colour map: every film is scaled to it."""
        return colormap.bits_of(self.colormap_id)


def content_sha256(bundle: Bundle) -> str:
    """Hash of all that a bundle says, but for the hash itself."""
    return hashlib.sha256(bundle.model_dump_json(exclude={"content_sha256"}).encode()).hexdigest()


def write_bundle(folder: Path, bundle: Bundle) -> None:
    """Writes `folder`/model.json, sealed with its hash. Raises: OSError."""
    sealed = bundle.model_copy(update={"content_sha256": content_sha256(bundle)})
    write_atomically(folder / MODEL_FILE, (sealed.model_dump_json(indent=2) + "\n").encode())


def read_bundle(folder: Path) -> Bundle:
    """The bundle described by `folder`/model.json. The weights are neither read nor checked here.

    Raises: NcovError (bundle_missing, bundle_damaged).
    """
    try:
        text = read_bounded(folder / MODEL_FILE, MAX_MODEL_BYTES).decode()
    except FileNotFoundError as error:
        raise NcovError(ErrorKind.BUNDLE_MISSING, bundle=folder.name) from error
    except (OSError, UnicodeDecodeError) as error:
        raise NcovError(ErrorKind.BUNDLE_DAMAGED, bundle=folder.name, part=MODEL_FILE) from error
    try:
        bundle = Bundle.model_validate_json(text)
    except ValidationError as error:
        raise NcovError(ErrorKind.BUNDLE_DAMAGED, bundle=folder.name, part=MODEL_FILE) from error
    if bundle.content_sha256 != content_sha256(bundle) or not _is_as_written(text, bundle):
        raise NcovError(ErrorKind.BUNDLE_DAMAGED, bundle=folder.name, part=MODEL_FILE)
    return bundle


def _is_as_written(text: str, bundle: Bundle) -> bool:
    """False where a number is written otherwise: a changed last digit may still be the same float."""
    written = bundle.model_dump_json(exclude_unset=True)
    return bool(json.loads(text, parse_float=str) == json.loads(written, parse_float=str))
