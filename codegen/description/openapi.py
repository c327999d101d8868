"""The border to openapi-python-client's `schema` layer: its OpenAPI model goes in, plain values come out.

Nothing else may use that package. Its texts are wrapped as untrusted; they are unwrapped here, once, and
`codegen.input.literals` is the only way from there into Python source.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Union, cast

from attrs import frozen
from pydantic import BaseModel, ValidationError

from codegen.description.normal_form import normalize
from codegen.description.openapi_classes import (
    MediaType,
    OpenAPI,
    Operation,
    Parameter,
    PathItem,
    Reference,
    RequestBody,
    Response,
    Schema,
    UntrustedString,
)
from codegen.input.document import Document
from codegen.input.pointers import as_list, join
from codegen.input.problems import Problems

__all__ = [
    "Description",
    "MediaType",
    "Operation",
    "Parameter",
    "PathItem",
    "Reference",
    "RequestBody",
    "Response",
    "Schema",
    "plain",
    "read",
]

SchemaOrRef = Union[Schema, Reference]

_CORRECT = "Correct it as OpenAPI 3.1 asks."
_FLATTEN = "Move inner schemas to components and refer to them."


class Schemas(dict[str, SchemaOrRef]):
    """Components by name, in document order. Remembers which were asked for, and so are generated from."""

    def __init__(self, schemas: Mapping[str, SchemaOrRef]) -> None:
        super().__init__(schemas)
        self.asked: set[str] = set()

    def __getitem__(self, name: str) -> SchemaOrRef:
        self.asked.add(name)
        return super().__getitem__(name)

    def get(self, name: str, default: Any = None) -> Any:
        self.asked.add(name)
        return super().get(name, default)

    def unused(self) -> tuple[str, ...]:
        """Return those nobody has asked for."""
        return tuple(name for name in self if name not in self.asked)


@frozen
class Description:
    """The typed view of a document.

    Attributes:
        schemas: Components by name.
        paths: Path items by path key, the vendor's query marks included.
        webhooks: What the service sends by itself, by name; the layer has no field for it.
    """

    file: str
    openapi: OpenAPI
    schemas: Schemas
    paths: Mapping[str, PathItem]
    webhooks: Mapping[str, PathItem]


class _Webhooks(BaseModel):
    webhooks: dict[str, PathItem]


def read(document: Document, problems: Problems) -> Description:
    """Read the document through the schema openapi.

    Raises:
        GenerationError: If it is not an OpenAPI 3 description.
    """
    try:
        root = normalize(document.root)
        openapi = OpenAPI.model_validate(root)
        webhooks = _Webhooks.model_validate({"webhooks": root.get("webhooks") or {}}).webhooks
    except RecursionError:
        problems.fail(document.file, "", "Nested too deeply.", _FLATTEN)
    except ValidationError as error:
        for detail in error.errors(include_url=False, include_context=False):
            steps = [step for step in detail["loc"] if _is_step(document, step)]
            reason, remedy = f"Not a valid OpenAPI description: {detail['msg']}.", _CORRECT
            if detail["type"] == "recursion_loop":
                reason, remedy = "Nested too deeply.", _FLATTEN
            problems.add(document.file, _existing(document, steps), reason, remedy)
        problems.raise_if_any()
        raise
    schemas = openapi.components.schemas if openapi.components and openapi.components.schemas else {}
    return Description(
        file=document.file,
        openapi=openapi,
        schemas=Schemas({plain(name): schema for name, schema in schemas.items()}),
        paths={plain(path): item for path, item in openapi.paths.items()},
        webhooks=webhooks,
    )


def plain(text: Union[UntrustedString, str, None]) -> str:
    """Return the bare text of a wrapped one; `""` for none."""
    if text is None or isinstance(text, str):
        return text or ""
    return text.get_untrusted_value()


def properties(schema: Schema) -> dict[str, SchemaOrRef]:
    """Return the properties by their plain names."""
    return {plain(name): value for name, value in (schema.properties or {}).items()}


def required(schema: Schema) -> frozenset[str]:
    """Return the plain names of the required properties."""
    return frozenset(plain(name) for name in schema.required or ())


def description_of(schema: SchemaOrRef) -> str:
    """Return the description of a schema, or the one that stands beside a reference."""
    if isinstance(schema, Reference):
        return plain((schema.model_extra or {}).get("description"))
    return plain(schema.description)


def is_deprecated(schema: SchemaOrRef) -> bool:
    """Return whether the schema, or the place that refers to it, is marked deprecated."""
    if isinstance(schema, Reference):
        return bool((schema.model_extra or {}).get("deprecated"))
    return bool(schema.deprecated)


def with_deprecation(text: str, deprecated: bool) -> str:
    """Return the text, with a word about the deprecation unless it has one itself."""
    return f"{text} Deprecated.".lstrip() if deprecated and "deprecated" not in text.lower() else text


def default(schema: SchemaOrRef) -> str:
    """Return the default as JSON; nothing if the description does not say, or says null."""
    stated = (schema.model_extra or {}).get("default") if isinstance(schema, Reference) else schema.default
    return "" if stated is None else json.dumps(stated)


def target(reference: Reference) -> str:
    """Return what a reference points to."""
    return plain(cast("Any", reference).ref)


def location(parameter: Parameter) -> str:
    """Return where a parameter travels: `path`, `query`, `header` or `cookie`."""
    return _value(cast("Any", parameter).param_in)


def type_names(schema: Schema) -> list[str]:
    """Return the JSON types a schema allows; none if it does not say."""
    stated: Any = cast("Any", schema).type
    if stated is None:
        return []
    return [_value(item) for item in as_list(stated) or [stated]]


def _value(member: Any) -> str:
    return str(getattr(member, "value", member))


def _is_step(document: Document, step: Union[str, int]) -> bool:
    return isinstance(step, int) or not step[:1].isupper() or step in str(document.root.keys())


def _existing(document: Document, steps: list[Union[str, int]]) -> str:
    """Return the pointer of the deepest step that the document has: the schema layer adds some of its own."""
    pointer = ""
    for step in steps:
        try:
            document.at(join(pointer, step))
        except KeyError:
            continue
        pointer = join(pointer, step)
    return pointer
