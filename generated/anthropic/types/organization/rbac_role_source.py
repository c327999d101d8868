# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAlias

from anthropic._core.models import PropertyInfo

from .rbac_role_source_built_in import RBACRoleSourceBuiltIn
from .rbac_role_source_custom import RBACRoleSourceCustom

__all__ = ["RBACRoleSource"]

RBACRoleSource: TypeAlias = Annotated[
    Union[RBACRoleSourceBuiltIn, RBACRoleSourceCustom], PropertyInfo(discriminator="type")
]
"""Whether a role comes with the service or was made in the organization."""
