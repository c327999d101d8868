# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Dict, List, Optional

from typing_extensions import Required, TypedDict

from anthropic import types
from anthropic._core.models import PropertyInfo

__all__ = ["RBACGroupDefaultUpdateParams"]


class RBACGroupDefaultUpdateParams(TypedDict, total=False):
    settings: Required[Optional[Dict[str, object]]]
    """New settings of Claude Code, as a JSON object; null to have none."""

    betas: Annotated[List[types.AnthropicBetaParam], PropertyInfo(alias="anthropic-beta")]
    """Names of the beta features to switch on for this request. Several are sent in one header, separated by
    commas.
    """
