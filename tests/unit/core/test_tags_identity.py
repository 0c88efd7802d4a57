"""Which values of a file could lead to its patient."""

import pytest

from ncov_desktop.core.tags import Tag


@pytest.mark.parametrize(
    ("tag", "identifies"),
    [
        (Tag(0x0010, 0x0010, "PatientName", "PN", "A^B"), True),
        (Tag(0x0010, 0x0020, "PatientID", "LO", "7"), True),
        (Tag(0x0010, 0x0030, "PatientBirthDate", "DA", "19340101"), True),
        (Tag(0x0010, 0x0040, "PatientSex", "CS", "F"), False),
        (Tag(0x0010, 0x1010, "PatientAge", "AS", "055Y"), False),
        (Tag(0x0010, 0x2160, "EthnicGroup", "CS", "X"), True),
        (Tag(0x0008, 0x0050, "AccessionNumber", "SH", "9"), True),
        (Tag(0x0008, 0x0016, "SOPClassUID", "UI", "1.2"), False),
        (Tag(0x0020, 0x000D, "StudyInstanceUID", "UI", "1.2"), True),
        (Tag(0x0028, 0x0010, "Rows", "US", "300"), False),
        (Tag(0x0018, 0x5101, "ViewPosition", "CS", "PA"), False),
        (Tag(0x0011, 0x1010, "Maker", "CS", "X"), True),
        (Tag(0x0010, 0x0010, "PatientName", "PN", "A^B", depth=2), True),
        (Tag(0x0029, 0x0010, "", "UN", "4 bytes"), True),
        (Tag(None, 0x013B, "Artist", "", "A"), True),
        (Tag(None, None, "Comment", "", "A"), True),
    ],
)
def test_all_but_figures_and_codes_may_identify(tag: Tag, identifies: bool) -> None:
    assert tag.may_identify is identifies
