"""Types that no schema describes: earlier names of others, literals that only Python lists, requests with the
class that their answer is read as.
"""

from __future__ import annotations

from codegen.config import ExtraAlias, Sdk
from codegen.document import join
from codegen.ir import (
    AliasType,
    Field,
    LiteralType,
    Named,
    OutputType,
    ParamsClass,
    Scalar,
    Type,
    UnionOf,
    Use,
)
from codegen.modules import Modules
from codegen.problems import Problems


def declare_extra_aliases(sdk: Sdk, modules: Modules, problems: Problems) -> None:
    """Declare what `aliases` in `sdk.yaml` lists. Needs every other type to be declared already."""
    for path, aliases in sdk.aliases.items():
        package, _, module = path.rpartition(".")
        for alias in aliases:
            pointer = join("/aliases", path, alias.name)
            if alias.extends:
                if not _extend(Named(package, module, alias.extends), alias, modules, pointer):
                    reason = f"{path} has no class {alias.extends!r} for requests."
                    problems.add(sdk.file, pointer, reason, "Name one, or remove the type.")
                continue
            own = Named(package, module, alias.target, exported=False)
            type_ = own if modules.find(own) else _type(alias, modules)
            if type_ is None:
                reason = f"Nothing is called {alias.target!r}."
                problems.add(sdk.file, pointer, reason, "Name an exported type, or remove the alias.")
                continue
            use: Use = "request" if module.endswith("param") else "response"
            # A name in a module of its own is exported; one beside others is found there.
            named = Named(package, module, alias.name, exported=not modules.is_exporting(package, module))
            modules.declare(named, AliasType(alias.name, type_, alias.description), use, pointer)


def _type(alias: ExtraAlias, modules: Modules) -> Type | None:
    if alias.target:
        return modules.lookup(alias.target)
    literal = LiteralType(alias.values)
    return UnionOf((Scalar("str"), literal)) if alias.open else literal


def _extend(base: Named, alias: ExtraAlias, modules: Modules, pointer: str) -> bool:
    """Declare a request that is read as a class, beside the one it adds that to; whether there is one."""
    if not isinstance(modules.find(base), ParamsClass):
        return False
    added = Field("output_format", "output_format", OutputType(), required=True)
    declared = ParamsClass(alias.name, (added,), alias.description, base=base.name)
    modules.declare(base, declared, "request", pointer)
    return True
