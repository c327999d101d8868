# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAlias

from anthropic._core.models import PropertyInfo

from .beta_code_execution_result_block import BetaCodeExecutionResultBlock
from .beta_code_execution_tool_result_error import BetaCodeExecutionToolResultError
from .beta_encrypted_code_execution_result_block import BetaEncryptedCodeExecutionResultBlock

__all__ = ["BetaCodeExecutionToolResultBlockContent"]

BetaCodeExecutionToolResultBlockContent: TypeAlias = Annotated[
    Union[
        BetaCodeExecutionToolResultError, BetaCodeExecutionResultBlock, BetaEncryptedCodeExecutionResultBlock
    ],
    PropertyInfo(discriminator="type"),
]
"""What came out, or an error."""
