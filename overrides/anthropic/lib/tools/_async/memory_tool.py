"""The memory tool: its commands, an abstract class for a store of your own, and one on the local file
system."""

from __future__ import annotations

from abc import abstractmethod
from typing import Any, Optional, cast

import anthropic.lib.tools._results as results
from anthropic._concurrency import aio
from anthropic.lib.tools._memory_commands import parse_command
from anthropic.types import beta as beta_types

from .function_tool import BetaAsyncBuiltinFunctionTool


class BetaAsyncAbstractMemoryTool(BetaAsyncBuiltinFunctionTool):
    """The memory tool for a store of your own: a method for each command of the model.

    Raise `ToolError` for what the model can correct. Paths begin with `/memories`; check that none leads out
    of your store.
    """

    def __init__(self, *, cache_control: Optional[beta_types.BetaCacheControlEphemeralParam] = None) -> None:
        super().__init__()
        self._cache_control = cache_control

    def to_dict(self) -> beta_types.BetaMemoryTool20250818Param:
        """Return the tool's entry in the `tools` of a request."""
        definition: beta_types.BetaMemoryTool20250818Param = {"type": "memory_20250818", "name": "memory"}
        if self._cache_control is not None:
            definition["cache_control"] = self._cache_control
        return definition

    async def call(self, input: object) -> results.BetaFunctionToolResultType:
        """Run the command that the model sent.

        Raises:
            ToolInputError: the input is no command of this tool.
        """
        return await self.execute(cast("beta_types.BetaMemoryTool20250818Command", parse_command(input)))

    async def execute(
        self, command: beta_types.BetaMemoryTool20250818Command
    ) -> results.BetaFunctionToolResultType:
        """Call the method that the command names."""
        method: Any = getattr(self, command.command)
        return cast("results.BetaFunctionToolResultType", await method(command))

    @abstractmethod
    async def view(
        self, command: beta_types.BetaMemoryTool20250818ViewCommand
    ) -> results.BetaFunctionToolResultType:
        """Show a file, or list a directory."""

    @abstractmethod
    async def create(
        self, command: beta_types.BetaMemoryTool20250818CreateCommand
    ) -> results.BetaFunctionToolResultType:
        """Write a new file."""

    @abstractmethod
    async def str_replace(
        self, command: beta_types.BetaMemoryTool20250818StrReplaceCommand
    ) -> results.BetaFunctionToolResultType:
        """Replace the one occurrence of a text in a file."""

    @abstractmethod
    async def insert(
        self, command: beta_types.BetaMemoryTool20250818InsertCommand
    ) -> results.BetaFunctionToolResultType:
        """Insert text after a line of a file."""

    @abstractmethod
    async def delete(
        self, command: beta_types.BetaMemoryTool20250818DeleteCommand
    ) -> results.BetaFunctionToolResultType:
        """Delete a file or a directory."""

    @abstractmethod
    async def rename(
        self, command: beta_types.BetaMemoryTool20250818RenameCommand
    ) -> results.BetaFunctionToolResultType:
        """Move a file or a directory."""

    async def clear_all_memory(self) -> results.BetaFunctionToolResultType:
        """Delete everything. No command of the model does this."""
        raise NotImplementedError("clear_all_memory not implemented")


class BetaAsyncLocalFilesystemMemoryTool(BetaAsyncAbstractMemoryTool):
    """The memory tool on a directory `memories` below `base_path`, which is created if needed.

    No path leads out of it: not with `..`, not through symlinks, and not by swapping one for the other
    meanwhile. Directories that are created are their owner's alone.
    """

    def __init__(
        self,
        base_path: str = "./memory",
        *,
        cache_control: Optional[beta_types.BetaCacheControlEphemeralParam] = None,
    ) -> None:
        super().__init__(cache_control=cache_control)
        from anthropic.lib.tools._memory_files import MemoryFiles

        self._base_path = base_path
        self._files = MemoryFiles(base_path)

    @property
    def base_path(self) -> aio.Path:
        """The directory that was given."""
        return aio.as_path(self._base_path)

    @property
    def memory_root(self) -> aio.Path:
        """The directory of the memories, which the model sees as `/memories`."""
        return self.base_path / "memories"

    async def view(self, command: beta_types.BetaMemoryTool20250818ViewCommand) -> str:
        """Show a file with line numbers, or list a directory two levels deep."""
        return await aio.to_thread(self._files.view, command.path, command.view_range)

    async def create(self, command: beta_types.BetaMemoryTool20250818CreateCommand) -> str:
        """Write a new file."""
        return await aio.to_thread(self._files.create, command.path, command.file_text)

    async def str_replace(self, command: beta_types.BetaMemoryTool20250818StrReplaceCommand) -> str:
        """Replace the one occurrence of a text in a file."""
        return await aio.to_thread(self._files.str_replace, command.path, command.old_str, command.new_str)

    async def insert(self, command: beta_types.BetaMemoryTool20250818InsertCommand) -> str:
        """Insert text after a line of a file."""
        return await aio.to_thread(self._files.insert, command.path, command.insert_line, command.insert_text)

    async def delete(self, command: beta_types.BetaMemoryTool20250818DeleteCommand) -> str:
        """Delete a file, or a directory with all that is in it."""
        return await aio.to_thread(self._files.delete, command.path)

    async def rename(self, command: beta_types.BetaMemoryTool20250818RenameCommand) -> str:
        """Move a file or a directory to a path at which there is nothing."""
        return await aio.to_thread(self._files.rename, command.old_path, command.new_path)

    async def clear_all_memory(self) -> str:
        """Delete everything."""
        return await aio.to_thread(self._files.clear)
