# Generated from openapi.yaml. Do not edit.
"""Requests of `client.beta.user_profiles.providers.google.data_controls`, one builder for each operation."""

from __future__ import annotations

from typing import List, Optional, Union

from anthropic import types
from anthropic._core.deferred import httpx
from anthropic._core.request.headers import join_betas
from anthropic._core.request.options import FinalRequestOptions, build_options
from anthropic._core.request.paths import build_path
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query
from anthropic.types.beta.user_profiles.providers import google as beta_user_profiles_providers_google_types

__all__ = [
    "build_retrieve",
    "build_update",
]


def build_retrieve(
    user_profile_id: str,
    *,
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    workspace_id: Union[str, Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "get",
        build_path(
            "/v1/user_profiles/{user_profile_id}/providers/google/data_controls?beta=true",
            user_profile_id=user_profile_id,
        ),
        operation="beta.user_profiles.providers.google.data_controls.retrieve",
        headers={
            "anthropic-beta": join_betas(
                betas, "google-managed-data-controls-2026-09-01", "user-profiles-2026-09-04"
            ),
            "anthropic-workspace-id": workspace_id,
        },
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_update(
    user_profile_id: str,
    *,
    cmek: Union[beta_user_profiles_providers_google_types.BetaGoogleManagedCMEKControlParams, Omit] = omit,
    storage: Union[
        beta_user_profiles_providers_google_types.BetaGoogleManagedStorageControlParams, Omit
    ] = omit,
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    workspace_id: Union[str, Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "post",
        build_path(
            "/v1/user_profiles/{user_profile_id}/providers/google/data_controls?beta=true",
            user_profile_id=user_profile_id,
        ),
        operation="beta.user_profiles.providers.google.data_controls.update",
        body={"cmek": cmek, "storage": storage},
        headers={
            "anthropic-beta": join_betas(
                betas, "google-managed-data-controls-2026-09-01", "user-profiles-2026-09-04"
            ),
            "anthropic-workspace-id": workspace_id,
        },
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )
