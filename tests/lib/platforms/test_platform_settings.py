"""Settings that every platform has, tested on a platform that does nothing of its own."""

from __future__ import annotations

import copy
import pickle
from typing import Any, ClassVar, Dict, Mapping

import pytest

from anthropic import NOT_GIVEN, AnthropicError, UnavailableOnPlatformError
from anthropic._sync.api_client import SyncAPIClient
from anthropic.lib._platforms.settings import PlatformSettings, env_value


class Cloud(PlatformSettings, SyncAPIClient):
    _platform = "The cloud"
    _unsupported: ClassVar[Mapping[str, str]] = {
        "": "Use Anthropic.",
        "/v1/files": "Use the cloud's storage.",
    }
    _supported = frozenset({"/v1/messages"})

    def __init__(
        self, *, zone: str = "a", api_key: Any = "key", base_url: Any = None, **settings: Any
    ) -> None:
        self.zone = zone
        self._configure_platform(
            api_key=api_key,
            base_url=base_url,
            default_headers=settings.pop("default_headers", None),
            default_query=settings.pop("default_query", None),
            **{"_strict_response_validation": False, **settings},
        )

    def _default_base_url(self) -> str:
        return f"https://{self.zone}.cloud.test"

    def copy(self, **changed: Any) -> Cloud:
        nothing: Dict[str, Any] = dict.fromkeys(
            ("default_headers", "set_default_headers", "default_query", "set_default_query", "base_url")
        )
        nothing.update(timeout=NOT_GIVEN, http_client=None, middleware=NOT_GIVEN, _extra_kwargs={})
        return self._copied(**{**nothing, **changed})


def test_the_environment_of_the_public_api_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("API_KEY", "AUTH_TOKEN", "BASE_URL"):
        monkeypatch.setenv(f"ANTHROPIC_{name}", "https://other.test")
    client = Cloud(api_key=None)
    assert str(client.base_url) == "https://a.cloud.test"
    assert "other.test" not in repr(client.default_headers)


def test_the_url_is_made_when_it_is_needed() -> None:
    client = Cloud()
    client.zone = "b"
    assert str(client.base_url) == "https://b.cloud.test"
    assert str(Cloud(base_url="http://mine.test/x").base_url) == "http://mine.test/x/"


def test_the_first_variable_that_is_set_wins(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ONE", "")
    monkeypatch.setenv("TWO", "2")
    assert env_value("ONE", "TWO", "THREE") == "2"
    assert env_value("ONE") is None


@pytest.mark.parametrize(
    ("path", "advice"),
    [("/v1/files/f", "Use the cloud's storage."), ("/v1/models?limit=1", "Use Anthropic.")],
)
def test_what_is_not_there_is_refused_with_what_to_use_instead(path: str, advice: str) -> None:
    with pytest.raises(UnavailableOnPlatformError, match=advice) as raised:
        Cloud()._check_supported(path)
    assert isinstance(raised.value, AnthropicError)
    assert str(pickle.loads(pickle.dumps(raised.value))) == str(raised.value)


@pytest.mark.parametrize("path", ["/v1/messages", "v1/messages?beta=true", "/model/m/invoke"])
def test_what_is_there_passes(path: str) -> None:
    Cloud()._check_supported(path)


def test_a_resource_that_is_not_there_says_so() -> None:
    client: Any = Cloud()
    with pytest.raises(UnavailableOnPlatformError, match="The cloud has no `files`"):
        _ = client.files
    assert not hasattr(client, "models")
    assert getattr(client, "skills", None) is None
    with pytest.raises(AttributeError, match="no attribute 'misspelt'") as raised:
        _ = client.misspelt
    assert not isinstance(raised.value, AnthropicError)


def test_a_copy_made_by_the_constructor_keeps_the_settings() -> None:
    client = Cloud(max_retries=7, default_headers={"x": "1"}, timeout=3.0)
    copied = client.copy(_extra_kwargs={"zone": "z"})
    assert (copied.zone, copied.api_key, copied.max_retries, copied.timeout) == ("z", "key", 7, 3.0)
    assert str(copied.base_url) == "https://z.cloud.test"
    assert copy.copy(client).max_retries == 7
