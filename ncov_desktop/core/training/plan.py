"""A training as one declarative value: what is trained, on what, how, and how it is tested.

A plan is a TOML file; the same file, films and program give the same network.
"""

import hashlib
import tomllib
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Literal

import tomli_w
from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from ncov_desktop.core.atomic import write_atomically
from ncov_desktop.core.bounded import read_bounded
from ncov_desktop.core.errors import ErrorKind, NcovError

_MAX_BYTES = 1 << 20

Share = Annotated[float, Field(ge=0.0, le=1.0)]
Positive = Annotated[float, Field(gt=0.0)]
Rate = Annotated[float, Field(gt=0.0, le=10.0)]
Side = Annotated[int, Field(ge=32, le=1024, multiple_of=32)]
Name = Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9-]{0,39}$")]


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)


class Shares(_Frozen):
    """How the patients of each class are divided anew; by default in the paper's proportions.

    Source: Polat et al. 2021, Table of splits: 199/50/50 and 1,177/295/50 of 1,721 films.
    """

    train: Share = 0.67
    valid: Share = 0.17
    test: Share = 0.16

    @model_validator(mode="after")
    def _whole(self) -> "Shares":
        if abs(self.train + self.valid + self.test - 1) > 1e-6 or not (self.train and self.valid):
            raise NcovError(ErrorKind.PLAN_SHARES)
        return self


class Films(_Frozen):
    """Which films. table: of `core.training.dataset`. split: None keeps the table's own.

    external: tables of films that are only ever tested on, each reported by its file's name.
    """

    table: Path
    split: Shares | None = None
    external: tuple[Path, ...] = ()


class Start(_Frozen):
    """What the network knows before: ImageNet, an installed bundle, or nothing.

    'random' is not transfer learning and is called so wherever the network is described.
    """

    kind: Literal["imagenet", "bundle", "random"]
    bundle: str | None = None

    @model_validator(mode="after")
    def _named(self) -> "Start":
        if (self.kind == "bundle") != (self.bundle is not None):
            raise NcovError(ErrorKind.PLAN_START)
        return self


class Debias(_Frozen):
    """Makes films of different sources look alike, so that how a film was stored tells less.

    films: 'artefact-free' treats only films that were stored without loss, as printed in the paper,
        so that the treatment depends on the source; 'all' treats every film alike.
    jpeg_quality: drawn between the two, OpenCV's scale. brightness: added, ± so much of full
        brightness. contrast: factor up to so much or down to its inverse. sharpness: ± share of detail.
    """

    films: Literal["all", "artefact-free", "none"] = "all"
    jpeg_quality: tuple[int, int] = (30, 70)
    brightness: Share = 0.1
    contrast: Annotated[float, Field(ge=1.0, le=3.0)] = 1.3
    sharpness: Share = 0.6


class Augmentation(_Frozen):
    """How each film is changed at random, anew in every epoch; strengths are the largest ones.

    horizontal_flip, vertical_flip: chances. zoom: up to so many times larger. warp: perspective, share
        of the distance. aspect: width by height, up to so much or its inverse. shift: share of the side.
    """

    horizontal_flip: Share = 0.5
    vertical_flip: Share = 0.0
    rotation_degrees: Annotated[float, Field(ge=0.0, le=180.0)] = 10.0
    zoom: Annotated[float, Field(ge=1.0, le=3.0)] = 1.1
    brightness: Share = 0.1
    warp: Share = 0.1
    aspect: Annotated[float, Field(ge=1.0, le=2.0)] = 1.2
    shift: Share = 0.05


class RangeTest(_Frozen):
    """The learning rate grows from low to high in so many steps, until the loss diverges.

    Source: Smith 2017, arXiv:1506.01186; figures of Polat et al. 2021.
    """

    low: Rate = 1e-6
    high: Rate = 1.0
    steps: int = Field(default=170, ge=10, le=2000)


class Constant(_Frozen):
    """The same learning rate in every step."""

    kind: Literal["constant"] = "constant"
    rate: Rate


