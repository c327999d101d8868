"""Where other packages find the worker of environments."""

from typing import Callable, Sequence, Union

from anthropic.lib.sessions._memory_settings import (
    DEFAULT_MEMORY_SYNC_INTERVAL,
    MEMORY_FLUSH_TIMEOUT,
    MIN_MEMORY_SYNC_INTERVAL,
)
from anthropic.lib.tools._async.agent_tools import AgentToolContext
from anthropic.lib.tools._beta_session_runner import BetaAnyRunnableTool

from ._async.environment_worker import EnvironmentWorker

__all__ = [
    "DEFAULT_MEMORY_SYNC_INTERVAL",
    "MEMORY_FLUSH_TIMEOUT",
    "MIN_MEMORY_SYNC_INTERVAL",
    "EnvironmentWorker",
    "EnvironmentWorkerTools",
]

EnvironmentWorkerTools = Union[
    Sequence[BetaAnyRunnableTool], Callable[[AgentToolContext], Sequence[BetaAnyRunnableTool]]
]
