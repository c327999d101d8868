# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, List, Optional

from typing_extensions import TypedDict

from anthropic import types
from anthropic._core.models import PropertyInfo

__all__ = ["BundleUpdateParams"]


class BundleUpdateParams(TypedDict, total=False):
    instructions: Optional[str]
    """New instructions for Claude, in words of your own; null to have none. Left out, they stay as they
    are.
    """

    betas: Annotated[List[types.AnthropicBetaParam], PropertyInfo(alias="anthropic-beta")]
    """Names of the beta features to switch on for this request. Several are sent in one header, separated by
    commas.
    """
