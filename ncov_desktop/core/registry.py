"""Which networks were active, one after the other, and what that makes of each of them."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from ncov_desktop.core.bundle import BundleId, Sha256

Word = Annotated[str, StringConstraints(max_length=255)]


class BundleState(StrEnum):
    """Where an installed bundle stands.

    CANDIDATE: never active. ACTIVE: films are judged with it unless another one is chosen.
    FORMER: another one was activated in its place. ROLLED_BACK: the one before it was taken again.
    """

    CANDIDATE = "candidate"
    ACTIVE = "active"
    FORMER = "former"
    ROLLED_BACK = "rolled_back"


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)


class GoldenCheck(_Frozen):
    """The golden inputs gave what the bundle promises: with these weights, here, in this version.

    content_sha256: of the bundle, its weights' hash included. precision: the number format it will run
        in. computer: its name.
    """

    bundle_id: BundleId
    content_sha256: Sha256
    device: Word
    precision: Word
    app_version: Word
    computer: Word
    at: datetime


class Activation(_Frozen):
    """A bundle took the place of another, after its golden inputs had passed.

    number: counted from 1. from_id: the one that was active until then. by: name of the account.
    """

    number: int = Field(ge=1)
    kind: Literal["activated", "rolled_back"]
    check: GoldenCheck
    from_id: BundleId | None
    at: datetime
    by: Word

    @property
    def bundle_id(self) -> str:
        """The bundle that is active from then on."""
        return self.check.bundle_id


class Registry(_Frozen):
    """Every activation there was, oldest first. Nothing is ever taken out.

    local_set: names the films on which networks are compared here; None where none were frozen.
    """

    schema_version: Literal[1] = 1
    activations: tuple[Activation, ...] = ()
    local_set: Sha256 | None = None

    @property
    def active(self) -> Activation | None:
        """What made the active bundle active; None where it is the one that ships."""
        standing = self._standing()
        return standing[-1] if standing else None

    @property
    def before(self) -> Activation | None:
        """What a roll back leads to; None where that is the one that ships, or there is none."""
        standing = self._standing()
        return standing[-2] if len(standing) > 1 else None

    @property
    def ever_active(self) -> frozenset[str]:
        """Ids of the bundles that are or were active."""
        known = {each.bundle_id for each in self.activations}
        return frozenset(known | {each.from_id for each in self.activations if each.from_id})

    def state_of(self, bundle_id: str, shipped: str | None) -> BundleState:
        """shipped: id of the bundle that is active where none was activated."""
        active = self.active
        if bundle_id == (active.bundle_id if active else shipped):
            return BundleState.ACTIVE
        left = [each.kind for each in self.activations if each.from_id == bundle_id]
        if left:
            return BundleState.ROLLED_BACK if left[-1] == "rolled_back" else BundleState.FORMER
        return BundleState.FORMER if bundle_id in self.ever_active else BundleState.CANDIDATE

    def since(self, bundle_id: str) -> datetime | None:
        """When the bundle last became active; None where it was not activated."""
        moments = [each.at for each in self.activations if each.bundle_id == bundle_id]
        return moments[-1] if moments else None

    def with_one(self, activation: Activation) -> "Registry":
        """The registry after one more activation."""
        return self.model_copy(update={"activations": (*self.activations, activation)})

    def _standing(self) -> list[Activation]:
        """Activations that no roll back has taken back."""
        standing: list[Activation] = []
        for each in self.activations:
            if each.kind == "activated":
                standing.append(each)
            elif standing:
                standing.pop()
        return standing
