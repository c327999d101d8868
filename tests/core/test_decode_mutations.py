"""Ten thousand damaged answers: none raises, and every one can be given back as it came."""

import json
import random
from typing import Any, List, Tuple

from anthropic import types
from anthropic._core.models import decode
from anthropic._core.models.type_guards import is_collection, is_dict
from anthropic._core.request.body import encode_json
from tests.core.model_samples import batch_data, message_data

_JUNK: List[Any] = [
    None,
    True,
    0,
    -1,
    1.5,
    10**30,
    "",
    "x",
    "text",
    "é\n",
    [],
    {},
    [None],
    {"type": "text"},
    [[]],
]
_KEYS = [
    "type",
    "id",
    "content",
    "usage",
    "copy",
    "to_dict",
    "_x",
    "__dict__",
    "",
    "a b",
    "self",
    "_metadata",
    "data",
]


def _keys(value: Any) -> List[Any]:
    if is_dict(value):
        return list(value)
    return list(range(len(value))) if is_collection(value) else []


def _places(value: Any) -> List[Tuple[Any, Any]]:
    """Every (container, key) in `value`."""
    found: List[Tuple[Any, Any]] = []
    for key in _keys(value):
        found.append((value, key))
        found.extend(_places(value[key]))
    return found


def _mutate(rng: random.Random, value: Any) -> None:
    container, key = rng.choice(_places(value))
    action = rng.randrange(5)
    named = is_dict(container)
    if action == 0:
        del container[key]
    elif action == 1:
        container[key] = json.loads(json.dumps(rng.choice(_JUNK)))
    elif action == 2 and named:
        container[rng.choice(_KEYS)] = container.pop(key)
    elif action == 3 and named:
        container[rng.choice(_KEYS)] = json.loads(json.dumps(rng.choice(_JUNK)))
    elif not named:
        container.insert(0, json.loads(json.dumps(container[key])))


def _mutated(rng: random.Random, value: Any) -> Any:
    for _ in range(rng.randint(1, 4)):
        if not value:
            break
        _mutate(rng, value)
    return value


def test_mutated_messages_round_trip() -> None:
    rng = random.Random(20250101)
    for _ in range(8000):
        data = _mutated(rng, message_data())
        message = decode(types.Message, data)
        assert message.to_dict() == data
        assert json.loads(encode_json(message.to_dict())) == data


def test_mutated_messages_survive_whatever_is_done_with_them() -> None:
    rng = random.Random(7)
    for _ in range(300):
        data = _mutated(rng, message_data())
        message = decode(types.Message, data)
        assert json.loads(message.to_json()) == data
        assert json.loads(message.to_json(indent=None)) == data
        assert message.model_copy(deep=True) == message
        assert repr(message).startswith("Message(")
        assert set(message.model_dump()) >= set(data)


def test_mutated_batches_round_trip() -> None:
    rng = random.Random(11)
    for _ in range(1700):
        data = _mutated(rng, batch_data())
        read = decode(types.messages.MessageBatch, json.loads(json.dumps(data)))
        again = json.loads(encode_json(read.to_dict(mode="json")))
        assert set(again) == set(data)
        assert decode(types.messages.MessageBatch, again) == read
