"""Films and judgements arrive on the other side exactly as they were sent."""

import io
from dataclasses import replace

import numpy as np
import pytest

from ncov_desktop.core import messages
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.geometry import Geometry
from ncov_desktop.core.messages import RequestKind
from ncov_desktop.core.results import EngineInfo, Explanation, Judgement, ModelInput, Prediction
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
    device="CPU",
    precision="float32",
    elapsed_ms=12.5,
    input_sha256=FILM.input_sha256,
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


def test_film_arrives_as_sent() -> None:
    request = travelled(messages.judge_request(7, FILM))
    assert messages.number_of(request) == 7
    assert messages.kind_of(request) is RequestKind.JUDGE
    film = messages.model_input_of(request)
    np.testing.assert_array_equal(film.rgb, FILM.rgb)
    assert (film.colormap_id, film.geometry) == (FILM.colormap_id, GEOMETRY)
    assert film.input_sha256 == FILM.input_sha256


def test_judgement_arrives_bit_for_bit() -> None:
    answer = travelled(messages.judge_answer(7, Judgement(PREDICTION, EXPLANATION)))
    judgement = messages.judgement_of(answer)
    assert judgement.prediction == PREDICTION
    told = judgement.explanation
    assert told.maps.tobytes() == EXPLANATION.maps.tobytes()
    assert replace(told, maps=EXPLANATION.maps).geometry == GEOMETRY
    assert (told.methods, told.classes, told.layer) == (("grad-cam",), PREDICTION.classes, "last")


def test_info_arrives() -> None:
    info = EngineInfo("net", "CPU", "bfloat16", 0.0012)
    assert messages.info_of(travelled(messages.info_answer(1, info))) == info


def test_error_is_raised_as_the_engine_raised_it() -> None:
    sent = NcovError(ErrorKind.BUNDLE_DAMAGED, bundle="net", part="weights.safetensors")
    answer = travelled(messages.error_answer(1, sent))
    for convert in (messages.info_of, messages.judgement_of):
        with pytest.raises(NcovError) as raised:
            convert(answer)
        assert (raised.value.kind, raised.value.facts) == (sent.kind, sent.facts)


@pytest.mark.parametrize(
    "message",
    [
        Message({"id": 1}),
        Message({"id": 1, "ok": {"prediction": {}, "explanation": {}}}),
        Message({"id": 1, "ok": 3}),
        Message({"id": 1, "error": {"kind": "never heard of", "facts": {}}}),
    ],
)
def test_answer_of_another_form_is_refused(message: Message) -> None:
    for convert in (messages.info_of, messages.judgement_of):
        with pytest.raises(WireError):
            convert(message)


def test_request_of_another_form_is_refused() -> None:
    request = messages.judge_request(1, FILM)
    with pytest.raises(WireError):
        messages.model_input_of(Message(request.header, {"rgb": np.zeros((4, 4, 3), np.float32)}))
    with pytest.raises(WireError):
        messages.model_input_of(Message({"id": 1}, request.arrays))
    with pytest.raises(WireError):
        messages.kind_of(Message({"id": 1, "kind": "exec"}))
    with pytest.raises(WireError):
        messages.number_of(Message({"id": "1"}))
