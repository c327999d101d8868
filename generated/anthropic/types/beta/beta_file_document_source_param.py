# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.file_document_source_param import FileDocumentSourceParam

__all__ = ["BetaFileDocumentSourceParam"]

BetaFileDocumentSourceParam: TypeAlias = FileDocumentSourceParam
"""A PDF or text that was uploaded as a file."""
