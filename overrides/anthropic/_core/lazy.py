"""Names of a package that load their module on first use.

Only the standard library may be imported here: `import anthropic` pays for this module.
"""

import sys
from importlib import import_module
from typing import Any, Callable, Dict, List, Mapping, Tuple


def attach(package: str, table: Mapping[str, str]) -> Tuple[Callable[[str], Any], Callable[[], List[str]]]:
    """Make the `__getattr__` and `__dir__` of a package whose public names live in other modules.

    `table` maps each public name to `"module"` (the name is an attribute of that module, given relative to
    `package` or absolute with a leading `=`) or to `"module:attribute"`; an empty attribute (`"module:"`)
    stands for the module itself. A resolved name is stored in the package, so it is looked up once.
    """

    def __getattr__(name: str) -> Any:
        target = table.get(name)
        if target is None:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        module_name, colon, attribute = target.partition(":")
        absolute = module_name[1:] if module_name.startswith("=") else f"{package}.{module_name}"
        value: Any = import_module(absolute)
        if attribute or not colon:
            value = getattr(value, attribute or name)
        setattr(sys.modules[package], name, value)
        return value

    def __dir__() -> List[str]:
        present: Dict[str, Any] = vars(sys.modules[package])
        return sorted({*present, *table})

    return __getattr__, __dir__
