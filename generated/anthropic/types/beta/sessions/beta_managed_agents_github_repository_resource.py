# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal, Optional, Union

from typing_extensions import TypeAlias

from anthropic._core.models import BaseModel, PropertyInfo
from anthropic.types import beta as beta_types

__all__ = ["BetaManagedAgentsGitHubRepositoryResource", "Checkout"]

Checkout: TypeAlias = Annotated[
    Union["beta_types.BetaManagedAgentsBranchCheckout", "beta_types.BetaManagedAgentsCommitCheckout", None],
    PropertyInfo(discriminator="type"),
]
"""What to check out of a repository: a branch or a commit."""


class BetaManagedAgentsGitHubRepositoryResource(BaseModel):
    """A GitHub repository that is cloned into the container of a session. The access token that it was given
    is not shown.
    """

    id: str
    """Identifies the resource within its session, for reading, updating or removing it."""

    created_at: datetime
    """When the resource was attached to the session."""

    mount_path: str
    """Directory of the container that the repository is cloned into."""

    type: Literal["github_repository"]

    updated_at: datetime
    """When the resource last changed."""

    url: str
    """Address of the repository on GitHub."""

    checkout: Optional[Checkout] = None
    """Branch or commit that was checked out. Null when none was given, which means the default branch."""
