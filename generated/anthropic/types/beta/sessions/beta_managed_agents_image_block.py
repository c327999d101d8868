# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Literal, Union

from typing_extensions import TypeAlias

from anthropic._core.models import BaseModel, PropertyInfo
from anthropic.types.beta import sessions as beta_sessions_types

__all__ = ["BetaManagedAgentsImageBlock", "Source"]

Source: TypeAlias = Annotated[
    Union[
        "beta_sessions_types.BetaManagedAgentsBase64ImageSource",
        "beta_sessions_types.BetaManagedAgentsURLImageSource",
        "beta_sessions_types.BetaManagedAgentsFileImageSource",
    ],
    PropertyInfo(discriminator="type"),
]
"""Where an image comes from: base64 data, a URL, or an uploaded file."""


class BetaManagedAgentsImageBlock(BaseModel):
    """An image for the agent to look at."""

    source: Source
    """Where the image comes from: base64 data, a URL, or an uploaded file."""

    type: Literal["image"]
