"""Random changes of a description, as a careless or hostile author would make them."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from typing import Any, cast

from codegen.input.pointers import as_list, as_mapping

Json = dict[str, Any]

ODD_NAMES = (
    *("class", "None", "import", "self", "types", "json", "model_config", "__init__", "_private", "from_"),
    *(
        "ünïcode",
        "名前",
        "with space",
        'quo"te',
        "back\\slash",
        "new\nline",
        "",
        " ",
        "1st",
        "a-b",
        "a.b",
        "$x",
    ),
    *(
        "x: int\nimport os",
        '"""',
        "{brace}",
        "a/b",
        "a~1b",
        "%s",
        "\u202e",
        "List",
        "Optional",
        "str",
        "object",
    ),
    *("BaseModel", "datetime", "Dict", "to_dict", "dict", "copy", "page", "stream", "timeout", "extra_body"),
)
ODD_VALUES: tuple[Any, ...] = (
    None,
    True,
    0,
    -1.5,
    "",
    "text",
    [],
    {},
    [None],
    {"a": {}},
    [[]],
    "1e999",
    "on",
)
TYPES = ("string", "integer", "number", "boolean", "array", "object", "null", "strng")
SCHEMA = "#/components/schemas/"


def mutate(root: Json, chance: random.Random) -> list[str]:
    """Change the document in one or two ways; what was done, for the message of a failing test."""
    return [_one(root, chance) for _ in range(chance.choice((1, 1, 1, 2)))]


def _one(root: Json, chance: random.Random) -> str:
    mutation = chance.choice(MUTATIONS)
    return f"{mutation.__name__}: {mutation(root, chance)}"


def schemas_of(root: Json) -> Json:
    return as_mapping((as_mapping(root.get("components")) or {}).get("schemas")) or {}


def walk(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[tuple[Any, ...], Json]]:
    """Yield every mapping inside a value, with the way to it."""
    members = as_mapping(value)
    if members is not None:
        yield path, members
    entries = members.items() if members is not None else enumerate(as_list(value) or ())
    for key, member in entries:
        yield from walk(member, (*path, key))


def _schema(root: Json, chance: random.Random) -> Json:
    """Some schema, a component or inside of one."""
    found = [
        item for _, item in walk(schemas_of(root)) if "type" in item or "$ref" in item or "anyOf" in item
    ]
    return chance.choice(found) if found else {}


def _object(root: Json, chance: random.Random) -> Json:
    found = [item for _, item in walk(root) if as_mapping(item.get("properties"))]
    return chance.choice(found) if found else {"properties": {"a": {}}}


def _operation(root: Json, chance: random.Random) -> Json:
    found = [item for _, item in walk(root.get("paths")) if "responses" in item]
    return chance.choice(found) if found else {}


def drop_schema(root: Json, chance: random.Random) -> str:
    name = chance.choice(list(schemas_of(root)) or [""])
    schemas_of(root).pop(name, None)
    return name


def rename_schema(root: Json, chance: random.Random) -> str:
    schemas, name = schemas_of(root), chance.choice(list(schemas_of(root)) or [""])
    new = chance.choice((name + "V2", "Response" + name, *ODD_NAMES))
    if name in schemas:
        schemas[new] = schemas.pop(name)
    if chance.random() < 0.8:
        for _, item in walk(root):
            if item.get("$ref") == SCHEMA + name:
                item["$ref"] = SCHEMA + new.replace("~", "~0").replace("/", "~1")
    return f"{name} -> {new!r}"


def add_schema(root: Json, chance: random.Random) -> str:
    name = chance.choice(("Added", "ThingParam", "Message", *ODD_NAMES))
    schemas_of(root)[name] = _new_schema(root, chance, name)
    if chance.random() < 0.7:
        _object(root, chance)["properties"]["added"] = {"$ref": SCHEMA + name}
    return repr(name)


def _new_schema(root: Json, chance: random.Random, name: str) -> Any:
    references = [{"$ref": SCHEMA + other} for other in chance.choices(list(schemas_of(root)) or [name], k=3)]
    options: tuple[Any, ...] = (
        {"type": "object"},
        {"type": "object", "properties": {}},
        {"type": "object", "properties": {"a": {"$ref": SCHEMA + name}}, "required": ["a"]},
        {"type": "string", "enum": [f"value_{number}" for number in range(500)]},
        {"enum": [1, "1", True, None]},
        {"enum": ["a", "a", "", 'q"', "\n"]},
        {"oneOf": [{"$ref": SCHEMA + name}, {"type": "string"}]},
        {"oneOf": [{"$ref": SCHEMA + name}, {"$ref": SCHEMA + name}]},
        {"anyOf": references},
        {"anyOf": [*references, {"type": "array", "items": {"$ref": SCHEMA + name}}]},
        {"allOf": references},
        {"allOf": references[:1], "description": '"""\\'},
        {"allOf": [*references[:1], {"properties": {"own": {"$ref": SCHEMA + name}}, "required": ["own"]}]},
        {"allOf": references[:2], "properties": {"own": {"allOf": references}}},
        {"properties": {"own": {"type": ["array", "string"]}}, "anyOf": [{"required": ["own"]}, {}]},
        {"properties": {"own": {"oneOf": references}}, "oneOf": references},
        {"type": "array", "items": {"$ref": SCHEMA + name}},
        {"type": "object", "additionalProperties": {"$ref": SCHEMA + name}},
        {"type": ["string", "integer", "null"]},
        {"$ref": SCHEMA + name},
        {"const": "\u2028"},
        {"oneOf": [{"type": "object", "properties": {"type": {"const": tag}}} for tag in ("a", "b", "a")]},
        *ODD_VALUES,
    )
    return chance.choice(options)


