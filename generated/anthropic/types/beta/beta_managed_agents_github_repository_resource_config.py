# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Literal, Optional, Union

from typing_extensions import TypeAlias

from anthropic._core.models import BaseModel, PropertyInfo
from anthropic.types import beta as beta_types

__all__ = ["BetaManagedAgentsGitHubRepositoryResourceConfig", "Checkout"]

Checkout: TypeAlias = Annotated[
    Union["beta_types.BetaManagedAgentsBranchCheckout", "beta_types.BetaManagedAgentsCommitCheckout", None],
    PropertyInfo(discriminator="type"),
]
"""What to check out of a repository: a branch or a commit."""


class BetaManagedAgentsGitHubRepositoryResourceConfig(BaseModel):
    """A GitHub repository that each session finds checked out in its container. The access token is not
    returned.
    """

    type: Literal["github_repository"]

    url: str
    """Address of the repository, such as `https://github.com/org/repo`."""

    checkout: Optional[Checkout] = None
    """Branch or commit that is checked out. Null means the default branch."""

    mount_path: Optional[str] = None
    """Directory of the repository in the container. By default `/workspace/` with the name of the
    repository.
    """
