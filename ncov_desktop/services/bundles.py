"""Which network is used."""

from pathlib import Path

from ncov_desktop.core.bundle import MODEL_FILE, Bundle, read_bundle
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.settings import Settings


def find_bundle(settings: Settings) -> tuple[Path, Bundle]:
    """(folder, bundle) of the network the settings ask for; without a choice, the last by name.

    Raises: NcovError (bundle_missing, bundle_damaged).
    """
    if settings.model_id is not None:
        folder = settings.models / Path(settings.model_id).name
        return folder, read_bundle(folder)
    try:
        folders = sorted(path.parent for path in settings.models.glob(f"*/{MODEL_FILE}"))
    except OSError as error:
        raise NcovError(ErrorKind.BUNDLE_MISSING) from error
    if not folders:
        raise NcovError(ErrorKind.BUNDLE_MISSING)
    return folders[-1], read_bundle(folders[-1])
