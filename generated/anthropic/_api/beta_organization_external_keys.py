# Generated from openapi.yaml. Do not edit.
"""Requests of `client.beta.organization.external_keys`, one builder for each operation."""

from __future__ import annotations

from typing import Literal, Optional, Union

from anthropic._core.deferred import httpx
from anthropic._core.request.options import FinalRequestOptions, build_options
from anthropic._core.request.paths import build_path
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query
from anthropic.types.beta.organization import external_key_create_params, external_key_update_params

__all__ = [
    "build_create",
    "build_retrieve",
    "build_update",
    "build_list",
    "build_delete",
    "build_validate",
]


def build_create(
    *,
    provider_config: external_key_create_params.ProviderConfig,
    display_name: Union[str, None, Omit] = omit,
    geo: Union[Literal["us"], Omit] = omit,
    user_profile_id: Union[str, None, Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "post",
        "/v1/organizations/external_keys?beta=true",
        operation="beta.organization.external_keys.create",
        body={
            "provider_config": provider_config,
            "display_name": display_name,
            "geo": geo,
            "user_profile_id": user_profile_id,
        },
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_retrieve(
    external_key_id: str,
    *,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "get",
        build_path(
            "/v1/organizations/external_keys/{external_key_id}?beta=true", external_key_id=external_key_id
        ),
        operation="beta.organization.external_keys.retrieve",
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_update(
    external_key_id: str,
    *,
    display_name: Union[str, None, Omit] = omit,
    geo: Union[Literal["us"], None, Omit] = omit,
    provider_config: Union[external_key_update_params.ProviderConfig, None, Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "post",
        build_path(
            "/v1/organizations/external_keys/{external_key_id}?beta=true", external_key_id=external_key_id
        ),
        operation="beta.organization.external_keys.update",
        body={"display_name": display_name, "geo": geo, "provider_config": provider_config},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_list(
    *,
    limit: Union[int, Omit] = omit,
    page: Union[str, Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "get",
        "/v1/organizations/external_keys?beta=true",
        operation="beta.organization.external_keys.list",
        query={"limit": limit, "page": page},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_delete(
    external_key_id: str,
    *,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "delete",
        build_path(
            "/v1/organizations/external_keys/{external_key_id}?beta=true", external_key_id=external_key_id
        ),
        operation="beta.organization.external_keys.delete",
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_validate(
    external_key_id: str,
    *,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "post",
        build_path(
            "/v1/organizations/external_keys/{external_key_id}/validate?beta=true",
            external_key_id=external_key_id,
        ),
        operation="beta.organization.external_keys.validate",
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )
