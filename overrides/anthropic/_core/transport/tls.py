"""TLS contexts, created as late and as seldom as possible.

Reading the certificate authorities takes about 16 ms, so the default context is created once per process,
when the first https connection needs it. No connection is opened here.
"""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING, Callable, Dict, Optional, Tuple, Union

if TYPE_CHECKING:
    import ssl

VerifyTypes = Union["ssl.SSLContext", str, bool]
CertTypes = Union[str, Tuple[str, str], Tuple[str, str, str]]

_lock = threading.Lock()
_shared: Dict[Tuple[Optional[str], Optional[str]], ssl.SSLContext] = {}


def tls_context(
    verify: VerifyTypes = True, cert: Optional[CertTypes] = None, trust_env: bool = True
) -> Callable[[], ssl.SSLContext]:
    """Return a function that returns the TLS context for these options, which are those of httpx.

    With default options every caller gets the same context, made when first asked for; `SSL_CERT_FILE` and
    `SSL_CERT_DIR` count as they are now. Other options get a context of their own, made at once so that a
    missing file is reported here.
    """
    if verify is True and cert is None:
        cafile = (os.environ.get("SSL_CERT_FILE") or None) if trust_env else None
        capath = (os.environ.get("SSL_CERT_DIR") or None) if trust_env and cafile is None else None
        return lambda: _shared_context(cafile, capath)

    import httpx

    context = httpx.create_ssl_context(verify=verify, cert=cert, trust_env=trust_env)
    return lambda: context


def _shared_context(cafile: Optional[str], capath: Optional[str]) -> ssl.SSLContext:
    with _lock:
        context = _shared.get((cafile, capath))
        if context is None:
            import ssl

            import httpx

            if cafile is None and capath is None:
                context = httpx.create_ssl_context(trust_env=False)
            else:
                context = ssl.create_default_context(cafile=cafile, capath=capath)
            _shared[cafile, capath] = context
    return context
