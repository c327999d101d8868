"""The last look before source is written: every name that will stand in it is a name, and stands there once.

Names were made from the description and from `sdk.yaml`, both of which may hold anything. Whoever made a name
has checked it where its origin is known; this check trusts nobody, since a name is not quoted in source.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Union

from attrs import frozen

from codegen import ir
from codegen.document import join
from codegen.literals import is_name
from codegen.problems import Problems

# Every method has these beside its own parameters, or uses them in its body.
_TAKEN_PARAMETERS = frozenset(
    (
        *("self", "extra_headers", "extra_query", "extra_body", "timeout"),
        *("_api", "_async", "_sync", "NoneType", "beta_types", "warn_caller"),
        *("build_options", "build_path", "join_betas"),
    )
)

# What modules of types import.
_TAKEN_TYPES = frozenset(
    (
        *("Annotated", "Any", "Base64FileInput", "BaseModel", "Dict", "FileTypes", "Generic", "Iterable"),
        *("List", "Literal", "Optional", "PropertyInfo", "Required", "ResponseFormatT", "SequenceNotStr"),
        *("Type", "TypeAlias", "TypedDict", "Union"),
    )
)

_SECTIONS = "a field under `fields`, a type that is written in place under `unions`"

# What a resource or a model is asked by these names.
_TAKEN_ATTRIBUTES = frozenset(("with_raw_response", "with_streaming_response"))
_TAKEN_FIELDS = frozenset(("construct", "copy", "dict", "json", "to_dict", "to_json"))


def lint_names(api: ir.Api, description: str, config: str, problems: Problems) -> None:
    """Note every name that is none, is taken, or occurs twice in one place.

    Args:
        api: What was built.
        description: The file that names of types and parameters come from.
        config: The file that names of resources and methods come from.
        problems: Receives what is wrong.
    """
    found = Problems()
    _NameLint(description, found).types(api)
    lint = _NameLint(config, found)
    for resource in api.resources:
        lint.resource(resource, join("/resources", resource.name))
    # Where a name could not be made, whoever tried has said so.
    problems.add_new(found)


@frozen
class _NameLint:
    file: str
    problems: Problems

    def types(self, api: ir.Api) -> None:
        for module in api.modules:
            place = f"{module.package}.{module.name}"
            pointers = [
                api.pointers.get((module.package, module.name, part.name), "") for part in module.declarations
            ]
            first = next(iter(pointers), "")
            self.check((*module.package.split("."), module.name, *module.exports), place, first)
            names = (declaration.name for declaration in module.declarations)
            self.check(names, place, first, _TAKEN_TYPES, are_distinct=True)
            for declaration, pointer in zip(module.declarations, pointers):
                self.declaration(declaration, f"{place}:{declaration.name}", pointer)

    def declaration(self, declaration: ir.Declaration, place: str, pointer: str) -> None:
        for named in _named(declaration):
            self.check((*named.package.split("."), named.module, named.name), place, pointer)
        if isinstance(declaration, ir.AliasType):
            return
        names = [field.name for field in declaration.fields]
        self.check(names, place, pointer, are_distinct=True)
        if isinstance(declaration, ir.ModelClass):
            for field in declaration.fields:
                name, at = field.name, join(pointer, "properties", field.wire)
                if name.startswith("_"):
                    self.add(
                        place, at, f"the field {name!r} has a private name, which models keep to themselves"
                    )
                elif name in _TAKEN_FIELDS or name.startswith("model_json"):
                    self.add(place, at, f"the field {name!r} hides what every model has by that name")

    def resource(self, resource: ir.Resource, pointer: str) -> None:
        place = f"resources.{'.'.join(resource.path)}"
        self.check((*resource.path, resource.class_name), place, pointer)
        attributes = [item.name for item in resource.operations]
        attributes += [child.name for child in resource.children]
        if resource.base is not None:
            attributes += resource.base.methods
            for base in (resource.base.sync, resource.base.asynchronous):
                self.check(base.replace(":", ".").split("."), place, pointer)
        for name in resource.names:
            self.check(name.replace(":", ".").split("."), place, pointer)
        self.check(attributes, place, pointer, _TAKEN_ATTRIBUTES, are_distinct=True)
        for operation in resource.operations:
            names = [parameter.field.name for parameter in operation.parameters]
            at = join(pointer, "methods", operation.name)
            self.check(names, f"{place}.{operation.name}", at, _TAKEN_PARAMETERS, are_distinct=True)
        for child in resource.children:
            self.resource(child, join(pointer, "children", child.name))

    def check(
        self,
        names: Iterable[str],
        place: str,
        pointer: str,
        taken: frozenset[str] = frozenset(),
        *,
        are_distinct: bool = False,
    ) -> None:
        met: set[str] = set()
        for name in names:
            if not is_name(name):
                self.add(place, pointer, f"{name!r} is no Python name")
            elif name in taken:
                self.add(place, pointer, f"the name {name!r} is taken")
            elif are_distinct and name in met:
                self.add(place, pointer, f"the name {name!r} occurs twice")
            met.add(name)

    def add(self, place: str, pointer: str, reason: str) -> None:
        remedy = f"Correct it in the description, or name it in codegen/sdk.yaml ({_SECTIONS})."
        self.problems.add(self.file, pointer, f"In {place}, {reason}.", remedy)


def _named(part: Union[ir.Declaration, ir.Type]) -> Iterator[ir.Named]:
    """Every declared type that a declaration or a type mentions."""
    if isinstance(part, ir.Named):
        yield part
    elif isinstance(part, (ir.ModelClass, ir.ParamsClass)):
        for field in part.fields:
            yield from _named(field.type)
    elif isinstance(part, ir.AliasType):
        yield from _named(part.type)
    elif isinstance(part, ir.ArrayOf):
        yield from _named(part.item)
    elif isinstance(part, ir.MapOf):
        yield from _named(part.value)
    elif isinstance(part, ir.OptionalOf):
        yield from _named(part.inner)
    elif isinstance(part, ir.UnionOf):
        for member in part.members:
            yield from _named(member)
        for _, variant in part.variants:
            yield variant
