# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["URLImageSourceParam"]


class URLImageSourceParam(TypedDict, total=False):
    """An image that the service fetches from a URL."""

    type: Required[Literal["url"]]

    url: Required[str]
    """Address of the image; the service must be able to reach it without signing in."""
