# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.web_fetch_url_source_none_param import WebFetchURLSourceNoneParam

__all__ = ["BetaWebFetchURLSourceNoneParam"]

BetaWebFetchURLSourceNoneParam: TypeAlias = WebFetchURLSourceNoneParam
"""No URLs may come from content of the kind."""
