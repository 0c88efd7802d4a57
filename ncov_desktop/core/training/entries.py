"""A plan entry by entry: each has a path, a stage by its place from 0 ('stages.0.epochs')."""

from collections.abc import Iterator

from ncov_desktop.core.training.plan import TrainingPlan

_STAGES = "stages"


def entries(plan: TrainingPlan) -> Iterator[tuple[str, object]]:
    """(path, value) of every entry but the films', as they are written."""

    def walk(at: str, value: object) -> Iterator[tuple[str, object]]:
        if isinstance(value, dict):
            for name, each in value.items():
                yield from walk(f"{at}.{name}" if at else name, each)
        elif at == _STAGES and isinstance(value, list):
            for place, each in enumerate(value):
                yield from walk(f"{_STAGES}.{place}", each)
        else:
            yield at, value

    yield from walk("", plan.model_dump(mode="json", exclude={"films"}))


def stage_path(place: int, field: str) -> str:
    """The path of an entry of a stage."""
    return f"{_STAGES}.{place}.{field}"


def within_stage(path: str) -> tuple[int | None, str]:
    """(the stage's place, the path inside of it); (None, the path) where it is of no stage."""
    if not path.startswith(f"{_STAGES}."):
        return None, path
    _, place, field = path.split(".", 2)
    return int(place), field
