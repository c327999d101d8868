"""Claude Platform on AWS: `AnthropicAWS`. The credentials and the SigV4 signatures of AWS are here too, for
Amazon Bedrock as well (`_credentials.py`, `_sigv4.py`)."""

from anthropic._core.lazy import attach

TYPE_CHECKING = bool()
if TYPE_CHECKING:
    from anthropic._clients.async_aws import AsyncAnthropicAWS
    from anthropic._clients.aws import AnthropicAWS

__all__ = ["AnthropicAWS", "AsyncAnthropicAWS"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = attach(__name__, dict.fromkeys(__all__, "_client"))
