# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import ConflictError

from .external_key_changed_error_details import ExternalKeyChangedErrorDetails

__all__ = ["ExternalKeyChangedError"]


class ExternalKeyChangedError(ConflictError):
    """`external_key_changed`: The external key was changed in the meantime."""

    error_code: Literal["external_key_changed"]
    details: ExternalKeyChangedErrorDetails
