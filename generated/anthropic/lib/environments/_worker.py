# Generated from codegen/sdk.yaml. Do not edit.
"""Re-export the environment worker under the module path of the official package."""

from anthropic.lib.environments._async.environment_worker import EnvironmentWorker
from anthropic.lib.environments._tools import EnvironmentWorkerTools
from anthropic.lib.sessions._memory_settings import (
    DEFAULT_MEMORY_SYNC_INTERVAL,
    MEMORY_FLUSH_TIMEOUT,
    MIN_MEMORY_SYNC_INTERVAL,
)

__all__ = [
    "DEFAULT_MEMORY_SYNC_INTERVAL",
    "EnvironmentWorker",
    "EnvironmentWorkerTools",
    "MEMORY_FLUSH_TIMEOUT",
    "MIN_MEMORY_SYNC_INTERVAL",
]
