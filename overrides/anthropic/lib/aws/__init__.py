"""Claude Platform on AWS: `AnthropicAWS`; and the keys and signatures of AWS, for Amazon Bedrock too."""

from anthropic._core.lazy import attach

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ._client import AnthropicAWS, AsyncAnthropicAWS

__all__ = ["AnthropicAWS", "AsyncAnthropicAWS"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = attach(__name__, dict.fromkeys(__all__, "_client"))
