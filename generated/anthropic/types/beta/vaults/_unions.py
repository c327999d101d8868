# Generated from openapi.yaml. Do not edit.
"""Which class each tag of a union stands for: by union, the property that holds the tag, and tag to class."""

from typing import Dict, Tuple

__all__ = ["UNIONS"]

UNIONS: Dict[str, Tuple[str, Dict[str, str]]] = {
    "beta_managed_agents_credential:Auth": (
        "type",
        {
            "mcp_oauth": "BetaManagedAgentsMCPOAuthAuthResponse",
            "static_bearer": "BetaManagedAgentsStaticBearerAuthResponse",
            "environment_variable": "BetaManagedAgentsEnvironmentVariableAuthResponse",
        },
    ),
    "beta_managed_agents_environment_variable_auth_response:Networking": (
        "type",
        {
            "unrestricted": "BetaManagedAgentsUnrestrictedCredentialNetworkingResponse",
            "limited": "BetaManagedAgentsLimitedCredentialNetworkingResponse",
        },
    ),
    "beta_managed_agents_mcp_oauth_refresh_response:TokenEndpointAuth": (
        "type",
        {
            "none": "BetaManagedAgentsTokenEndpointAuthNoneResponse",
            "client_secret_basic": "BetaManagedAgentsTokenEndpointAuthBasicResponse",
            "client_secret_post": "BetaManagedAgentsTokenEndpointAuthPostResponse",
        },
    ),
}
