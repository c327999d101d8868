"""The table of clients where it does not fit: what is wrong, where, and what to do."""

from __future__ import annotations

import pytest

from tests.codegen.conftest import SDK, Checkout

Capture = pytest.CaptureFixture[str]

CLIENTS = """\
clients:
  groups: {changes: [timeout]}
  settings:
    key: The key.
    timeout:
      signature: float = 1.0
  classes:
    shop:
      class: anthropic.lib.shop._client:AsyncShop
      bases: [anthropic.lib.shop._async.sending:AsyncShopClient]
      service: a shop
      offers: things
      settings: {key: The key of the shop.}
      constructor: {parameters: [key, timeout]}
      copy: {shares: connections, refuses: [key]}
      resources: [things]
      lacks: [things]
"""
SHOP = "#/clients/classes/shop"
CORRECT = "Correct or remove it."


def test_a_table_that_fits_is_generated(checkout: Checkout) -> None:
    checkout.set_sdk(SDK + CLIENTS)
    assert checkout.generate() == 0
    source = checkout.generated()["anthropic/_clients/shop.py"].decode()
    assert "def things(self) -> resources.Things:" in source


@pytest.mark.parametrize(
    ("old", "new", "place", "reason", "remedy"),
    [
        (
            "lacks: [things]",
            "lacks: [thngs]",
            f"{SHOP}/lacks",
            "There is no resource 'thngs'. Did you mean 'things'?",
            CORRECT,
        ),
        (
            "resources: [things]",
            "resources: [parts]",
            f"{SHOP}/resources",
            "There is no resource 'parts'.",
            CORRECT,
        ),
    ],
)
def test_a_resource_that_is_gone_is_left_out_and_listed(
    checkout: Checkout, capsys: Capture, old: str, new: str, place: str, reason: str, remedy: str
) -> None:
    checkout.set_sdk(SDK + CLIENTS.replace(old, new))
    assert checkout.generate() == 0
    assert f"{place}: {reason}\n" in capsys.readouterr().out
    assert checkout.generate("--check") == 1
    assert f"{place}\n    {reason}\n    Remedy: {remedy}\n" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("old", "new", "place", "reason", "remedy"),
    [
        (
            "offers: things",
            "ofers: things",
            f"{SHOP}/ofers",
            "'ofers' is not understood here. Did you mean 'offers'?",
            "Use one of ['alias', 'bases', 'class', 'constructor', 'copy', 'lacks', 'note', 'offers', 'own', "
            "'resources', 'service', 'settings'].",
        ),
        (
            "parameters: [key, timeout]",
            "parameters: [key, timeot]",
            f"{SHOP}/constructor/parameters",
            "No setting is called 'timeot'. Did you mean 'timeout'?",
            CORRECT,
        ),
        (
            "refuses: [key]",
            "parameters: [timeout], refuses: [key]",
            f"{SHOP}/copy/refuses",
            "`copy` has no parameter 'key'.",
            CORRECT,
        ),
        (
            "settings: {key:",
            "settings: {kee:",
            f"{SHOP}/settings",
            "The client has no parameter 'kee'. Did you mean 'key'?",
            CORRECT,
        ),
        (
            "float = 1.0",
            "Union[float, Timeout] = None",
            "#/clients/settings/timeout",
            "'Union[float, Timeout] = None' names 'Timeout', and it is not said where that is from.",
            "List it under `clients`, `names`.",
        ),
        (
            "float = 1.0",
            "float = exit()",
            "#/clients/settings/timeout",
            "'float = exit()' is not a type and a default, such as 'Optional[str] = None'.",
            "Write both.",
        ),
        (
            "    shop:\n",
            "    'sh op':\n",
            "#/clients/classes/sh op",
            "'sh op' is no Python name.",
            "Write one with letters and _.",
        ),
    ],
)
def test_a_table_that_does_not_fit(
    checkout: Checkout, capsys: Capture, old: str, new: str, place: str, reason: str, remedy: str
) -> None:
    assert old in CLIENTS
    checkout.set_sdk(SDK + CLIENTS.replace(old, new))
    assert checkout.generate() == 1
    assert f"{place}\n    {reason}\n    Remedy: {remedy}" in capsys.readouterr().err
