# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.encrypted_code_execution_result_block_param import EncryptedCodeExecutionResultBlockParam

__all__ = ["BetaEncryptedCodeExecutionResultBlockParam"]

BetaEncryptedCodeExecutionResultBlockParam: TypeAlias = EncryptedCodeExecutionResultBlockParam
"""Output of code that ran to its end, with its standard output encrypted because it contains results of web
searches.
"""
