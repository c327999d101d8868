"""The context of the templates for helpers: methods that end in hand-written code.

They are written into a module of their own, as classes between the hand-written base and the resource.
"""

from __future__ import annotations

from collections.abc import Mapping

from codegen.input.literals import docstring, string
from codegen.ir.operations import Helper, Resource
from codegen.ir.types import Import, Named, Type
from codegen.render.aliases import named_in_strings
from codegen.render.builders import builders_module
from codegen.render.methods import method_text, resource_spelling, signature
from codegen.render.spelling import MODES, Mode, Spelling


def helpers_path(resource: Resource) -> tuple[str, ...]:
    """Return the module of a resource's helpers, below `resources`."""
    return (*resource.module[:-1], f"_{resource.module[-1]}_helpers")


def helpers_class(resource: Resource, mode: Mode) -> str:
    return f"{mode.prefix}{resource.class_name}Helpers"


def base_class(resource: Resource, mode: Mode, spelling: Spelling) -> str:
    """Import the base of a resource: the class that `sdk.yaml` names, or that of all resources."""
    if resource.base is not None:
        return spelling.imports.add_name(resource.base.classes.of(asynchronous=mode.asynchronous))
    return spelling.imports.add(f"{mode.package}.resource", f"{mode.page_prefix}APIResource")


def helpers_module(resource: Resource, aliases: Mapping[Named, Type]) -> dict[str, object]:
    """Return what the module of a resource's helpers holds."""
    spelling = resource_spelling(resource)
    classes = [
        {
            "name": helpers_class(resource, mode),
            "base": base_class(resource, mode, spelling),
            "mode": mode,
            "helpers": [_helper(helper, mode, spelling) for helper in resource.helpers],
        }
        for mode in MODES
    ]
    spelling.imports.add("anthropic._api", f"{builders_module(resource)} as _api")
    title = docstring(f"The helpers of `client.{'.'.join(resource.path)}`: methods over its operations.", 0)
    return {
        "doc": title,
        "classes": classes,
        "imports": spelling.imports.lines(),
        "named_in_strings": list(named_in_strings(resource, aliases, spelling)),
        "exports": sorted(string(helpers_class(resource, mode)) for mode in MODES),
    }


def _helper(helper: Helper, mode: Mode, module: Spelling) -> dict[str, object]:
    """Return what a template needs to write a helper in one mode."""
    spelling = module.in_mode(mode.asynchronous)
    returns = _generic(helper.gives.of(asynchronous=mode.asynchronous), spelling)
    overloads: list[dict[str, object]] = []
    if helper.streams is not None:
        streams = _generic(helper.streams.of(asynchronous=mode.asynchronous), spelling)
        both = f"{spelling.imports.add('typing', 'Union')}[{returns}, {streams}]"
        spelling.imports.add("typing", "overload")
        overloads = [
            {"signature": signature(helper.operation, spelling, kind), "returns": outcome}
            for kind, outcome in (("False", returns), ("True", streams), ("bool", both))
        ]
        returns = both
    return {
        "name": helper.operation.name,
        "overloads": overloads,
        "signature": signature(helper.operation, spelling),
        "returns": returns,
        "arguments": list(_arguments(helper, spelling)),
        "builder": f"_api.build_{helper.builder}",
        "finish": helper.finish,
        "output_format": helper.output_format and helper.output_format.parameter,
        "fold": helper.output_format and helper.output_format.function,
        "awaited": helper.awaited,
        "doc": docstring(method_text(helper.operation), 8),
    }


def _generic(class_: Import, spelling: Spelling) -> str:
    """Return a hand-written class of the answer's type."""
    variable = spelling.imports.add("anthropic._core.typing_names", "ResponseFormatT")
    return f"{spelling.written_by_hand(class_)}[{variable}]"


def _arguments(helper: Helper, spelling: Spelling) -> list[str]:
    """Return the arguments of the builder: the helper's own, what it sets, and the schema."""
    fold = helper.output_format
    names = [item.field.name for item in helper.operation.parameters]
    values = {name: name for name in (*names, "extra_headers", "extra_query", "extra_body", "timeout")}
    values.update({name: repr(flag) for name, flag in helper.sets})
    if fold is not None:
        del values[fold.parameter]
        values[fold.into] = f"{fold.function.name}({fold.into}, {fold.parameter})"
    if helper.betas:
        with_betas = spelling.imports.add("anthropic._core.request.headers", "with_betas")
        values["betas"] = f"{with_betas}({', '.join(('betas', *map(string, helper.betas)))})"
    return [f"{name}={value}" for name, value in values.items()]
