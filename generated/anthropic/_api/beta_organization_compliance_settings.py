# Generated from openapi.yaml. Do not edit.
"""Requests of `client.beta.organization.compliance_settings`, one builder for each operation."""

from __future__ import annotations

from typing import List, Optional, Union

from anthropic import types
from anthropic._core.deferred import httpx
from anthropic._core.request.headers import join_betas
from anthropic._core.request.options import FinalRequestOptions, build_options
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query
from anthropic.types.beta import organization as beta_organization_types

__all__ = [
    "build_retrieve",
    "build_update",
]


def build_retrieve(
    *,
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "get",
        "/v1/organizations/compliance_settings?beta=true",
        operation="beta.organization.compliance_settings.retrieve",
        headers={"anthropic-beta": join_betas(betas)},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_update(
    *,
    state: beta_organization_types.BetaComplianceSettingsStateParam,
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "post",
        "/v1/organizations/compliance_settings?beta=true",
        operation="beta.organization.compliance_settings.update",
        body={"state": state},
        headers={"anthropic-beta": join_betas(betas)},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )
