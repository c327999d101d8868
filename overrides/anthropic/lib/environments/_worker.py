"""Re-export the environment worker under the module path of the official package."""

from anthropic.lib.sessions._memory_settings import (
    DEFAULT_MEMORY_SYNC_INTERVAL,
    MEMORY_FLUSH_TIMEOUT,
    MIN_MEMORY_SYNC_INTERVAL,
)

from ._async.environment_worker import EnvironmentWorker
from ._tools import EnvironmentWorkerTools

__all__ = [
    "DEFAULT_MEMORY_SYNC_INTERVAL",
    "MEMORY_FLUSH_TIMEOUT",
    "MIN_MEMORY_SYNC_INTERVAL",
    "EnvironmentWorker",
    "EnvironmentWorkerTools",
]
