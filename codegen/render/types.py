"""The context of the templates of `types`: modules, lazy packages, tables of union variants."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from keyword import iskeyword

from attrs import evolve
from jinja2 import Environment

from codegen.input.literals import docstring, string
from codegen.ir.api import Api
from codegen.ir.declarations import (
    AliasType,
    Field,
    ModelClass,
    ParamsClass,
    ParsedModule,
    TypeModule,
)
from codegen.ir.types import Named, OutputType, UnionOf
from codegen.render.aliases import AliasImports, Place, in_order, is_lazy
from codegen.render.spelling import Spelling


def render_parsed(module: ParsedModule, templates: Environment) -> Iterator[tuple[str, str]]:
    """Yield the module with the classes, and the one with the union, which has to import every variant."""
    spelling = Spelling(package=module.package, module=module.name)
    variants = [
        spelling.with_imports().text(member) for member in module.content.members if member != module.text
    ]
    context = {
        "package": module.package,
        "name": module.name,
        "message": module.message,
        "text": module.text,
        "variants": variants,
        "imports": spelling.imports.lines(),
        "content": module.content_name,
        "exports": module.exports,
        "lazy": "_".join((*module.package.split(".")[1:], "types")),
    }
    folder = f"anthropic/{module.package.replace('.', '/')}"
    for file, template in ((module.name, "parsed"), (f"_{module.name}_content", "parsed_content")):
        yield f"{folder}/{file}.py", templates.get_template(f"types/{template}.py.jinja").render(context)


def parsed_variants(module: ParsedModule) -> list[tuple[str, Named]]:
    """Return the tags of the union of blocks; that of text stands for the parsed class."""
    own = Named(module.package, module.name, module.text_name)
    return [(tag, own if named == module.text else named) for tag, named in module.content.variants]


# What is to be said to type checkers where a field stands in place of one of the same name, of another type.
_REPLACES = "  # type: ignore[misc]  # pyright: ignore[reportIncompatibleVariableOverride]"


def render_types(api: Api, templates: Environment) -> Iterator[tuple[str, str]]:
    """Yield every file below `types`, as path and source."""
    packages = sorted(_with_parents(module.package for module in api.modules) | {"types"})
    reexports = dict(api.reexports)
    imports = AliasImports.of(api)
    for module in api.modules:
        path = f"anthropic/{module.package.replace('.', '/')}/{module.name}.py"
        yield path, _module(module, imports.circular(module), templates)
    for parsed_module in api.parsed:
        yield from render_parsed(parsed_module, templates)
    for package in packages:
        folder = f"anthropic/{package.replace('.', '/')}"
        modules = [module for module in api.modules if module.package == package]
        children = sorted(other for other in packages if other.rpartition(".")[0] == package)
        parsed = [module for module in api.parsed if module.package == package]
        names = _names(package, modules, reexports.get(package, ()))
        names |= {name: module.name for module in parsed for name in module.exports}
        names |= {error.name: error.module for error in api.errors if error.package == package}
        contents = {
            "names": sorted(names.items()),
            "children": [child.rpartition(".")[2] for child in children],
        }
        for file in ("__init__", "_modules"):
            yield f"{folder}/{file}.py", templates.get_template(f"types/{file}.py.jinja").render(contents)
        table = [entry for module in modules for entry in _unions(module)]
        table += [_parsed_union(module) for module in parsed]
        template = templates.get_template("types/_unions.py.jinja")
        yield f"{folder}/_unions.py", template.render(unions=sorted(table))


def _with_parents(packages: Iterable[str]) -> set[str]:
    """Return packages with those that they are in: one without types of its own is a package, too."""
    every: set[str] = set()
    for package in packages:
        while package and package not in every:
            every.add(package)
            package = package.rpartition(".")[0]
    return every


def _module(module: TypeModule, circular: frozenset[Place], templates: Environment) -> str:
    names = {
        item.name for part in module.declarations if not isinstance(part, AliasType) for item in part.fields
    }
    spelling = Spelling(
        package=module.package, module=module.name, lazy="_types" if "types" in names else "types"
    )
    aliases = spelling.with_imports(circular)
    private = spelling.in_strings() if is_lazy(module) else aliases
    parts = [
        _alias(part, private if part.private_to_module else aliases)
        if isinstance(part, AliasType)
        else _class(part, spelling)
        for part in in_order(module)
    ]
    listed = sorted(part.name for part in module.declarations)
    return templates.get_template("types/module.py.jinja").render(
        imports=spelling.imports.lines(), parts=parts, exports=[string(name) for name in listed]
    )


def _alias(declaration: AliasType, spelling: Spelling) -> dict[str, object]:
    spelling.imports.add("typing_extensions", "TypeAlias")
    text = docstring(declaration.description, 0) if declaration.description else ""
    return {"kind": "alias", "name": declaration.name, "type": spelling.text(declaration.type), "doc": text}


def _class(declaration: ModelClass | ParamsClass, spelling: Spelling) -> dict[str, object]:
    text = docstring(declaration.description, 4) if declaration.description else ""
    if isinstance(declaration, ModelClass):
        base = spelling.imports.add("anthropic._core.models", "BaseModel")
        fields = [_field(item, spelling, params=False) for item in declaration.fields]
        sets = list(_sets(declaration, spelling))
        return {
            "kind": "model",
            "name": declaration.name,
            "base": base,
            "fields": fields,
            "doc": text,
            "sets": sets,
        }
    return _params(declaration, spelling, text)


def _sets(declaration: ModelClass, spelling: Spelling) -> Iterator[tuple[str, str, list[str]]]:
    """Yield class attributes that say which fields are sent back: name, type, names of fields."""
    names = {"__sendable_fields__": declaration.sendable_fields, "__client_only__": declaration.answered_only}
    for name, fields in names.items():
        if fields:
            spelling.imports.add("typing", "ClassVar")
            type_ = f"{spelling.imports.add('typing', 'FrozenSet')}[str]"
            if name == "__sendable_fields__":
                type_ = f"{spelling.imports.add('typing', 'Optional')}[{type_}]"
            yield name, type_, [string(field) for field in fields]


def _params(declaration: ParamsClass, spelling: Spelling, text: str) -> dict[str, object]:
    typed_dict = spelling.imports.add("typing_extensions", "TypedDict")
    base = declaration.base or typed_dict
    # A key that is a word of the language cannot be written in a class: those stand in a base of their own.
    reserved = [item for item in declaration.fields if iskeyword(item.wire)]
    extra = ""
    if reserved:
        base = f"_{declaration.name}ReservedKeywords"
        # Never required: existing code type-checks without them.
        keys = (evolve(item, name=item.wire, required=False) for item in reserved)
        written = (f"{string(key.wire)}: {spelling.in_strings().field(key, params=True)}" for key in keys)
        extra = f"{base} = {typed_dict}({string(base)}, {{{', '.join(written)}}}, total=False)"
    others = [item for item in declaration.fields if item not in reserved]
    fields = [_field(item, spelling, params=True) for item in others]
    total = "" if _all_required(declaration) else ", total=False"
    if any(isinstance(item.type, OutputType) for item in others):
        base += f", {spelling.imports.add('typing', 'Generic')}[ResponseFormatT]"
    return {
        "kind": "params",
        "name": declaration.name,
        "base": base + total,
        "fields": fields,
        "doc": text,
        "reserved": extra,
    }


def _all_required(declaration: ParamsClass) -> bool:
    # `Required[...]` marks the others, so that one form serves all.
    return declaration.base != "" and all(item.required for item in declaration.fields)


def _field(item: Field, spelling: Spelling, *, params: bool) -> dict[str, object]:
    return {
        "name": item.name,
        "type": spelling.field(item, params=params),
        "default": "" if params or item.required else " = None",
        "note": _REPLACES if isinstance(item.type, OutputType) else "",
        "doc": docstring(item.description, 4) if item.description else "",
    }


def _names(package: str, modules: list[TypeModule], reexports: tuple[tuple[str, str], ...]) -> dict[str, str]:
    """Return the names a package exports, with their modules relative to it."""
    own = {name: module.name for module in modules for name in module.exports}
    return own | {name: path.removeprefix(package + ".") for name, path in reexports}


def _unions(module: TypeModule) -> Iterator[tuple[str, str, list[tuple[str, str]]]]:
    if module.use == "request":
        return
    for part in module.declarations:
        if isinstance(part, AliasType) and isinstance(part.type, UnionOf) and part.type.variants:
            key = part.name if part.name in module.exports else f"{module.name}:{part.name}"
            variants = [(string(tag), string(_relative(named, module))) for tag, named in part.type.variants]
            yield string(key), string(part.type.discriminator or ""), variants


def _parsed_union(module: ParsedModule) -> tuple[str, str, list[tuple[str, str]]]:
    variants = [(string(tag), string(_relative(named, module))) for tag, named in parsed_variants(module)]
    return string(module.exports[0]), string(module.content.discriminator or ""), variants


def _relative(named: Named, module: TypeModule | ParsedModule) -> str:
    return named.name if named.package == module.package else f"anthropic.{named.package}:{named.name}"
