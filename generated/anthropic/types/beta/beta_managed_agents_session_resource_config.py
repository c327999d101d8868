# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAlias

from anthropic._core.models import PropertyInfo

from .beta_managed_agents_file_resource_config import BetaManagedAgentsFileResourceConfig
from .beta_managed_agents_github_repository_resource_config import (
    BetaManagedAgentsGitHubRepositoryResourceConfig,
)
from .beta_managed_agents_memory_store_resource_config import BetaManagedAgentsMemoryStoreResourceConfig

__all__ = ["BetaManagedAgentsSessionResourceConfig"]

BetaManagedAgentsSessionResourceConfig: TypeAlias = Annotated[
    Union[
        BetaManagedAgentsGitHubRepositoryResourceConfig,
        BetaManagedAgentsFileResourceConfig,
        BetaManagedAgentsMemoryStoreResourceConfig,
    ],
    PropertyInfo(discriminator="type"),
]
"""Something that each session of a deployment gets: a file, a GitHub repository or a memory store."""
