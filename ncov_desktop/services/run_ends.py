"""That a training is done stands in the log, once, whoever learns of it first."""

from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.training.progress import RunProgress, State
from ncov_desktop.core.training.run_folder import RunFolder
from ncov_desktop.services import audit
from ncov_desktop.services.audit import Action


def record_end(run: RunFolder, progress: RunProgress) -> None:
    """Records a run that is done, unless that was recorded before; to be called at every look.

    The log itself says whether it was; a file in the run's folder spares reading it again.
    Raises: NcovError (audit_unwritable).
    """
    if progress.state is not State.DONE or run.recorded.exists():
        return
    began = progress.started.at.isoformat() if progress.started is not None else ""
    name = run.path.name.encode(errors="replace").decode()
    audit.record_once(Action.TRAINED, name, bundle=progress.bundle or "", began=began)
    try:
        run.recorded.touch(mode=0o600)
    except OSError as error:
        raise NcovError(ErrorKind.OUTPUT_UNWRITABLE) from error
