"""Aliases that stay inside their module: what they stand for, by what refers to them.

They name types of other packages in strings, which are read where the alias is used.
"""

from __future__ import annotations

from codegen.ir import AliasType, Api, Named, Type


def private_aliases(api: Api) -> dict[Named, Type]:
    """Every one of them by what refers to it."""
    return {
        Named(module.package, module.name, declared.name, exported=False): declared.type
        for module in api.modules
        for declared in module.declarations
        if isinstance(declared, AliasType) and declared.private_to_module
    }
