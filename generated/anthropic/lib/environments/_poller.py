# Generated from codegen/sdk.yaml. Do not edit.
"""Re-export the pollers of environments under the module path of the official package."""

from anthropic._sync.environments.work_poller import iter_work
from anthropic.lib.environments._async.work_poller import aiter_work
from anthropic.lib.environments._polling import POLL_BLOCK_MS

__all__ = [
    "POLL_BLOCK_MS",
    "aiter_work",
    "iter_work",
]
