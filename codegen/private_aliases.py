"""Aliases that stay inside their module: what they stand for, by what refers to them.

They name types of other packages in strings, which are read where the alias is used.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from codegen.integrity import named_in
from codegen.ir import AliasType, Api, Named, Resource, Type
from codegen.spelling import Spelling


def private_aliases(api: Api) -> dict[Named, Type]:
    """Every one of them by what refers to it."""
    return {
        Named(module.package, module.name, declared.name, exported=False): declared.type
        for module in api.modules
        for declared in module.declarations
        if isinstance(declared, AliasType) and declared.private_to_module
    }


def named_in_strings(
    resource: Resource, aliases: Mapping[Named, Type], spelling: Spelling
) -> Iterator[tuple[str, str]]:
    """Imports of packages that the aliases among parameters name in strings, but nothing else here does."""
    types = [item.field.type for operation in resource.operations for item in operation.parameters]
    inside = [aliases[named] for type_ in types for named in named_in(type_) if named in aliases]
    for package in sorted({named.package for type_ in inside for named in named_in(type_)}):
        parent, name = spelling.lazy_package(package)
        if not spelling.imports.has(parent, name):
            yield parent, name
