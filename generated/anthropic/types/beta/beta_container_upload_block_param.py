# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.container_upload_block_param import ContainerUploadBlockParam

__all__ = ["BetaContainerUploadBlockParam"]

BetaContainerUploadBlockParam: TypeAlias = ContainerUploadBlockParam
"""An uploaded file to be put into the container, where code can read it."""
