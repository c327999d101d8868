"""Asks google-auth whether an assertion is signed; makes credentials with it, as people do."""

from __future__ import annotations

from importlib import import_module
from typing import Any, Dict, Tuple

__all__ = ["SCOPE", "LastingCredentials", "credentials_of", "is_assertion", "key_pair", "service_account"]

SCOPE = "https://www.googleapis.com/auth/cloud-platform"

# Wherever the token server of an account is, this is what assertions are meant for.
_AUDIENCE = "https://oauth2.googleapis.com/token"

# Without stubs, so looked up by name.
_jwt: Any = import_module("google.auth.jwt")
_service_account: Any = import_module("google.oauth2.service_account")
_rsa: Any = import_module("cryptography.hazmat.primitives.asymmetric.rsa")
_serialization: Any = import_module("cryptography.hazmat.primitives.serialization")


class LastingCredentials:
    """Credentials whose token, "known", never ends."""

    token = "known"
    expired = False

    def refresh(self, request: object) -> None:
        raise AssertionError("nobody asked for that")


def key_pair() -> Tuple[bytes, bytes]:
    """A private and its public key, PEM."""
    key = _rsa.generate_private_key(public_exponent=65537, key_size=2048)
    private: bytes = key.private_bytes(
        _serialization.Encoding.PEM,
        _serialization.PrivateFormat.PKCS8,
        _serialization.NoEncryption(),
    )
    public: bytes = key.public_key().public_bytes(
        _serialization.Encoding.PEM, _serialization.PublicFormat.SubjectPublicKeyInfo
    )
    return private, public


def service_account(private_key: bytes, account: str, token_url: str) -> Dict[str, Any]:
    """The file of a service account."""
    return {
        "type": "service_account",
        "project_id": "account-project",
        "private_key_id": "k1",
        "private_key": private_key.decode(),
        "client_email": account,
        "token_uri": token_url,
    }


def credentials_of(info: Dict[str, Any]) -> Any:
    """Credentials of google-auth, of such a file."""
    return _service_account.Credentials.from_service_account_info(info, scopes=[SCOPE])


def is_assertion(assertion: str, public_key: bytes, account: str) -> bool:
    """Whether this is a JWT of the account, meant for Google's token server, signed and not expired."""
    try:
        claims = _jwt.decode(assertion, certs=public_key, audience=_AUDIENCE)
    except ValueError:
        return False
    return bool(claims["iss"] == account and claims["scope"] == SCOPE)
