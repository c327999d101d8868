# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAlias

from anthropic._core.models import PropertyInfo

from .beta_managed_agents_bash_tool_config import BetaManagedAgentsBashToolConfig
from .beta_managed_agents_edit_tool_config import BetaManagedAgentsEditToolConfig
from .beta_managed_agents_glob_tool_config import BetaManagedAgentsGlobToolConfig
from .beta_managed_agents_grep_tool_config import BetaManagedAgentsGrepToolConfig
from .beta_managed_agents_read_tool_config import BetaManagedAgentsReadToolConfig
from .beta_managed_agents_web_fetch_tool_config import BetaManagedAgentsWebFetchToolConfig
from .beta_managed_agents_web_search_tool_config import BetaManagedAgentsWebSearchToolConfig
from .beta_managed_agents_write_tool_config import BetaManagedAgentsWriteToolConfig

__all__ = ["BetaManagedAgentsAgentToolConfig"]

BetaManagedAgentsAgentToolConfig: TypeAlias = Annotated[
    Union[
        BetaManagedAgentsBashToolConfig,
        BetaManagedAgentsEditToolConfig,
        BetaManagedAgentsReadToolConfig,
        BetaManagedAgentsWriteToolConfig,
        BetaManagedAgentsGlobToolConfig,
        BetaManagedAgentsGrepToolConfig,
        BetaManagedAgentsWebFetchToolConfig,
        BetaManagedAgentsWebSearchToolConfig,
    ],
    PropertyInfo(discriminator="type"),
]
"""Settings of one built-in tool."""
