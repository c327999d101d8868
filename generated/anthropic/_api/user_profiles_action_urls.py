# Generated from openapi.yaml. Do not edit.
"""Requests of `client.user_profiles.action_urls`, one builder for each operation."""

from __future__ import annotations

from typing import Optional, Union

from anthropic._core.deferred import httpx
from anthropic._core.request.options import FinalRequestOptions, build_options
from anthropic._core.request.paths import build_path
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query
from anthropic.types import user_profiles as user_profiles_types

__all__ = [
    "build_create",
]


def build_create(
    user_profile_id: str,
    *,
    action: user_profiles_types.UserProfileEnrollEndUserActionParam,
    workspace_id: Union[str, Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "post",
        build_path("/v1/user_profiles/{user_profile_id}/action_urls", user_profile_id=user_profile_id),
        operation="user_profiles.action_urls.create",
        body={"action": action},
        headers={"anthropic-workspace-id": workspace_id},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )
