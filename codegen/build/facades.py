"""Checks of the façades against the modules that they stand in front of, by the source of these."""

from __future__ import annotations

import symtable
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Optional

from attrs import evolve

from codegen.config.clients import ClientFacts
from codegen.config.sdk import Sdk
from codegen.input.literals import is_name
from codegen.input.pointers import join
from codegen.input.problems import Problems, did_you_mean
from codegen.ir.api import PUBLIC, Facade
from codegen.ir.declarations import ErrorClass, TypeModule

# Gives the source of a module, named below the package, that is written by hand or made from one that is.
FindSource = Callable[[str], Optional[str]]


def check_facades(sdk: Sdk, find_source: FindSource, problems: Problems) -> None:
    """Report names that are not where façades look for them, and façades that cannot be where they are."""
    for path, facade in sdk.facades.items():
        place = join("/facades", path)
        package = path.rpartition(".")[0]
        if package and package not in sdk.facades and find_source(package) is None:
            problems.add(sdk.file, place, f"Its package {package!r} is no façade.", "Add the package.")
        if find_source(path) is not None:
            problems.add(sdk.file, place, f"{path} is also written by hand.", "Remove one of the two.")
        for name, times in Counter(facade.exports).items():
            if times > 1 or not is_name(name):
                reason = f"{name!r} is {'here twice' if times > 1 else 'no Python name'}."
                problems.add(sdk.file, place, reason, "Rename or remove it.")
        for module, names in facade.names.items():
            if module.startswith("=") or module in sdk.events or _is_types(module):
                continue
            _check_names(path, module, names, _names_in(module, sdk, find_source), sdk, problems)


def with_known_types(
    sdk: Sdk, modules: Iterable[TypeModule], errors: Iterable[ErrorClass], missing: Problems
) -> Mapping[str, Facade]:
    """Return the façades with those names of packages of types that are there; others are noted."""
    known: dict[str, list[str]] = {}
    for module in modules:
        known.setdefault(module.package, []).extend(module.exports)
    for error in errors:
        known.setdefault(error.package, []).append(error.name)
    facades = dict(sdk.facades)
    for path, facade in sdk.facades.items():
        for package, names in facade.names.items():
            if _is_types(package):
                _check_names(path, package, names, known.get(package, []), sdk, missing)
                kept = tuple(name for name in names if name[0] in known.get(package, []))
                shown = {module: each for module, each in facade.names.items() if module != package}
                facade = evolve(facade, names={**shown, package: kept} if kept else shown)
        facades[path] = facade
    return facades


def _is_types(module: str) -> bool:
    return module.startswith("types.")


def _check_names(
    facade: str,
    module: str,
    names: Sequence[tuple[str, str]],
    known: Sequence[str],
    sdk: Sdk,
    problems: Problems,
) -> None:
    for name, _ in names:
        if name not in known:
            reason = f"{module} has no {name!r}.{did_you_mean(name, known)}"
            reason = reason if known else f"There is no module {module!r} that holds names."
            problems.add(sdk.file, join("/facades", facade, module), reason, "Correct or remove it.")


def _names_in(module: str, sdk: Sdk, find_source: FindSource) -> list[str]:
    """Return what a module defines or imports; nothing if there is none, or if it is no Python."""
    for facade in (module, f"{module}.{PUBLIC}"):
        if facade in sdk.facades:
            return sdk.facades[facade].exports
    clients = [client for client in sdk.clients.classes.values() if module in _client_modules(client)]
    if clients:
        return [name for client in clients for name in _client_names(client)]
    try:
        symbols = symtable.symtable(find_source(module) or "", module, "exec").get_symbols()
    except SyntaxError:
        return []
    return [symbol.get_name() for symbol in symbols if symbol.is_assigned() or symbol.is_imported()]


def _client_modules(client: ClientFacts) -> tuple[str, str]:
    """Return the modules, below the package, that are generated for a client in one mode and in the other."""
    module = client.class_.module.partition(".")[2]
    return module, f"_async{module}"


def _client_names(client: ClientFacts) -> list[str]:
    names = [name for name in (client.class_.name, client.alias) if name]
    return [*names, *(name.removeprefix("Async") for name in names)]
