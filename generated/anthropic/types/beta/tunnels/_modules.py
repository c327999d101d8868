# Generated from openapi.yaml. Do not edit.
"""Where the names of this package live, which are loaded on first use."""

from typing import Dict

__all__ = ["MODULES"]

MODULES: Dict[str, str] = {
    "BetaTunnelCertificate": "beta_tunnel_certificate",
    "CertificateCreateParams": "certificate_create_params",
    "CertificateListParams": "certificate_list_params",
}
