"""Films and judgements arrive on the other side exactly as they were sent."""

import io
from dataclasses import replace

import numpy as np
import pytest

from ncov_desktop.core import messages
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.examine_messages import (
    examine_answer,
    examine_request,
    examined_of,
    trust_result_of,
)
from ncov_desktop.core.geometry import Geometry
from ncov_desktop.core.messages import RequestKind
from ncov_desktop.core.results import (
    EngineInfo,
    Explanation,
    Judgement,
    ModelInput,
    PrecisionTrial,
    Prediction,
)
from ncov_desktop.core.trust import (
    Distance,
    FrameScore,
    Stability,
    TrustPart,
    TrustResult,
    TrustSubject,
)
from ncov_desktop.core.wire import Message, WireError, frame, read_message

GEOMETRY = Geometry.squash((1023, 767), (4, 4))
FILM = ModelInput(np.arange(48, dtype=np.uint8).reshape(4, 4, 3), "jet-n8-v1", GEOMETRY, "ab" * 32)
PREDICTION = Prediction(
    classes=("covid19", "other_pneumonia"),
    probabilities=(0.1 + 0.2, 0.7),
    logits=(-1 / 3, 2 / 3),
    threshold=0.465,
    model_id="net",
    weights_sha256="cd" * 32,
    bundle_sha256="ef" * 32,
    device="CPU",
    precision="float32",
    elapsed_ms=12.5,
    input_sha256=FILM.input_sha256,
    batch=2,
)
EXPLANATION = Explanation(
    maps=np.linspace(0, 1, 8, dtype=np.float32).reshape(1, 2, 2, 2),
    methods=("grad-cam",),
    classes=PREDICTION.classes,
    layer="last",
    geometry=GEOMETRY,
    model_id="net",
)


def travelled(message: Message) -> Message:
    received = read_message(io.BytesIO(frame(message)))
    assert received is not None
    return received


OTHER = replace(FILM, rgb=FILM.rgb[::-1].copy(), geometry=Geometry.squash((9, 7), (4, 4)))
SUBJECT = TrustSubject(np.arange(64, dtype=np.uint16).reshape(8, 8), FILM)
STABILITY = Stability(0.1 + 0.2, 0.9, 16, 3)
FRAME = FrameScore(0.1 + 0.2, 0.5, 0.7, True)
ANSWERS = (messages.info_of, messages.judgements_of, messages.explanation_of, trust_result_of)


def same_film(film: ModelInput, sent: ModelInput) -> bool:
    return (
        film.rgb.tobytes() == sent.rgb.tobytes()
        and film.rgb.shape == sent.rgb.shape
        and not film.rgb.flags.writeable
        and (film.colormap_id, film.geometry) == (sent.colormap_id, sent.geometry)
        and film.input_sha256 == sent.input_sha256
    )


def same_map(told: Explanation, sent: Explanation) -> bool:
    names = ("methods", "classes", "layer", "geometry", "model_id")
    return (
        told.maps.tobytes() == sent.maps.tobytes()
        and told.maps.shape == sent.maps.shape
        and all(getattr(told, name) == getattr(sent, name) for name in names)
    )


def test_films_arrive_as_sent() -> None:
    request = travelled(messages.judge_request(7, [FILM, OTHER]))
    assert messages.number_of(request) == 7
    assert messages.kind_of(request) is RequestKind.JUDGE
    first, second = messages.films_of(request)
    assert same_film(first, FILM)
    assert same_film(second, OTHER)


def test_film_for_a_finer_map_arrives() -> None:
    request = travelled(messages.refine_request(7, FILM))
    assert messages.kind_of(request) is RequestKind.REFINE
    (film,) = messages.films_of(request)
    assert same_film(film, FILM)


@pytest.mark.parametrize("part", list(TrustPart))
def test_subject_arrives(part: TrustPart) -> None:
    request = travelled(examine_request(7, SUBJECT, part))
    assert messages.kind_of(request) is RequestKind.EXAMINE
    subject, asked = examined_of(request)
    np.testing.assert_array_equal(subject.grey, SUBJECT.grey)
    assert subject.grey.dtype == np.uint16
    assert same_film(subject.model_input, FILM)
    assert asked is part


