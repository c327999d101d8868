"""The clients of Claude Platform on AWS, with their resources."""

from anthropic._client import Anthropic, AsyncAnthropic
from anthropic._sync.aws import aws as _sync_aws

from ._async import aws as _async_aws

__all__ = ["AnthropicAWS", "AsyncAnthropicAWS"]


class AnthropicAWS(_sync_aws.AnthropicAWS, Anthropic):
    """A client of Claude Platform on AWS, with a resource for every part of the API."""


class AsyncAnthropicAWS(_async_aws.AsyncAnthropicAWS, AsyncAnthropic):
    """A client of Claude Platform on AWS for async code, with a resource for every part of the API."""
