# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Union

from typing_extensions import TypeAlias

from .beta_external_storage_member_param import BetaExternalStorageMemberParam
from .beta_internal_storage_param import BetaInternalStorageParam

__all__ = ["BetaStorageMemberParam"]

BetaStorageMemberParam: TypeAlias = Union[BetaInternalStorageParam, BetaExternalStorageMemberParam]
"""Where data is stored: with the service, or in an external storage of yours."""
