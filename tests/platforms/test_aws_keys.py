"""Where AWS keys come from: looked for once, renewed when due, and clear errors where there are none."""

from __future__ import annotations

import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from time import sleep
from typing import Any, List

import pytest

from anthropic import AnthropicBedrock, AnthropicError
from anthropic.lib.aws._credentials import AwsCredentials, CredentialChain


class Found:
    """What botocore finds: keys that may be due to be renewed."""

    def __init__(self) -> None:
        self.is_due = False
        self.access_key, self.secret_key, self.token = "id", "secret", None

    def refresh_needed(self) -> bool:
        return self.is_due

    def get_frozen_credentials(self) -> Found:
        self.is_due = False
        return self


def test_threads_that_need_keys_at_once_look_once(monkeypatch: pytest.MonkeyPatch) -> None:
    looked: List[str] = []

    def look(chain: CredentialChain) -> Found:
        looked.append("")
        sleep(0.02)
        return Found()

    monkeypatch.setattr(CredentialChain, "_find_credentials", look)
    chain = CredentialChain(None)
    with ThreadPoolExecutor(8) as pool:
        keys = list(pool.map(lambda _: chain.fetch(), range(16)))
    assert (len(looked), {key.access_key for key in keys}) == (1, {"id"})


def test_keys_are_at_hand_until_they_are_due(monkeypatch: pytest.MonkeyPatch) -> None:
    found = Found()
    monkeypatch.setattr(CredentialChain, "_find_credentials", lambda chain: found)
    chain = CredentialChain(None)
    assert chain.cached() is None
    chain.fetch()
    assert chain.cached() is not None
    found.is_due = True
    assert chain.cached() is None
    assert chain.fetch().access_key == "id"
    assert chain.cached() is not None


def test_keys_of_the_environment_and_of_files_are_found(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    credentials = tmp_path / "credentials"
    credentials.write_text("[work]\naws_access_key_id = of-file\naws_secret_access_key = s\n")
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(credentials))
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "of-environment")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "s")
    monkeypatch.setenv("AWS_SESSION_TOKEN", "t")
    keys = CredentialChain(None).fetch()
    assert (keys.access_key, keys.session_token) == ("of-environment", "t")
    assert CredentialChain("work").fetch().access_key == "of-file"
    client = AnthropicBedrock(aws_access_key="of-argument", aws_secret_key="s")
    given = client._cached_credentials()
    assert given is not None
    assert (given.access_key, given.session_token) == ("of-argument", None)


def test_a_program_that_fails_to_give_keys_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    config = tmp_path / "config"
    program = f"{sys.executable} -c \"raise SystemExit('no-keys-today')\""
    config.write_text(f"[profile work]\ncredential_process = {program}\n")
    monkeypatch.setenv("AWS_CONFIG_FILE", str(config))
    with pytest.raises(AnthropicError, match=r"AWS .*no-keys-today") as raised:
        CredentialChain("work").fetch()
    assert raised.value.__cause__ is not None


def test_without_botocore_keys_have_to_be_given(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in sys.modules if name.partition(".")[0] == "botocore"]:
        monkeypatch.delitem(sys.modules, name)
    absent: Any = None
    monkeypatch.setitem(sys.modules, "botocore", absent)
    with pytest.raises(AnthropicError, match=r"pip install 'anthropic\[bedrock\]'"):
        CredentialChain(None).fetch()
    assert AnthropicBedrock(aws_access_key="id", aws_secret_key="s").aws_region == "us-east-1"


def test_a_repr_shows_no_secret() -> None:
    assert repr(AwsCredentials("id", "s3cret", "t0ken")) == "AwsCredentials('id')"
