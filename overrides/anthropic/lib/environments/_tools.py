"""`EnvironmentWorkerTools`: what the `tools` argument of an environment worker may be. Names only."""

from typing import Callable, Sequence, Union

from anthropic.lib.tools._async.agent_tools import AgentToolContext
from anthropic.lib.tools._runnable import BetaAnyRunnableTool

EnvironmentWorkerTools = Union[
    Sequence[BetaAnyRunnableTool], Callable[[AgentToolContext], Sequence[BetaAnyRunnableTool]]
]
"""The tools of every session, or a function that makes them for the `AgentToolContext` of one session."""
