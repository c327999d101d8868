# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, List

from typing_extensions import TypedDict

from anthropic import types
from anthropic._core.models import PropertyInfo

__all__ = ["SlackWorkspaceRetrieveParams"]


class SlackWorkspaceRetrieveParams(TypedDict, total=False):
    include_inherited: bool
    """Whether `settings` also contains inherited values, rather than only those set at this level."""

    betas: Annotated[List[types.AnthropicBetaParam], PropertyInfo(alias="anthropic-beta")]
    """Names of the beta features to switch on for this request. Several are sent in one header, separated by
    commas.
    """
