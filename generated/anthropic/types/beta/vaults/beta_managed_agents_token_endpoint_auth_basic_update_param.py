# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from typing_extensions import Required, TypedDict

__all__ = ["BetaManagedAgentsTokenEndpointAuthBasicUpdateParam"]


class BetaManagedAgentsTokenEndpointAuthBasicUpdateParam(TypedDict, total=False):
    """A new client secret, where HTTP Basic authentication is used at the token endpoint."""

    type: Required[Literal["client_secret_basic"]]

    client_secret: Optional[str]
    """New secret of the OAuth client, up to 512 characters. Omit it to keep the present one."""
