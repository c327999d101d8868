"""What the clients of platforms with bearer tokens share: when a request gets one, and where it goes.

Where tokens come from, each platform says; getting one and sending are done in `_async/token_requests.py`.
Nothing here knows a cloud.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Awaitable, Callable, Mapping, Optional, Union

from anthropic._core.request.auth import bearer_value
from anthropic._core.request.headers import find_header
from anthropic._core.request.urls import same_origin
from anthropic._core.sentinels import NotGiven

from .settings import PlatformSettings

if TYPE_CHECKING:
    from anthropic._core.request.options import FinalRequestOptions

__all__ = ["AsyncTokenProvider", "TokenProvider", "TokenSettings"]

TokenProvider = Callable[[], str]
"""Gives a token whenever it is called."""

AsyncTokenProvider = Callable[[], Union[str, Awaitable[str]]]
"""Gives a token, or something to await for it, whenever it is called."""


class TokenSettings(PlatformSettings):
    """Puts a token on every attempt to send a request to the client's own origin."""

    skip_auth: bool = False
    """Send requests without credentials, for a gateway that adds its own."""

    def _reject(self, **given: object) -> None:
        """Refuse credentials of another platform.

        Raises:
            TypeError: there are some.
        """
        names = [
            f"`{name}`" for name, value in given.items() if not (value is None or isinstance(value, NotGiven))
        ]
        if names:
            raise TypeError(f"{self._platform} does not take {' and '.join(names)}, as the public API does")

    @property
    def _is_resolved(self) -> bool:
        """Whether rewriting a request takes no time."""
        return True

    def _resolve(self) -> None:
        """Look for what rewriting a request takes; may block."""

    def _rewrite_options(self, options: FinalRequestOptions) -> FinalRequestOptions:
        """The options as the service takes them.

        Raises:
            UnavailableOnPlatformError: it has no such part of the API.
        """
        self._check_supported(options.url)
        return options

    def _needs_token(self, options: FinalRequestOptions) -> bool:
        """Not where `Authorization` is given, or left out on purpose, nor at another origin."""
        if self.skip_auth:
            return False
        given = options.headers
        custom: Mapping[str, Any] = {} if isinstance(given, NotGiven) else given
        if any(find_header(layer, "Authorization") is not None for layer in (self._custom_headers, custom)):
            return False
        return "://" not in options.url or same_origin(self._prepare_url(options.url), self.base_url)

    def _cached_token(self) -> Optional[str]:
        """A token, if having it takes no time."""
        return None

    def _token_source(self) -> Optional[Callable[[], Any]]:
        """What to call for a token, which may block or has to be awaited; `None` where none is needed."""
        raise NotImplementedError

    def _authorize(self, options: FinalRequestOptions, token: object) -> FinalRequestOptions:
        """The options with a token.

        Raises:
            ValueError: it is not a string, or empty.
            AnthropicError: it cannot be sent in a header.
        """
        if not isinstance(token, str) or not token:
            what = "an empty string" if token == "" else type(token).__name__
            raise ValueError(f"A token provider has to return a token, a string, and it returned {what}")
        given = options.headers
        headers = {} if isinstance(given, NotGiven) else {**given}
        headers["Authorization"] = bearer_value(token, "The token")
        return options.model_copy(update={"headers": headers})
