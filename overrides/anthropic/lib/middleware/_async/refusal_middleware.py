"""`BetaRefusalFallbackMiddleware`, for sync and async clients alike."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Iterable, Mapping, Optional

from anthropic._core.client.middleware import Middleware
from anthropic._sync.middleware import refusal_fallback as sync_fallback
from anthropic.lib.middleware._fallback.chain import Chain, FallbackState

from . import refusal_fallback

if TYPE_CHECKING:
    from anthropic._core.client.middleware import AsyncCallNext, CallNext
    from anthropic._core.exchange.api_request import APIRequest


class BetaFallbackState(FallbackState):
    """A memory of which model of `BetaRefusalFallbackMiddleware` accepted, for the requests that share it.

    Enter it around the turns of a conversation, `with state:` for sync and async clients: they then begin
    with that model. It may be entered again later.
    """


class BetaRefusalFallbackMiddleware(Middleware):
    """Middleware that asks other models when `client.beta.messages` gets a refusal.

    The response looks as if the API had fallen back itself: a block of type `fallback` where one model took
    over from another, and for streams one sequence of events, with a token count for every model. A stream
    that is refused halfway continues with the next model, which is shown the beginning where the refusal
    allows that. Credits that come with a refusal are passed on.

    A fallback that fails is the response to a request without `stream`, and is retried like any other; in a
    stream the next model is asked, and the refusal is shown if none can be reached.
    """

    def __init__(
        self, fallbacks: Iterable[Mapping[str, Any]], *, betas: Optional[Iterable[str]] = None
    ) -> None:
        """Set the fallbacks, which are tried in their order.

        Args:
            fallbacks: What is different for each, always with `model`: fields of the request that replace the
                original's, `None` to leave one out; `output_config` is merged field by field.
            betas: Sent with every request that this is about, instead of the beta that credits need.

        Raises:
            TypeError: an entry has no `model`.
        """
        self._chain = Chain(fallbacks, betas)

    def handle(self, request: APIRequest, call_next: CallNext) -> Any:
        """Handle one attempt of a sync client."""
        return sync_fallback.with_fallbacks(self._chain, request, call_next)

    async def handle_async(self, request: APIRequest, call_next: AsyncCallNext) -> Any:
        """Handle one attempt of an async client."""
        return await refusal_fallback.with_fallbacks(self._chain, request, call_next)


for _class in (BetaFallbackState, BetaRefusalFallbackMiddleware):
    _class.__module__ = "anthropic"
