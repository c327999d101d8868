# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Literal, Union

from typing_extensions import Required, TypedDict

from anthropic._core.models import PropertyInfo
from anthropic._core.typing_names import Base64FileInput

__all__ = ["Base64ImageSourceParam"]


class Base64ImageSourceParam(TypedDict, total=False):
    """An image given in the request itself, as base64."""

    data: Required[Annotated[Union[str, Base64FileInput], PropertyInfo(format="base64")]]
    """The image file, in base64."""

    media_type: Required[Literal["image/jpeg", "image/png", "image/gif", "image/webp"]]
    """Format of the image; it has to match the data."""

    type: Required[Literal["base64"]]
