# Generated from openapi.yaml. Do not edit.
"""Requests of `client.organization.federation.issuers`, one builder for each operation."""

from __future__ import annotations

from typing import Optional, Union

from anthropic._core.deferred import httpx
from anthropic._core.request.options import FinalRequestOptions, build_options
from anthropic._core.request.paths import build_path
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query
from anthropic.types.organization.federation import issuer_create_params, issuer_update_params

__all__ = [
    "build_create",
    "build_retrieve",
    "build_update",
    "build_list",
    "build_archive",
]


def build_create(
    *,
    issuer_url: str,
    name: str,
    check_jti: Union[bool, None, Omit] = omit,
    jwks: Union[issuer_create_params.Jwks, Omit] = omit,
    max_jwt_lifetime_seconds: Union[int, None, Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "post",
        "/v1/organizations/federation_issuers",
        operation="organization.federation.issuers.create",
        body={
            "issuer_url": issuer_url,
            "name": name,
            "check_jti": check_jti,
            "jwks": jwks,
            "max_jwt_lifetime_seconds": max_jwt_lifetime_seconds,
        },
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_retrieve(
    federation_issuer_id: str,
    *,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "get",
        build_path(
            "/v1/organizations/federation_issuers/{federation_issuer_id}",
            federation_issuer_id=federation_issuer_id,
        ),
        operation="organization.federation.issuers.retrieve",
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_update(
    federation_issuer_id: str,
    *,
    check_jti: Union[bool, None, Omit] = omit,
    issuer_url: Union[str, None, Omit] = omit,
    jwks: Union[issuer_update_params.Jwks, None, Omit] = omit,
    jwks_polling_disabled: Union[bool, None, Omit] = omit,
    max_jwt_lifetime_seconds: Union[int, None, Omit] = omit,
    name: Union[str, None, Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "post",
        build_path(
            "/v1/organizations/federation_issuers/{federation_issuer_id}",
            federation_issuer_id=federation_issuer_id,
        ),
        operation="organization.federation.issuers.update",
        body={
            "check_jti": check_jti,
            "issuer_url": issuer_url,
            "jwks": jwks,
            "jwks_polling_disabled": jwks_polling_disabled,
            "max_jwt_lifetime_seconds": max_jwt_lifetime_seconds,
            "name": name,
        },
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_list(
    *,
    include_archived: Union[bool, Omit] = omit,
    limit: Union[int, Omit] = omit,
    page: Union[str, Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "get",
        "/v1/organizations/federation_issuers",
        operation="organization.federation.issuers.list",
        query={"include_archived": include_archived, "limit": limit, "page": page},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_archive(
    federation_issuer_id: str,
    *,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "post",
        build_path(
            "/v1/organizations/federation_issuers/{federation_issuer_id}/archive",
            federation_issuer_id=federation_issuer_id,
        ),
        operation="organization.federation.issuers.archive",
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )
