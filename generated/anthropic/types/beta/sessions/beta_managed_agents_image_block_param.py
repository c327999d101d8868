# Written by make generate from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from anthropic.types.beta import sessions as beta_sessions_types

__all__ = ["BetaManagedAgentsImageBlockParam", "Source"]

Source: TypeAlias = Union[
    "beta_sessions_types.BetaManagedAgentsBase64ImageSourceParam",
    "beta_sessions_types.BetaManagedAgentsURLImageSourceParam",
    "beta_sessions_types.BetaManagedAgentsFileImageSourceParam",
]


class BetaManagedAgentsImageBlockParam(TypedDict, total=False):
    """An image for the agent to look at."""

    source: Required[Source]
    """Where the image comes from: base64 data, a URL, or an uploaded file."""

    type: Required[Literal["image"]]
