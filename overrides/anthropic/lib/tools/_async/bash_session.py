"""A bash process that stays open between the commands of an agent."""

from __future__ import annotations

import os
import signal
import subprocess
from contextlib import suppress
from typing import Any, Mapping, Optional, Union

import anyio

from anthropic.lib.tools._agent.context import bash_environment
from anthropic.lib.tools._agent.shell_protocol import BashResult, CommandOutput
from anthropic.lib.tools._errors import ShellEndedError, ShellStartError, ShellTimeoutError

BASH_DEFAULT_TIMEOUT = 120.0
_SHELL = "/bin/bash"


class BashSession:
    """A running `/bin/bash`: its directory, variables and jobs stay from one command to the next.

    Commands run one at a time. Only the system limits what they may do: run it in a sandbox.
    """

    def __init__(self, process: Any) -> None:
        self._process = process
        self._lock = anyio.Lock()
        self._closed = False

    @classmethod
    async def start(
        cls, workdir: Union[str, os.PathLike[str]], *, env: Optional[Mapping[str, str]] = None
    ) -> BashSession:
        """Start a shell in a directory, without the API's credentials unless `env` says what it gets.

        Raises:
            ToolError: the shell or the directory does not exist (also an `OSError`).
        """
        try:
            process = await anyio.open_process(
                [_SHELL, "--noprofile", "--norc"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                cwd=os.fspath(workdir),
                env=bash_environment(env),
                start_new_session=True,
            )
        except OSError as error:
            raise ShellStartError(f"{_SHELL} cannot be started in {workdir}: {error.strerror}") from None
        return cls(process)

    @property
    def closed(self) -> bool:
        """Whether the shell has ended; start a new session then."""
        return self._closed

    async def exec(self, cmd: str, timeout: float = BASH_DEFAULT_TIMEOUT) -> BashResult:
        """Run a command and wait for it, at most `timeout` seconds.

        Raises:
            ToolError: the command timed out, which kills the shell and whatever runs in it (also a
                `TimeoutError`); or the shell had ended before (also a `RuntimeError`).
        """
        async with self._lock:
            if self._closed:
                raise ShellEndedError("bash session terminated; restart required")
            output = CommandOutput(cmd)
            result = None
            try:
                with anyio.move_on_after(timeout):
                    result = await self._run(output)
            except BaseException:
                await self.close()  # cancelled during a command: the output that follows cannot be attributed
                raise
            if result is None:
                await self.close()
                so_far = output.text()
                reason = f"bash command timed out after {timeout:g}s; restart required"
                raise ShellTimeoutError(f"{reason}. Its output so far:\n{so_far}" if so_far else reason)
            return result

    async def _run(self, output: CommandOutput) -> BashResult:
        try:
            await self._process.stdin.send(output.request)
            while True:
                result = output.feed(await self._process.stdout.receive())
                if result is not None:
                    return result
        except (anyio.EndOfStream, anyio.BrokenResourceError, anyio.ClosedResourceError):
            # The command ended the shell itself.
            code = await self._process.wait()
            await self.close()
            return BashResult(output.text(), code)

    async def close(self) -> None:
        """Kill the shell and everything that was started in it."""
        if self._closed:
            return
        self._closed = True
        with anyio.CancelScope(shield=True):
            with suppress(ProcessLookupError, PermissionError):
                os.killpg(self._process.pid, signal.SIGKILL)
            await self._process.aclose()
