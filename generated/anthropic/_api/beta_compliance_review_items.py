# Generated from openapi.yaml. Do not edit.
"""Requests of `client.beta.compliance.review.items`, one builder for each operation."""

from __future__ import annotations

from typing import List, Optional, Union

from anthropic import types
from anthropic._core.deferred import httpx
from anthropic._core.request.headers import join_betas
from anthropic._core.request.options import FinalRequestOptions, build_options
from anthropic._core.request.paths import build_path
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query

__all__ = [
    "build_retrieve",
]


def build_retrieve(
    item_id: str,
    *,
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    user_profile_id: Union[str, Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "get",
        build_path("/v1/compliance/review/items/{item_id}?beta=true", item_id=item_id),
        operation="beta.compliance.review.items.retrieve",
        headers={"anthropic-beta": join_betas(betas), "anthropic-user-profile-id": user_profile_id},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )
