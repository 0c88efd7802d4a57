"""Small heat maps; findings of trust, networks and days of screening in every list's index."""

import json

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

_SORTED = (
    "accession_number",
    "error_kind",
    "file_name",
    "folder",
    "label",
    "modality",
    "model_id",
    "patient_id",
    "patient_name",
    "percentile",
    "review",
    "score",
    "screened_at",
    "status",
    "study_date",
    "threshold",
    "view",
)
_FILTERED = (
    "status",
    "label",
    "review",
    "score",
    "percentile",
    "study_date",
    "finding_bits",
    "view",
    "network_id",
    "screened_s",
)
_FRAME_KNOWN, _STABILITY_KNOWN, _FROM_FRAME, _UNSTABLE = 1 << 32, 1 << 33, 1 << 34, 1 << 35


def upgrade() -> None:
    """Makes them, and fills them from what is stored. Films screened before have no map."""
    for name in _SORTED:
        op.drop_index(f"films_by_{name}", "films")
    op.add_column("films", sa.Column("remark", sa.Text()))
    op.add_column("films", sa.Column("network_id", sa.Integer()))
    op.add_column("films", sa.Column("screened_s", sa.Integer()))
    op.create_table(
        "networks",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("model_id", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("model_id"),
    )
    op.create_table(
        "small_maps",
        sa.Column("prediction_id", sa.Integer(), nullable=False),
        sa.Column("method", sa.Text(), nullable=False),
        sa.Column("class_name", sa.Text(), nullable=False),
        sa.Column("layer", sa.Text(), nullable=False),
        sa.Column("geometry", sa.Text(), nullable=False),
        sa.Column("rows", sa.Integer(), nullable=False),
        sa.Column("cells", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["prediction_id"], ["predictions.id"]),
        sa.PrimaryKeyConstraint("prediction_id"),
    )
    op.execute(
        "INSERT INTO networks (model_id) SELECT DISTINCT model_id FROM films "
        "WHERE model_id IS NOT NULL ORDER BY model_id"
    )
    op.execute(
        "UPDATE films SET screened_s = CAST(strftime('%s', screened_at) AS INTEGER), network_id = "
        "(SELECT id FROM networks WHERE networks.model_id = films.model_id)"
    )
    _fill(op.get_bind())
    for name in (*_SORTED, "remark"):
        rest = [each for each in _FILTERED if each != name]
        op.create_index(f"films_by_{name}", "films", [name, "id", *rest], unique=False)


def _fill(connection: sa.Connection) -> None:
    """What the second sweep found goes into the films' rows, and by what their findings are sorted."""
    trust = _known(connection)
    rows = connection.execute(
        sa.text("SELECT id, error_kind, findings FROM films WHERE error_kind IS NOT NULL "
                "OR findings != '[]' OR id IN (SELECT value FROM json_each(:ids))"),
        {"ids": json.dumps(sorted(trust))},
    ).all()  # fmt: skip
    changes = [
        {"id": film_id, "bits": trust.get(film_id, 0),
         "remark": _remark(error, json.loads(findings), trust.get(film_id, 0))}
        for film_id, error, findings in rows
    ]  # fmt: skip
    if changes:
        connection.execute(
            sa.text("UPDATE films SET remark = :remark, finding_bits = finding_bits | :bits "
                    "WHERE id = :id"), changes,
        )  # fmt: skip


def _known(connection: sa.Connection) -> dict[int, int]:
    """By film, the bits of what is known of its present prediction's trust."""
    bits: dict[int, int] = {}
    for film_id, part, stored in connection.execute(
        sa.text("SELECT films.id, part, result FROM trust_results JOIN films "
                "ON films.prediction_id = trust_results.prediction_id ORDER BY trust_results.id")
    ):  # fmt: skip
        result, before = json.loads(stored), bits.get(film_id, 0)
        if part == "frame":
            found = _FROM_FRAME if result["from_frame"] else 0
            bits[film_id] = (before & ~_FROM_FRAME) | _FRAME_KNOWN | found
        else:
            found = _UNSTABLE if result["crossing"] else 0
            bits[film_id] = (before & ~_UNSTABLE) | _STABILITY_KNOWN | found
    return bits


def _remark(error: str | None, findings: list[list[str]], bits: int) -> str | None:
    if error is not None:
        return f"3 {error}"
    kinds = [("1", "score_from_frame")] if bits & _FROM_FRAME else []
    kinds += [("1", "unstable_answer")] if bits & _UNSTABLE else []
    kinds += [("2" if severity == "refuse" else "1", kind) for kind, severity, _ in findings]
    if not kinds:
        return None
    gravest = max(gravity for gravity, _ in kinds)
    return " ".join((gravest, *(kind for gravity, kind in kinds if gravity == gravest)))
