"""Model classes as fields of pydantic models."""

import io
import json
from pathlib import Path
from typing import Any, Dict, List, Optional, Union

import pydantic
import pydantic_core
import pytest
from typing_extensions import Annotated, Literal, is_typeddict

from anthropic import types
from anthropic._core.models import BaseModel, decode
from anthropic._core.request.body import encode_json
from anthropic.types.beta import sessions

from .model_samples import batch_data, message_data


class Node(BaseModel):
    type: Literal["node"]
    children: Optional[List["Node"]] = None


class Holder(pydantic.BaseModel):
    message: Optional[types.Message] = None
    block: Annotated[Union[types.TextBlock, types.ToolUseBlock], pydantic.Field(discriminator="type")]
    plain: Union[types.TextBlock, types.ToolUseBlock, None] = None


TOOL = {"type": "tool_use", "id": "t", "name": "n", "input": {"a": 1}}


def test_a_type_adapter_of_a_public_union() -> None:
    adapter: pydantic.TypeAdapter[types.ContentBlock] = pydantic.TypeAdapter(types.ContentBlock)
    for block in message_data()["content"]:
        made = adapter.validate_python(block)
        assert made == decode(types.ContentBlock, block)
        assert type(made) is type(decode(types.ContentBlock, block))
        assert adapter.validate_python(made) is made
        assert adapter.dump_python(made, exclude_unset=True) == block
    with pytest.raises(pydantic.ValidationError):
        adapter.validate_python({"type": "hologram"})


def test_fields_of_users_models() -> None:
    holder = Holder.model_validate({"message": message_data(), "block": TOOL, "plain": TOOL})
    assert holder.message == decode(types.Message, message_data())
    assert isinstance(holder.block, types.ToolUseBlock)
    assert isinstance(holder.plain, types.ToolUseBlock)
    assert holder.message is not None
    assert holder.message.model_fields_set == set(message_data())
    again = Holder(message=holder.message, block=holder.block)
    assert again.message is holder.message
    assert Holder.model_validate_json(json.dumps({"block": TOOL})).block == holder.block


def test_dumps_of_users_models() -> None:
    holder = Holder.model_validate({"message": message_data(), "block": TOOL})
    dump = holder.model_dump(exclude_unset=True)
    assert dump == {"message": message_data(), "block": TOOL}
    assert json.loads(holder.model_dump_json(exclude_unset=True)) == dump
    assert holder.model_dump()["block"]["toolset_name"] is None
    assert holder.model_dump(include={"block": {"name"}}) == {"block": {"name": "n"}}


def test_timestamps() -> None:
    adapter = pydantic.TypeAdapter(types.messages.MessageBatch)
    batch = adapter.validate_python(batch_data())
    assert batch == decode(types.messages.MessageBatch, batch_data())
    assert json.loads(adapter.dump_json(batch)) == batch_data()


def test_unknown_fields_survive() -> None:
    adapter = pydantic.TypeAdapter(types.TextBlock)
    block = adapter.validate_python({"type": "text", "text": "a", "new": 1, "copy": 2})
    assert block.model_extra == {"new": 1, "copy": 2}
    assert adapter.dump_python(block, exclude_none=True) == {"type": "text", "text": "a", "new": 1, "copy": 2}


def test_a_class_that_holds_itself() -> None:
    data: Dict[str, Any] = {"type": "node", "children": [{"type": "node", "children": []}]}
    adapter = pydantic.TypeAdapter(Node)
    assert adapter.validate_python(data) == decode(Node, data)
    assert adapter.json_schema()["$defs"]["Node"]["properties"]["children"]["default"] is None
    with pytest.raises(pydantic.ValidationError, match="children"):
        adapter.validate_python({"type": "node", "children": [{"type": "leaf"}]})


def test_schemas_agree_with_pydantics_view() -> None:
    for cls in (types.TextBlock, types.ToolUseBlock, types.Message, types.messages.MessageBatch):
        theirs = pydantic.TypeAdapter(cls).json_schema()
        ours = cls.model_json_schema()
        assert ours["properties"] == theirs["properties"]
        assert ours["required"] == theirs["required"]
        assert set(ours.get("$defs", {})) == set(theirs.get("$defs", {}))


def test_pydantic_core_serializes_instances() -> None:
    message = decode(types.Message, message_data())
    assert json.loads(pydantic_core.to_json(message)) == message.model_dump(mode="json")
    assert pydantic_core.to_jsonable_python([message]) == [message.model_dump(mode="json")]


def test_a_pydantic_class_as_the_type_to_read() -> None:
    class Theirs(pydantic.BaseModel):
        a: int
        block: Optional[types.TextBlock] = None

    made = decode(Theirs, {"a": 1, "block": {"type": "text", "text": "x"}})
    assert made == Theirs(a=1, block=types.TextBlock(type="text", text="x"))
    kept = decode(Theirs, {"a": "no number"})
    assert isinstance(kept, Theirs)
    assert kept.__dict__["a"] == "no number"
    assert isinstance(decode(List[Theirs], [{"a": 1}])[0], Theirs)


class Chat(pydantic.BaseModel):
    """What a web framework would take as the body of a request."""

    messages: List[types.MessageParam]


PICTURE: Dict[str, Any] = {"type": "base64", "data": "QUJD", "media_type": "image/png"}


def test_messages_to_send_in_users_models() -> None:
    blocks: List[Dict[str, Any]] = [{"type": "text", "text": "x"}, {"type": "image", "source": PICTURE}]
    chat = Chat.model_validate({"messages": [{"role": "user", "content": blocks}]})
    assert json.loads(encode_json(chat.messages)) == [{"role": "user", "content": blocks}]
    with pytest.raises(pydantic.ValidationError, match="robot"):
        Chat.model_validate({"messages": [{"role": "robot", "content": "x"}]})


def test_every_type_of_a_request_can_be_validated() -> None:
    refused: Dict[str, str] = {}
    for package in (types, types.beta, sessions):
        for name in package.__all__:
            if is_typeddict(getattr(package, name)):
                try:
                    pydantic.TypeAdapter(getattr(package, name)).rebuild(force=True, raise_errors=True)
                except pydantic.errors.PydanticSchemaGenerationError as error:
                    refused[f"{package.__name__}.{name}"] = str(error)
    # Files may be open ones, of which pydantic knows nothing.
    packages = ("anthropic.types", "anthropic.types.beta")
    assert set(refused) == {
        f"{package}.{name}" for package in packages for name in ("FileUploadParams", "SkillCreateParams")
    }
    assert all("typing.IO[bytes]" in reason for reason in refused.values())


def test_pictures_to_send_may_be_files() -> None:
    adapter: pydantic.TypeAdapter[Any] = pydantic.TypeAdapter(types.Base64ImageSourceParam)
    file, path = io.BytesIO(b"ABC"), Path("picture.png")
    assert adapter.validate_python({**PICTURE, "data": file})["data"] is file
    assert adapter.validate_python({**PICTURE, "data": path})["data"] == path
    with pytest.raises(pydantic.ValidationError, match="data"):
        adapter.validate_python({**PICTURE, "data": 3})
    described = adapter.json_schema()["properties"]["data"]["anyOf"]
    assert {"type": "string"} in described
    assert {each["type"] for each in described} == {"string"}
