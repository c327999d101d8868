"""The variables of the environment that say how to connect: through which proxies, with which certificates.

They count as they are when a client is made, though its connections are opened much later.
"""

from __future__ import annotations

import os
from typing import Dict

__all__ = ["connection_environment"]

# urllib takes `REQUEST_METHOD` for a sign that `HTTP_PROXY` is a header of a CGI request.
_NAMES = (
    *("http_proxy", "https_proxy", "all_proxy", "no_proxy"),
    *("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"),
    *("REQUEST_METHOD", "SSL_CERT_FILE", "SSL_CERT_DIR"),
)


def connection_environment() -> Dict[str, str]:
    """Return those of the variables that are set now."""
    environ = os.environ
    return {name: environ[name] for name in _NAMES if name in environ}
