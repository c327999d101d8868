# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from typing_extensions import Required, TypedDict

__all__ = ["BetaManagedAgentsTokenEndpointAuthPostUpdateParam"]


class BetaManagedAgentsTokenEndpointAuthPostUpdateParam(TypedDict, total=False):
    """A new client secret, where it is sent to the token endpoint as a form field."""

    type: Required[Literal["client_secret_post"]]

    client_secret: Optional[str]
    """New secret of the OAuth client, up to 512 characters. Omit it to keep the present one."""
