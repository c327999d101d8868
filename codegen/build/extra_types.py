"""Types that no schema describes: other names, requests and answers with what the client reads."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from codegen.build.modules import Modules
from codegen.config.facts import ExtraAlias, ParsedFacts
from codegen.config.sdk import Sdk
from codegen.input.pointers import join
from codegen.input.problems import Problems
from codegen.ir.declarations import (
    AliasType,
    Declaration,
    EventsModule,
    Field,
    ModelClass,
    ParamsClass,
    ParsedModule,
    TypeModule,
)
from codegen.ir.types import Named, OutputType, Type, UnionOf, Use


def build_parsed(
    parsed: Mapping[str, ParsedFacts], modules: Iterable[TypeModule], file: str, missing: Problems
) -> tuple[ParsedModule, ...]:
    """Return the modules that `parsed` in `sdk.yaml` lists."""
    found = {
        (module.package, part.name): (Named(module.package, module.name, part.name), part)
        for module in modules
        for part in module.declarations
        if part.name in module.exports  # others may be called so, too
    }
    return tuple(_build(parsed, found, file, missing))


def _build(
    parsed: Mapping[str, ParsedFacts],
    found: Mapping[tuple[str, str], tuple[Named, Declaration]],
    file: str,
    missing: Problems,
) -> Iterator[ParsedModule]:
    for path, facts in parsed.items():
        package, _, name = path.rpartition(".")
        message, text, blocks = (
            found.get((package, part)) for part in (facts.message, facts.text, facts.content)
        )
        content = blocks[1].type if blocks and isinstance(blocks[1], AliasType) else None
        if message and text and isinstance(content, UnionOf):
            yield ParsedModule(package, name, message[0], text[0], facts.content, content)
            continue
        kinds = {facts.message: message, facts.text: text, f"union {facts.content}": content}
        lacking = " and no ".join(
            kind for kind, part in kinds.items() if not isinstance(part, (tuple, UnionOf))
        )
        reason = f"{package} has no {lacking}; helpers that give {name} are left out."
        missing.add(file, join("/parsed", path), reason, "Correct the names, or remove the entry.")


def build_events(sdk: Sdk, modules: Modules, missing: Problems) -> Iterator[EventsModule]:
    """Yield the modules that `events` in `sdk.yaml` lists."""
    for path, name in sdk.events.items():
        variants = dict(_variants(modules.lookup(name), modules))
        if not variants:
            reason = f"There is no union of events that is called {name!r}."
            missing.add(sdk.file, join("/events", path), reason, "Correct the name, or remove the entry.")
            continue
        adds = variants.get("content_block_delta")
        holder = modules.find(adds) if adds else None
        deltas = [
            tag
            for item in (holder.fields if isinstance(holder, ModelClass) else ())
            for tag, _ in _variants(item.type, modules)
        ]
        prefix = name.partition("Raw")[0]
        yield EventsModule(path, prefix, tuple(variants.items()), frozenset(deltas))


def _variants(type_: Type | None, modules: Modules) -> tuple[tuple[str, Named], ...]:
    """Return the classes of a union, by tag; of anything else none."""
    if isinstance(type_, Named):
        declared = modules.find(type_)
        type_ = declared.type if isinstance(declared, AliasType) else None
    return type_.variants if isinstance(type_, UnionOf) else ()


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
            type_ = own if modules.find(own) else modules.lookup(alias.target)
            if type_ is None:
                reason = f"Nothing is called {alias.target!r}."
                problems.add(sdk.file, pointer, reason, "Name an exported type, or remove the alias.")
                continue
            use: Use = "request" if module.endswith("param") else "response"
            # A name in a module of its own is exported; one beside others is found there.
            named = Named(package, module, alias.name, exported=not modules.is_exporting(package, module))
            modules.declare(named, AliasType(alias.name, type_, alias.description), use, pointer)


def _extend(base: Named, alias: ExtraAlias, modules: Modules, pointer: str) -> bool:
    """Declare a request that is read as a class, beside the one it adds that to; whether there is one."""
    if not isinstance(modules.find(base), ParamsClass):
        return False
    added = Field("output_format", "output_format", OutputType(), required=True)
    declared = ParamsClass(alias.name, (added,), alias.description, base=base.name)
    modules.declare(base, declared, "request", pointer)
    return True
