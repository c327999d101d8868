# Generated from openapi.yaml. Do not edit.
from typing import TYPE_CHECKING

from anthropic._core.imported_names import show_names
from anthropic._core.lazy import attach

from ._modules import MODULES

if TYPE_CHECKING:
    from .beta_workspace_rate_limit import BetaWorkspaceRateLimit
    from .beta_workspace_rate_limit_organization_source import BetaWorkspaceRateLimitOrganizationSource
    from .beta_workspace_rate_limit_type import BetaWorkspaceRateLimitType
    from .beta_workspace_rate_limit_update_value_param import BetaWorkspaceRateLimitUpdateValueParam
    from .beta_workspace_rate_limit_value import BetaWorkspaceRateLimitValue
    from .beta_workspace_rate_limit_workspace_source import BetaWorkspaceRateLimitWorkspaceSource
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
else:
    __getattr__, __dir__ = attach(__name__, MODULES)
    show_names(__name__)

__all__ = [
    "BetaWorkspaceRateLimit",
    "BetaWorkspaceRateLimitOrganizationSource",
    "BetaWorkspaceRateLimitType",
    "BetaWorkspaceRateLimitUpdateValueParam",
    "BetaWorkspaceRateLimitValue",
    "BetaWorkspaceRateLimitWorkspaceSource",
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
]
