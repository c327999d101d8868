"""Claude Platform on Google Cloud: `AnthropicGoogleCloud`; and Google credentials, for Vertex AI too."""

from anthropic._core.lazy import attach

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ._client import AnthropicGoogleCloud, AsyncAnthropicGoogleCloud

__all__ = ["AnthropicGoogleCloud", "AsyncAnthropicGoogleCloud"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = attach(__name__, dict.fromkeys(__all__, "_client"))
