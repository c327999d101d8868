"""Answers with what the client has read out of their text: generic subclasses of the answer's own classes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from jinja2 import Environment

from codegen.config import ParsedFacts
from codegen.document import join
from codegen.ir import AliasType, Declaration, Named, ParsedModule, TypeModule, UnionOf
from codegen.problems import Problems
from codegen.spelling import Spelling


def build_parsed(
    parsed: Mapping[str, ParsedFacts], modules: Iterable[TypeModule], file: str, absent: Problems
) -> tuple[ParsedModule, ...]:
    """The modules that `parsed` in `sdk.yaml` lists."""
    found = {
        (module.package, part.name): (Named(module.package, module.name, part.name), part)
        for module in modules
        for part in module.declarations
    }
    return tuple(_build(parsed, found, file, absent))


def _build(
    parsed: Mapping[str, ParsedFacts],
    found: Mapping[tuple[str, str], tuple[Named, Declaration]],
    file: str,
    absent: Problems,
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
        absent.add(file, join("/parsed", path), reason, "Correct the names, or remove the entry.")


def render_parsed(module: ParsedModule, templates: Environment) -> Iterator[tuple[str, str]]:
    """The module with the classes, and the one with the union, which has to import every variant."""
    spelling = Spelling(package=module.package, module=module.name)
    variants = [spelling.real().text(member) for member in module.content.members if member != module.text]
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
    """The tags of the union of blocks, that of text standing for the class with what was read out of it."""
    own = Named(module.package, module.name, module.text_name)
    return [(tag, own if named == module.text else named) for tag, named in module.content.variants]
