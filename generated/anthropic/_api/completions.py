# Generated from openapi.yaml. Do not edit.
"""Requests of `client.completions`, one builder for each operation."""

from __future__ import annotations

from typing import List, Optional, Union

from anthropic import types
from anthropic._core.deferred import httpx
from anthropic._core.request.headers import join_betas
from anthropic._core.request.options import FinalRequestOptions, build_options
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query, SequenceNotStr

__all__ = [
    "build_create",
]


def build_create(
    *,
    max_tokens_to_sample: int,
    model: types.ModelParam,
    prompt: str,
    metadata: Union[types.MetadataParam, Omit] = omit,
    stop_sequences: Union[SequenceNotStr[str], Omit] = omit,
    stream: Union[bool, Omit] = omit,
    temperature: Union[float, Omit] = omit,
    top_k: Union[int, Omit] = omit,
    top_p: Union[float, Omit] = omit,
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "post",
        "/v1/complete",
        operation="completions.create",
        body={
            "max_tokens_to_sample": max_tokens_to_sample,
            "model": model,
            "prompt": prompt,
            "metadata": metadata,
            "stop_sequences": stop_sequences,
            "stream": stream,
            "temperature": temperature,
            "top_k": top_k,
            "top_p": top_p,
        },
        headers={"anthropic-beta": join_betas(betas)},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )
