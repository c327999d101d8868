"""The context of the templates for helpers: methods that end in hand-written code."""

from __future__ import annotations

from codegen.flavours import Flavour
from codegen.ir import Helper
from codegen.literals import docstring, string
from codegen.method_text import method_text
from codegen.signatures import signature
from codegen.spelling import Spelling


def helper_context(helper: Helper, flavour: Flavour, spelling: Spelling) -> dict[str, object]:
    """What a template needs to write a helper in one flavour."""
    imports = spelling.imports
    module, _, name = (helper.asynchronous if flavour.asynchronous else helper.sync).partition(":")
    if module.startswith("anthropic.types"):
        # Through the package, so that it is loaded when somebody looks at the annotation.
        package = module.rpartition(".")[0].removeprefix("anthropic.")
        gives = f"{imports.add(*spelling.lazy_package(package))}.{name}"
    else:
        gives = imports.add(module, name)
    variable = imports.add("anthropic._core.typing_names", "ResponseFormatT")
    return {
        "name": helper.operation.name,
        "signature": signature(helper.operation, spelling),
        "returns": f"{gives}[{variable}]",
        "arguments": list(_arguments(helper, spelling)),
        "builder": f"_api.build_{helper.builder}",
        "finish": helper.finish,
        "output_format": helper.output_format.parameter,
        "awaited": helper.awaited,
        "doc": docstring(method_text(helper.operation), 8),
    }


def _arguments(helper: Helper, spelling: Spelling) -> list[str]:
    """What the request is built of: the helper's own arguments, what it sets, and the schema in its place."""
    fold = helper.output_format
    names = [item.field.name for item in helper.operation.parameters if item.field.name != fold.parameter]
    values = {name: name for name in (*names, "extra_headers", "extra_query", "extra_body", "timeout")}
    values.update({name: repr(flag) for name, flag in helper.sets})
    module, _, function = fold.function.partition(":")
    values[fold.into] = f"{spelling.imports.add(module, function)}({fold.into}, {fold.parameter})"
    if helper.betas:
        with_betas = spelling.imports.add("anthropic._core.headers", "with_betas")
        values["betas"] = f"{with_betas}({', '.join(('betas', *map(string, helper.betas)))})"
    return [f"{name}={value}" for name, value in values.items()]
