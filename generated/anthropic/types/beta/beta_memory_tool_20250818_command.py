# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAlias

from anthropic._core.models import PropertyInfo

from .beta_memory_tool_20250818_create_command import BetaMemoryTool20250818CreateCommand
from .beta_memory_tool_20250818_delete_command import BetaMemoryTool20250818DeleteCommand
from .beta_memory_tool_20250818_insert_command import BetaMemoryTool20250818InsertCommand
from .beta_memory_tool_20250818_rename_command import BetaMemoryTool20250818RenameCommand
from .beta_memory_tool_20250818_str_replace_command import BetaMemoryTool20250818StrReplaceCommand
from .beta_memory_tool_20250818_view_command import BetaMemoryTool20250818ViewCommand

__all__ = ["BetaMemoryTool20250818Command"]

BetaMemoryTool20250818Command: TypeAlias = Annotated[
    Union[
        BetaMemoryTool20250818ViewCommand,
        BetaMemoryTool20250818CreateCommand,
        BetaMemoryTool20250818StrReplaceCommand,
        BetaMemoryTool20250818InsertCommand,
        BetaMemoryTool20250818DeleteCommand,
        BetaMemoryTool20250818RenameCommand,
    ],
    PropertyInfo(discriminator="command"),
]
"""A command of the memory tool: the input of one of its calls, which you carry out on the
stored files.

Check that paths stay within `/memories`; they come from the model.
"""