def test_cancelling_names_the_request() -> None:
    request = travelled(messages.cancel_request(7))
    assert messages.kind_of(request) is RequestKind.CANCEL
    assert messages.number_of(request) == 7


def test_judgements_arrive_bit_for_bit() -> None:
    far = Distance(("first", "last"), (1 / 3, 99.9), 0.7)
    other = replace(EXPLANATION, maps=EXPLANATION.maps * 3, geometry=OTHER.geometry)
    sent = (
        Judgement(PREDICTION, EXPLANATION, far),
        Judgement(replace(PREDICTION, input_sha256="00"), other),
    )
    judgements = messages.judgements_of(travelled(messages.judge_answer(7, sent)))
    for got, of_sent in zip(judgements, sent, strict=True):
        assert got.prediction == of_sent.prediction
        assert got.distance == of_sent.distance
        assert same_map(got.explanation, of_sent.explanation)


def test_finer_map_arrives_bit_for_bit() -> None:
    answer = travelled(messages.refine_answer(7, EXPLANATION))
    assert same_map(messages.explanation_of(answer), EXPLANATION)


@pytest.mark.parametrize("result", [STABILITY, FRAME])
def test_part_of_trust_arrives_bit_for_bit(result: TrustResult) -> None:
    assert trust_result_of(travelled(examine_answer(7, result))) == result


def test_info_arrives() -> None:
    trials = (
        PrecisionTrial("float32", 300.5, 0.0, 0.0, True),
        PrecisionTrial("float16", 150.25, 1 / 3, 0.9, False),
    )
    info = EngineInfo("net", "CPU", "float32", trials)
    assert messages.info_of(travelled(messages.info_answer(1, info))) == info


def test_error_is_raised_as_the_engine_raised_it() -> None:
    sent = NcovError(ErrorKind.BUNDLE_DAMAGED, bundle="net", part="weights.safetensors")
    answer = travelled(messages.error_answer(1, sent))
    for convert in ANSWERS:
        with pytest.raises(NcovError) as raised:
            convert(answer)
        assert (raised.value.kind, raised.value.facts) == (sent.kind, sent.facts)


@pytest.mark.parametrize(
    "message",
    [
        Message({"id": 1}),
        Message({"id": 1, "ok": {"judgements": [{"prediction": {}}]}}),
        Message({"id": 1, "ok": {"part": "soul", "result": {}, "trials": [3]}}),
        Message({"id": 1, "ok": 3}),
        Message({"id": 1, "error": {"kind": "never heard of", "facts": {}}}),
    ],
)
def test_answer_of_another_form_is_refused(message: Message) -> None:
    for convert in ANSWERS:
        with pytest.raises(WireError):
            convert(message)


@pytest.mark.parametrize(
    "request_",
    [
        Message({"id": 1, "films": []}, {"rgb": FILM.rgb[None]}),
        Message({"id": 1}, {"rgb": FILM.rgb[None]}),
        Message({"id": 1, "films": [3]}, {"rgb": FILM.rgb[None]}),
        Message(messages.judge_request(1, [FILM]).header, {"rgb": FILM.rgb}),
        Message(messages.judge_request(1, [FILM]).header, {"rgb": np.zeros((1, 4, 4, 3))}),
    ],
)
def test_films_of_another_form_are_refused(request_: Message) -> None:
    with pytest.raises(WireError):
        messages.films_of(request_)


def test_subject_of_another_form_is_refused() -> None:
    request = examine_request(1, SUBJECT, TrustPart.FRAME)
    two = messages.judge_request(1, [FILM, FILM])
    for header, arrays in (
        ({**request.header, "part": "soul"}, request.arrays),
        (request.header, {**request.arrays, "grey": np.zeros((8, 8), np.uint8)}),
        ({**two.header, "part": "frame"}, {**two.arrays, "grey": SUBJECT.grey}),
    ):
        with pytest.raises(WireError):
            examined_of(Message(header, arrays))


def test_request_of_another_form_is_refused() -> None:
    with pytest.raises(WireError):
        messages.kind_of(Message({"id": 1, "kind": "exec"}))
    with pytest.raises(WireError):
        messages.number_of(Message({"id": "1"}))
