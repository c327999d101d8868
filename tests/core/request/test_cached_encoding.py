"""Cached encodings of lists in a body: what is sent is always what the list holds now."""

from __future__ import annotations

import json
from typing import Any, List

import pytest

from anthropic._core.request import cached_encoding
from anthropic._core.request.body import BodyEncoder, encode_json
from anthropic._core.request.cached_encoding import CachedEncodingList, encode_body
from anthropic.types import TextBlock, ToolUseBlock


def conversation() -> CachedEncodingList:
    blocks = [
        TextBlock(type="text", text="Let me see.", citations=None),
        ToolUseBlock(type="tool_use", id="t1", name="look", input={"at": [1, 2]}),
    ]
    return CachedEncodingList([{"role": "user", "content": "Hi"}, {"role": "assistant", "content": blocks}])


def sent(messages: CachedEncodingList) -> Any:
    return json.loads(encode_body({"model": "m", "messages": messages}))["messages"]


@pytest.fixture
def encoded(monkeypatch: pytest.MonkeyPatch) -> List[Any]:
    """What is encoded anew, item by item."""
    seen: List[Any] = []

    class Recording(BodyEncoder):
        def encode(self, body: object, *, may_read: bool = True) -> bytes:
            seen.append(body)
            return super().encode(body, may_read=may_read)

    monkeypatch.setattr(cached_encoding, "BodyEncoder", Recording)
    return seen


def test_the_body_is_that_of_a_plain_list() -> None:
    messages = conversation()
    body = {"max_tokens": 1, "messages": messages, "model": "m", "stop": ["a"]}
    plain = encode_json({**body, "messages": list(messages)})
    assert encode_body(body) == plain
    assert encode_body(body) == plain


def test_an_empty_list_and_nothing_else() -> None:
    assert encode_body({"messages": CachedEncodingList()}) == b'{"messages":[]}'


def test_only_what_is_new_is_encoded(encoded: List[Any]) -> None:
    messages = conversation()
    sent(messages)
    encoded.clear()
    messages.append({"role": "user", "content": "And?"})
    assert sent(messages)[-1] == {"role": "user", "content": "And?"}
    assert [value for value in encoded if isinstance(value, dict) and "role" in value] == [messages[-1]]


@pytest.mark.parametrize(
    "change",
    [
        lambda m: m[0].update(content="Ho"),
        lambda m: m[0].update(name="x"),
        lambda m: m[1]["content"].pop(),
        lambda m: setattr(m[1]["content"][0], "text", "Changed."),
        lambda m: m[1]["content"][1].input["at"].append(3),
        lambda m: m[1]["content"][1].input.update(more=True),
        lambda m: m[1].update(content=list(reversed(m[1]["content"]))),
        lambda m: m.reverse(),
        lambda m: m.insert(0, {"role": "user", "content": "First"}),
        lambda m: m.pop(0),
        lambda m: m.__setitem__(slice(None), [{"role": "user", "content": "New"}]),
    ],
)
def test_every_change_is_sent(change: Any) -> None:
    messages = conversation()
    before = sent(messages)
    change(messages)
    assert sent(messages) == json.loads(encode_json(list(messages))) != before


def test_a_change_inside_a_replaced_container_is_sent() -> None:
    messages = conversation()
    sent(messages)
    replacement = {"at": [1, 2]}
    messages[1]["content"][1].input = replacement
    sent(messages)
    replacement["at"].append(3)
    assert sent(messages)[1]["content"][1]["input"] == {"at": [1, 2, 3]}


def test_what_may_change_unnoticed_is_encoded_every_time() -> None:
    class Growing(list):  # type: ignore[type-arg]
        pass

    items = Growing(["a"])
    messages = CachedEncodingList([{"role": "user", "content": items}])
    assert sent(messages)[0]["content"] == ["a"]
    items.append("b")
    assert sent(messages)[0]["content"] == ["a", "b"]


def test_an_error_names_the_place() -> None:
    messages = conversation()
    messages.append({"role": "user", "content": [object()]})
    with pytest.raises(TypeError, match=r"messages\[2\]\.content\[0\]"):
        encode_body({"model": "m", "messages": messages})


def test_what_iterators_gave_before_something_could_not_be_encoded_is_not_lost() -> None:
    turn = {"role": "user", "content": (part for part in [{"type": "text", "text": object()}])}
    with pytest.raises(TypeError, match=r"messages\[0\]\.content\[0\]\.text is of type object"):
        encode_body({"model": "m", "messages": CachedEncodingList([turn])})
