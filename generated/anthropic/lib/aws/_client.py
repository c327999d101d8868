# Generated from codegen/sdk.yaml. Do not edit.
"""The clients of Claude Platform on AWS. Each is loaded on first use."""

TYPE_CHECKING = bool()
if TYPE_CHECKING:
    from anthropic._clients.async_aws import AsyncAnthropicAWS
    from anthropic._clients.aws import AnthropicAWS

__all__ = [
    "AnthropicAWS",
    "AsyncAnthropicAWS",
]

NAMES = {
    "AnthropicAWS": "=anthropic._clients.aws",
    "AsyncAnthropicAWS": "=anthropic._clients.async_aws",
}
if not TYPE_CHECKING:
    from anthropic._core.lazy import attach as _attach

    __getattr__, __dir__ = _attach(__name__, NAMES)
