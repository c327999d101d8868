"""A newer description in place of the old one: what is gone and what is new is generated, and said."""

from __future__ import annotations

import json

import pytest

from codegen.build import build_api
from codegen.config import read_sdk
from codegen.document import Document, load, loads
from codegen.lint import lint_document
from codegen.problems import Problems
from codegen.render import render
from tests.codegen.conftest import REPOSITORY, SDK, Checkout
from tests.codegen.vendor_form import vendor_form

Capture = pytest.CaptureFixture[str]


def test_what_is_gone_is_listed_and_left_out(checkout: Checkout, capsys: Capture) -> None:
    checkout.generate()
    capsys.readouterr()
    checkout.set_sdk(SDK + "inline: [Thng]\naliases: {types.old: {Old: Thng}}\n")
    api = checkout.api()
    del api["paths"]["/v1/things/{thing_id}"]
    checkout.set_api(api)
    assert checkout.generate() == 0
    out = capsys.readouterr().out
    assert [line for line in out.splitlines() if line.startswith("absent")] == [
        "absent    codegen/sdk.yaml:7#/resources/things/methods/retrieve: "
        "The description has no operation 'get_thing'. Did you mean 'create_thing'?",
        "absent    codegen/sdk.yaml:9#/aliases/types.old/Old: Nothing is called 'Thng'.",
        "absent    codegen/sdk.yaml:8#/inline: The description has no schema 'Thng'. Did you mean 'Thing'?",
    ]
    assert b"def list(" in checkout.generated()["anthropic/resources/things.py"]
    assert b"def retrieve(" not in checkout.generated()["anthropic/resources/things.py"]


def test_the_check_fails_until_the_names_agree(checkout: Checkout, capsys: Capture) -> None:
    checkout.set_sdk(SDK + "inline: [Thng]\n")
    for arguments, code in ((), 0), (("--check",), 1), ((), 0), (("--check",), 1):
        assert checkout.generate(*arguments) == code
    assert "codegen/sdk.yaml:8#/inline\n    The description has no schema" in capsys.readouterr().err
    checkout.set_sdk(SDK)
    assert checkout.generate("--check") == 0


def test_a_resource_goes_with_its_last_operation(checkout: Checkout) -> None:
    checkout.set_sdk(
        SDK + "  gone:\n    methods: {do: do_it}\n    children: {inner: {methods: {do: do_more}}}\n"
    )
    assert checkout.generate() == 0
    assert not [path for path in checkout.generated() if "gone" in path or "inner" in path]


def test_a_resource_offers_no_name_that_is_gone(checkout: Checkout, capsys: Capture) -> None:
    names = "    names: ['anthropic.types.thing:Thing', 'anthropic.types.thng:Thng', 'anthropic._core.x:X']\n"
    checkout.set_sdk(SDK.replace("  things:\n", "  things:\n" + names))
    assert checkout.generate() == 0
    assert (
        "#/resources/things/names: There is no type 'anthropic.types.thng:Thng'." in capsys.readouterr().out
    )
    source = checkout.generated()["anthropic/resources/things.py"].decode()
    assert "import Thing as Thing" in source
    assert "Thng" not in source


def test_an_operation_keeps_its_place_under_another_name(checkout: Checkout, capsys: Capture) -> None:
    checkout.generate()
    before = checkout.generated()
    api = checkout.api()
    api["paths"]["/v1/things/{thing_id}"]["get"]["operationId"] = "get_thing_by_id"
    checkout.set_api(api)
    assert checkout.generate() == 0
    assert checkout.generated() == before
    out = capsys.readouterr().out
    assert "undecided GET /v1/things/{thing_id} is things.retrieve until sdk.yaml names it\n" in out
    assert "absent    codegen/sdk.yaml:7#/resources/things/methods/retrieve: " in out


def test_the_vendors_form_of_our_description_gives_the_same_code() -> None:
    ours = load(REPOSITORY / "openapi.yaml")
    theirs = loads(json.dumps(vendor_form(ours.root)), "theirs")
    assert theirs.root["info"] == {"title": "API", "x-logo": {"url": "logo.png"}}
    assert rendered(theirs) == rendered(ours)


def test_json_may_take_the_place_of_our_file(checkout: Checkout) -> None:
    checkout.generate()
    before = checkout.generated()
    text = json.dumps(vendor_form(checkout.api()), indent="\t").replace(
        "Its identifier", "Its \\ud83c\\udd94"
    )
    (checkout.root / "openapi.yaml").write_text(text)
    assert checkout.generate() == 0
    after = checkout.generated()
    changed = {path for path in before | after if before.get(path) != after.get(path)}
    assert changed == {"anthropic/types/thing.py"}
    assert "Its \N{SQUARED ID}." in after["anthropic/types/thing.py"].decode()


def rendered(document: Document) -> dict[str, str]:
    problems = Problems()
    lint_document(document, problems)
    sdk = read_sdk(load(REPOSITORY / "codegen" / "sdk.yaml"), problems)
    api = build_api(document, sdk, problems)
    problems.raise_if_any()
    assert not api.absent
    assert not api.undecided
    return render(api)
