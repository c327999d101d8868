# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Iterable, List

from typing_extensions import Required, TypedDict

from anthropic import types
from anthropic._core.models import PropertyInfo
from anthropic.types.beta import message_create_params

__all__ = ["BatchCreateParams", "Request"]


class Request(TypedDict, total=False):
    """One request of a batch."""

    custom_id: Required[str]
    """Identifier of your choice, unique within the batch. The result repeats it."""

    params: Required[message_create_params.MessageCreateParamsNonStreaming]
    """The message request. It cannot be streamed."""


class BatchCreateParams(TypedDict, total=False):
    requests: Required[Iterable[Request]]
    """The requests, 256 MB in total at most."""

    betas: Annotated[List[types.AnthropicBetaParam], PropertyInfo(alias="anthropic-beta")]
    """Names of the beta features to switch on for this request. Several are sent in one header, separated by
    commas.
    """

    user_profile_id: Annotated[str, PropertyInfo(alias="anthropic-user-profile-id")]
    """User profile that all requests of the batch are attributed to, for callers who act on behalf of
    somebody outside their organization. A request of the batch that names another profile ends in an
    error. Needs a `user-profiles` beta in the `anthropic-beta` header.
    """

    workspace_id: Annotated[str, PropertyInfo(alias="anthropic-workspace-id")]
    """ID of the workspace that the request is made in."""
