"""The tables, as this version of the program knows them; `migrations` makes them.

films: one row for each film, with its present outcome. predictions, small_maps, trust_results, reviews
and own_reads only grow. A film's row repeats of them what the worklist is sorted and filtered by, so
that every page comes from one index; it is written in the same transaction.
"""

from sqlalchemy import (
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
)

from ncov_desktop.core.results import FindingKind
from ncov_desktop.core.screening import SortColumn
from ncov_desktop.core.trust import TrustFinding, TrustPart

# The newest migration; a database that names another one is older or newer than this program.
HEAD = "0002"
# "nCoV" in the header of the file says whose it is.
APPLICATION_ID = 0x6E436F56
# Filters look at these; every index of an order carries them, so that a page reads no other row.
FILTERED = (
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

metadata = MetaData()

films = Table(
    "films",
    metadata,
    Column("id", Integer, primary_key=True),
    # where it lies, in the system's own bytes
    Column("path", LargeBinary, nullable=False),
    Column("member", LargeBinary, nullable=False),  # empty for a plain file
    Column("place", Integer, nullable=False),
    Column("frame", Integer, nullable=False),
    Column("frames", Integer, nullable=False),
    Column("root", LargeBinary, nullable=False),
    # how its file was
    Column("file_sha256", Text, nullable=False),
    Column("size", Integer, nullable=False),
    Column("mtime_ns", Integer, nullable=False),
    # the present outcome
    Column("status", Text, nullable=False),
    Column("bundle_sha256", Text, nullable=False),
    Column("prediction_id", Integer),  # of `predictions`, whose row is written after this one
    Column("error_kind", Text),
    Column("error_facts", Text, nullable=False),  # JSON
    Column("findings", Text, nullable=False),  # JSON
    Column("finding_bits", Integer, nullable=False),
    Column("screened_at", Text, nullable=False),  # UTC
    Column("app_version", Text, nullable=False),
    # what is listed; NULL where there is nothing
    Column("file_name", Text, nullable=False),
    Column("folder", Text, nullable=False),
    Column("patient_name", Text),
    Column("patient_id", Text),
    Column("accession_number", Text),
    Column("study_date", Text),
    Column("view", Text),
    Column("modality", Text),
    Column("score", Float),
    Column("label", Text),
    Column("threshold", Float),
    Column("model_id", Text),
    Column("percentile", Float),
    Column("review", Text),
    Column("review_id", Integer),  # of `reviews`
    Column("search_text", Text, nullable=False),
    Column("remark", Text),  # the findings as they are sorted
    Column("network_id", Integer),  # of `networks`, for an index has no room for names
    Column("screened_s", Integer),  # of `screened_at`, since 1970, for the same reason
    UniqueConstraint("path", "member", "place", "frame", name="one_row_per_film"),
)

predictions = Table(
    "predictions",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("film_id", Integer, ForeignKey("films.id"), nullable=False, index=True),
    Column("file_sha256", Text, nullable=False),
    Column("bundle_sha256", Text, nullable=False),
    Column("weights_sha256", Text, nullable=False),
    Column("model_id", Text, nullable=False),
    Column("classes", Text, nullable=False),  # JSON, as are the next two
    Column("probabilities", Text, nullable=False),
    Column("logits", Text, nullable=False),
    Column("probability_covid19", Float, nullable=False),
    Column("threshold", Float, nullable=False),
    Column("label", Text, nullable=False),
    Column("device", Text, nullable=False),
    Column("precision", Text, nullable=False),
    Column("batch", Integer, nullable=False),
    Column("elapsed_ms", Float, nullable=False),
    Column("input_sha256", Text, nullable=False),
    Column("distance", Text),  # JSON
    Column("findings", Text, nullable=False),  # JSON
    Column("app_version", Text, nullable=False),
    Column("made_at", Text, nullable=False),
    Index("predictions_of_a_film", "file_sha256", "bundle_sha256"),
)

networks = Table(
    "networks",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("model_id", Text, nullable=False, unique=True),
)

small_maps = Table(
    "small_maps",
    metadata,
    Column("prediction_id", Integer, ForeignKey("predictions.id"), primary_key=True),
    Column("method", Text, nullable=False),
    Column("class_name", Text, nullable=False),
    Column("layer", Text, nullable=False),
    Column("geometry", Text, nullable=False),  # JSON
    Column("rows", Integer, nullable=False),
    Column("cells", LargeBinary, nullable=False),  # uint8, row by row
)

trust_results = Table(
    "trust_results",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("prediction_id", Integer, ForeignKey("predictions.id"), nullable=False, index=True),
    Column("part", Text, nullable=False),
    Column("result", Text, nullable=False),  # JSON
    Column("made_at", Text, nullable=False),
)

reviews = Table(
    "reviews",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("film_id", Integer, ForeignKey("films.id"), nullable=False, index=True),
    Column("file_sha256", Text, nullable=False),
    Column("bundle_sha256", Text, nullable=False),
    Column("answer", Text, nullable=False),
    Column("note", Text, nullable=False),
    Column("at", Text, nullable=False),
)

own_reads = Table(
    "own_reads",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("read_id", Text, nullable=False, index=True),
    Column("film_sha256", Text, nullable=False, index=True),
    Column("shown_at", Text, nullable=False),  # UTC
    Column("read", Text, nullable=False),  # JSON, all of it
)

for _column in SortColumn:
    _rest = (name for name in FILTERED if name != _column.value)
    Index(
        f"films_by_{_column.value}",
        films.c[_column.value],
        films.c.id,
        *(films.c[n] for n in _rest),
    )
Index("films_by_hash", films.c.file_sha256, films.c.bundle_sha256)
Index("films_by_size", films.c.size, films.c.bundle_sha256)

# A finding's place never changes and is never used again; a new kind goes to the end.
_FINDINGS = (
    FindingKind.NOT_A_RADIOGRAPH,
    FindingKind.NOT_A_CHEST,
    FindingKind.LATERAL_VIEW,
    FindingKind.FOR_PROCESSING,
    FindingKind.UNDER_18,
    FindingKind.AGE_UNKNOWN,
    FindingKind.VIEW_UNKNOWN,
    FindingKind.TOO_SMALL,
    FindingKind.LOSSY_SOURCE,
    FindingKind.NO_WINDOW,
    FindingKind.COLOUR_TO_GREY,
    FindingKind.MOSTLY_COLOUR,
    FindingKind.INCOMPLETE,
    FindingKind.LOOKS_NOT_CHEST,
    FindingKind.LOOKS_NOT_FRONTAL,
    FindingKind.BURNT_IN_TEXT,
    FindingKind.PHOTO_OF_FILM,
    FindingKind.FAR_FROM_TRAINING,
    FindingKind.UNLIKE_TRAINING,
)
FINDING_BITS = {kind: 1 << place for place, kind in enumerate(_FINDINGS)}
# The same number also holds what is known of trust.
PART_BITS = {TrustPart.FRAME: 1 << 32, TrustPart.STABILITY: 1 << 33}
TRUST_BITS = {TrustFinding.FROM_FRAME: 1 << 34, TrustFinding.UNSTABLE: 1 << 35}
