"""Log requests, on the logger `anthropic._base_client`.

Bodies are never logged: they hold the words of users and credentials of tools. Headers and URLs go through
`redaction`, which is loaded when something is logged.
"""

from __future__ import annotations

import logging
import os
import time
from typing import TYPE_CHECKING, Optional

if TYPE_CHECKING:
    from ..deferred import httpx
    from ..request.options import FinalRequestOptions

log = logging.getLogger("anthropic._base_client")

_LEVELS = {"debug": logging.DEBUG, "info": logging.INFO}


def configure_logging() -> None:
    """Show the logs that the environment variable `ANTHROPIC_LOG` asks for: `debug` or `info`."""
    level = _LEVELS.get(os.environ.get("ANTHROPIC_LOG", "").lower())
    if level is not None:
        logging.basicConfig(
            format="[%(asctime)s - %(name)s:%(lineno)d - %(levelname)s] %(message)s",
            datefmt="%Y-%m-%d %H:%M:%S",
        )
        logging.getLogger("anthropic").setLevel(level)


def log_request(request: httpx.Request, options: FinalRequestOptions, retries_taken: int) -> float:
    """Log that an attempt starts; return its start, for the duration that `log_response` shows."""
    if log.isEnabledFor(logging.DEBUG):
        from ..redaction import redact_headers, redact_url

        log.debug(
            "Sending HTTP Request: %s %s (operation %s, retry %d) headers %s",
            request.method,
            redact_url(request.url),
            options.operation or "-",
            retries_taken,
            redact_headers(request.headers),
        )
    return time.monotonic()


def log_response(response: httpx.Response, started: float, retries_taken: int) -> None:
    """Log that an attempt was answered."""
    if not log.isEnabledFor(logging.INFO):
        return
    from ..redaction import redact_headers, redact_url

    log.info(
        'HTTP Response: %s %s "%d %s" in %.3f s, request id %s, retry %d',
        response.request.method,
        redact_url(response.request.url),
        response.status_code,
        response.reason_phrase,
        time.monotonic() - started,
        response.headers.get("request-id"),
        retries_taken,
    )
    log.debug("Response headers: %s", redact_headers(response.headers))


def log_failure(request: httpx.Request, error: Exception, started: float) -> None:
    """Log that an attempt ended without an answer. The error's text is left out: it may quote a header."""
    if log.isEnabledFor(logging.INFO):
        from ..redaction import redact_url

        log.info(
            "HTTP Request failed: %s %s with %s after %.3f s",
            request.method,
            redact_url(request.url),
            type(error).__name__,
            time.monotonic() - started,
        )


def log_retry(options: FinalRequestOptions, error: Exception, delay: float, retries_taken: int) -> None:
    """Log that another attempt is made after `delay` seconds."""
    from ..redaction import redact_url

    status: Optional[int] = getattr(error, "status_code", None)
    log.info(
        "Retrying request to %s in %f seconds (retry %d, after %s)",
        redact_url(options.url),
        delay,
        retries_taken,
        type(error).__name__ if status is None else f"status {status}",
    )
