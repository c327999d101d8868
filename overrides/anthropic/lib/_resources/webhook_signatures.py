"""Verify the signatures of webhooks, as the Standard Webhooks specification defines them. Parses no payload.

https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
"""

from __future__ import annotations

import binascii
import hashlib
import hmac
import sys
import time
from base64 import b64decode, b64encode
from typing import Any, Callable, Dict, Iterable, List, Mapping, Optional, Tuple, Type, Union

from anthropic._core.errors import APIWebhookValidationError

WebhookKey = Union[str, bytes]
WebhookHeaders = Union[Mapping[str, str], Iterable[Tuple[Union[str, bytes], Union[str, bytes]]]]

_PREFIX = "whsec_"
_VERSION = "v1"
_TOLERANCE = 300


def webhook_body(payload: object) -> bytes:
    """Return the payload as the bytes that were signed.

    Raises:
        TypeError: the payload has been parsed, so they are gone.
    """
    if isinstance(payload, str):
        return payload.encode()
    if isinstance(payload, (bytes, bytearray)):
        return bytes(payload)
    raise TypeError(
        "The payload of a webhook has to be the body as it arrived, str or bytes, not"
        f" {type(payload).__name__}: what was parsed can no longer be verified"
    )


def verify_webhook(
    payload: bytes, headers: WebhookHeaders, key: WebhookKey, *, clock: Callable[[], float] = time.time
) -> None:
    """Check that a webhook was signed with the key, less than five minutes ago.

    Args:
        payload: The body as it arrived, before anything has parsed it.
        headers: Those of the request, as a mapping or as pairs, in any case.
        key: As the console shows it (`whsec_...`), or the bytes that stand for it. While a key is being
            replaced, a text may hold the old and the new one, with a space between them.

    Raises:
        APIWebhookValidationError: the signature is not valid, or too old.
        ValueError: the key is malformed.
    """
    keys = _signing_keys(key)
    received = _by_lower_case_name(headers)
    identifier, timestamp, signatures = (
        _header(received, name) for name in ("webhook-id", "webhook-timestamp", "webhook-signature")
    )
    _check_time(timestamp, clock())
    # The signature covers whole seconds, however they were written.
    signed = b".".join((identifier.encode(), str(int(float(timestamp))).encode(), payload))
    expected = [b64encode(hmac.new(signing_key, signed, hashlib.sha256).digest()) for signing_key in keys]
    is_genuine = False
    for signature in signatures.split():
        version, _, value = signature.partition(",")
        for candidate in expected:
            # All are compared, so that the time taken reveals nothing.
            is_genuine |= hmac.compare_digest(candidate, value.encode()) and version == _VERSION
    if not is_genuine:
        raise webhook_error("The webhook has no signature that was made with the key")


def webhook_error(message: str) -> APIWebhookValidationError:
    """Return the error for a webhook that is not genuine.

    Where the package `standardwebhooks` is loaded it is also an instance of its error, which code written for
    that package catches.
    """
    error_class: Type[APIWebhookValidationError] = APIWebhookValidationError
    standard_error = getattr(sys.modules.get("standardwebhooks"), "WebhookVerificationError", None)
    if standard_error is not None:
        error_class = type(
            error_class.__name__, (error_class, standard_error), {"__module__": error_class.__module__}
        )
    return error_class(message)


def _signing_keys(key: WebhookKey) -> List[bytes]:
    given: List[Optional[bytes]] = (
        [key] if isinstance(key, bytes) else [_decode_key(candidate) for candidate in key.split()]
    )
    signing_keys = [signing_key for signing_key in given if signing_key]
    if not signing_keys or len(signing_keys) != len(given):
        raise ValueError("The webhook key is empty or not base64; it looks like 'whsec_...' in the console")
    return signing_keys


def _decode_key(key: str) -> Optional[bytes]:
    text = key[len(_PREFIX) :] if key.startswith(_PREFIX) else key
    try:
        return b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return None


def _by_lower_case_name(headers: WebhookHeaders) -> Dict[str, str]:
    items: Any = getattr(headers, "items", lambda: headers)
    found: Dict[str, str] = {}
    for name, value in items():
        found.setdefault(_text(name).lower(), _text(value))
    return found


def _text(part: Union[str, bytes]) -> str:
    return part.decode("latin-1") if isinstance(part, bytes) else str(part)


def _header(headers: Mapping[str, str], name: str) -> str:
    value = headers.get(name)
    if not value:
        raise webhook_error(f"The webhook has no header {name}")
    return value


def _check_time(timestamp: str, now: float) -> None:
    try:
        seconds = int(float(timestamp))
    except (ValueError, OverflowError):
        raise webhook_error("The header webhook-timestamp of the webhook is not a time") from None
    if seconds < now - _TOLERANCE:
        raise webhook_error("The webhook is more than five minutes old; was it sent again by somebody else?")
    if seconds > now + _TOLERANCE:
        raise webhook_error("The webhook is from the future; is the clock of this machine right?")
