# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["BetaManagedAgentsBase64ImageSourceParam"]


class BetaManagedAgentsBase64ImageSourceParam(TypedDict, total=False):
    """An image given in place, as base64."""

    data: Required[str]
    """The image file, in base64."""

    media_type: Required[str]
    """Media type of the image: `image/png`, `image/jpeg`, `image/gif` or `image/webp`."""

    type: Required[Literal["base64"]]
