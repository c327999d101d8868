"""Settings of platforms that authenticate with bearer tokens: which requests get one, and where it goes.

Each platform says where its tokens come from; fetching one and sending it are done in
`_async/token_requests.py`. Nothing here knows a cloud. No I/O.
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

TokenProvider = Callable[[], str]
"""A function that returns a token whenever it is called."""

AsyncTokenProvider = Callable[[], Union[str, Awaitable[str]]]
"""A function that returns a token, or an awaitable of one, whenever it is called."""


class TokenSettings(PlatformSettings):
    """Settings of a client that adds a bearer token to every request to its own origin."""

    skip_auth: bool = False
    """Send requests without credentials, for a gateway that adds its own."""

    def _reject(self, **given: object) -> None:
        """Reject credentials of another platform.

        Raises:
            TypeError: one is given.
        """
        names = [
            f"`{name}`" for name, value in given.items() if not (value is None or isinstance(value, NotGiven))
        ]
        if names:
            raise TypeError(f"{self._platform} does not take {' and '.join(names)}, as the public API does")

    @property
    def _is_resolved(self) -> bool:
        """Whether the settings are known, so that rewriting a request does not block."""
        return True

    def _resolve(self) -> None:
        """Look up the settings that rewriting a request needs; may block."""

    def _rewrite_options(self, options: FinalRequestOptions) -> FinalRequestOptions:
        """Return the options in the form that the platform accepts.

        Raises:
            UnavailableOnPlatformError: the platform does not serve the path.
        """
        self._check_supported(options.url)
        return options

    def _needs_token(self, options: FinalRequestOptions) -> bool:
        """Return whether to add a token: not where `Authorization` is set or omitted on purpose, nor for
        another origin."""
        if self.skip_auth:
            return False
        given = options.headers
        custom: Mapping[str, Any] = {} if isinstance(given, NotGiven) else given
        name = "Authorization"
        if find_header(custom, name) is not None or self._omits(name):
            return False
        if not self._own_credentials_win and find_header(self._custom_headers, name) is not None:
            return False
        return "://" not in options.url or same_origin(self._prepare_url(options.url), self.base_url)

    def _cached_token(self) -> Optional[str]:
        """Return a token if there is a valid one, without blocking."""
        return None

    def _token_source(self) -> Optional[Callable[[], Any]]:
        """Return the function to call for a token, which may block or return an awaitable; `None` to send
        none."""
        raise NotImplementedError

    def _authorize(self, options: FinalRequestOptions, token: object) -> FinalRequestOptions:
        """Return a copy of the options with a token in its `Authorization` header.

        Raises:
            ValueError: the token is not a string, or empty.
            AnthropicError: the token cannot be sent in a header.
        """
        if not isinstance(token, str) or not token:
            what = "an empty string" if token == "" else type(token).__name__
            raise ValueError(f"A token provider has to return a token, a string, and it returned {what}")
        given = options.headers
        headers = {} if isinstance(given, NotGiven) else {**given}
        headers["Authorization"] = bearer_value(token, "The token")
        return options.model_copy(update={"headers": headers})
