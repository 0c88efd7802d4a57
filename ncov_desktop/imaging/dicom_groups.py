"""Enhanced multi-frame files: what they say about all frames and about one of them."""

from ncov_desktop.imaging.dicom_header import Header

# the macros that bear on how a film is shown, by the sequence that holds each
_MACROS = (
    "PixelValueTransformationSequence",
    "FrameVOILUTSequence",
    "PixelMeasuresSequence",
    "PatientOrientationInFrameSequence",
    "FrameDisplayShutterSequence",
    "FieldOfViewSequence",
)


def frame_header(header: Header, frame: int) -> Header:
    """The header as it holds for one frame, counted from 0.

    What the file says of this frame goes before what it says of all frames, and both go before the
    header itself. Other files come back as they are.
    Source: DICOM PS3.3 C.7.6.16.
    """
    groups = (
        header.item("PerFrameFunctionalGroupsSequence", frame),
        header.item("SharedFunctionalGroupsSequence", 0),
    )
    macros = [
        macro
        for group in groups
        if group is not None
        for keyword in _MACROS
        for macro in group.items(keyword)[:1]
    ]
    return header.led_by(macros) if macros else header
