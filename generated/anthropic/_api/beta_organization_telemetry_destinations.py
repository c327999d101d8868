# Generated from openapi.yaml. Do not edit.
"""Requests of `client.beta.organization.telemetry_destinations`, one builder for each operation."""

from __future__ import annotations

from typing import Dict, List, Optional, Union

from anthropic import types
from anthropic._core.deferred import httpx
from anthropic._core.request.headers import join_betas
from anthropic._core.request.options import FinalRequestOptions, build_options
from anthropic._core.request.paths import build_path
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query, SequenceNotStr
from anthropic.types.beta import organization as beta_organization_types

__all__ = [
    "build_create",
    "build_retrieve",
    "build_update",
    "build_list",
    "build_delete",
    "build_test",
]


def build_create(
    *,
    endpoint_url: str,
    workspaces: beta_organization_types.BetaTelemetryDestinationWorkspacesParams,
    display_name: Union[str, None, Omit] = omit,
    headers: Union[Dict[str, str], Omit] = omit,
    traces: Union[beta_organization_types.BetaTelemetryDestinationTracesParams, Omit] = omit,
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "post",
        "/v1/organizations/telemetry_destinations?beta=true",
        operation="beta.organization.telemetry_destinations.create",
        body={
            "endpoint_url": endpoint_url,
            "workspaces": workspaces,
            "display_name": display_name,
            "headers": headers,
            "traces": traces,
        },
        headers={"anthropic-beta": join_betas(betas, "telemetry-destinations-2026-08-11")},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_retrieve(
    destination_id: str,
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
            "/v1/organizations/telemetry_destinations/{destination_id}?beta=true",
            destination_id=destination_id,
        ),
        operation="beta.organization.telemetry_destinations.retrieve",
        headers={"anthropic-beta": join_betas(betas, "telemetry-destinations-2026-08-11")},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_update(
    destination_id: str,
    *,
    display_name: Union[str, None, Omit] = omit,
    endpoint_url: Union[str, Omit] = omit,
    headers: Union[Dict[str, Optional[str]], None, Omit] = omit,
    state: Union[beta_organization_types.BetaTelemetryDestinationStateParams, Omit] = omit,
    traces: Union[beta_organization_types.BetaTelemetryDestinationTracesParams, None, Omit] = omit,
    workspaces: Union[beta_organization_types.BetaTelemetryDestinationWorkspacesParams, Omit] = omit,
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "post",
        build_path(
            "/v1/organizations/telemetry_destinations/{destination_id}?beta=true",
            destination_id=destination_id,
        ),
        operation="beta.organization.telemetry_destinations.update",
        body={
            "display_name": display_name,
            "endpoint_url": endpoint_url,
            "headers": headers,
            "state": state,
            "traces": traces,
            "workspaces": workspaces,
        },
        headers={"anthropic-beta": join_betas(betas, "telemetry-destinations-2026-08-11")},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_list(
    *,
    limit: Union[int, Omit] = omit,
    page: Union[str, Omit] = omit,
    workspace_ids: Union[SequenceNotStr[str], Omit] = omit,
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "get",
        "/v1/organizations/telemetry_destinations?beta=true",
        operation="beta.organization.telemetry_destinations.list",
        query={"limit": limit, "page": page, "workspace_ids": workspace_ids},
        headers={"anthropic-beta": join_betas(betas, "telemetry-destinations-2026-08-11")},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_delete(
    destination_id: str,
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
            "/v1/organizations/telemetry_destinations/{destination_id}?beta=true",
            destination_id=destination_id,
        ),
        operation="beta.organization.telemetry_destinations.delete",
        headers={"anthropic-beta": join_betas(betas, "telemetry-destinations-2026-08-11")},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_test(
    destination_id: str,
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
            "/v1/organizations/telemetry_destinations/{destination_id}/test?beta=true",
            destination_id=destination_id,
        ),
        operation="beta.organization.telemetry_destinations.test",
        headers={"anthropic-beta": join_betas(betas, "telemetry-destinations-2026-08-11")},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )
