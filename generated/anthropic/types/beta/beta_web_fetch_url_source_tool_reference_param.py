# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.web_fetch_url_source_tool_reference_param import WebFetchURLSourceToolReferenceParam

__all__ = ["BetaWebFetchURLSourceToolReferenceParam"]

BetaWebFetchURLSourceToolReferenceParam: TypeAlias = WebFetchURLSourceToolReferenceParam
"""Names a tool whose results are meant."""
