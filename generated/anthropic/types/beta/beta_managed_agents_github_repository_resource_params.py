# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional, Union

from typing_extensions import Required, TypeAlias, TypedDict

from .beta_managed_agents_branch_checkout_param import BetaManagedAgentsBranchCheckoutParam
from .beta_managed_agents_commit_checkout_param import BetaManagedAgentsCommitCheckoutParam

__all__ = ["BetaManagedAgentsGitHubRepositoryResourceParams", "Checkout"]

Checkout: TypeAlias = Union[BetaManagedAgentsBranchCheckoutParam, BetaManagedAgentsCommitCheckoutParam]
"""What to check out of a repository: a branch or a commit."""


class BetaManagedAgentsGitHubRepositoryResourceParams(TypedDict, total=False):
    """A GitHub repository to check out in the container of a session."""

    authorization_token: Required[str]
    """GitHub token with access to the repository, used to clone it. It is never returned."""

    type: Required[Literal["github_repository"]]

    url: Required[str]
    """Address of the repository, such as `https://github.com/org/repo`."""

    checkout: Optional[Checkout]
    """Branch or commit to check out. The default branch when omitted."""

    mount_path: Optional[str]
    """Directory for the repository in the container, of 1 to 4096 characters. By default `/workspace/` with
    the name of the repository.
    """
