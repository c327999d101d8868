# Generated from openapi.yaml. Do not edit.
"""Requests of `client.beta.organization.webhooks`, one builder for each operation."""

from __future__ import annotations

from typing import List, Literal, Optional, Union

from anthropic import types
from anthropic._core.deferred import httpx
from anthropic._core.request.headers import join_betas
from anthropic._core.request.options import FinalRequestOptions, build_options
from anthropic._core.request.paths import build_path
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query

__all__ = [
    "build_create",
    "build_retrieve",
    "build_update",
    "build_list",
    "build_delete",
    "build_regenerate_signing_secret",
]


def build_create(
    *,
    enabled_events: List[
        Literal[
            "external_key.failed",
            "external_key.recovered",
            "external_storage.failed",
            "external_storage.recovered",
            "user_profile.enforcement_action_opened",
            "user_profile.enforcement_action_resolved",
            "user_profile.program_status_updated",
        ]
    ],
    url: str,
    description: Union[str, Omit] = omit,
    name: Union[str, Omit] = omit,
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "post",
        "/v1/organizations/webhooks?beta=true",
        operation="beta.organization.webhooks.create",
        body={"enabled_events": enabled_events, "url": url, "description": description, "name": name},
        headers={"anthropic-beta": join_betas(betas, "webhooks-2026-10-07")},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_retrieve(
    webhook_endpoint_id: str,
    *,
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "get",
        build_path(
            "/v1/organizations/webhooks/{webhook_endpoint_id}?beta=true",
            webhook_endpoint_id=webhook_endpoint_id,
        ),
        operation="beta.organization.webhooks.retrieve",
        headers={"anthropic-beta": join_betas(betas, "webhooks-2026-10-07")},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_update(
    webhook_endpoint_id: str,
    *,
    description: Union[str, Omit] = omit,
    enabled_events: Union[
        List[
            Literal[
                "external_key.failed",
                "external_key.recovered",
                "external_storage.failed",
                "external_storage.recovered",
                "user_profile.enforcement_action_opened",
                "user_profile.enforcement_action_resolved",
                "user_profile.program_status_updated",
            ]
        ],
        Omit,
    ] = omit,
    name: Union[str, Omit] = omit,
    state: Union[Literal["disabled", "enabled"], Omit] = omit,
    url: Union[str, Omit] = omit,
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "post",
        build_path(
            "/v1/organizations/webhooks/{webhook_endpoint_id}?beta=true",
            webhook_endpoint_id=webhook_endpoint_id,
        ),
        operation="beta.organization.webhooks.update",
        body={
            "description": description,
            "enabled_events": enabled_events,
            "name": name,
            "state": state,
            "url": url,
        },
        headers={"anthropic-beta": join_betas(betas, "webhooks-2026-10-07")},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_list(
    *,
    after_id: Union[str, Omit] = omit,
    before_id: Union[str, Omit] = omit,
    limit: Union[int, Omit] = omit,
    order: Union[Literal["asc", "desc"], Omit] = omit,
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "get",
        "/v1/organizations/webhooks?beta=true",
        operation="beta.organization.webhooks.list",
        query={"after_id": after_id, "before_id": before_id, "limit": limit, "order": order},
        headers={"anthropic-beta": join_betas(betas, "webhooks-2026-10-07")},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_delete(
    webhook_endpoint_id: str,
    *,
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "delete",
        build_path(
            "/v1/organizations/webhooks/{webhook_endpoint_id}?beta=true",
            webhook_endpoint_id=webhook_endpoint_id,
        ),
        operation="beta.organization.webhooks.delete",
        headers={"anthropic-beta": join_betas(betas, "webhooks-2026-10-07")},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_regenerate_signing_secret(
    webhook_endpoint_id: str,
    *,
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "post",
        build_path(
            "/v1/organizations/webhooks/{webhook_endpoint_id}/regenerate_signing_secret?beta=true",
            webhook_endpoint_id=webhook_endpoint_id,
        ),
        operation="beta.organization.webhooks.regenerate_signing_secret",
        headers={"anthropic-beta": join_betas(betas, "webhooks-2026-10-07")},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )
