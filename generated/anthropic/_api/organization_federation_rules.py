# Generated from openapi.yaml. Do not edit.
"""Requests of `client.organization.federation.rules`, one builder for each operation."""

from __future__ import annotations

from typing import Optional, Union

from anthropic._core.deferred import httpx
from anthropic._core.request.options import FinalRequestOptions, build_options
from anthropic._core.request.paths import build_path
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query
from anthropic.types.organization import federation as organization_federation_types

__all__ = [
    "build_create",
    "build_retrieve",
    "build_update",
    "build_list",
    "build_archive",
]


def build_create(
    *,
    issuer_id: str,
    match: organization_federation_types.FederationRuleMatchParam,
    name: str,
    oauth_scope: str,
    target: organization_federation_types.ServiceAccountTargetParam,
    applies_to_all_workspaces: Union[bool, Omit] = omit,
    description: Union[str, None, Omit] = omit,
    token_lifetime_seconds: Union[int, Omit] = omit,
    workspace_id: Union[str, None, Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "post",
        "/v1/organizations/federation_rules",
        operation="organization.federation.rules.create",
        body={
            "issuer_id": issuer_id,
            "match": match,
            "name": name,
            "oauth_scope": oauth_scope,
            "target": target,
            "applies_to_all_workspaces": applies_to_all_workspaces,
            "description": description,
            "token_lifetime_seconds": token_lifetime_seconds,
            "workspace_id": workspace_id,
        },
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_retrieve(
    federation_rule_id: str,
    *,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "get",
        build_path(
            "/v1/organizations/federation_rules/{federation_rule_id}", federation_rule_id=federation_rule_id
        ),
        operation="organization.federation.rules.retrieve",
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_update(
    federation_rule_id: str,
    *,
    applies_to_all_workspaces: Union[bool, None, Omit] = omit,
    description: Union[str, None, Omit] = omit,
    match: Union[organization_federation_types.FederationRuleMatchParam, None, Omit] = omit,
    name: Union[str, None, Omit] = omit,
    oauth_scope: Union[str, None, Omit] = omit,
    target: Union[organization_federation_types.ServiceAccountTargetParam, None, Omit] = omit,
    token_lifetime_seconds: Union[int, None, Omit] = omit,
    workspace_id: Union[str, None, Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "post",
        build_path(
            "/v1/organizations/federation_rules/{federation_rule_id}", federation_rule_id=federation_rule_id
        ),
        operation="organization.federation.rules.update",
        body={
            "applies_to_all_workspaces": applies_to_all_workspaces,
            "description": description,
            "match": match,
            "name": name,
            "oauth_scope": oauth_scope,
            "target": target,
            "token_lifetime_seconds": token_lifetime_seconds,
            "workspace_id": workspace_id,
        },
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_list(
    *,
    include_archived: Union[bool, Omit] = omit,
    issuer_id: Union[str, Omit] = omit,
    limit: Union[int, Omit] = omit,
    page: Union[str, Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "get",
        "/v1/organizations/federation_rules",
        operation="organization.federation.rules.list",
        query={"include_archived": include_archived, "issuer_id": issuer_id, "limit": limit, "page": page},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_archive(
    federation_rule_id: str,
    *,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "post",
        build_path(
            "/v1/organizations/federation_rules/{federation_rule_id}/archive",
            federation_rule_id=federation_rule_id,
        ),
        operation="organization.federation.rules.archive",
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )
