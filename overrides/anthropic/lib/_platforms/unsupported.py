"""The error for parts of the API that a platform does not have. Each platform lists its own."""

from __future__ import annotations

from anthropic._core.errors import AnthropicError


class UnavailableOnPlatformError(AnthropicError, AttributeError):
    """A part of the API that does not exist where the client sends its requests; nothing was sent.

    The message names what to use instead. It is an `AttributeError` too, so that `hasattr(client, "models")`
    tells whether a platform has them.
    """


# Shown in tracebacks and in pickles under the public path.
UnavailableOnPlatformError.__module__ = "anthropic"