def drop_field(root: Json, chance: random.Random) -> str:
    properties: Json = _object(root, chance)["properties"]
    name = chance.choice(list(properties))
    del properties[name]
    return name


def rename_field(root: Json, chance: random.Random) -> str:
    schema = _object(root, chance)
    properties: Json = schema["properties"]
    name, new = chance.choice(list(properties)), chance.choice(ODD_NAMES)
    properties[new] = properties.pop(name)
    if name in (as_list(schema.get("required")) or []):
        schema["required"] = [new if item == name else item for item in schema["required"]]
    return f"{name} -> {new!r}"


def add_field(root: Json, chance: random.Random) -> str:
    name = chance.choice(("added", "Type", "type", *ODD_NAMES))
    _object(root, chance)["properties"][name] = _new_schema(
        root, chance, chance.choice(list(schemas_of(root)))
    )
    return repr(name)


def drop_operation(root: Json, chance: random.Random) -> str:
    paths = as_mapping(root.get("paths")) or {}
    path = chance.choice(list(paths) or [""])
    item = as_mapping(paths.get(path)) or {}
    verb = chance.choice(list(item) or [""])
    item.pop(verb, None)
    return f"{verb} {path}"


def rename_operation(root: Json, chance: random.Random) -> str:
    new = chance.choice((*ODD_NAMES, "list_models", "null", None, 5))
    _operation(root, chance)["operationId"] = new
    return repr(new)


def add_operation(root: Json, chance: random.Random) -> str:
    path = chance.choice(
        ("/v1/new", "/v2", "/", "/v1/class", "/v1/{a}/{a}", "/v1/models/x", "no/slash", "/é", "/v1/a b")
    )
    operation = dict(_operation(root, chance), operationId=f"added_{chance.randrange(9)}")
    verb = chance.choice(("get", "post", "delete", "trace", "query"))
    paths = as_mapping(root.get("paths"))
    if paths is not None:
        paths.setdefault(path, {})[verb] = operation
    return f"{verb} {path}"


def change_parameter(root: Json, chance: random.Random) -> str:
    found = [item for _, item in walk(root.get("paths")) if "in" in item and "name" in item]
    parameter: Json = chance.choice(found) if found else {}
    key = chance.choice(("name", "in", "schema", "required"))
    parameter[key] = chance.choice((*ODD_NAMES, "path", "query", "cookie", *ODD_VALUES))
    return f"{key} = {parameter[key]!r}"


def change_type(root: Json, chance: random.Random) -> str:
    schema = _schema(root, chance)
    schema["type"] = chance.choice((*TYPES, ["string", "null"], ["null"], []))
    return repr(schema["type"])


def make_nullable(root: Json, chance: random.Random) -> str:
    schema = _schema(root, chance)
    inner = dict(schema)
    schema.clear()
    schema["anyOf"] = [inner, {"type": "null"}]
    return repr(sorted(inner))


def change_enum(root: Json, chance: random.Random) -> str:
    found = [item for _, item in walk(schemas_of(root)) if as_list(item.get("enum"))]
    schema: Json = chance.choice(found) if found else {"enum": [""]}
    values = cast("list[Any]", schema["enum"])
    chance.choice(
        (values.clear, values.reverse, lambda: values.append(chance.choice((*ODD_NAMES, *ODD_VALUES))))
    )()
    return repr(values[-3:])


def change_constant(root: Json, chance: random.Random) -> str:
    found = [item for _, item in walk(schemas_of(root)) if "const" in item]
    schema: Json = chance.choice(found) if found else {}
    schema["const"] = chance.choice((*ODD_NAMES, *ODD_VALUES))
    return repr(schema["const"])


def dangle(root: Json, chance: random.Random) -> str:
    found = [item for _, item in walk(root) if "$ref" in item]
    reference: Json = chance.choice(found) if found else {}
    targets = (
        "#",
        "#/",
        SCHEMA,
        SCHEMA + "Nothing",
        "other.yaml#/A",
        "#/paths",
        "#/components/schemas",
        5,
        None,
    )
    reference["$ref"] = chance.choice((*targets, SCHEMA + chance.choice(list(schemas_of(root)) or [""])))
    return repr(reference["$ref"])


def wrong_form(root: Json, chance: random.Random) -> str:
    path, item = chance.choice([found for found in walk(root) if found[1]])
    key = chance.choice(list(item))
    item[key] = chance.choice(ODD_VALUES)
    return f"{(*path, key)} = {item[key]!r}"


def delete_key(root: Json, chance: random.Random) -> str:
    path, item = chance.choice([found for found in walk(root) if found[1]])
    key = chance.choice(list(item))
    del item[key]
    return str((*path, key))


def odd_key(root: Json, chance: random.Random) -> str:
    path, item = chance.choice(list(walk(root)))
    key = chance.choice((*ODD_NAMES, "x-anything", "not", "prefixItems", "$defs", "x-sdk-name"))
    item[key] = chance.choice(ODD_VALUES)
    return f"{(*path, key)} = {item[key]!r}"


def odd_text(root: Json, chance: random.Random) -> str:
    path, item = chance.choice(list(walk(root)))
    item["description"] = chance.choice(ODD_NAMES)
    return f"{path}: {item['description']!r}"


MUTATIONS: tuple[Callable[[Json, random.Random], str], ...] = (
    *(drop_schema, rename_schema, add_schema, add_schema, drop_field, rename_field, add_field, add_field),
    *(drop_operation, rename_operation, add_operation, change_parameter, change_type, make_nullable),
    *(change_enum, change_constant, dangle, wrong_form, wrong_form, delete_key, odd_key, odd_text),
)
