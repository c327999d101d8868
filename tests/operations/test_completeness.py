"""No operation, method or parameter goes untested: the description, the table and the client agree."""

from __future__ import annotations

import inspect
import re
from typing import Any, Dict, Iterator, Tuple

import pytest

from anthropic import Anthropic, AsyncAnthropic
from anthropic._resource import AsyncAPIResource, SyncAPIResource

from .description import OPERATIONS, Operation

METHODS = {operation.method for operation in OPERATIONS}

PER_CALL = {"extra_headers", "extra_query", "extra_body", "timeout"}

WITHOUT_OPERATION: Dict[str, str] = {
    "beta.messages.parse": "beta.messages.create, its answer read as a type",
    "beta.messages.stream": "beta.messages.create, streamed and put together",
    "beta.messages.tool_runner": "beta.messages.create, again and again",
    "messages.parse": "messages.create, its answer read as a type",
    "messages.stream": "messages.create, streamed and put together",
    "beta.webhooks.parse_unverified": "reads what the API sends",
    "beta.webhooks.unwrap": "verifies and reads what the API sends",
}
"""Public methods that stand for no operation of their own, and why."""

ASYNC_ONLY: Dict[str, str] = {
    "beta.environments.work.poller": "takes work from the queue, and acknowledges it",
    "beta.environments.work.worker": "serves the sessions in the queue",
    "beta.sessions.events.tool_runner": "runs tools while events arrive, and sends their results",
}
"""Those that only asynchronous clients have."""

ADDED = {"messages.count_tokens": {"output_format"}}
"""Parameters that travel inside another one."""

WITHOUT_FORMS = {"beta.webhooks"}
"""Resources that make no requests: there are no responses to show."""


def resources(parent: Any, path: str = "") -> Iterator[Tuple[str, Any]]:
    """Every resource below a client, by its dotted path."""
    for name in dir(type(parent)):
        if not name.startswith(("_", "with_")):
            child = getattr(parent, name)
            if isinstance(child, (SyncAPIResource, AsyncAPIResource)):
                yield path + name, child
                yield from resources(child, f"{path}{name}.")


def methods(client: Any) -> Dict[str, Any]:
    """Every public method of every resource, by its dotted path."""
    return {
        f"{path}.{name}": getattr(resource, name)
        for path, resource in resources(client)
        for name in dir(type(resource))
        if not name.startswith("_") and inspect.isfunction(inspect.getattr_static(type(resource), name))
    }


CLIENTS = {"sync": Anthropic(api_key="test-key"), "async": AsyncAnthropic(api_key="test-key")}


def test_every_operation_has_a_method_of_its_own() -> None:
    assert len(OPERATIONS) == len(METHODS) >= 144


@pytest.mark.parametrize("kind", CLIENTS)
def test_every_method_is_exercised(kind: str) -> None:
    extra = {*WITHOUT_OPERATION, *(ASYNC_ONLY if kind == "async" else ())}
    assert set(methods(CLIENTS[kind])) == METHODS | extra


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize("form", ["with_raw_response", "with_streaming_response"])
def test_every_method_has_a_raw_and_a_streaming_form(kind: str, form: str) -> None:
    for path, resource in resources(CLIENTS[kind]):
        if path in WITHOUT_FORMS:
            continue
        wrapped = getattr(resource, form)
        for method in METHODS:
            owner, _, name = method.rpartition(".")
            if owner == path:
                assert callable(getattr(wrapped, name)), method
        for name, child in resources(resource):
            if "." not in name and f"{path}.{name}" not in WITHOUT_FORMS:
                assert type(getattr(wrapped, name)) is type(getattr(child, form)), f"{path}.{name}"


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.method)
def test_parameters_are_those_of_the_description(operation: Operation, kind: str) -> None:
    signature = inspect.signature(methods(CLIENTS[kind])[operation.method])
    added = ADDED.get(operation.method, set())
    assert set(signature.parameters) == set(operation.parameters()) | PER_CALL | added
    required = {
        name for name, each in signature.parameters.items() if each.default is inspect.Parameter.empty
    }
    assert required == {name for name, is_required in operation.parameters().items() if is_required}
    positional = [
        name for name, each in signature.parameters.items() if each.kind is not inspect.Parameter.KEYWORD_ONLY
    ]
    assert positional == re.findall(r"{(\w+)}", operation.path)[-1:]
