# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.browser_file_upload_config_param import BrowserFileUploadConfigParam

__all__ = ["BetaBrowserFileUploadConfigParam"]

BetaBrowserFileUploadConfigParam: TypeAlias = BrowserFileUploadConfigParam
"""Settings of the browser tool `file_upload`, for handing files to an upload field."""
