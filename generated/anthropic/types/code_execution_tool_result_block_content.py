# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAlias

from anthropic._core.models import PropertyInfo

from .code_execution_result_block import CodeExecutionResultBlock
from .code_execution_tool_result_error import CodeExecutionToolResultError
from .encrypted_code_execution_result_block import EncryptedCodeExecutionResultBlock

__all__ = ["CodeExecutionToolResultBlockContent"]

CodeExecutionToolResultBlockContent: TypeAlias = Annotated[
    Union[CodeExecutionToolResultError, CodeExecutionResultBlock, EncryptedCodeExecutionResultBlock],
    PropertyInfo(discriminator="type"),
]
"""What came out, or an error."""
