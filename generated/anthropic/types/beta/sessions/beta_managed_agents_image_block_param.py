# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Union

from typing_extensions import Required, TypeAlias, TypedDict

from .beta_managed_agents_base64_image_source_param import BetaManagedAgentsBase64ImageSourceParam
from .beta_managed_agents_file_image_source_param import BetaManagedAgentsFileImageSourceParam
from .beta_managed_agents_url_image_source_param import BetaManagedAgentsURLImageSourceParam

__all__ = ["BetaManagedAgentsImageBlockParam", "Source"]

Source: TypeAlias = Union[
    BetaManagedAgentsBase64ImageSourceParam,
    BetaManagedAgentsURLImageSourceParam,
    BetaManagedAgentsFileImageSourceParam,
]
"""Where an image comes from: base64 data, a URL, or an uploaded file."""


class BetaManagedAgentsImageBlockParam(TypedDict, total=False):
    """An image for the agent to look at."""

    source: Required[Source]
    """Where the image comes from: base64 data, a URL, or an uploaded file."""

    type: Required[Literal["image"]]
