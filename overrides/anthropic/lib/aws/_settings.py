"""Settings that the clients for AWS share: credentials, region, and what is signed. No I/O.

Credentials are looked up, and requests sent, in `lib/aws/_async/aws_requests.py`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Dict, Optional, Tuple, TypeVar

from anthropic._core.request.urls import same_origin
from anthropic.lib._platforms.settings import PlatformSettings, env_value

from ._credentials import AwsCredentials, CredentialChain

if TYPE_CHECKING:
    from anthropic._core.deferred import httpx
    from anthropic._core.request.options import FinalRequestOptions

_ClientT = TypeVar("_ClientT", bound="AwsSettings")

KEYS = ("access_key", "secret_key", "session_token", "profile", "region")
"""What a client for AWS takes, with `aws_` in front, and `_configure_credentials` without."""


def region_from_environment() -> Optional[str]:
    """Return the region in AWS_REGION or AWS_DEFAULT_REGION."""
    return env_value("AWS_REGION", "AWS_DEFAULT_REGION")


class AwsSettings(PlatformSettings):
    """Settings of a client for AWS: an API key to send, or credentials to sign with. All may be replaced at
    any time."""

    _service: ClassVar[str]
    """The name of the service in the credential scope of signatures."""

    _key_variables: ClassVar[Tuple[str, ...]]
    """Environment variables that hold an API key."""

    aws_access_key: Optional[str]
    aws_secret_key: Optional[str]
    aws_session_token: Optional[str]

    aws_profile: Optional[str]
    """The profile in which credentials are looked up, if none are given."""

    skip_auth: bool
    """Send requests without credentials, for a gateway that adds its own."""

    _region: Optional[str]
    _chain: CredentialChain

    def _configure_credentials(
        self,
        *,
        access_key: Optional[str],
        secret_key: Optional[str],
        session_token: Optional[str],
        profile: Optional[str],
        region: Optional[str],
        skip_auth: bool = False,
    ) -> None:
        _check_key_pair(access_key, secret_key)
        self.aws_access_key = access_key
        self.aws_secret_key = secret_key
        self.aws_session_token = session_token
        self.aws_profile = profile
        self.skip_auth = skip_auth
        self._region = region or region_from_environment()
        self._chain = CredentialChain(profile)

    def _resolve_api_key(self, api_key: Optional[str]) -> Optional[str]:
        """Return the API key: the argument, or the environment's if no other credentials are given."""
        if api_key is not None or self.skip_auth or self.aws_access_key or self.aws_profile:
            return api_key
        return env_value(*self._key_variables)

    @property
    def aws_region(self) -> Optional[str]:
        """The region, part of the host name and of signatures."""
        return self._region

    @aws_region.setter
    def aws_region(self, region: Optional[str]) -> None:
        self._region = region
        self._url_cache = {}

    @property
    def _use_sigv4(self) -> bool:  # read by chat clients
        return not self.skip_auth and self.api_key is None

    def _should_sign(self, request: httpx.Request) -> bool:
        return self._use_sigv4 and same_origin(request.url, self.base_url)

    @property
    def _credential_chain(self) -> CredentialChain:
        if self._chain.profile != self.aws_profile:
            self._chain = CredentialChain(self.aws_profile)
        return self._chain

    @property
    def _is_region_known(self) -> bool:
        """Whether `aws_region` does not block."""
        return True

    def _find_region(self) -> None:
        """Look up the region; may block."""

    def _rewrite_options(self, options: FinalRequestOptions) -> FinalRequestOptions:
        """Return the options in the form that the service accepts.

        Raises:
            UnavailableOnPlatformError: the service does not serve the path.
        """
        self._check_supported(options.url)
        return options

    def _cached_credentials(self) -> Optional[AwsCredentials]:
        """Return the credentials if they are known, without blocking."""
        if self.aws_access_key is not None and self.aws_secret_key is not None:
            return AwsCredentials(self.aws_access_key, self.aws_secret_key, self.aws_session_token)
        return self._credential_chain.cached()

    def _sign(self, request: httpx.Request, credentials: AwsCredentials, payload_hash: str) -> None:
        """Add the headers that sign a request; nothing that they sign may change afterwards."""
        from ._sigv4 import signature_headers, signed_header_names

        headers = request.headers
        path, _, query = request.url.raw_path.decode("ascii").partition("?")
        if "+" in query:
            # Services decode it to a space, which they encode as %20 to check the signature.
            query = query.replace("+", "%20")
            request.url = request.url.copy_with(raw_path=f"{path}?{query}".encode())
        headers.update(
            signature_headers(
                method=request.method,
                path=path,
                query=query,
                headers={name: headers[name] for name in signed_header_names(headers)},
                payload_hash=payload_hash,
                credentials=credentials,
                region=self.aws_region or "",
                service=self._service,
            )
        )

    def _copied(self: _ClientT, **changed: Any) -> _ClientT:
        copied = super()._copied(**changed)
        names_keys = changed.get("aws_access_key") is not None or changed.get("aws_secret_key") is not None
        names_profile = changed.get("aws_profile") is not None
        if names_profile and not names_keys:
            copied.aws_access_key = copied.aws_secret_key = None
        if (names_profile or names_keys) and changed.get("aws_session_token") is None:
            # It belonged to the credentials that were replaced.
            copied.aws_session_token = None
        if (names_profile or names_keys) and changed.get("api_key") is None:
            copied.api_key = None
        _check_key_pair(copied.aws_access_key, copied.aws_secret_key)
        if names_profile:
            copied._url_cache = {}
        return copied

    def _header_cache_key(self) -> Tuple[Any, ...]:
        return (*super()._header_cache_key(), self.skip_auth)

    def _constructor_settings(self) -> Dict[str, Any]:
        names = ("aws_access_key", "aws_secret_key", "aws_session_token", "aws_profile")
        return {
            **super()._constructor_settings(),
            **{name: getattr(self, name) for name in names},
            "aws_region": self._region,
        }


def _check_key_pair(access_key: Optional[str], secret_key: Optional[str]) -> None:
    """Reject an access key without its secret key, and the reverse.

    Raises:
        ValueError: one is given without the other.
    """
    if (access_key is None) is not (secret_key is None):
        given, missing = "aws_access_key", "aws_secret_key"
        if access_key is None:
            given, missing = missing, given
        raise ValueError(f"`{given}` was given without `{missing}`; give both, or neither to look for them")
