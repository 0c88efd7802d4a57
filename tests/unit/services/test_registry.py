"""The life of a bundle: candidate, active, rolled back; and that no accident leads anywhere else."""

import json
import multiprocessing
import os
import random
import shutil
import signal
import sys
import time
from pathlib import Path

import pytest

from ncov_desktop import text
from ncov_desktop.core.bundle import CARD_FILE, WEIGHTS_FILE, Golden, read_bundle, write_bundle
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.lock import held
from ncov_desktop.core.registry import BundleState
from ncov_desktop.core.settings import Settings
from ncov_desktop.services import audit, bundle_folder, registry, registry_file
from ncov_desktop.services.bundle_file import export_bundle, import_bundle
from ncov_desktop.services.bundles import (
    find_bundle,
    hidden_bundles,
    installed_bundles,
)

from .bundle_rooms import bundle_like, start_passing, start_tiny

SHIPPED = "tiny-v1"
A, B = "site-a-v1", "site-b-v1"


@pytest.fixture
def made(bundle_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Bundles as runs packed them, A and B; what ships with the program is the tiny network."""
    (tmp_path / "shipped").mkdir()
    shutil.copytree(bundle_folder, tmp_path / "shipped" / SHIPPED)
    monkeypatch.setattr("ncov_desktop.core.paths.shipped_models", lambda: tmp_path / "shipped")
    monkeypatch.setenv("NCOV_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(sys.path))
    made = tmp_path / "run" / "bundle"
    made.mkdir(parents=True)
    bundle_like(bundle_folder, A, made, title="Adapted", threshold=0.4)
    bundle_like(bundle_folder, B, made, title="Adapted again", threshold=0.6)
    (made / A / CARD_FILE).write_text("A card.")
    return made


@pytest.fixture
def two(made: Path) -> Path:
    """Both are taken in. Returns the folder of the user's bundles."""
    for each in (A, B):
        registry.take_in(made / each, run="run-1")
    return made.parents[1] / "data" / "models"


def used() -> str:
    said: list[NcovError] = []
    bundle = find_bundle(Settings(), said.append)[1]
    assert said == []
    return bundle.id


def states() -> dict[str, BundleState | None]:
    return {each.id: each.state for each in installed_bundles(Settings())}


def refusal(work: object, *arguments: object) -> NcovError:
    with pytest.raises(NcovError) as raised:
        work(*arguments)  # type: ignore[operator]
    assert str(text.error_message(raised.value))
    return raised.value


def activate(bundle_id: str) -> None:
    registry.activate(bundle_id, start=start_passing)


def roll_back() -> str:
    return registry.roll_back(start=start_passing).bundle_id


def test_without_any_activation_the_shipped_network_is_used(two: Path) -> None:
    assert used() == SHIPPED
    assert states() == {
        SHIPPED: BundleState.ACTIVE,
        A: BundleState.CANDIDATE,
        B: BundleState.CANDIDATE,
    }
    assert registry.can_roll_back_to() is None
    assert refusal(roll_back).kind is ErrorKind.NONE_BEFORE


def test_a_bundle_is_taken_in_whole(two: Path, made: Path) -> None:
    names = {path.name for path in (made / A).iterdir()}
    assert {path.name for path in (two / A).iterdir()} == names
    for name in names:
        assert (two / A / name).read_bytes() == (made / A / name).read_bytes()
    assert [path.name for path in two.iterdir() if path.name.startswith(".")] == []
    assert registry.take_in(made / A) == A
    assert [each.action for each in audit.read()] == [audit.Action.TAKEN_IN] * 2
    assert audit.read()[0].facts["run"] == "run-1"


def test_activated_and_rolled_back_step_by_step(two: Path) -> None:
    activate(A)
    assert used() == A
    activate(B)
    assert used() == B
    assert states() == {
        B: BundleState.ACTIVE,
        A: BundleState.FORMER,
        SHIPPED: BundleState.FORMER,
    }
    assert next(iter(states())) == B  # the one that is taken without a choice comes first
    assert registry.can_roll_back_to() == A
    assert roll_back() == A
    assert states()[B] is BundleState.ROLLED_BACK
    assert roll_back() == SHIPPED
    assert (used(), states()[A]) == (SHIPPED, BundleState.ROLLED_BACK)
    assert refusal(roll_back).kind is ErrorKind.NONE_BEFORE
    activate(B)
    assert (used(), registry.can_roll_back_to()) == (B, SHIPPED)
    kinds = [(each.kind, each.bundle_id, each.from_id) for each in registry.history()]
    assert kinds == [
        ("activated", A, SHIPPED),
        ("activated", B, A),
        ("rolled_back", A, B),
        ("rolled_back", SHIPPED, A),
        ("activated", B, SHIPPED),
    ]
    logged = [entry for entry in reversed(audit.read()) if "activation" in entry.facts]
    assert [(e.action.value, e.subject, e.facts["from_id"]) for e in logged] == kinds
    assert registry.history()[0].by == logged[0].by
    assert audit.verify().sound


def test_the_threshold_and_temperature_are_the_weights_own(two: Path) -> None:
    for each, threshold in ((A, 0.4), (B, 0.6), (SHIPPED, 0.5)):
        activate(each)
        assert find_bundle(Settings())[1].threshold == threshold


def test_the_active_one_is_not_activated_again(two: Path) -> None:
    assert refusal(activate, SHIPPED).kind is ErrorKind.BUNDLE_IS_ACTIVE
    activate(A)
    assert refusal(activate, A).kind is ErrorKind.BUNDLE_IS_ACTIVE
    assert refusal(activate, "no-such").kind is ErrorKind.BUNDLE_UNKNOWN
    assert len(registry.history()) == 1


def test_golden_inputs_are_run_by_an_engine_process_before_anything_changes(two: Path) -> None:
    wrong = read_bundle(two / B)
    golden = (Golden(seed=wrong.golden[0].seed, logits=(9, -9)), *wrong.golden[1:])
    write_bundle(two / B, wrong.model_copy(update={"golden": golden}))
    with pytest.raises(NcovError) as raised:
        registry.activate(B, start=start_tiny)
    assert raised.value.kind is ErrorKind.BUNDLE_DAMAGED
    assert (used(), registry.history()) == (SHIPPED, ())
    activation = registry.activate(A, start=start_tiny)
    assert used() == A
    assert activation.check.content_sha256 == read_bundle(two / A).content_sha256
    assert activation.check.device.startswith("CPU")


def test_what_was_once_active_is_never_removed(two: Path) -> None:
    activate(A)
    assert refusal(registry.remove, A).kind is ErrorKind.BUNDLE_WAS_ACTIVE
    roll_back()
    assert refusal(registry.remove, A).kind is ErrorKind.BUNDLE_WAS_ACTIVE
    assert refusal(registry.remove, SHIPPED).kind is ErrorKind.BUNDLE_SHIPPED
    assert refusal(registry.remove, "../run").kind is ErrorKind.BUNDLE_UNKNOWN
    registry.remove(B)
    assert not (two / B).exists()
    assert set(states()) == {SHIPPED, A}
    (registry_file.paths.user_data() / registry_file.FILE_NAME).unlink()
    assert refusal(registry.remove, A).kind is ErrorKind.BUNDLE_WAS_ACTIVE  # says the log


def test_another_bundle_of_the_same_id_never_takes_its_place(two: Path, made: Path) -> None:
    before = read_bundle(two / A)
    write_bundle(made / A, read_bundle(made / A).model_copy(update={"threshold": 0.1}))
    assert refusal(registry.take_in, made / A).kind is ErrorKind.BUNDLE_TAKEN
    assert read_bundle(two / A) == before
    bundle_like(made / B, SHIPPED, made)
    assert refusal(registry.take_in, made / SHIPPED).kind is ErrorKind.BUNDLE_SHIPPED


def test_one_put_there_by_hand_under_a_shipped_id_is_not_used_and_that_is_said(two: Path) -> None:
    bundle_like(two / A, SHIPPED, two)
    assert list(states()).count(SHIPPED) == 1
    assert used() == SHIPPED
    assert find_bundle(Settings())[0].parent != two
    (said,) = hidden_bundles()
    assert SHIPPED in str(text.error_message(said))


def test_a_damaged_bundle_is_not_taken_in(made: Path) -> None:
    (made / A / WEIGHTS_FILE).write_bytes(b"other weights")
    assert refusal(registry.take_in, made / A).kind is ErrorKind.BUNDLE_DAMAGED
    (made / B / WEIGHTS_FILE).unlink()
    assert refusal(registry.take_in, made / B).kind is ErrorKind.BUNDLE_DAMAGED
    assert refusal(registry.take_in, made / "no-such").kind is ErrorKind.BUNDLE_MISSING
    assert set(states()) == {SHIPPED}


def test_a_folder_that_vanished_is_said_and_the_shipped_network_used(two: Path) -> None:
    activate(A)
    shutil.rmtree(two / A)
    said: list[NcovError] = []
    assert find_bundle(Settings(), said.append)[1].id == SHIPPED
    assert [each.kind for each in said] == [ErrorKind.ACTIVE_GONE]
    assert f"{A} is no longer installed, so {SHIPPED} is used" in str(text.error_message(said[0]))
    activate(B)
    assert refusal(roll_back).kind is ErrorKind.BUNDLE_UNKNOWN
    assert used() == B


def test_one_that_changed_since_it_was_activated_is_not_used(two: Path) -> None:
    activate(A)
    write_bundle(two / A, read_bundle(two / A).model_copy(update={"threshold": 0.01}))
    said: list[NcovError] = []
    assert find_bundle(Settings(), said.append)[1].id == SHIPPED
    assert [each.kind for each in said] == [ErrorKind.ACTIVE_CHANGED]
    activate(A)  # as it is now
    assert used() == A


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b"\xff" * 500, b'{"schema_version": 1, "x": 2}']
)
def test_a_damaged_registry_is_set_aside_and_said(two: Path, content: bytes) -> None:
    activate(A)
    file = registry_file.paths.user_data() / registry_file.FILE_NAME
    file.write_bytes(content)
    said: list[NcovError] = []
    assert find_bundle(Settings(), said.append)[1].id == SHIPPED
    assert [each.kind for each in said] == [ErrorKind.REGISTRY_DAMAGED]
    aside = file.with_name(str(said[0].facts["name"]))
    assert aside.read_bytes() == content
    assert audit.read(1)[0].action is audit.Action.REGISTRY_SET_ASIDE
    activate(B)
    assert used() == B


def test_a_registry_of_a_newer_version_is_left_as_it_is(two: Path) -> None:
    file = registry_file.paths.user_data() / registry_file.FILE_NAME
    file.write_text(json.dumps({"schema_version": 2, "whatever": []}))
    said: list[NcovError] = []
    assert find_bundle(Settings(), said.append)[1].id == SHIPPED
    assert [each.kind for each in said] == [ErrorKind.REGISTRY_NEWER]
    assert refusal(activate, A).kind is ErrorKind.REGISTRY_NEWER
    assert "whatever" in file.read_text()


def test_a_choice_and_a_folder_of_bundles_win_over_what_is_active(two: Path, made: Path) -> None:
    activate(A)
    assert find_bundle(Settings(model_id=B))[1].id == B
    assert find_bundle(Settings(models=made))[1].id == B  # the latest by name there
    assert [each.id for each in installed_bundles(Settings(models=made))] == [B, A]
    with pytest.raises(NcovError):
        find_bundle(Settings(models=made, model_id=SHIPPED))


def test_of_two_programs_at_once_one_waits_and_says_so(
    two: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(registry_file, "PATIENCE_S", 0.1)
    with held(registry_file.paths.user_data() / registry_file.LOCK_NAME):
        assert refusal(activate, A).kind is ErrorKind.REGISTRY_BUSY
        assert used() == SHIPPED
    activate(A)


def test_a_full_disk_leaves_what_was_active(two: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(28, "no space left")

    activate(A)
    with monkeypatch.context() as patch:
        patch.setattr(registry_file, "write_atomically", full)
        assert refusal(activate, B).kind is ErrorKind.REGISTRY_UNWRITABLE
    assert used() == A
    new = bundle_like(two / A, "site-c-v1", two.parent)
    with monkeypatch.context() as patch:
        patch.setattr(bundle_folder.os, "fsync", full)
        assert refusal(registry.take_in, new).kind is ErrorKind.REGISTRY_UNWRITABLE
    assert {path.name for path in two.iterdir()} == {A, B}


def test_an_activation_that_an_ended_program_left_out_of_the_log_is_added(
    two: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Ended(BaseException):
        pass

    def ended(*_: object, **__: object) -> None:
        raise Ended

    with monkeypatch.context() as patch:
        patch.setattr(registry.audit, "record", ended)
        with pytest.raises(Ended):
            activate(A)
    assert used() == A
    activate(B)
    subjects = [each.subject for each in audit.read() if each.action is audit.Action.ACTIVATED]
    assert subjects == [B, A]


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
@pytest.mark.parametrize("kills", [8, pytest.param(30, marks=pytest.mark.heavy)])
def test_kills_leave_a_valid_state(two: Path, made: Path, tmp_path: Path, kills: int) -> None:
    bundle_like(made / A, "site-c-v1", made)
    registry.take_in(made / "site-c-v1")
    file = tmp_path / "c.ncovbundle"
    export_bundle("site-c-v1", file)
    registry.remove("site-c-v1")
    context = multiprocessing.get_context("fork")
    rng = random.Random(7)

    for _ in range(kills):
        worker = context.Process(target=_change_for_ever, args=(file,))
        worker.start()
        time.sleep(rng.uniform(0, 0.12))
        assert worker.pid is not None
        os.kill(worker.pid, signal.SIGKILL)
        worker.join()
        used()
        listed = installed_bundles(Settings())
        assert {each.id for each in listed} - {"site-c-v1"} == {SHIPPED, A, B}
        for each in listed:
            bundle_folder.prove(each.folder)
        assert audit.verify().sound

    assert len(registry.history()) > kills // 10  # or the kills came before anything was begun
    import_bundle(file)
    assert [path.name for path in two.iterdir() if path.name.startswith(".")] == []
    activate(SHIPPED if used() != SHIPPED else A)
    logged = [each for each in audit.read(100_000) if "activation" in each.facts]
    assert len(logged) == len(registry.history())


def _change_for_ever(file: Path) -> None:
    while True:
        activate(A if used() != A else B)
        import_bundle(file)
        registry.remove("site-c-v1")
        roll_back()
        activate(A if used() != A else B)
