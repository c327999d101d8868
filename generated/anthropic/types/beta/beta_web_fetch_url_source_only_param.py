# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.web_fetch_url_source_only_param import WebFetchURLSourceOnlyParam

__all__ = ["BetaWebFetchURLSourceOnlyParam"]

BetaWebFetchURLSourceOnlyParam: TypeAlias = WebFetchURLSourceOnlyParam
"""URLs may come from the results of the named tools only."""
