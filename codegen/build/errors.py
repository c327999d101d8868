"""Errors with codes of their own, each from the schema of its details."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.build.modules import Modules
from codegen.config.sdk import Sdk
from codegen.input.pointers import join
from codegen.input.problems import Problems
from codegen.ir.declarations import ErrorClass, ModelClass
from codegen.ir.types import LiteralType

_DETAILS = "Details"
_MODULE = "_details"
_CODE = "error_code"


def build_errors(sdk: Sdk, modules: Modules, missing: Problems) -> Iterator[ErrorClass]:
    """Yield the classes for the details that `errors` in `sdk.yaml` lists, in the order of their codes."""
    declared = {origin.schema: origin.named for origin in modules.origins() if origin.schema in sdk.errors}
    found: list[ErrorClass] = []
    for schema, named in declared.items():
        details = modules.find(named)
        fields = details.fields if isinstance(details, ModelClass) else ()
        code = next((field.type for field in fields if field.wire == _CODE), None)
        if not (isinstance(details, ModelClass) and isinstance(code, LiteralType) and len(code.values) == 1):
            reason = f"{schema} has no `{_CODE}` with one value; it makes no error."
            missing.add(
                sdk.file, join("/errors", sdk.errors[schema]), reason, "Correct the name, or remove it."
            )
            continue
        found.append(
            ErrorClass(
                named.package,
                named.name.removesuffix(_DETAILS),
                named.module.removesuffix(_MODULE),
                sdk.errors[schema],
                str(code.values[0]),
                named,
                details.description,
            )
        )
    yield from sorted(found, key=lambda error: error.code)
