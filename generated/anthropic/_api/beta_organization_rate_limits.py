# Generated from openapi.yaml. Do not edit.
"""Requests of `client.beta.organization.rate_limits`, one builder for each operation."""

from __future__ import annotations

from typing import Literal, Optional, Union

from anthropic._core.deferred import httpx
from anthropic._core.request.options import FinalRequestOptions, build_options
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query

__all__ = [
    "build_list",
]


def build_list(
    *,
    group_type: Union[
        Literal["batch", "files", "model_group", "skills", "token_count", "web_search"], Omit
    ] = omit,
    limit: Union[int, Omit] = omit,
    model: Union[str, Omit] = omit,
    page: Union[str, Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "get",
        "/v1/organizations/rate_limits?beta=true",
        operation="beta.organization.rate_limits.list",
        query={"group_type": group_type, "limit": limit, "model": model, "page": page},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )
