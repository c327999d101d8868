"""TLS contexts, created as late and as seldom as possible.

Reading the certificate authorities takes about 16 ms, so the default context is created once per process,
when the first https connection needs it. No connection is opened here.
"""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING, Callable, Dict, Mapping, Optional, Tuple, Union

if TYPE_CHECKING:
    import ssl

VerifyTypes = Union["ssl.SSLContext", str, bool]
CertTypes = Union[str, Tuple[str, str], Tuple[str, str, str]]

_lock = threading.Lock()
_shared: Dict[Tuple[Optional[str], Optional[str]], ssl.SSLContext] = {}


def tls_context(
    verify: VerifyTypes = True,
    cert: Optional[CertTypes] = None,
    trust_env: bool = True,
    environ: Optional[Mapping[str, str]] = None,
) -> Callable[[], ssl.SSLContext]:
    """Return a function that returns the TLS context for these options, which are those of httpx.

    With default options every caller gets the same context, made when first asked for; `SSL_CERT_FILE` and
    `SSL_CERT_DIR` count as they are in `environ`, by default as they are now. Other options get a context of
    their own, made at once so that a missing file is reported here.
    """
    if verify is True and cert is None:
        environ = os.environ if environ is None else environ
        cafile = (environ.get("SSL_CERT_FILE") or None) if trust_env else None
        capath = (environ.get("SSL_CERT_DIR") or None) if trust_env and cafile is None else None
        return lambda: _shared_context(cafile, capath)

    import httpx

    context = httpx.create_ssl_context(verify=verify, cert=cert, trust_env=trust_env)
    return lambda: context


def _shared_context(cafile: Optional[str], capath: Optional[str]) -> ssl.SSLContext:
    with _lock:
        context = _shared.get((cafile, capath))
        if context is None:
            import httpx

            if cafile is None and capath is None:
                context = httpx.create_ssl_context(trust_env=False)
            else:
                context = _context_of_environment(cafile, capath)
            _shared[cafile, capath] = context
    return context


def _context_of_environment(cafile: Optional[str], capath: Optional[str]) -> ssl.SSLContext:
    import ssl

    from anthropic._concurrency.certificates import check_certificates

    variable, value = ("SSL_CERT_DIR", capath) if cafile is None else ("SSL_CERT_FILE", cafile)
    try:
        if capath is not None:
            check_certificates(capath)
        return ssl.create_default_context(cafile=cafile, capath=capath)
    except (OSError, ssl.SSLError) as error:
        from ..errors import AnthropicError

        raise AnthropicError(f"{variable} is {value!r}, which cannot be used: {error}") from error
