"""A newer description in place of the old one: what is gone and what is new is generated, and said."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from tests.codegen.conftest import SDK, Checkout

Capture = pytest.CaptureFixture[str]


def test_what_is_gone_is_listed_and_left_out(checkout: Checkout, capsys: Capture) -> None:
    checkout.generate()
    capsys.readouterr()
    checkout.set_sdk(SDK + "inline: [Thng]\naliases: {types.old: {Old: Thng, Own: {extends: Thng}}}\n")
    api = checkout.api()
    del api["paths"]["/v1/things/{thing_id}"]
    checkout.set_api(api)
    assert checkout.generate() == 0
    out = capsys.readouterr().out
    assert [line for line in out.splitlines() if line.startswith("absent")] == [
        "absent    codegen/sdk.yaml:7#/resources/things/methods/retrieve: "
        "The description has no operation 'get_thing'. Did you mean 'create_thing'?",
        "absent    codegen/sdk.yaml:9#/aliases/types.old/Old: Nothing is called 'Thng'.",
        "absent    codegen/sdk.yaml:9#/aliases/types.old/Own: types.old has no class 'Thng' for requests.",
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


def test_only_lists_that_are_there_are_converted(checkout: Checkout, capsys: Capture) -> None:
    both = "{items: 'a.b:c', function: 'a.b:d'}"
    converts = f"retrieve: {{operation: get_thing, converts: {{thing_id: {both}, ids: {both}}}}}"
    checkout.set_sdk(SDK.replace("retrieve: get_thing", converts))
    assert checkout.generate() == 0
    out = capsys.readouterr().out
    for name in ("thing_id", "ids"):
        at = f"#/resources/things/methods/retrieve/converts/{name}"
        assert f"absent    codegen/sdk.yaml:7{at}: 'retrieve' has no list {name!r}.\n" in out
    assert b"a.b" not in checkout.generated()["anthropic/_api/things.py"]


def test_an_operation_keeps_its_place_under_another_name(checkout: Checkout, capsys: Capture) -> None:
    checkout.generate()
    before = checkout.generated()
    api = checkout.api()
    api["paths"]["/v1/things/{thing_id}"]["get"]["operationId"] = "get_thing_by_id"
    checkout.set_api(api)
    assert checkout.generate() == 0
    assert checkout.generated() == before
    out = capsys.readouterr().out
    assert "undecided" not in out
    assert (
        "absent    codegen/sdk.yaml:7#/resources/things/methods/retrieve: The description has no operation "
        "'get_thing'. 'get_thing_by_id' has its place.\n"
    ) in out


def test_an_operation_under_another_name_keeps_what_is_said_of_it(
    checkout: Checkout, capsys: Capture
) -> None:
    facts = "{operation: create_thing, betas: [new-2020-01-01], page: false}"
    checkout.set_sdk(SDK.replace("create: create_thing", f"create: {facts}"))
    checkout.generate()
    before = checkout.generated()
    assert b"new-2020-01-01" in before["anthropic/_api/things.py"]
    api = checkout.api()
    api["paths"]["/v1/things"]["post"]["operationId"] = "make_thing"
    checkout.set_api(api)
    assert checkout.generate() == 0
    assert checkout.generated() == before
    assert checkout.generate("--check") == 1
    assert "'make_thing' has its place.\n    Remedy: Name 'make_thing'.\n" in capsys.readouterr().err


GADGET = {
    "type": "object",
    "properties": {"id": {"type": "string"}, "parts": {"$ref": "#/components/schemas/GadgetParts"}},
}


def add_gadgets(checkout: Checkout) -> None:
    """Three operations nobody knows yet: of a new resource, below a known one, and of a known one."""
    api = checkout.api()
    thing = api["paths"]["/v1/things/{thing_id}"]
    gadget = {"application/json": {"schema": {"$ref": "#/components/schemas/Gadget"}}}
    answer = {"responses": {"200": {"description": "It.", "content": gadget}}}
    path = {"parameters": thing["get"]["parameters"]}
    api["paths"]["/v1/gadgets"] = {"get": {"operationId": "null", **answer}}
    api["paths"]["/v1/things/{thing_id}/gadgets/wheels"] = {"get": {"operationId": "spin", **path, **answer}}
    thing["delete"] = {"operationId": "Delete-Thing.v2", **path, **answer}
    api["components"]["schemas"]["Gadget"] = GADGET
    api["components"]["schemas"]["GadgetParts"] = {"type": "string", "enum": ["a", "b"]}
    checkout.set_api(api)


def pasted(sdk: str, lines: Sequence[str]) -> str:
    """Return the file with the proposed lines where the comments above them say."""
    places: list[tuple[int, list[str]]] = []
    for line in lines:
        if line.startswith("# codegen/sdk.yaml, after line "):
            places.append((int(line.split()[4].rstrip(",")), []))
        else:
            places[-1][1].append(line)
    text = sdk.splitlines()
    for number, block in reversed(places):
        text[number:number] = block
    return "\n".join(text) + "\n"


def test_a_new_operation_gets_a_place_and_is_listed(checkout: Checkout, capsys: Capture) -> None:
    api = checkout.api()
    responses = api["paths"]["/v1/things/{thing_id}"]["get"]["responses"]
    api["paths"]["/v1/gadgets/{gadget_id}"] = {
        "get": {
            "operationId": "get_gadget",
            "parameters": [
                {"name": "gadget_id", "in": "path", "required": True, "schema": {"type": "string"}}
            ],
            "responses": responses,
        }
    }
    checkout.set_api(api)
    assert checkout.generate() == 0
    assert "\nundecided GET /v1/gadgets/{gadget_id} is gadgets.retrieve until " in capsys.readouterr().out
    assert b"def retrieve(" in checkout.generated()["anthropic/resources/gadgets.py"]


def test_new_operations_are_decided_by_pasting_what_is_proposed(checkout: Checkout, capsys: Capture) -> None:
    sdk = "# Names.\n" + SDK.replace("      list:", "      # In pages.\n      list:") + "\n# The end.\n"
    checkout.set_sdk(sdk)
    checkout.generate()
    capsys.readouterr()
    add_gadgets(checkout)
    assert checkout.generate() == 0
    out = capsys.readouterr().out
    assert out.count("undecided ") == 3
    block = out.split("\n\n")[1]
    assert block == (
        "# codegen/sdk.yaml, after line 9, into /resources/things/methods:\n"
        "      delete: Delete-Thing.v2\n"
        "# codegen/sdk.yaml, after line 9, into /resources/things:\n"
        "    children:\n"
        "      gadgets:\n"
        "        children:\n"
        "          wheels:\n"
        "            methods:\n"
        "              list: {operation: spin, page: false}\n"
        "# codegen/sdk.yaml, after line 9, into /resources:\n"
        "  gadgets:\n"
        "    methods:\n"
        '      list: {operation: "null", page: false}'
    )
    before = checkout.generated()
    checkout.set_sdk(pasted(sdk, block.split("\n")))
    assert checkout.generate("--check") == 0
    assert "undecided" not in capsys.readouterr().out
    assert checkout.generated() == before


def test_new_types_are_listed_with_the_names_they_got(checkout: Checkout, capsys: Capture) -> None:
    checkout.generate()
    capsys.readouterr()
    add_gadgets(checkout)
    assert checkout.generate() == 0
    out = capsys.readouterr().out
    assert "new type  types.Gadget is the schema 'Gadget'\n" in out
    assert (
        "# New types are named by the rules. To name one otherwise, keep its line, under `schemas`:\n"
        "#   - reason: …\n"
        "#     names:\n"
        "#       Gadget: {response: Gadget}\n"
        "#       GadgetParts: {response: GadgetParts}\n\n"
    ) in out
    before = checkout.generated()
    names = "schemas: [{reason: As is., names: {Gadget: {response: Gadget}}}]\n"
    checkout.set_sdk(SDK + names)
    checkout.generate()
    assert checkout.generated() == before
    checkout.set_sdk(SDK + names.replace("response: Gadget", "response: Device"))
    checkout.generate()
    assert "anthropic/types/device.py" in checkout.generated()


def test_a_place_written_in_braces_is_left_to_the_reader(checkout: Checkout, capsys: Capture) -> None:
    checkout.set_sdk("resources: {things: {methods: {create: create_thing}}}\n")
    assert checkout.generate() == 0
    out = capsys.readouterr().out
    assert (
        "\n# codegen/sdk.yaml, by hand, into /resources/things/methods:\n"
        "list: {operation: list_things, page: false}\nretrieve: get_thing\n\n" in out
    )


def test_a_schema_that_nothing_comes_to_is_listed(checkout: Checkout, capsys: Capture) -> None:
    api = checkout.api()
    lonely = [f"Lonely{number}" for number in range(30)]
    api["components"]["schemas"] |= {name: {"type": "object", "properties": {"a": {}}} for name in lonely}
    checkout.set_api(api)
    assert checkout.generate() == 0
    _, _, listed = capsys.readouterr().out.partition("unused    no operation comes to 30 schemas:\n")
    names = [name for line in listed.splitlines() if line.startswith("  ") for name in line.split()]
    assert [name.rstrip(",") for name in names] == lonely


def test_a_description_without_operations_leaves_everything_as_it_is(
    checkout: Checkout, capsys: Capture
) -> None:
    checkout.generate()
    before = checkout.generated()
    checkout.set_api({**checkout.api(), "paths": {}})
    assert checkout.generate() == 1
    assert "openapi.yaml" in (error := capsys.readouterr().err)
    assert "#/paths\n    The description has no operations" in error
    assert checkout.generated() == before
