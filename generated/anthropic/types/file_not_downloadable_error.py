# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import BadRequestError

from .file_not_downloadable_error_details import FileNotDownloadableErrorDetails

__all__ = ["FileNotDownloadableError"]


class FileNotDownloadableError(BadRequestError):
    """`file_not_downloadable`: The contents of the file cannot be downloaded."""

    error_code: Literal["file_not_downloadable"]
    details: FileNotDownloadableErrorDetails
