"""The chain of fallback models: which requests it applies to, and what each model is asked. No I/O."""

from __future__ import annotations

import logging
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any, Dict, Iterable, List, Mapping, Optional, Sequence, Tuple, cast
from urllib.parse import parse_qs, urlsplit

from anthropic._core.errors import AnthropicError
from anthropic._core.request.headers import find_header, merge_headers

if TYPE_CHECKING:
    from anthropic._core.exchange.api_request import APIRequest

DEFAULT_BETAS = ("fallback-credit-2026-07-01",)

log = logging.getLogger("anthropic.middleware")

_HELPER = {"x-stainless-helper": "fallback-refusal-middleware"}
_entered: ContextVar[Tuple[FallbackState, ...]] = ContextVar("anthropic_fallback_states", default=())


def current_state() -> Optional[FallbackState]:
    """Return the state whose `with` block the caller is in."""
    entered = _entered.get()
    return entered[-1] if entered else None


class FallbackState:
    """A memory of which model of a chain accepted, for the requests that share it: turns of a conversation.

    Enter it around them, `with state:` for sync and async clients.
    """

    index: Optional[int]
    """The index of the entry at which requests start; `None` for the model that they name."""

    def __init__(self) -> None:
        self.index = None

    def __enter__(self) -> FallbackState:
        _entered.set((*_entered.get(), self))
        return self

    def __exit__(self, *exception: object) -> None:
        # No token of the context variable is kept: several tasks may be inside, each leaving in its context.
        _entered.set(_entered.get()[:-1])


class Chain:
    """Patches of a request, in the order in which they are tried."""

    def __init__(self, fallbacks: Iterable[Mapping[str, Any]], betas: Optional[Iterable[str]]) -> None:
        self.entries = [_check_entry(entry) for entry in fallbacks]
        self.betas = DEFAULT_BETAS if betas is None else tuple(betas)
        self._has_warned = False

    def parse_body(self, request: APIRequest) -> Optional[Dict[str, Any]]:
        """Return the body of a request that the chain applies to, without earlier fallback blocks; `None` for
        others.

        Raises:
            AnthropicError: the request asks the API itself to fall back.
        """
        if not self.entries or request.method.lower() != "post" or not _is_beta_message(request):
            return None
        body = request.json
        if not isinstance(body, Mapping):
            return None
        given = dict(cast("Mapping[str, Any]", body))
        if given.get("fallbacks") is not None:
            raise AnthropicError(
                "`fallbacks` is for the API to carry out, and BetaRefusalFallbackMiddleware does that here:"
                " leave out one of the two"
            )
        if given.get("messages") is not None:
            given["messages"] = _without_fallback_blocks(given["messages"])
        return given

    def request(
        self,
        request: APIRequest,
        body: Mapping[str, Any],
        index: Optional[int],
        *,
        credit: Optional[str] = None,
        prefill: Sequence[Any] = (),
    ) -> APIRequest:
        """Build the request for an entry: the original body with its patch, or unpatched for `None`."""
        patched = dict(body) if index is None else _apply_patch(body, self.entries[index])
        if prefill:
            patched["messages"] = [*patched["messages"], {"role": "assistant", "content": list(prefill)}]
        if credit:
            patched["fallback_credit_token"] = {"token": credit, "mode": "best_effort"}
        elif index is not None:
            patched.pop("fallback_credit_token", None)
        headers = merge_headers(request.headers, _HELPER)
        if self.betas:
            present = find_header(headers, "anthropic-beta")
            names = [name.strip() for name in present.split(",")] if isinstance(present, str) else []
            names.extend(beta for beta in self.betas if beta not in names)
            headers = merge_headers(headers, {"anthropic-beta": ",".join(names)})
        return request.copy(body=patched, headers=headers)

    def model(self, body: Mapping[str, Any], index: Optional[int]) -> str:
        """Return the model that an entry asks."""
        return str((body if index is None else self.entries[index])["model"])

    def start_index(self, state: Optional[FallbackState]) -> Optional[int]:
        """Return the index of the entry to try first.

        Raises:
            AnthropicError: the state names none of this chain.
        """
        index: Any = None if state is None else state.index
        if index is None or index == -1:
            return None
        if not isinstance(index, int) or not 0 <= index < len(self.entries):
            raise AnthropicError(
                f"The `index` of the BetaFallbackState is {index!r}, and there are {len(self.entries)}"
                " fallbacks: a state goes with the middleware that set it"
            )
        return index

    def next_index(self, index: Optional[int]) -> Optional[int]:
        """Return the index of the entry to try after this one; `None` after the last."""
        next_index = 0 if index is None else index + 1
        return next_index if next_index < len(self.entries) else None

    def pin(self, state: Optional[FallbackState], index: int) -> None:
        """Make later requests, retries of this one among them, start with the entry that is now tried."""
        if state is not None:
            state.index = index
        elif not self._has_warned:
            self._has_warned = True
            log.warning(
                "A refusal is answered by another model outside of a BetaFallbackState: later requests will"
                " ask the model that refused again. Send them inside `with BetaFallbackState():`."
            )


def fallback_block(refused: str, next_model: str, category: Any) -> Dict[str, Any]:
    """Return the content block that marks where one model took over from another."""
    return {
        "type": "fallback",
        "from": {"model": refused},
        "to": {"model": next_model},
        "trigger": {"type": "refusal", "category": category},
    }


def _check_entry(entry: Any) -> Dict[str, Any]:
    if not isinstance(entry, Mapping) or not cast("Mapping[str, Any]", entry).get("model"):
        raise TypeError("Every entry of `fallbacks` has to be a mapping with at least a `model`")
    return dict(cast("Mapping[str, Any]", entry))


def _is_beta_message(request: APIRequest) -> bool:
    parts = urlsplit(request.url)
    given = [*parse_qs(parts.query).get("beta", []), request.query_params.get("beta")]
    return ("true" in given or True in given) and parts.path.rstrip("/").endswith("/v1/messages")


def _apply_patch(body: Mapping[str, Any], patch: Mapping[str, Any]) -> Dict[str, Any]:
    """Replace fields of the body by those of the patch; `None` removes one, `output_config` is merged field
    by field, and left out where nothing of it remains."""
    patched = dict(body)
    for name, value in patch.items():
        before = patched.get(name)
        if name == "output_config" and isinstance(value, Mapping):
            known = cast("Mapping[str, Any]", before if isinstance(before, Mapping) else {})
            merged = _apply_patch(known, cast("Mapping[str, Any]", value))
            value = {field: one for field, one in merged.items() if one is not None} or None
        if value is None:
            patched.pop(name, None)
        else:
            patched[name] = value
    return patched


def _without_fallback_blocks(messages: Iterable[Any]) -> List[Any]:
    kept: List[Any] = []
    for message in messages:
        content = _field(message, "content")
        if _field(message, "role") != "assistant" or content is None or isinstance(content, str):
            kept.append(message)
            continue
        blocks: List[Any] = list(content)
        without = [block for block in blocks if _field(block, "type") != "fallback"]
        if len(without) == len(blocks):
            kept.append(message if isinstance(content, list) else {"role": "assistant", "content": blocks})
        elif without:
            kept.append({"role": "assistant", "content": without})
    return kept


def _field(value: Any, name: str) -> Any:
    if isinstance(value, Mapping):
        return cast("Mapping[str, Any]", value).get(name)
    return getattr(value, name, None)