class Sgdr(_Frozen):
    """Cosine annealing with warm restarts: from high to low in each cycle, cycles growing.

    first_cycle: epochs of the first cycle. growth: how many times longer each next one is.
    suggested: the range test's interval replaces low and high.
    Source: Loshchilov and Hutter 2017, arXiv:1608.03983.
    """

    kind: Literal["sgdr"] = "sgdr"
    high: Rate
    low: Annotated[float, Field(ge=0.0, le=10.0)] = 0.0
    first_cycle: int = Field(default=4, ge=1)
    growth: int = Field(default=2, ge=1, le=8)
    suggested: bool = False


class Sgd(_Frozen):
    """Stochastic gradient descent with momentum."""

    kind: Literal["sgd"] = "sgd"
    momentum: Share = 0.9
    weight_decay: Annotated[float, Field(ge=0.0, le=1.0)] = 0.0


class AdamW(_Frozen):
    """Adam with decoupled weight decay. Source: Loshchilov and Hutter 2019, arXiv:1711.05101."""

    kind: Literal["adamw"] = "adamw"
    weight_decay: Annotated[float, Field(ge=0.0, le=1.0)] = 0.01


class Stage(_Frozen):
    """One stage: the same networks go on from where the stage before left them.

    networks: of the table in `learning.architectures`; a later stage names some of an earlier one's.
    trained: 'head', 'all', or the freeze point from which on parameters are trained; what is frozen
        keeps its batch statistics too.
    discriminative: learning rate of the first group of layers as a share of the head's, the groups
        between in equal ratios.
    """

    name: Name
    networks: tuple[str, ...] = Field(min_length=1)
    input_size: Side
    batch_size: int = Field(ge=1, le=1024)
    epochs: int = Field(ge=1, le=1000)
    trained: str = "head"
    schedule: Annotated[Constant | Sgdr, Field(discriminator="kind")]
    optimizer: Annotated[Sgd | AdamW, Field(discriminator="kind")] = Sgd()
    discriminative: Annotated[float, Field(gt=0.0, le=1.0)] = 1.0
    range_test: RangeTest | None = None


class ThresholdRule(_Frozen):
    """How the threshold is chosen on the validation films.

    'sensitivity' and 'specificity' take the cut-off that just reaches `reach`.
    """

    kind: Literal["youden", "sensitivity", "specificity"] = "youden"
    reach: Share = 0.9


class Testing(_Frozen):
    """What is tested beside the plain test films.

    leave_one_source_out: trains anew without each source and tests on it. centre_hidden: trains and
        tests with the centre of every film hidden. Both follow the plan's stages for the network that
        becomes the bundle, from `controls_start`: a start that has seen the source proves nothing.
    controls_epochs: epochs of each stage of those trainings; None for the plan's own.
    """

    leave_one_source_out: bool = True
    centre_hidden: bool = True
    controls_start: Start | None = None
    controls_epochs: int | None = Field(default=None, ge=1)
    threshold: ThresholdRule = ThresholdRule()


class TrainingPlan(_Frozen):
    """The content of a plan's file.

    preset: what it was made from. bits: the n of the colour map that films are scaled to.
    balance: how the classes' different sizes are made up for: weighted loss, drawing, or not at all.
    early_stop: epochs without a lower validation loss after which a stage ends; None for never.
    workers: processes that prepare films. precision: 'auto' takes bfloat16 where the processor or the
    graphics card has it. chosen: the network that becomes the bundle; None takes the lowest
    validation loss of the last stage.
    """

    schema_version: Literal[1] = 1
    name: Name
    preset: Literal["paper", "quick", "adapt", "own"] = "own"
    seed: int = Field(default=20210728, ge=0, lt=2**31)
    films: Films
    start: Start
    bits: int = Field(default=8, ge=8, le=16)
    debias: Debias = Debias()
    augmentation: Augmentation = Augmentation()
    balance: Literal["loss", "drawing", "none"] = "loss"
    stages: tuple[Stage, ...] = Field(min_length=1)
    early_stop: int | None = Field(default=None, ge=1)
    precision: Literal["auto", "float32", "bfloat16"] = "auto"
    workers: int = Field(default=2, ge=0, le=64)
    chosen: str | None = None
    testing: Testing = Testing()

    @model_validator(mode="after")
    def _follows(self) -> "TrainingPlan":
        twice = Counter(stage.name for stage in self.stages).most_common(1)[0]
        if twice[1] > 1:
            raise NcovError(ErrorKind.PLAN_STAGE_NAMES, stage=twice[0])
        for before, after in zip(self.stages, self.stages[1:], strict=False):
            for network in after.networks:
                if network not in before.networks:
                    raise NcovError(
                        ErrorKind.PLAN_STAGE_NETWORK,
                        network=network,
                        stage=after.name,
                        before=before.name,
                    )
        if self.chosen is not None and self.chosen not in self.stages[-1].networks:
            raise NcovError(ErrorKind.PLAN_CHOSEN, network=self.chosen)
        return self


