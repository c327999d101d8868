"""`beta.sessions.events.tool_runner`. The runner is imported when the method is called."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence, Union, cast

import anthropic.lib._tool_types as _tool_types
from anthropic._async.resource import AsyncAPIResource
from anthropic._core.sentinels import NotGiven, is_given, not_given
from anthropic._core.typing_names import Headers

if TYPE_CHECKING:
    from anthropic._client import AsyncAnthropic


class AsyncSessionEventHelpers(AsyncAPIResource):
    """The hand-written method of the events resource of a session: `tool_runner`."""

    def tool_runner(
        self,
        session_id: str,
        *,
        tools: Sequence[_tool_types.BetaAnyRunnableTool],
        max_idle: Union[float, None, NotGiven] = not_given,
        environment_key: Optional[str] = None,
        extra_headers: Optional[Headers] = None,
    ) -> _tool_types.SessionToolRunner:
        """Make a runner of the tools that a session calls. Nothing is sent before it is iterated over, or
        `until_done()` is called.

        Args:
            session_id: The session.
            tools: The tools it may call; calls of other tools are left to other runners.
            max_idle: For how many seconds the session may be idle after a turn before the runner ends; 60 by
                default, None for no limit.
            environment_key: The key of a self-hosted environment, sent in place of the client's credentials.
            extra_headers: Sent with every request.

        Raises:
            ValueError: `environment_key` is empty.
        """
        from anthropic.lib.sessions._async.session_tool_runner import DEFAULT_MAX_IDLE, SessionToolRunner

        return SessionToolRunner(
            cast("AsyncAnthropic", self._client),
            session_id,
            tools=tools,
            max_idle=max_idle if is_given(max_idle) else DEFAULT_MAX_IDLE,
            environment_key=environment_key,
            extra_headers=extra_headers,
        )
