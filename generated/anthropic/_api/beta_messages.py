# Generated from openapi.yaml. Do not edit.
"""Requests of `client.beta.messages`, one builder for each operation."""

from __future__ import annotations

from typing import Iterable, List, Literal, Optional, Union

from anthropic import types
from anthropic._core.deferred import httpx
from anthropic._core.request.deprecated_models import check_model
from anthropic._core.request.headers import join_betas
from anthropic._core.request.options import FinalRequestOptions, build_options
from anthropic._core.sentinels import NotGiven, Omit, is_given, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query, SequenceNotStr, SupportsToDict
from anthropic.types import beta as beta_types
from anthropic.types.beta import message_count_tokens_params, message_create_params

__all__ = [
    "build_create",
    "build_count_tokens",
]


def build_create(
    *,
    max_tokens: int,
    messages: Iterable[beta_types.BetaMessageParam],
    model: types.ModelParam,
    billing_policy: Union[beta_types.BetaBillingPolicyParam, None, Omit] = omit,
    cache_control: Union[beta_types.BetaCacheControlEphemeralParam, None, Omit] = omit,
    compaction: Union[beta_types.BetaCompactionConfigParam, None, Omit] = omit,
    container: Union[message_create_params.Container, None, Omit] = omit,
    context_management: Union[beta_types.BetaContextManagementConfigParam, None, Omit] = omit,
    diagnostics: Union[beta_types.BetaDiagnosticsParam, None, Omit] = omit,
    fallback_credit_token: Union[message_create_params.FallbackCreditToken, None, Omit] = omit,
    fallbacks: Union[beta_types.BetaFallbacksParam, None, Omit] = omit,
    inference_geo: Union[str, None, Omit] = omit,
    mcp_servers: Union[Iterable[beta_types.BetaRequestMCPServerURLDefinitionParam], Omit] = omit,
    metadata: Union[beta_types.BetaMetadataParam, Omit] = omit,
    output_config: Union[beta_types.BetaOutputConfigParam, Omit] = omit,
    output_format: Union[beta_types.BetaJSONOutputFormatParam, None, Omit] = omit,
    service_tier: Union[Literal["auto", "standard_only"], Omit] = omit,
    speed: Union[Literal["standard", "fast"], None, Omit] = omit,
    stop_sequences: Union[SequenceNotStr[str], Omit] = omit,
    stream: Union[bool, Omit] = omit,
    system: Union[str, Iterable[beta_types.BetaTextBlockParam], Omit] = omit,
    temperature: Union[float, Omit] = omit,
    thinking: Union[beta_types.BetaThinkingConfigParam, Omit] = omit,
    thread: Union[beta_types.BetaMessageThreadParam, None, Omit] = omit,
    tool_choice: Union[beta_types.BetaToolChoiceParam, Omit] = omit,
    tools: Union[Iterable[Union[SupportsToDict, beta_types.BetaToolUnionParam]], Omit] = omit,
    top_k: Union[int, Omit] = omit,
    top_p: Union[float, Omit] = omit,
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    user_profile_id: Union[str, Omit] = omit,
    workspace_id: Union[str, Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    check_model(model, thinking)
    from anthropic._core.schemas.output_format import fold_output_format

    output_config = fold_output_format(output_config, output_format)
    if is_given(tools):
        from anthropic._core.request.tool_definitions import tool_definitions

        tools = tool_definitions(tools)
    return build_options(
        "post",
        "/v1/messages?beta=true",
        operation="beta.messages.create",
        body={
            "max_tokens": max_tokens,
            "messages": messages,
            "model": model,
            "billing_policy": billing_policy,
            "cache_control": cache_control,
            "compaction": compaction,
            "container": container,
            "context_management": context_management,
            "diagnostics": diagnostics,
            "fallback_credit_token": fallback_credit_token,
            "fallbacks": fallbacks,
            "inference_geo": inference_geo,
            "mcp_servers": mcp_servers,
            "metadata": metadata,
            "output_config": output_config,
            "service_tier": service_tier,
            "speed": speed,
            "stop_sequences": stop_sequences,
            "stream": stream,
            "system": system,
            "temperature": temperature,
            "thinking": thinking,
            "thread": thread,
            "tool_choice": tool_choice,
            "tools": tools,
            "top_k": top_k,
            "top_p": top_p,
        },
        headers={
            "anthropic-beta": join_betas(betas),
            "anthropic-user-profile-id": user_profile_id,
            "anthropic-workspace-id": workspace_id,
        },
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_count_tokens(
    *,
    messages: Iterable[beta_types.BetaMessageParam],
    model: types.ModelParam,
    billing_policy: Union[beta_types.BetaBillingPolicyParam, None, Omit] = omit,
    cache_control: Union[beta_types.BetaCacheControlEphemeralParam, None, Omit] = omit,
    compaction: Union[beta_types.BetaCompactionConfigParam, None, Omit] = omit,
    context_management: Union[beta_types.BetaContextManagementConfigParam, None, Omit] = omit,
    mcp_servers: Union[Iterable[beta_types.BetaRequestMCPServerURLDefinitionParam], Omit] = omit,
    output_config: Union[beta_types.BetaOutputConfigParam, Omit] = omit,
    output_format: Union[beta_types.BetaJSONOutputFormatParam, None, Omit] = omit,
    speed: Union[Literal["standard", "fast"], None, Omit] = omit,
    system: Union[str, Iterable[beta_types.BetaTextBlockParam], Omit] = omit,
    thinking: Union[beta_types.BetaThinkingConfigParam, Omit] = omit,
    tool_choice: Union[beta_types.BetaToolChoiceParam, Omit] = omit,
    tools: Union[Iterable[Union[SupportsToDict, message_count_tokens_params.Tool]], Omit] = omit,
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    user_profile_id: Union[str, Omit] = omit,
    workspace_id: Union[str, Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    from anthropic._core.schemas.output_schema import fold_output_type

    output_config = fold_output_type(output_config, output_format)
    if is_given(tools):
        from anthropic._core.request.tool_definitions import tool_definitions

        tools = tool_definitions(tools)
    return build_options(
        "post",
        "/v1/messages/count_tokens?beta=true",
        operation="beta.messages.count_tokens",
        body={
            "messages": messages,
            "model": model,
            "billing_policy": billing_policy,
            "cache_control": cache_control,
            "compaction": compaction,
            "context_management": context_management,
            "mcp_servers": mcp_servers,
            "output_config": output_config,
            "speed": speed,
            "system": system,
            "thinking": thinking,
            "tool_choice": tool_choice,
            "tools": tools,
        },
        headers={
            "anthropic-beta": join_betas(betas, "token-counting-2024-11-01"),
            "anthropic-user-profile-id": user_profile_id,
            "anthropic-workspace-id": workspace_id,
        },
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )
