# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["BetaManagedAgentsTokenEndpointAuthPostParam"]


class BetaManagedAgentsTokenEndpointAuthPostParam(TypedDict, total=False):
    """The client sends ID and secret to the token endpoint as fields of the form."""

    client_secret: Required[str]
    """Secret of the OAuth client, up to 512 characters. It is never returned."""

    type: Required[Literal["client_secret_post"]]
