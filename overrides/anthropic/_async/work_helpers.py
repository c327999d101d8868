"""What the work of an environment does beyond its endpoints. It imports what it needs when it is asked."""

from __future__ import annotations

from typing import TYPE_CHECKING, AsyncIterator, Optional, Union, cast

from anthropic._core.sentinels import NotGiven, is_given, not_given
from anthropic._core.typing_names import Headers
from anthropic.types.beta import environments as work_types

from .resource import AsyncAPIResource

if TYPE_CHECKING:
    from anthropic._client import AsyncAnthropic

__all__ = ["AsyncWorkHelpers"]


class AsyncWorkHelpers(AsyncAPIResource):
    """Gives the work of an environment its `poller`."""

    def poller(
        self,
        *,
        environment_id: str,
        environment_key: str,
        worker_id: Optional[str] = None,
        block_ms: Union[int, None, NotGiven] = not_given,
        reclaim_older_than_ms: Optional[int] = None,
        drain: bool = False,
        auto_stop: bool = True,
        extra_headers: Optional[Headers] = None,
    ) -> AsyncIterator[work_types.BetaSelfHostedWork]:
        """Take work from the queue of an environment that you host, and acknowledge it: iterate over it.

        Requests that fail are made again after a while. Work that the API does not let be acknowledged is
        stopped, and left out.

        Args:
            environment_id: The environment.
            environment_key: Its key, sent in place of the credentials of the client.
            worker_id: The name of the worker, by default a new one that begins with the name of the host.
            block_ms: How many milliseconds the API may wait for work, 999 by default; None: it does not wait.
            reclaim_older_than_ms: Take work, too, that others took more milliseconds ago and never
                acknowledged.
            drain: End when there is no more work, instead of waiting for it.
            auto_stop: Stop an item when the loop goes on to the next or is closed. Not if somebody else does
                the work and stops it.
            extra_headers: Sent with every request.

        Raises:
            ValueError: `environment_key` is empty.
            APIStatusError: while iterating: the API refuses to hand out work, and would again.
        """
        from anthropic.lib._scoped_client import scoped_client
        from anthropic.lib.environments._polling import POLL_BLOCK_MS

        from .work_poller import aiter_work

        client = scoped_client(
            cast("AsyncAnthropic", self._client), environment_key, helper="environments-work-poller"
        )
        return aiter_work(
            client.beta.environments.work,
            environment_id=environment_id,
            worker_id=worker_id,
            block_ms=block_ms if is_given(block_ms) else POLL_BLOCK_MS,
            reclaim_older_than_ms=reclaim_older_than_ms,
            drain=drain,
            auto_stop=auto_stop,
            extra_headers=extra_headers,
        )
