# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.web_fetch_url_source_except_param import WebFetchURLSourceExceptParam

__all__ = ["BetaWebFetchURLSourceExceptParam"]

BetaWebFetchURLSourceExceptParam: TypeAlias = WebFetchURLSourceExceptParam
"""URLs may come from the results of all tools but the named ones."""
