# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.web_fetch_url_source_all_param import WebFetchURLSourceAllParam

__all__ = ["BetaWebFetchURLSourceAllParam"]

BetaWebFetchURLSourceAllParam: TypeAlias = WebFetchURLSourceAllParam
"""URLs may come from any content of the kind."""
