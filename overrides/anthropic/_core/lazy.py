"""Load the modules of a package's public names when a name is first used.

Every `import anthropic` pays for this module: it imports nothing at its top but `sys`.
"""

from __future__ import annotations

import sys

TYPE_CHECKING = bool()
if TYPE_CHECKING:
    from typing import Any, Callable, Mapping


def show(package: str) -> tuple[list[str], Callable[[str], Any], Callable[[], list[str]]]:
    """Make `__all__`, `__getattr__` and `__dir__` of a package from its generated module `_public`."""
    _join_source_roots(package)
    names: Mapping[str, str] = _load(f"{package}._public").NAMES
    return (list(names), *attach(package, names))


def attach(package: str, table: Mapping[str, str]) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """Make the `__getattr__` and `__dir__` of a package whose public names live in other modules.

    `table` maps each public name to the module that holds it, relative to `package`: `"message"`,
    `"message:OtherName"` where the attribute has another name, `"message:"` for the module itself. A leading
    `=` makes the module name absolute. A resolved name is stored in the package, so it is looked up once;
    two threads that race store the same object. Modules of the package can be had by name, too, as from a
    package that loads everything at once.
    """
    _join_source_roots(package)

    def __getattr__(name: str) -> Any:
        target = table.get(name)
        if target is None:
            wanted = f"{package}.{name}"
            try:
                if name.isidentifier() and name[:2] != "__":
                    return _load(wanted)
            except ModuleNotFoundError as error:
                if error.name != wanted:
                    raise
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        module_name, colon, attribute = target.partition(":")
        module = _load(module_name[1:] if module_name[0] == "=" else f"{package}.{module_name}")
        value = module if colon and not attribute else getattr(module, attribute or name)
        setattr(sys.modules[package], name, value)
        return value

    def __dir__() -> list[str]:
        return sorted({*vars(sys.modules[package]), *table})

    return __getattr__, __dir__


def _load(module: str) -> Any:
    __import__(module)
    return sys.modules[module]


def _join_source_roots(package: str) -> None:
    """Let a package have modules in every source root: a checkout has two, of which a wheel makes one."""
    top, _, below = package.partition(".")
    module = sys.modules[package]
    if below and hasattr(module, "__path__"):
        module.__path__ = [f"{root}/{below.replace('.', '/')}" for root in sys.modules[top].__path__]
