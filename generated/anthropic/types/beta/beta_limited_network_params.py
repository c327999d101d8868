# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from typing_extensions import Required, TypedDict

from anthropic._core.typing_names import SequenceNotStr

__all__ = ["BetaLimitedNetworkParams"]


class BetaLimitedNetworkParams(TypedDict, total=False):
    """Lets the container reach named hosts only; all other traffic is refused. When updating an environment,
    what is left out stays as it is.
    """

    type: Required[Literal["limited"]]

    allow_mcp_servers: Optional[bool]
    """Whether the MCP servers of the agent can be reached without being listed in `allowed_hosts`. False by
    default.
    """

    allow_package_managers: Optional[bool]
    """Whether public package registries, such as PyPI and npm, can be reached without being listed in
    `allowed_hosts`. False by default.
    """

    allowed_hosts: Optional[SequenceNotStr[str]]
    """Hosts that the container can reach; none by default."""
