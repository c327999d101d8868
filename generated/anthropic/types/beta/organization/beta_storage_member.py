# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAlias

from anthropic._core.models import PropertyInfo

from .beta_external_storage_member import BetaExternalStorageMember
from .beta_internal_storage import BetaInternalStorage

__all__ = ["BetaStorageMember"]

BetaStorageMember: TypeAlias = Annotated[
    Union[BetaInternalStorage, BetaExternalStorageMember], PropertyInfo(discriminator="type")
]
"""Where data is stored: with the service, or in an external storage of yours."""
