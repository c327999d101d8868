# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import ConflictError

from .beta_plugin_name_taken_error_details import BetaPluginNameTakenErrorDetails

__all__ = ["BetaPluginNameTakenError"]


class BetaPluginNameTakenError(ConflictError):
    """`plugin_name_taken`: Another plugin has the name already."""

    error_code: Literal["plugin_name_taken"]
    details: BetaPluginNameTakenErrorDetails
