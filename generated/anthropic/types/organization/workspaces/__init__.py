# Generated from openapi.yaml. Do not edit.
from typing import TYPE_CHECKING

from anthropic._core.imported_names import show_names
from anthropic._core.lazy import attach

from ._modules import MODULES

if TYPE_CHECKING:
    from .member_add_params import MemberAddParams
    from .member_list_params import MemberListParams
    from .member_remove_response import MemberRemoveResponse
    from .member_update_params import MemberUpdateParams
    from .rate_limit_list_params import RateLimitListParams
    from .rate_limit_update_params import RateLimitUpdateParams
    from .service_account_add_params import ServiceAccountAddParams
    from .service_account_list_params import ServiceAccountListParams
    from .service_account_remove_response import ServiceAccountRemoveResponse
    from .service_account_update_params import ServiceAccountUpdateParams
    from .workspace_rate_limit import WorkspaceRateLimit
    from .workspace_rate_limit_organization_source import WorkspaceRateLimitOrganizationSource
    from .workspace_rate_limit_type import WorkspaceRateLimitType
    from .workspace_rate_limit_update_value_param import WorkspaceRateLimitUpdateValueParam
    from .workspace_rate_limit_value import WorkspaceRateLimitValue
    from .workspace_rate_limit_workspace_source import WorkspaceRateLimitWorkspaceSource
else:
    __getattr__, __dir__ = attach(__name__, MODULES)
    show_names(__name__)

__all__ = [
    "MemberAddParams",
    "MemberListParams",
    "MemberRemoveResponse",
    "MemberUpdateParams",
    "RateLimitListParams",
    "RateLimitUpdateParams",
    "ServiceAccountAddParams",
    "ServiceAccountListParams",
    "ServiceAccountRemoveResponse",
    "ServiceAccountUpdateParams",
    "WorkspaceRateLimit",
    "WorkspaceRateLimitOrganizationSource",
    "WorkspaceRateLimitType",
    "WorkspaceRateLimitUpdateValueParam",
    "WorkspaceRateLimitValue",
    "WorkspaceRateLimitWorkspaceSource",
]
