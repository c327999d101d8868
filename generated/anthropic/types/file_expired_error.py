# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import NotFoundError

from .file_expired_error_details import FileExpiredErrorDetails

__all__ = ["FileExpiredError"]


class FileExpiredError(NotFoundError):
    """`file_expired`: The file has expired."""

    error_code: Literal["file_expired"]
    details: FileExpiredErrorDetails
