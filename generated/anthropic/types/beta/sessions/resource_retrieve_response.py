# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAlias

from anthropic._core.models import PropertyInfo

from .beta_managed_agents_file_resource import BetaManagedAgentsFileResource
from .beta_managed_agents_github_repository_resource import BetaManagedAgentsGitHubRepositoryResource
from .beta_managed_agents_memory_store_resource import BetaManagedAgentsMemoryStoreResource

__all__ = ["ResourceRetrieveResponse"]

ResourceRetrieveResponse: TypeAlias = Annotated[
    Union[
        BetaManagedAgentsGitHubRepositoryResource,
        BetaManagedAgentsFileResource,
        BetaManagedAgentsMemoryStoreResource,
    ],
    PropertyInfo(discriminator="type"),
]
"""A resource of a session: a repository, a file, or a memory store."""
