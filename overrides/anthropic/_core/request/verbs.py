"""What lets tests and subclasses replace methods of resources, and the verbs that they send through
(`client.messages._post` …)."""

from __future__ import annotations

import sys
from functools import wraps
from typing import Any, Callable, Dict, TypeVar

from typing_extensions import ParamSpec

from ..sentinels import NotGiven
from .options import FinalRequestOptions

__all__ = ["ReplacedVerb", "Verb", "plain_function", "with_suggestions"]

_P = ParamSpec("_P")
_R = TypeVar("_R")

_ALWAYS = ("headers", "max_retries", "post_parser", "timeout")  # unless they are not given
_IF_ANY = ("extra_json", "follow_redirects", "idempotency_key", "params")


class Verb:
    """The client's method, as an attribute of its resources that can be replaced on each."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __get__(self, resource: Any, kind: object = None) -> Any:
        return self if resource is None else getattr(resource._client, self._name)


class ReplacedVerb:
    """What a resource sends through where a verb was replaced: calls become calls of that verb."""

    def __init__(self, client: Any, verb: Callable[..., Any]) -> None:
        self._client = client
        self._verb = verb

    def request(self, cast_to: Any, options: FinalRequestOptions, **streaming: Any) -> Any:
        if not streaming.get("stream"):
            self._client._check_duration(options)
        return self._verb(options.url, **_arguments(options), cast_to=cast_to, **streaming)

    def _request_api_list(self, model: Any, page: Any, options: FinalRequestOptions) -> Any:
        method = {} if options.method == "get" else {"method": options.method}
        return self._verb(options.url, **_arguments(options), page=page, model=model, **method)


def _arguments(options: FinalRequestOptions) -> Dict[str, Any]:
    """Return the arguments of a verb for a call, without what the call leaves to the client's settings."""
    bodies = {"body": options.json_data, "content": options.content, "files": options.files}
    always = {name: getattr(options, name) for name in _ALWAYS}
    if_any = {name: getattr(options, name) for name in _IF_ANY}
    return {
        **{name: body for name, body in bodies.items() if body is not None},
        "options": {
            **{name: value for name, value in always.items() if not isinstance(value, NotGiven)},
            **{name: value for name, value in if_any.items() if value or value is False},
        },
    }


def plain_function(method: Callable[_P, _R]) -> Callable[_P, _R]:
    """Hide that a method is a coroutine function from mocks that replace it, but not from who unwraps it.

    And have a misspelt keyword suggest the nearest one, as Python does by itself from 3.13 on.
    """

    @wraps(method)
    def call(*args: _P.args, **kwargs: _P.kwargs) -> _R:
        try:
            return method(*args, **kwargs)
        except TypeError as error:
            if error.__traceback__ and error.__traceback__.tb_next is None:
                from .keywords import suggest_keyword

                suggest_keyword(error, method)
            raise

    return call


def with_suggestions(method: Callable[_P, _R]) -> Callable[_P, _R]:
    """Have a misspelt keyword suggest the nearest one, as Python does by itself from 3.13 on."""
    return method if sys.version_info >= (3, 13) else plain_function(method)
