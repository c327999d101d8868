"""The clients of Claude Platform on AWS. Each is loaded on first use."""

from typing import TYPE_CHECKING

from anthropic._core.lazy import attach

if TYPE_CHECKING:
    from anthropic._clients.async_aws import AsyncAnthropicAWS
    from anthropic._clients.aws import AnthropicAWS
else:
    __getattr__, __dir__ = attach(
        __name__,
        {"AnthropicAWS": "=anthropic._clients.aws", "AsyncAnthropicAWS": "=anthropic._clients.async_aws"},
    )

__all__ = ["AnthropicAWS", "AsyncAnthropicAWS"]
