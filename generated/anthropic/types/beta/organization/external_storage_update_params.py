# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, List, Optional

from typing_extensions import Required, TypedDict

from anthropic import types
from anthropic._core.models import PropertyInfo

__all__ = ["ExternalStorageUpdateParams"]


class ExternalStorageUpdateParams(TypedDict, total=False):
    display_name: Required[Optional[str]]
    """New name of the storage for people to read; null for none."""

    betas: Annotated[List[types.AnthropicBetaParam], PropertyInfo(alias="anthropic-beta")]
    """Names of the beta features to switch on for this request. Several are sent in one header, separated by
    commas.
    """
