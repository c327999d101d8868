"""A hostile description: its texts stay texts, nothing of it runs, and every value survives.

The generated package is imported in a process of its own, where whatever ran would leave a file behind.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from typing import Any

import pytest

from tests.codegen.conftest import REPOSITORY, Checkout

RUN = "open('ran', 'w')"
HOSTILE = [
    f'"""\n{RUN}\n"""',
    f'\\"""\n{RUN}\n\\"""',
    f'"\n{RUN}\n"',
    f"'; {RUN}; '",
    f'"]; {RUN} #',
    f'")); {RUN} #',
    f"\\\n{RUN}",
    f"\r{RUN}\r",
    f"\x0c\n{RUN}",
    f"\u2028{RUN}\u2029",
    f"# {RUN}\n{RUN}",
    f"{{{{ {RUN} }}}}{{% set x = {RUN} %}}{{# {RUN} #}}",
    f"{{{RUN}}} %({RUN})s ${{{RUN}}}",
    f"\\N{{DASH}} \\x22 \\u0022 \\\\ {RUN}",
    f"\\' + {RUN} + \\'",
    'ends with a quote"',
    "ends with a backslash\\",
    "\x00\x1b[2J\u202e\ufeffé\U0001f600",
]
PROPERTIES = {f"p{index} {text}": text for index, text in enumerate(HOSTILE)}

# Imports everything, evaluates every annotation, sends a request to nowhere, and prints what it finds.
PROBE = """
import importlib, json, pathlib, sys, types, typing

repository, root = map(pathlib.Path, sys.argv[1:])
package = types.ModuleType("anthropic")
package.__path__ = [str(root / "generated/anthropic"), *(
    str(repository / part / "anthropic") for part in ("overrides", "generated"))]
sys.modules["anthropic"] = package

folder = root / "generated"
for path in sorted(folder.rglob("*.py")):
    if path.parent != folder / "anthropic":
        name = ".".join(path.relative_to(folder).with_suffix("").parts)
        importlib.import_module(name.removesuffix(".__init__"))

from anthropic._api import things as api
from anthropic.resources.things import AsyncThings, Things
from anthropic.types import Color, Thing, ThingCreateParams
from anthropic._core.models import construct_type

for owner in (Things, AsyncThings):
    for method in ("list", "create", "retrieve"):
        typing.get_type_hints(getattr(owner, method))
typing.get_type_hints(ThingCreateParams, include_extras=True)

names = [name for name in typing.get_type_hints(api.build_create) if name.startswith("p")]
options = api.build_create(name="x", **{name: name for name in names})
wire = json.loads(sys.stdin.read())
thing = construct_type(value=wire, type_=Thing)
print(json.dumps({
    "values": typing.get_args(Color),
    "sent": sorted(options.json_data),
    "read": thing.to_dict(mode="json") == wire,
    "documentation": [Thing.__doc__, Things.create.__doc__],
}))
"""


def hostile(api: Any) -> Any:
    everything = "\n".join(HOSTILE)
    schemas = api["components"]["schemas"]
    schemas["Color"]["enum"] = HOSTILE
    schemas["Thing"]["description"] = everything
    api["info"]["description"] = api["info"]["title"] = everything
    create = api["paths"]["/v1/things"]["post"]
    create["description"] = create["summary"] = everything
    for name in ("Thing", "CreateThingParams"):
        for wire, text in PROPERTIES.items():
            schemas[name]["properties"][wire] = {
                "type": "string",
                "title": text,
                "description": text,
                "default": text,
                "pattern": text,
                "example": text,
                "x-vendor": text,
            }
    return api


def test_nothing_runs_and_everything_survives(checkout: Checkout) -> None:
    spec = checkout.root / "hostile.json"
    spec.write_text(json.dumps(hostile(checkout.api())))
    assert checkout.generate("--write", "--spec", "hostile.json") == 0
    wire = {"id": "1", "type": "thing", "color": HOSTILE[0], **PROPERTIES}
    done = subprocess.run(
        [sys.executable, "-c", PROBE, str(REPOSITORY), str(checkout.root)],
        input=json.dumps(wire),
        capture_output=True,
        text=True,
        cwd=checkout.root,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert not (checkout.root / "ran").exists()
    assert found["values"] == HOSTILE
    assert found["sent"] == sorted(["name", *PROPERTIES])
    assert found["read"]
    everything = "".join("\n".join(HOSTILE).split())
    for documentation in found["documentation"]:
        assert everything in "".join(documentation.split())


def add_schemas(api: Any) -> None:
    api["components"]["schemas"].update({text: {"type": "object"} for text in HOSTILE})


def add_operations(api: Any) -> None:
    for index, text in enumerate(HOSTILE):
        api["paths"][f"/v1/{index}"] = {"get": {"operationId": text, "responses": {}}}


def add_paths(api: Any) -> None:
    for index, text in enumerate(HOSTILE):
        api["paths"][f"/v1/{text}"] = {"get": {"operationId": f"hostile_{index}", "responses": {}}}


def add_headers(api: Any) -> None:
    api["paths"]["/v1/things"]["get"]["parameters"] += [
        {"name": text, "in": "header", "schema": {"type": "string"}} for text in HOSTILE
    ]


@pytest.mark.parametrize(
    ("add", "reason"),
    [
        (add_schemas, "    The component name {!r} is not allowed."),
        (add_operations, "    The operationId {!r} cannot be a name."),
        (add_paths, "    The path {!r} has characters that no path has unescaped."),
        (add_headers, "    The header name {!r} has characters that no header name has."),
    ],
)
def test_no_name_can_be_hostile(
    checkout: Checkout, capsys: pytest.CaptureFixture[str], add: Callable[[Any], None], reason: str
) -> None:
    api = checkout.api()
    add(api)
    (checkout.root / "hostile.json").write_text(json.dumps(api))
    assert checkout.generate("--spec", "hostile.json") == 1
    lines = capsys.readouterr().err.splitlines()
    prefix = "/v1/" if add is add_paths else ""
    for text in HOSTILE:
        assert reason.format(prefix + text) in lines
    assert not checkout.generated()


def test_hostile_tags_and_media_types_do_not_matter(checkout: Checkout) -> None:
    api = checkout.api()
    operation = api["paths"]["/v1/things"]["get"]
    operation["tags"] = HOSTILE
    for text in HOSTILE:
        operation["responses"]["200"]["content"][text] = {"schema": {"type": "string"}}
    (checkout.root / "hostile.json").write_text(json.dumps(api))
    assert checkout.generate("--write", "--spec", "hostile.json") == 0
    assert not [path for path, source in checkout.generated().items() if RUN.encode() in source]
