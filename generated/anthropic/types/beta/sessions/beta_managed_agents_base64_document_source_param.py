# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["BetaManagedAgentsBase64DocumentSourceParam"]


class BetaManagedAgentsBase64DocumentSourceParam(TypedDict, total=False):
    """A document given in place, as base64."""

    data: Required[str]
    """The document, in base64."""

    media_type: Required[str]
    """Media type of the document, such as `application/pdf`."""

    type: Required[Literal["base64"]]
