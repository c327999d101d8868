# Generated from openapi.yaml. Do not edit.
from typing import TYPE_CHECKING

from anthropic._core.imported_names import show_names
from anthropic._core.lazy import attach

if TYPE_CHECKING:
    from . import certificates as certificates
    from . import tunnels as tunnels
    from .certificates import (
        AsyncCertificates,
        AsyncCertificatesWithRawResponse,
        AsyncCertificatesWithStreamingResponse,
        Certificates,
        CertificatesWithRawResponse,
        CertificatesWithStreamingResponse,
    )
    from .tunnels import (
        AsyncTunnels,
        AsyncTunnelsWithRawResponse,
        AsyncTunnelsWithStreamingResponse,
        Tunnels,
        TunnelsWithRawResponse,
        TunnelsWithStreamingResponse,
    )
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "certificates": "certificates:",
            "tunnels": "tunnels:",
            "AsyncCertificates": "certificates",
            "AsyncCertificatesWithRawResponse": "certificates",
            "AsyncCertificatesWithStreamingResponse": "certificates",
            "AsyncTunnels": "tunnels",
            "AsyncTunnelsWithRawResponse": "tunnels",
            "AsyncTunnelsWithStreamingResponse": "tunnels",
            "Certificates": "certificates",
            "CertificatesWithRawResponse": "certificates",
            "CertificatesWithStreamingResponse": "certificates",
            "Tunnels": "tunnels",
            "TunnelsWithRawResponse": "tunnels",
            "TunnelsWithStreamingResponse": "tunnels",
        },
    )
    show_names(__name__)

__all__ = [
    "AsyncCertificates",
    "AsyncCertificatesWithRawResponse",
    "AsyncCertificatesWithStreamingResponse",
    "AsyncTunnels",
    "AsyncTunnelsWithRawResponse",
    "AsyncTunnelsWithStreamingResponse",
    "Certificates",
    "CertificatesWithRawResponse",
    "CertificatesWithStreamingResponse",
    "Tunnels",
    "TunnelsWithRawResponse",
    "TunnelsWithStreamingResponse",
]
