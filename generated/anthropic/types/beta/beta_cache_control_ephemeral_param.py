# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.cache_control_ephemeral_param import CacheControlEphemeralParam

__all__ = ["BetaCacheControlEphemeralParam"]

BetaCacheControlEphemeralParam: TypeAlias = CacheControlEphemeralParam
"""Marks the end of a prefix of the prompt that is to be cached.

Everything up to and including the marked block is stored; a later request that starts
with the same content reads it at a reduced price. At most four markers fit into one
request.
"""
