# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["UserProfileEnrollEndUserActionParam"]


class UserProfileEnrollEndUserActionParam(TypedDict, total=False):
    """The link is for enrolling the end user that the profile stands for."""

    type: Required[Literal["enroll_end_user"]]
