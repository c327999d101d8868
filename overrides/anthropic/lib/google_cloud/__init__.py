"""Claude Platform on Google Cloud: `AnthropicGoogleCloud`. Google credentials are here too, for Vertex AI as
well (`_credentials.py`)."""

from anthropic._core.lazy import attach

TYPE_CHECKING = bool()
if TYPE_CHECKING:
    from anthropic._clients.async_google_cloud import AsyncAnthropicGoogleCloud
    from anthropic._clients.google_cloud import AnthropicGoogleCloud

__all__ = ["AnthropicGoogleCloud", "AsyncAnthropicGoogleCloud"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = attach(__name__, dict.fromkeys(__all__, "_client"))
