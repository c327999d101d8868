# Generated from openapi.yaml. Do not edit.
"""Where the names of this package live, which are loaded on first use."""

from typing import Dict

__all__ = ["MODULES"]

MODULES: Dict[str, str] = {
    "BetaManagedAgentsCredential": "beta_managed_agents_credential",
    "BetaManagedAgentsCredentialNetworkingParams": "beta_managed_agents_credential_networking_params",
    "BetaManagedAgentsCredentialValidation": "beta_managed_agents_credential_validation",
    "BetaManagedAgentsCredentialValidationStatus": "beta_managed_agents_credential_validation_status",
    "BetaManagedAgentsDeletedCredential": "beta_managed_agents_deleted_credential",
    "BetaManagedAgentsEnvironmentVariableAuthResponse": "beta_managed_agents_environment_variable_auth_response",
    "BetaManagedAgentsEnvironmentVariableCreateParams": "beta_managed_agents_environment_variable_create_params",
    "BetaManagedAgentsEnvironmentVariableUpdateParams": "beta_managed_agents_environment_variable_update_params",
    "BetaManagedAgentsInjectionLocationParams": "beta_managed_agents_injection_location_params",
    "BetaManagedAgentsInjectionLocationResponse": "beta_managed_agents_injection_location_response",
    "BetaManagedAgentsInjectionLocationUpdateParams": "beta_managed_agents_injection_location_update_params",
    "BetaManagedAgentsLimitedCredentialNetworkingParams": "beta_managed_agents_limited_credential_networking_params",
    "BetaManagedAgentsLimitedCredentialNetworkingResponse": "beta_managed_agents_limited_credential_networking_response",
    "BetaManagedAgentsMCPOAuthAuthResponse": "beta_managed_agents_mcp_oauth_auth_response",
    "BetaManagedAgentsMCPOAuthCreateParams": "beta_managed_agents_mcp_oauth_create_params",
    "BetaManagedAgentsMCPOAuthRefreshParams": "beta_managed_agents_mcp_oauth_refresh_params",
    "BetaManagedAgentsMCPOAuthRefreshResponse": "beta_managed_agents_mcp_oauth_refresh_response",
    "BetaManagedAgentsMCPOAuthRefreshUpdateParams": "beta_managed_agents_mcp_oauth_refresh_update_params",
    "BetaManagedAgentsMCPOAuthUpdateParams": "beta_managed_agents_mcp_oauth_update_params",
    "BetaManagedAgentsMCPProbe": "beta_managed_agents_mcp_probe",
    "BetaManagedAgentsRefreshHTTPResponse": "beta_managed_agents_refresh_http_response",
    "BetaManagedAgentsRefreshObject": "beta_managed_agents_refresh_object",
    "BetaManagedAgentsStaticBearerAuthResponse": "beta_managed_agents_static_bearer_auth_response",
    "BetaManagedAgentsStaticBearerCreateParams": "beta_managed_agents_static_bearer_create_params",
    "BetaManagedAgentsStaticBearerUpdateParams": "beta_managed_agents_static_bearer_update_params",
    "BetaManagedAgentsTokenEndpointAuthBasicParam": "beta_managed_agents_token_endpoint_auth_basic_param",
    "BetaManagedAgentsTokenEndpointAuthBasicResponse": "beta_managed_agents_token_endpoint_auth_basic_response",
    "BetaManagedAgentsTokenEndpointAuthBasicUpdateParam": "beta_managed_agents_token_endpoint_auth_basic_update_param",
    "BetaManagedAgentsTokenEndpointAuthNoneParam": "beta_managed_agents_token_endpoint_auth_none_param",
    "BetaManagedAgentsTokenEndpointAuthNoneResponse": "beta_managed_agents_token_endpoint_auth_none_response",
    "BetaManagedAgentsTokenEndpointAuthPostParam": "beta_managed_agents_token_endpoint_auth_post_param",
    "BetaManagedAgentsTokenEndpointAuthPostResponse": "beta_managed_agents_token_endpoint_auth_post_response",
    "BetaManagedAgentsTokenEndpointAuthPostUpdateParam": "beta_managed_agents_token_endpoint_auth_post_update_param",
    "BetaManagedAgentsUnrestrictedCredentialNetworkingParams": "beta_managed_agents_unrestricted_credential_networking_params",
    "BetaManagedAgentsUnrestrictedCredentialNetworkingResponse": "beta_managed_agents_unrestricted_credential_networking_response",
    "CredentialCreateParams": "credential_create_params",
    "CredentialListParams": "credential_list_params",
    "CredentialUpdateParams": "credential_update_params",
}
