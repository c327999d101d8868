# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Dict, Literal, Optional, Union

from typing_extensions import TypeAlias

from anthropic._core.models import BaseModel, PropertyInfo
from anthropic.types import beta as beta_types

__all__ = ["BetaEnvironment", "Config"]

Config: TypeAlias = Annotated[
    Union["beta_types.BetaCloudConfig", "beta_types.BetaSelfHostedConfig"], PropertyInfo(discriminator="type")
]
"""What the environment is made of: a cloud container with its packages and network access, or self-hosted
workers.
"""


class BetaEnvironment(BaseModel):
    """Where the tools of a session run: a container that the service provides, or machines of
    your own.

    One environment serves any number of sessions.
    """

    id: str
    """ID under which sessions and deployments name the environment."""

    archived_at: Optional[str] = None
    """When the environment was archived, in RFC 3339 form; null while it is in use."""

    config: Config
    """What the environment is made of: a cloud container with its packages and network access, or self-hosted
    workers.
    """

    created_at: str
    """When the environment was created, in RFC 3339 form."""

    description: Optional[str] = None
    """What the environment is for, in your own words. Null if none was given."""

    metadata: Dict[str, str]
    """Your own key-value pairs. The service stores them and gives them no meaning."""

    name: str
    """Name for people to recognize the environment by."""

    type: Literal["environment"]

    updated_at: str
    """When the environment was last changed, in RFC 3339 form."""

    scope: Optional[Literal["organization", "account"]] = None
    """Who sees the environment: all accounts of the `organization`, or only the `account` that owns it."""