def read_plan(file: Path) -> TrainingPlan:
    """The plan of a TOML file; tables that are not named in full lie beside it.

    Raises: NcovError (file_missing, file_unreadable, and those of `validated`).
    """
    try:
        content = tomllib.loads(read_bounded(file, _MAX_BYTES).decode())
    except FileNotFoundError as error:
        raise NcovError(ErrorKind.FILE_MISSING) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise NcovError(ErrorKind.PLAN_DAMAGED, where="", why=str(error)) from error
    except OSError as error:
        raise NcovError(ErrorKind.FILE_UNREADABLE) from error
    plan = validated(content)
    films = plan.films.model_copy(
        update={
            "table": file.parent / plan.films.table,
            "external": tuple(file.parent / table for table in plan.films.external),
        }
    )
    return plan.model_copy(update={"films": films})


def validated(content: Mapping[str, object]) -> TrainingPlan:
    """The plan of a file's content.

    Raises: NcovError (plan_shares, plan_start, plan_stage_names, plan_stage_network, plan_chosen, and
        with `where` the entry is: plan_number_low, plan_number_high, plan_number_step, plan_name,
        plan_entry_unknown, plan_entry_missing, plan_stage_empty, plan_damaged with `why`).
    """
    try:
        return TrainingPlan.model_validate(content)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        where = ".".join(str(part) for part in first["loc"])
        kind, limit = _REFUSALS.get(first["type"], (ErrorKind.PLAN_DAMAGED, "error"))
        stated = first.get("ctx", {}).get(limit, "")
        raise NcovError(kind, where=where, limit=str(stated), why=first["msg"]) from error


# What pydantic calls it, what we do, and what it calls the limit.
_REFUSALS = {
    "greater_than": (ErrorKind.PLAN_NUMBER_LOW, "gt"),
    "greater_than_equal": (ErrorKind.PLAN_NUMBER_LOW, "ge"),
    "less_than": (ErrorKind.PLAN_NUMBER_HIGH, "lt"),
    "less_than_equal": (ErrorKind.PLAN_NUMBER_HIGH, "le"),
    "multiple_of": (ErrorKind.PLAN_NUMBER_STEP, "multiple_of"),
    "string_pattern_mismatch": (ErrorKind.PLAN_NAME, ""),
    "extra_forbidden": (ErrorKind.PLAN_ENTRY_UNKNOWN, ""),
    "missing": (ErrorKind.PLAN_ENTRY_MISSING, ""),
    "too_short": (ErrorKind.PLAN_STAGE_EMPTY, ""),
}


def plan_text(plan: TrainingPlan) -> str:
    """The plan as TOML."""
    return tomli_w.dumps(plan.model_dump(mode="json", exclude_none=True))


def write_plan(file: Path, plan: TrainingPlan) -> None:
    """Writes the plan, for this user's eyes only. Raises: OSError."""
    write_atomically(file, plan_text(plan).encode(), private=True)


def plan_sha256(plan: TrainingPlan) -> str:
    """Names everything a plan says, whatever folder its films lie in."""
    return hashlib.sha256(plan.model_dump_json(exclude={"films"}).encode()).hexdigest()
