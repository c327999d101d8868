"""Modules of types and resources read as if they imported what they refer to, and still import none of it."""

from __future__ import annotations

import ast
import importlib
import inspect
import pkgutil
import subprocess
import sys
from collections.abc import Iterator
from types import ModuleType
from typing import Any, ForwardRef, get_args, get_origin, get_type_hints

import pytest
from pydantic import TypeAdapter

import anthropic.types
from anthropic.types import TextBlock, beta


def type_modules() -> Iterator[ModuleType]:
    for found in pkgutil.walk_packages(anthropic.types.__path__, "anthropic.types."):
        if not found.name.rpartition(".")[2].startswith("_"):
            yield importlib.import_module(found.name)


def holds_text(annotation: Any) -> bool:
    if get_origin(annotation) is not None and "Literal" in repr(get_origin(annotation)):
        return False
    return isinstance(annotation, (str, ForwardRef)) or any(map(holds_text, get_args(annotation)))


def test_public_aliases_hold_classes() -> None:
    aliases = {
        f"{module.__name__}.{name}": getattr(module, name)
        for module in type_modules()
        for name in getattr(module, "__all__", ())
        if get_origin(getattr(module, name)) is not None
    }
    assert len(aliases) > 300
    assert [place for place, alias in aliases.items() if holds_text(alias)] == []


def test_a_module_shows_what_it_refers_to_in_another_module() -> None:
    from anthropic.types import message_create_params as stable
    from anthropic.types.beta import message_create_params as in_beta
    from anthropic.types.beta.messages import batch_create_params as beta_batch
    from anthropic.types.messages import batch_create_params as batch

    name = "MessageCreateParamsNonStreaming"
    assert getattr(batch, name) is getattr(stable, name)
    assert getattr(beta_batch, name) is getattr(in_beta, name)


def test_an_alias_is_a_type_to_pydantic() -> None:
    from anthropic.types.beta.beta_advisor_tool_result_block import Content

    block = TypeAdapter(Content).validate_python(
        {"type": "advisor_result", "text": "Yes.", "stop_reason": None}
    )
    assert isinstance(block, beta.BetaAdvisorResultBlock)


def test_names_that_a_module_refers_to_can_be_imported_from_it() -> None:
    missing: list[str] = []
    seen = 0
    for module in type_modules():
        for node in ast.walk(ast.parse(inspect.getsource(module))):
            if isinstance(node, ast.Attribute) and ast.unparse(node.value).endswith("types"):
                seen += 1
                if not hasattr(module, node.attr):
                    missing.append(f"{module.__name__}: {node.attr}")
    assert seen > 500
    assert missing == []


def test_what_an_import_from_a_module_of_types_gives() -> None:
    namespace: dict[str, Any] = {}
    exec(
        "from anthropic.types.raw_message_delta_event import MessageDeltaUsage\n"
        "from anthropic.types.message_create_params import TypedDict, Literal, Iterable, MessageParam\n",
        namespace,
    )
    assert namespace["MessageDeltaUsage"] is anthropic.types.MessageDeltaUsage
    assert namespace["MessageParam"] is anthropic.types.MessageParam


def test_a_misspelt_name_is_an_import_error() -> None:
    with pytest.raises(ImportError, match="MesageDeltaUsage"):
        exec("from anthropic.types.raw_message_delta_event import MesageDeltaUsage")


def test_hints_are_evaluated_before_and_after_an_alias_was_read() -> None:
    module = importlib.import_module("anthropic.types.beta.beta_web_search_tool_result_block")
    hints = get_type_hints(module.BetaWebSearchToolResultBlock)
    assert hints["caller"] is not None
    assert module.Caller is module.Caller
    assert get_type_hints(module.BetaWebSearchToolResultBlock) == hints


def test_the_members_of_an_alias_load_when_it_is_read() -> None:
    script = """
import sys
import anthropic.types.beta.beta_advisor_tool_result_block as module
member = "anthropic.types.beta.beta_advisor_result_block"
assert member not in sys.modules
module.Content
assert member in sys.modules
"""
    subprocess.run([sys.executable, "-c", script], check=True)


def test_fields_are_decoded_alike_after_an_alias_was_read() -> None:
    from anthropic.types.raw_content_block_start_event import ContentBlock, RawContentBlockStartEvent

    assert TextBlock in get_args(get_args(ContentBlock)[0])
    event = RawContentBlockStartEvent.model_validate(
        {"type": "content_block_start", "index": 0, "content_block": {"type": "text", "text": ""}}
    )
    assert isinstance(event.content_block, TextBlock)


@pytest.mark.parametrize(
    ("module", "names"),
    [
        (
            "messages.messages",
            "Batches AsyncBatches Stream MessageStreamManager ParsedMessage NotGiven httpx",
        ),
        ("messages.messages", "MODELS_TO_WARN_WITH_THINKING_ENABLED DEPRECATED_MODELS DEFAULT_TIMEOUT"),
        ("beta.messages.messages", "BetaMessage BetaFunctionTool AnthropicError validate_output_format"),
        ("beta.beta", "Agents AsyncMessages SessionsWithRawResponse"),
        ("beta.sessions.events", "BetaManagedAgentsSendSessionEvents make_request_options"),
        ("models", "ModelInfo SyncPage maybe_transform to_streamed_response_wrapper"),
    ],
)
def test_modules_of_resources_show_what_they_use(module: str, names: str) -> None:
    loaded = importlib.import_module(f"anthropic.resources.{module}")
    assert [name for name in names.split() if not hasattr(loaded, name)] == []


def test_a_name_is_taken_from_the_nearest_package() -> None:
    from anthropic.resources.beta import beta as resources
    from anthropic.resources.beta.messages import AsyncMessages

    assert resources.AsyncMessages is AsyncMessages  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
