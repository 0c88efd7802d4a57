"""What there is to say of a preset's numbers: which the paper gives, which we chose, and why."""

from collections.abc import Iterator, Mapping

from ncov_desktop.core.training.plan import TrainingPlan, plan_text
from ncov_desktop.core.training.presets import Note, NoteFrom, notes
from ncov_desktop.text.language import english, mark, tr

_ORIGINS: Mapping[NoteFrom, str] = {
    NoteFrom.PAPER: mark("From the paper."),
    NoteFrom.OURS: mark("Our choice; the paper does not say."),
}
# By field, or by field within its stage, where there is more to say than whose number it is.
_MORE: Mapping[str, str] = {
    "start.kind": mark("Without ImageNet's weights it is not transfer learning."),
    "bits": mark("OpenCV's JET has 256 colours; the paper calls that lossless for 16 bits."),
    "balance": mark("There are six times as many films of the other class."),
    "debias.films": mark(
        "Only films stored without loss are treated, so the treatment depends on the source."
    ),
    "augmentation.vertical_flip": mark("The paper names the flip, not how often."),
    "augmentation.horizontal_flip": mark("The paper names the flip, not how often."),
    "augmentation.rotation_degrees": mark("The paper names the kind, not its strength."),
    "augmentation.zoom": mark("The paper names the kind, not its strength."),
    "augmentation.brightness": mark("The paper names the kind, not its strength."),
    "augmentation.warp": mark("The paper names the kind, not its strength."),
    "augmentation.aspect": mark("The paper does not change the shape of films."),
    "augmentation.shift": mark("The paper does not shift films."),
    "trained": mark("What is frozen keeps its batch statistics; that is our choice."),
    "epochs": mark("The paper's 80 epochs of this size are 20 frozen and 60 unfrozen here."),
    "schedule.suggested": mark("Between the limits of a range test of this stage."),
    "schedule.high": mark("Taken only where the range test suggests nothing."),
    "schedule.low": mark("Taken only where the range test suggests nothing."),
    "schedule.first_cycle": mark("Cycles of 4, 8, 16 and 32 epochs."),
    "schedule.growth": mark("Cycles of 4, 8, 16 and 32 epochs."),
    "discriminative": mark("Layers near the picture learn more slowly."),
    "testing.threshold.kind": mark("The paper takes a score of 0.5."),
}
# Values of which the sentence above would not be true.
_PLAIN = (("epochs", 40), ("trained", "all"))


def note_sentence(note: Note) -> str:
    """Whose number it is, and what else there is to say of it."""
    more = _MORE.get(note.field, "")
    if note.field.startswith("stages."):
        within = note.field.split(".", 2)[2]
        more = "" if (within, note.value) in _PLAIN else _MORE.get(within, "")
    return f"{tr(_ORIGINS[note.origin])} {tr(more) if more else ''}".strip()


def annotated_plan(plan: TrainingPlan) -> str:
    """The plan as TOML with each note as a comment above its entry; it reads back as the same plan."""
    with english():
        sentences = {note.field: note_sentence(note) for note in notes(plan)}
    lines: list[str] = []
    for field, line in _placed(plan_text(plan)):
        if field in sentences:
            lines.append(f"# {sentences[field]}")
        lines.append(line)
    return "\n".join(lines) + "\n"


def _placed(content: str) -> Iterator[tuple[str, str]]:
    """(path of the entry that begins here or '', line) of the TOML that `plan_text` writes."""
    table, stage = "", -1
    for line in content.splitlines():
        if line == "[[stages]]":
            stage += 1
            table = f"stages.{stage}."
        elif line.startswith("["):
            table = line.strip("[]") + "."
            table = table.replace("stages.", f"stages.{stage}.", 1)
        name, found, _ = line.partition(" = ")
        yield (table + name if found else "", line)
