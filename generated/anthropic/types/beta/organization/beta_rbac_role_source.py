# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAlias

from anthropic._core.models import PropertyInfo

from .beta_rbac_role_source_built_in import BetaRBACRoleSourceBuiltIn
from .beta_rbac_role_source_custom import BetaRBACRoleSourceCustom

__all__ = ["BetaRBACRoleSource"]

BetaRBACRoleSource: TypeAlias = Annotated[
    Union[BetaRBACRoleSourceBuiltIn, BetaRBACRoleSourceCustom], PropertyInfo(discriminator="type")
]
"""Whether a role comes with the service or was made in the organization."""
