"""The state of a tool runner between turns, and its decisions: what to send, which calls are pending, what
comes after a message, when the loop ends. No I/O.

The parameters are those of `messages.create`; the lists in them are sent through copies that cache the
encoding of their items.
"""

from __future__ import annotations

from typing import Any, Callable, Dict, Generic, Iterable, List, Mapping, Optional, Set, TypeVar, Union

from typing_extensions import Literal, TypeAlias

from anthropic._core.models.fields import HasFields
from anthropic._core.models.type_guards import is_dict
from anthropic._core.request.cached_encoding import CachedEncodingList
from anthropic._core.request.headers import merge_headers
from anthropic.types import beta as beta_types

from ._compaction import CompactionControl, needs_compaction, summary_request
from ._tool_calls import available_names, pending_calls

__all__ = ["BaseToolRunner", "HELPER_HEADER", "NextStep"]

NextStep: TypeAlias = Literal["end", "send", "compact", "answer"]
"""What comes after a message: nothing, the next request, a summary in place of the conversation, or the
results of the tools that it calls."""

HELPER_HEADER = "x-stainless-helper"
"""The header that tells the API which helper of a client library sent a request."""

ResponseFormatT = TypeVar("ResponseFormatT")
Params = Dict[str, Any]


class BaseToolRunner(Generic[ResponseFormatT]):
    """The conversation of a tool runner, which may be changed between turns."""

    max_parallel_tools: Optional[int]
    """How many tool calls of one turn may run at a time; None: all of them."""

    def __init__(
        self,
        *,
        params: Mapping[str, Any],
        options: Mapping[str, Any],
        tools: Iterable[Any],
        max_iterations: Optional[int] = None,
        compaction_control: Optional[CompactionControl] = None,
    ) -> None:
        self._params: Params = {**params, "messages": [_reusable(message) for message in params["messages"]]}
        self._options = dict(options)
        self._tools_by_name: Dict[str, Any] = {tool.name: tool for tool in tools}
        self._max_iterations = max_iterations
        self._compaction_control = compaction_control
        self._iteration_count = 0
        self._messages_modified = False
        self._calls: Optional[List[Any]] = None
        self._response_is_known = False
        self._response: Optional[Dict[str, Any]] = None
        self._sent: Dict[str, CachedEncodingList] = {
            "messages": CachedEncodingList(),
            "tools": CachedEncodingList(),
        }

    def set_messages_params(
        self, params: Union[Mapping[str, Any], Callable[[Params], Mapping[str, Any]]]
    ) -> None:
        """Replace the parameters of the next request, or change them with a function of those so far."""
        changed = params(self._params) if callable(params) else params
        self._params = {**changed, "messages": [_reusable(message) for message in changed["messages"]]}
        self._forget_response()

    def append_messages(self, *messages: Union[beta_types.BetaMessageParam, beta_types.BetaMessage]) -> None:
        """Append messages. The runner then adds nothing by itself for this turn: to keep the turn, append its
        message and the return value of `generate_tool_call_response()`."""
        self._add(*messages)
        self._messages_modified = True

    def _add(self, *messages: Any) -> None:
        self._params["messages"] = [*self._params["messages"], *map(_as_param, messages)]
        self._forget_response()

    def _forget_response(self) -> None:
        self._response_is_known, self._response = False, None

    def _begin_turn(self) -> bool:
        """Return whether there is another turn, and forget what belongs to the last one."""
        if self._max_iterations is not None and self._iteration_count >= self._max_iterations:
            return False
        self._messages_modified = self._response_is_known = False
        self._calls = self._response = None
        return True

    def _end_turn(self, message: Any) -> NextStep:
        """Take in the message of a turn; return what comes next."""
        self._iteration_count += 1
        self._keep_container(message)
        if message.stop_reason == "refusal":
            return "end"
        if self._pending_calls(message):
            control = self._compaction_control
            return "compact" if control and needs_compaction(control, message.usage) else "answer"
        if message.stop_reason == "pause_turn":
            self._add_turn(message)
            return "send"
        return "answer"

    def _pending_calls(self, message: Any) -> List[Any]:
        """Return the tool calls of this turn, which are looked for once."""
        if self._calls is None:
            self._calls = pending_calls(message)
        return self._calls

    def _add_turn(self, *messages: Any) -> None:
        """Add what belongs to a turn to the conversation, unless the caller has added something."""
        if not self._messages_modified:
            self._add(*messages)

    def _keep_response(self, results: Optional[List[Dict[str, Any]]]) -> None:
        """Keep the results of this turn's calls, as the message that answers them."""
        self._response = {"role": "user", "content": results} if results else None
        self._response_is_known = True

    def _summary_request(self) -> Params:
        """Return the keywords of the request for a summary of the conversation."""
        control: Any = self._compaction_control
        return summary_request(control, self._params, self._params["messages"], {HELPER_HEADER: "compaction"})

    def _restart_from(self, summary: Any) -> None:
        """Replace the conversation by a summary of it."""
        self.set_messages_params(
            lambda params: {**params, "messages": [{"role": "user", "content": summary.content}]}
        )

    def _keep_container(self, message: Any) -> None:
        """Reuse the container of the message in the next request."""
        container = getattr(message, "container", None)
        if container is None or container.id is None:
            return
        requested: Any = self._params.get("container")
        # The caller's container settings, such as its skills, are sent again.
        self._params["container"] = (
            {**requested, "id": container.id} if isinstance(requested, dict) else container.id
        )

    def _request_params(self, helper: str) -> Params:
        """Return the keywords of the next request."""
        params = {**self._params, **self._options}
        params["extra_headers"] = merge_headers({HELPER_HEADER: helper}, self._options.get("extra_headers"))
        for name, encoded in self._sent.items():
            given: Any = params.get(name)
            if isinstance(given, list):
                encoded[:] = given
                params[name] = encoded
        return params

    def _available_tool_names(self) -> Set[str]:
        return available_names(self._params["messages"], self._tools_by_name)


def _as_param(message: Any) -> Any:
    if isinstance(message, HasFields):
        received: Any = message
        return {"role": received.role, "content": received.content}
    return _reusable(message)


def _reusable(message: Any) -> Any:
    """Return a message that can be sent again: content that can be iterated only once becomes a list."""
    if isinstance(message, HasFields):
        return _as_param(message)
    content: Any = message.get("content") if is_dict(message) else None
    if content is None or isinstance(content, (str, list)):
        return message
    return {**message, "content": list(content)}
