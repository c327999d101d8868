"""The tools of an agent that works in a directory: bash, read, write, edit, glob, grep."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable, List, Mapping, NoReturn, Optional, Sequence, Union

from typing_extensions import Annotated, Self

import anthropic.lib.tools._agent.files as _agent_files
import anthropic.lib.tools._agent.search as _agent_search
from anthropic._concurrency import aio
from anthropic._core.sentinels import NotGiven, not_given
from anthropic.lib.tools._agent.context import FileAccess, Limit
from anthropic.lib.tools._agent.skill_archive import remove_skill
from anthropic.lib.tools._errors import ToolError

from .agent_skills import download_session_skills
from .bash_session import BASH_DEFAULT_TIMEOUT, BashSession
from .function_tool import BetaAsyncFunctionTool, beta_async_tool

if TYPE_CHECKING:
    from anthropic._client import AsyncAnthropic
    from anthropic.types.beta import BetaManagedAgentsSession

FilePath = Annotated[str, "Absolute, or relative to the working directory."]
SearchedPath = Annotated[Optional[str], "Where to look; the working directory if it is not given."]


class AgentToolContext(FileAccess):
    """The directory in which the tools of an agent work, and the shell that they share. One for each
    conversation.

    As a context manager it downloads the skills of a session's agent, and removes them on leaving.

    The file tools reach nothing outside of `workdir` and `allowed_roots`, whatever symlinks there are. The
    shell is not confined: what it may do is up to the system it runs on.

    Args:
        workdir: Where relative paths begin; the current directory by default.
        allowed_roots: Further directories that the file tools may reach.
        client: Downloads the skills.
        session: The session of a managed agent whose skills to download.
        session_id: The id of such a session, if it was not retrieved.
        env: The whole environment of the shell. By default it has that of this process, but for the variables
            `ANTHROPIC_...`.
        max_file_bytes: The largest file that is read or edited, 256 KiB by default; None: no limit.
        max_image_base64_bytes: The largest image that is read, after encoding; 5 MiB by default.
        max_pdf_bytes: The largest PDF that is read; 20 MiB by default.
        read_only_roots: Directories that the file tools may not write to.
    """

    def __init__(
        self,
        workdir: Union[str, os.PathLike[str], None] = None,
        unrestricted_paths: Union[bool, NotGiven] = not_given,
        allowed_roots: Sequence[Path] = (),
        client: Optional[AsyncAnthropic] = None,
        session: Optional[BetaManagedAgentsSession] = None,
        session_id: Optional[str] = None,
        env: Optional[Mapping[str, str]] = None,
        max_file_bytes: Limit = not_given,
        max_image_base64_bytes: Limit = not_given,
        max_pdf_bytes: Limit = not_given,
        read_only_roots: Sequence[Path] = (),
    ) -> None:
        refuse_unrestricted_paths(unrestricted_paths)
        super().__init__(
            workdir,
            allowed_roots=allowed_roots,
            read_only_roots=read_only_roots,
            max_file_bytes=max_file_bytes,
            max_image_base64_bytes=max_image_base64_bytes,
            max_pdf_bytes=max_pdf_bytes,
        )
        self.client = client
        self.session = session
        self.session_id = session_id
        self.env = env
        self._bash: Optional[BashSession] = None
        self._skills: List[Path] = []

    async def setup_skills(self) -> None:
        """Download the skills of the session's agent to `skills/` in the working directory, each into a
        directory of its name; one that fails is logged. Without a client or a session there are none."""
        if self.client is not None and (self.session is not None or self.session_id is not None):
            downloaded = await download_session_skills(
                self.client, workdir=self.workdir, session=self.session, session_id=self.session_id
            )
            self._skills = list(dict.fromkeys([*self._skills, *downloaded]))

    async def bash(self) -> BashSession:
        """Return the shell, which is started on the first call."""
        if self._bash is None:
            self._bash = await BashSession.start(self.workdir, env=self.env)
        return self._bash

    async def close(self) -> None:
        """End the shell."""
        if self._bash is not None:
            session, self._bash = self._bash, None
            await session.close()

    async def __aenter__(self) -> Self:
        await self.setup_skills()
        return self

    async def __aexit__(self, *exc: object) -> None:
        skills, self._skills = self._skills, []
        try:
            for folder in skills:
                await aio.to_thread(remove_skill, os.fspath(self.workdir), folder.name)
        finally:
            await self.close()


def refuse_unrestricted_paths(value: object) -> None:
    """Reject an argument that earlier versions had.

    Raises:
        TypeError: the argument is given.
    """
    if not isinstance(value, NotGiven):
        raise TypeError("`unrestricted_paths` is gone: name further directories in `allowed_roots`")


def resolve_path(ctx: AgentToolContext, p: str) -> Path:
    """Return the real path of a path, every symlink followed.

    Raises:
        ToolError: the path is outside of what the context allows (also a `ValueError`).
    """
    return ctx.resolve(p)


def beta_agent_toolset_20260401(ctx: AgentToolContext) -> List[BetaAsyncFunctionTool[Any]]:
    """Return all tools of an agent, for an async tool runner."""
    return [
        beta_bash_tool(ctx),
        beta_read_tool(ctx),
        beta_write_tool(ctx),
        beta_edit_tool(ctx),
        beta_glob_tool(ctx),
        beta_grep_tool(ctx),
    ]


def beta_bash_tool(ctx: AgentToolContext) -> BetaAsyncFunctionTool[Any]:
    """Return the tool that runs commands in a shell, which keeps its directory and variables."""

    async def bash(
        command: Annotated[Optional[str], "What to run. Its input is empty."] = None,
        restart: Annotated[Optional[bool], "Whether to start a new shell first."] = None,
        timeout_ms: Annotated[Optional[int], "Milliseconds to wait at most; 120000 by default."] = None,
    ) -> str:
        """Run a command in a bash shell that stays open: its directory, variables and background jobs are
        kept.

        A command that takes too long ends the shell; it has to be restarted then.
        """
        if restart:
            await ctx.close()
            if not command:
                return "bash session restarted"
        if not command:
            raise ToolError("bash: command is required")
        if timeout_ms is not None and timeout_ms <= 0:
            raise ToolError("bash: timeout_ms has to be more than 0")
        timeout = BASH_DEFAULT_TIMEOUT if timeout_ms is None else timeout_ms / 1000
        try:
            shell = await ctx.bash()
            output, exit_code = await shell.exec(command, timeout)
        except ToolError as error:
            _raise_as("bash", error)
        if shell.closed:
            raise ToolError(f"{output}\n[the command ended the shell; restart required]".lstrip("\n"))
        if exit_code:
            raise ToolError(f"{output}\n[exit code {exit_code}]".lstrip("\n"))
        return output

    return beta_async_tool(bash)


def beta_read_tool(ctx: AgentToolContext) -> BetaAsyncFunctionTool[Any]:
    """Return the tool that reads text files, images and PDFs."""

    async def read(
        file_path: FilePath,
        view_range: Annotated[
            Optional[List[int]],
            "The first and the last line to read, counted from 1; -1 for the last of all.",
        ] = None,
    ) -> Any:
        """Read a text file, an image (PNG, JPEG, GIF, WebP) or a PDF."""
        return await _in_thread("read", _agent_files.read, ctx, file_path, view_range)

    return beta_async_tool(read)


def beta_write_tool(ctx: AgentToolContext) -> BetaAsyncFunctionTool[Any]:
    """Return the tool that writes whole files."""

    async def write(file_path: FilePath, content: Annotated[str, "The whole content."]) -> Any:
        """Write a file, in place of what is there; the directories it is in are made."""
        return await _in_thread("write", _agent_files.write, ctx, file_path, content)

    return beta_async_tool(write)


def beta_edit_tool(ctx: AgentToolContext) -> BetaAsyncFunctionTool[Any]:
    """Return the tool that replaces text in files."""

    async def edit(
        file_path: FilePath,
        old_string: Annotated[str, "What to replace, exactly as it stands in the file."],
        new_string: Annotated[str, "What to put there."],
        replace_all: Annotated[
            Optional[bool], "Whether to replace all occurrences; if not, there has to be exactly one."
        ] = None,
    ) -> Any:
        """Replace text in a file by an exact match."""
        return await _in_thread(
            "edit", _agent_files.edit, ctx, file_path, old_string, new_string, bool(replace_all)
        )

    return beta_async_tool(edit)


def beta_glob_tool(ctx: AgentToolContext) -> BetaAsyncFunctionTool[Any]:
    """Return the tool that finds files by name."""

    async def glob(
        pattern: Annotated[str, "Such as `**/*.py`; `**` stands for any number of directories."],
        path: SearchedPath = None,
    ) -> Any:
        """List the files and directories that match a pattern, the newest first."""
        return await _in_thread("glob", _agent_search.find_files, ctx, pattern, path)

    return beta_async_tool(glob)


def beta_grep_tool(ctx: AgentToolContext) -> BetaAsyncFunctionTool[Any]:
    """Return the tool that finds text in files."""

    async def grep(
        pattern: Annotated[str, "A regular expression, as Python writes them."], path: SearchedPath = None
    ) -> Any:
        """Search the lines of a file, or of all files in a directory, for a regular expression."""
        return await _in_thread("grep", _agent_search.search, ctx, pattern, path)

    return beta_async_tool(grep)


async def _in_thread(name: str, function: Callable[..., Any], *args: Any) -> Any:
    try:
        return await aio.to_thread(function, *args)
    except ToolError as error:
        _raise_as(name, error)


def _raise_as(name: str, error: ToolError) -> NoReturn:
    raise ToolError(f"{name}: {error.content}") from None
