# Generated from openapi.yaml. Do not edit.
"""Requests of `client.messages`, one builder for each operation."""

from __future__ import annotations

from typing import Any, Iterable, Literal, Optional, Type, Union

from anthropic import types
from anthropic._core.deferred import httpx
from anthropic._core.request.deprecated_models import check_model
from anthropic._core.request.options import FinalRequestOptions, build_options
from anthropic._core.sentinels import NotGiven, Omit, is_given, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query, SequenceNotStr, SupportsToDict

__all__ = [
    "build_create",
    "build_count_tokens",
]


def build_create(
    *,
    max_tokens: int,
    messages: Iterable[types.MessageParam],
    model: types.ModelParam,
    cache_control: Union[types.CacheControlEphemeralParam, None, Omit] = omit,
    container: Union[types.MessageCreateParamsContainerParam, None, Omit] = omit,
    diagnostics: Union[types.DiagnosticsParam, None, Omit] = omit,
    inference_geo: Union[str, None, Omit] = omit,
    metadata: Union[types.MetadataParam, Omit] = omit,
    output_config: Union[types.OutputConfigParam, Omit] = omit,
    service_tier: Union[Literal["auto", "standard_only"], Omit] = omit,
    speed: Union[Literal["standard", "fast"], None, Omit] = omit,
    stop_sequences: Union[SequenceNotStr[str], Omit] = omit,
    stream: Union[bool, Omit] = omit,
    system: Union[str, Iterable[types.TextBlockParam], Omit] = omit,
    temperature: Union[float, Omit] = omit,
    thinking: Union[types.ThinkingConfigParam, Omit] = omit,
    tool_choice: Union[types.ToolChoiceParam, Omit] = omit,
    tools: Union[Iterable[Union[SupportsToDict, types.ToolUnionParam]], Omit] = omit,
    top_k: Union[int, Omit] = omit,
    top_p: Union[float, Omit] = omit,
    user_profile_id: Union[str, Omit] = omit,
    workspace_id: Union[str, Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    check_model(model, thinking)
    if is_given(tools):
        from anthropic._core.request.tool_definitions import tool_definitions

        tools = tool_definitions(tools)
    return build_options(
        "post",
        "/v1/messages",
        operation="messages.create",
        body={
            "max_tokens": max_tokens,
            "messages": messages,
            "model": model,
            "cache_control": cache_control,
            "container": container,
            "diagnostics": diagnostics,
            "inference_geo": inference_geo,
            "metadata": metadata,
            "output_config": output_config,
            "service_tier": service_tier,
            "speed": speed,
            "stop_sequences": stop_sequences,
            "stream": stream,
            "system": system,
            "temperature": temperature,
            "thinking": thinking,
            "tool_choice": tool_choice,
            "tools": tools,
            "top_k": top_k,
            "top_p": top_p,
        },
        headers={"anthropic-user-profile-id": user_profile_id, "anthropic-workspace-id": workspace_id},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_count_tokens(
    *,
    messages: Iterable[types.MessageParam],
    model: types.ModelParam,
    cache_control: Union[types.CacheControlEphemeralParam, None, Omit] = omit,
    output_config: Union[types.OutputConfigParam, Omit] = omit,
    output_format: Union[Type[Any], types.JSONOutputFormatParam, None, Omit] = omit,
    speed: Union[Literal["standard", "fast"], None, Omit] = omit,
    system: Union[str, Iterable[types.TextBlockParam], Omit] = omit,
    thinking: Union[types.ThinkingConfigParam, Omit] = omit,
    tool_choice: Union[types.ToolChoiceParam, Omit] = omit,
    tools: Union[Iterable[Union[SupportsToDict, types.MessageCountTokensToolParam]], Omit] = omit,
    user_profile_id: Union[str, Omit] = omit,
    workspace_id: Union[str, Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    from anthropic._core.schemas.output_schema import with_output_format

    output_config = with_output_format(output_config, output_format)
    if is_given(tools):
        from anthropic._core.request.tool_definitions import tool_definitions

        tools = tool_definitions(tools)
    return build_options(
        "post",
        "/v1/messages/count_tokens",
        operation="messages.count_tokens",
        body={
            "messages": messages,
            "model": model,
            "cache_control": cache_control,
            "output_config": output_config,
            "speed": speed,
            "system": system,
            "thinking": thinking,
            "tool_choice": tool_choice,
            "tools": tools,
        },
        headers={"anthropic-user-profile-id": user_profile_id, "anthropic-workspace-id": workspace_id},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )
