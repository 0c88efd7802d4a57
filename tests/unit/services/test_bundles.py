"""Which network is used, and which is not."""

from pathlib import Path

import pytest

from ncov_desktop import text
from ncov_desktop.core.bundle import read_bundle, write_bundle
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.paths import shipped_models
from ncov_desktop.core.settings import Settings
from ncov_desktop.services.bundles import find_bundle, installed_bundles

SHIPPED = "ncovnet-densenet161-cxr-v1"


@pytest.fixture
def renamed(tmp_path: Path) -> Settings:
    """A bundle in a folder of another name."""
    folder = tmp_path / "ncovnet-v2"
    folder.mkdir()
    write_bundle(folder, read_bundle(shipped_models() / SHIPPED))
    return Settings(models=tmp_path)


@pytest.mark.parametrize("chosen", [None, "ncovnet-v2"])
def test_a_bundle_in_a_folder_of_another_name_is_not_used(
    renamed: Settings, chosen: str | None
) -> None:
    with pytest.raises(NcovError) as refused:
        find_bundle(Settings(models=renamed.models, model_id=chosen))
    assert refused.value.kind is ErrorKind.BUNDLE_RENAMED
    said = str(text.error_message(refused.value))
    assert "ncovnet-v2" in said
    assert f"Rename the folder to {SHIPPED}" in said
    assert [(each.id, each.title) for each in installed_bundles(renamed)] == [("ncovnet-v2", "")]


def test_under_its_own_name_it_is(renamed: Settings) -> None:
    (renamed.models / "ncovnet-v2").rename(renamed.models / SHIPPED)
    folder, bundle = find_bundle(renamed)
    assert folder.name == bundle.id == SHIPPED
