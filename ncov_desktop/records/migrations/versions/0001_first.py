"""The first tables."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

# Three letters in a row find a text in a million rows; the index keeps no second copy of the text.
_TEXT_INDEX = (
    "CREATE VIRTUAL TABLE films_text USING fts5(search_text, content='films', content_rowid='id', "
    "tokenize='trigram case_sensitive 1')",
    "CREATE TRIGGER films_text_added AFTER INSERT ON films BEGIN "
    "INSERT INTO films_text(rowid, search_text) VALUES (new.id, new.search_text); END",
    "CREATE TRIGGER films_text_changed AFTER UPDATE OF search_text ON films BEGIN "
    "INSERT INTO films_text(films_text, rowid, search_text) "
    "VALUES ('delete', old.id, old.search_text); "
    "INSERT INTO films_text(rowid, search_text) VALUES (new.id, new.search_text); END",
)


def upgrade() -> None:
    """Makes them."""
    op.create_table(
        "films",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("path", sa.LargeBinary(), nullable=False),
        sa.Column("member", sa.LargeBinary(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("frame", sa.Integer(), nullable=False),
        sa.Column("frames", sa.Integer(), nullable=False),
        sa.Column("root", sa.LargeBinary(), nullable=False),
        sa.Column("file_sha256", sa.Text(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("mtime_ns", sa.Integer(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("bundle_sha256", sa.Text(), nullable=False),
        sa.Column("prediction_id", sa.Integer(), nullable=True),
        sa.Column("error_kind", sa.Text(), nullable=True),
        sa.Column("error_facts", sa.Text(), nullable=False),
        sa.Column("findings", sa.Text(), nullable=False),
        sa.Column("finding_bits", sa.Integer(), nullable=False),
        sa.Column("screened_at", sa.Text(), nullable=False),
        sa.Column("app_version", sa.Text(), nullable=False),
        sa.Column("file_name", sa.Text(), nullable=False),
        sa.Column("folder", sa.Text(), nullable=False),
        sa.Column("patient_name", sa.Text(), nullable=True),
        sa.Column("patient_id", sa.Text(), nullable=True),
        sa.Column("accession_number", sa.Text(), nullable=True),
        sa.Column("study_date", sa.Text(), nullable=True),
        sa.Column("view", sa.Text(), nullable=True),
        sa.Column("modality", sa.Text(), nullable=True),
        sa.Column("score", sa.Float(), nullable=True),
        sa.Column("label", sa.Text(), nullable=True),
        sa.Column("threshold", sa.Float(), nullable=True),
        sa.Column("model_id", sa.Text(), nullable=True),
        sa.Column("percentile", sa.Float(), nullable=True),
        sa.Column("review", sa.Text(), nullable=True),
        sa.Column("review_id", sa.Integer(), nullable=True),
        sa.Column("search_text", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("path", "member", "place", "frame", name="one_row_per_film"),
    )
    op.create_index(
        "films_by_accession_number",
        "films",
        [
            "accession_number",
            "id",
            "status",
            "label",
            "review",
            "score",
            "percentile",
            "study_date",
            "finding_bits",
            "view",
        ],
        unique=False,
    )
    op.create_index(
        "films_by_error_kind",
        "films",
        [
            "error_kind",
            "id",
            "status",
            "label",
            "review",
            "score",
            "percentile",
            "study_date",
            "finding_bits",
            "view",
        ],
        unique=False,
    )
    op.create_index(
        "films_by_file_name",
        "films",
        [
            "file_name",
            "id",
            "status",
            "label",
            "review",
            "score",
            "percentile",
            "study_date",
            "finding_bits",
            "view",
        ],
        unique=False,
    )
    op.create_index(
        "films_by_folder",
        "films",
        [
            "folder",
            "id",
            "status",
            "label",
            "review",
            "score",
            "percentile",
            "study_date",
            "finding_bits",
            "view",
        ],
        unique=False,
    )
    op.create_index("films_by_hash", "films", ["file_sha256", "bundle_sha256"], unique=False)
    op.create_index("films_by_size", "films", ["size", "bundle_sha256"], unique=False)
    op.create_index(
        "films_by_label",
        "films",
        [
            "label",
            "id",
            "status",
            "review",
            "score",
            "percentile",
            "study_date",
            "finding_bits",
            "view",
        ],
        unique=False,
    )
    op.create_index(
        "films_by_modality",
        "films",
        [
            "modality",
            "id",
            "status",
            "label",
            "review",
            "score",
            "percentile",
            "study_date",
            "finding_bits",
            "view",
        ],
        unique=False,
    )
    op.create_index(
        "films_by_model_id",
        "films",
        [
            "model_id",
            "id",
            "status",
            "label",
            "review",
            "score",
            "percentile",
            "study_date",
            "finding_bits",
            "view",
        ],
        unique=False,
    )
    op.create_index(
        "films_by_patient_id",
        "films",
        [
            "patient_id",
            "id",
            "status",
            "label",
            "review",
            "score",
            "percentile",
            "study_date",
            "finding_bits",
            "view",
        ],
        unique=False,
    )
    op.create_index(
        "films_by_patient_name",
        "films",
        [
            "patient_name",
            "id",
            "status",
            "label",
            "review",
            "score",
            "percentile",
            "study_date",
            "finding_bits",
            "view",
        ],
        unique=False,
    )
    op.create_index(
        "films_by_percentile",
        "films",
        [
            "percentile",
            "id",
            "status",
            "label",
            "review",
            "score",
            "study_date",
            "finding_bits",
            "view",
        ],
        unique=False,
    )
    op.create_index(
        "films_by_review",
        "films",
        [
            "review",
            "id",
            "status",
            "label",
            "score",
            "percentile",
            "study_date",
            "finding_bits",
            "view",
        ],
        unique=False,
    )
    op.create_index(
        "films_by_score",
        "films",
        [
            "score",
            "id",
            "status",
            "label",
            "review",
            "percentile",
            "study_date",
            "finding_bits",
            "view",
        ],
        unique=False,
    )
    op.create_index(
        "films_by_screened_at",
        "films",
        [
            "screened_at",
            "id",
            "status",
            "label",
            "review",
            "score",
            "percentile",
            "study_date",
            "finding_bits",
            "view",
        ],
        unique=False,
    )
    op.create_index(
        "films_by_status",
        "films",
        [
            "status",
            "id",
            "label",
            "review",
            "score",
            "percentile",
            "study_date",
            "finding_bits",
            "view",
        ],
        unique=False,
    )
    op.create_index(
        "films_by_study_date",
        "films",
        [
            "study_date",
            "id",
            "status",
            "label",
            "review",
            "score",
            "percentile",
            "finding_bits",
            "view",
        ],
        unique=False,
    )
    op.create_index(
        "films_by_threshold",
        "films",
        [
            "threshold",
            "id",
            "status",
            "label",
            "review",
            "score",
            "percentile",
            "study_date",
            "finding_bits",
            "view",
        ],
        unique=False,
    )
    op.create_index(
        "films_by_view",
        "films",
        [
            "view",
            "id",
            "status",
            "label",
            "review",
            "score",
            "percentile",
            "study_date",
            "finding_bits",
        ],
        unique=False,
    )
    op.create_table(
        "own_reads",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("read_id", sa.Text(), nullable=False),
        sa.Column("film_sha256", sa.Text(), nullable=False),
        sa.Column("shown_at", sa.Text(), nullable=False),
        sa.Column("read", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_own_reads_film_sha256"), "own_reads", ["film_sha256"], unique=False)
    op.create_index(op.f("ix_own_reads_read_id"), "own_reads", ["read_id"], unique=False)
    op.create_table(
        "predictions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("film_id", sa.Integer(), nullable=False),
        sa.Column("file_sha256", sa.Text(), nullable=False),
        sa.Column("bundle_sha256", sa.Text(), nullable=False),
        sa.Column("weights_sha256", sa.Text(), nullable=False),
        sa.Column("model_id", sa.Text(), nullable=False),
        sa.Column("classes", sa.Text(), nullable=False),
        sa.Column("probabilities", sa.Text(), nullable=False),
        sa.Column("logits", sa.Text(), nullable=False),
        sa.Column("probability_covid19", sa.Float(), nullable=False),
        sa.Column("threshold", sa.Float(), nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("device", sa.Text(), nullable=False),
        sa.Column("precision", sa.Text(), nullable=False),
        sa.Column("batch", sa.Integer(), nullable=False),
        sa.Column("elapsed_ms", sa.Float(), nullable=False),
        sa.Column("input_sha256", sa.Text(), nullable=False),
        sa.Column("distance", sa.Text(), nullable=True),
        sa.Column("findings", sa.Text(), nullable=False),
        sa.Column("app_version", sa.Text(), nullable=False),
        sa.Column("made_at", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["film_id"],
            ["films.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_predictions_film_id"), "predictions", ["film_id"], unique=False)
    op.create_index(
        "predictions_of_a_film", "predictions", ["file_sha256", "bundle_sha256"], unique=False
    )
    op.create_table(
        "reviews",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("film_id", sa.Integer(), nullable=False),
        sa.Column("file_sha256", sa.Text(), nullable=False),
        sa.Column("bundle_sha256", sa.Text(), nullable=False),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["film_id"],
            ["films.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_reviews_film_id"), "reviews", ["film_id"], unique=False)
    op.create_table(
        "trust_results",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("prediction_id", sa.Integer(), nullable=False),
        sa.Column("part", sa.Text(), nullable=False),
        sa.Column("result", sa.Text(), nullable=False),
        sa.Column("made_at", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["prediction_id"],
            ["predictions.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(
        op.f("ix_trust_results_prediction_id"), "trust_results", ["prediction_id"], unique=False
    )
    for statement in _TEXT_INDEX:
        op.execute(statement)
