# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

from anthropic._core.typing_names import SequenceNotStr

__all__ = ["InviteCreateParams"]


class InviteCreateParams(TypedDict, total=False):
    email: Required[str]

    role: Required[Literal["billing", "claude_code_user", "developer", "managed", "user"]]

    rbac_group_ids: SequenceNotStr[str]
