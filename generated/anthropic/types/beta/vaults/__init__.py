# Generated from openapi.yaml. Do not edit.
from typing import TYPE_CHECKING

from anthropic._core.imported_names import show_names
from anthropic._core.lazy import attach

from ._modules import MODULES

if TYPE_CHECKING:
    from .beta_managed_agents_credential import BetaManagedAgentsCredential
    from .beta_managed_agents_credential_networking_params import BetaManagedAgentsCredentialNetworkingParams
    from .beta_managed_agents_credential_validation import BetaManagedAgentsCredentialValidation
    from .beta_managed_agents_credential_validation_status import BetaManagedAgentsCredentialValidationStatus
    from .beta_managed_agents_deleted_credential import BetaManagedAgentsDeletedCredential
    from .beta_managed_agents_environment_variable_auth_response import (
        BetaManagedAgentsEnvironmentVariableAuthResponse,
    )
    from .beta_managed_agents_environment_variable_create_params import (
        BetaManagedAgentsEnvironmentVariableCreateParams,
    )
    from .beta_managed_agents_environment_variable_update_params import (
        BetaManagedAgentsEnvironmentVariableUpdateParams,
    )
    from .beta_managed_agents_injection_location_params import BetaManagedAgentsInjectionLocationParams
    from .beta_managed_agents_injection_location_response import BetaManagedAgentsInjectionLocationResponse
    from .beta_managed_agents_injection_location_update_params import (
        BetaManagedAgentsInjectionLocationUpdateParams,
    )
    from .beta_managed_agents_limited_credential_networking_params import (
        BetaManagedAgentsLimitedCredentialNetworkingParams,
    )
    from .beta_managed_agents_limited_credential_networking_response import (
        BetaManagedAgentsLimitedCredentialNetworkingResponse,
    )
    from .beta_managed_agents_mcp_oauth_auth_response import BetaManagedAgentsMCPOAuthAuthResponse
    from .beta_managed_agents_mcp_oauth_create_params import BetaManagedAgentsMCPOAuthCreateParams
    from .beta_managed_agents_mcp_oauth_refresh_params import BetaManagedAgentsMCPOAuthRefreshParams
    from .beta_managed_agents_mcp_oauth_refresh_response import BetaManagedAgentsMCPOAuthRefreshResponse
    from .beta_managed_agents_mcp_oauth_refresh_update_params import (
        BetaManagedAgentsMCPOAuthRefreshUpdateParams,
    )
    from .beta_managed_agents_mcp_oauth_update_params import BetaManagedAgentsMCPOAuthUpdateParams
    from .beta_managed_agents_mcp_probe import BetaManagedAgentsMCPProbe
    from .beta_managed_agents_refresh_http_response import BetaManagedAgentsRefreshHTTPResponse
    from .beta_managed_agents_refresh_object import BetaManagedAgentsRefreshObject
    from .beta_managed_agents_static_bearer_auth_response import BetaManagedAgentsStaticBearerAuthResponse
    from .beta_managed_agents_static_bearer_create_params import BetaManagedAgentsStaticBearerCreateParams
    from .beta_managed_agents_static_bearer_update_params import BetaManagedAgentsStaticBearerUpdateParams
    from .beta_managed_agents_token_endpoint_auth_basic_param import (
        BetaManagedAgentsTokenEndpointAuthBasicParam,
    )
    from .beta_managed_agents_token_endpoint_auth_basic_response import (
        BetaManagedAgentsTokenEndpointAuthBasicResponse,
    )
    from .beta_managed_agents_token_endpoint_auth_basic_update_param import (
        BetaManagedAgentsTokenEndpointAuthBasicUpdateParam,
    )
    from .beta_managed_agents_token_endpoint_auth_none_param import (
        BetaManagedAgentsTokenEndpointAuthNoneParam,
    )
    from .beta_managed_agents_token_endpoint_auth_none_response import (
        BetaManagedAgentsTokenEndpointAuthNoneResponse,
    )
    from .beta_managed_agents_token_endpoint_auth_post_param import (
        BetaManagedAgentsTokenEndpointAuthPostParam,
    )
    from .beta_managed_agents_token_endpoint_auth_post_response import (
        BetaManagedAgentsTokenEndpointAuthPostResponse,
    )
    from .beta_managed_agents_token_endpoint_auth_post_update_param import (
        BetaManagedAgentsTokenEndpointAuthPostUpdateParam,
    )
    from .beta_managed_agents_unrestricted_credential_networking_params import (
        BetaManagedAgentsUnrestrictedCredentialNetworkingParams,
    )
    from .beta_managed_agents_unrestricted_credential_networking_response import (
        BetaManagedAgentsUnrestrictedCredentialNetworkingResponse,
    )
    from .credential_create_params import CredentialCreateParams
    from .credential_list_params import CredentialListParams
    from .credential_update_params import CredentialUpdateParams
else:
    __getattr__, __dir__ = attach(__name__, MODULES)
    show_names(__name__)

__all__ = [
    "BetaManagedAgentsCredential",
    "BetaManagedAgentsCredentialNetworkingParams",
    "BetaManagedAgentsCredentialValidation",
    "BetaManagedAgentsCredentialValidationStatus",
    "BetaManagedAgentsDeletedCredential",
    "BetaManagedAgentsEnvironmentVariableAuthResponse",
    "BetaManagedAgentsEnvironmentVariableCreateParams",
    "BetaManagedAgentsEnvironmentVariableUpdateParams",
    "BetaManagedAgentsInjectionLocationParams",
    "BetaManagedAgentsInjectionLocationResponse",
    "BetaManagedAgentsInjectionLocationUpdateParams",
    "BetaManagedAgentsLimitedCredentialNetworkingParams",
    "BetaManagedAgentsLimitedCredentialNetworkingResponse",
    "BetaManagedAgentsMCPOAuthAuthResponse",
    "BetaManagedAgentsMCPOAuthCreateParams",
    "BetaManagedAgentsMCPOAuthRefreshParams",
    "BetaManagedAgentsMCPOAuthRefreshResponse",
    "BetaManagedAgentsMCPOAuthRefreshUpdateParams",
    "BetaManagedAgentsMCPOAuthUpdateParams",
    "BetaManagedAgentsMCPProbe",
    "BetaManagedAgentsRefreshHTTPResponse",
    "BetaManagedAgentsRefreshObject",
    "BetaManagedAgentsStaticBearerAuthResponse",
    "BetaManagedAgentsStaticBearerCreateParams",
    "BetaManagedAgentsStaticBearerUpdateParams",
    "BetaManagedAgentsTokenEndpointAuthBasicParam",
    "BetaManagedAgentsTokenEndpointAuthBasicResponse",
    "BetaManagedAgentsTokenEndpointAuthBasicUpdateParam",
    "BetaManagedAgentsTokenEndpointAuthNoneParam",
    "BetaManagedAgentsTokenEndpointAuthNoneResponse",
    "BetaManagedAgentsTokenEndpointAuthPostParam",
    "BetaManagedAgentsTokenEndpointAuthPostResponse",
    "BetaManagedAgentsTokenEndpointAuthPostUpdateParam",
    "BetaManagedAgentsUnrestrictedCredentialNetworkingParams",
    "BetaManagedAgentsUnrestrictedCredentialNetworkingResponse",
    "CredentialCreateParams",
    "CredentialListParams",
    "CredentialUpdateParams",
]
