# Generated from codegen/sdk.yaml. Do not edit.
"""The clients of Claude Platform on Google Cloud. Each is loaded on first use."""

TYPE_CHECKING = bool()
if TYPE_CHECKING:
    from anthropic._clients.async_google_cloud import AsyncAnthropicGoogleCloud
    from anthropic._clients.google_cloud import AnthropicGoogleCloud

__all__ = [
    "AnthropicGoogleCloud",
    "AsyncAnthropicGoogleCloud",
]

NAMES = {
    "AnthropicGoogleCloud": "=anthropic._clients.google_cloud",
    "AsyncAnthropicGoogleCloud": "=anthropic._clients.async_google_cloud",
}
if not TYPE_CHECKING:
    from anthropic._core.lazy import attach as _attach

    __getattr__, __dir__ = _attach(__name__, NAMES)
