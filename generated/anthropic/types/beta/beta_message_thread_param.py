# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Union

from typing_extensions import TypeAlias

from .beta_thread_continue_params import BetaThreadContinueParams
from .beta_thread_create_params import BetaThreadCreateParams

__all__ = ["BetaMessageThreadParam"]

BetaMessageThreadParam: TypeAlias = Union[BetaThreadCreateParams, BetaThreadContinueParams]
"""Has the request begin a thread of messages, or continue one."""
