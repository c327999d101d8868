"""Look up the names in a class's annotations.

Looking a name up never imports a module: names of lazily loaded packages are left as references.
"""

import builtins
import sys
from importlib import import_module
from typing import Any, Dict, Mapping, Optional, Tuple, cast

UnionTable = Mapping[str, Tuple[str, Dict[str, str]]]

_tables: Dict[str, UnionTable] = {}


def union_table(package: str) -> UnionTable:
    """Return the tag tables of the unions of `package` (its `_unions` module), empty where it has none."""
    table = _tables.get(package)
    if table is None:
        table = cast("UnionTable", {})
        if package.partition(".")[0] == __name__.partition(".")[0]:
            try:
                table = import_module(f"{package}._unions").UNIONS
            except ModuleNotFoundError as error:
                if error.name != f"{package}._unions":
                    raise
        _tables[package] = table
    return table


class Scope:
    """The names visible in the annotations written in one module, or in one function of it."""

    __slots__ = ("_local", "module", "owner")

    def __init__(self, module: str, owner: Any = None, local: Optional[Mapping[str, Any]] = None) -> None:
        self.module = module
        self.owner = owner
        self._local: Mapping[str, Any] = local or {}

    @classmethod
    def of(cls, owner: Any) -> "Scope":
        """Return the scope of the class `owner`."""
        return cls(owner.__module__, owner, owner.__dict__.get("_local_names"))

    def globals(self) -> Dict[str, Any]:
        module = sys.modules.get(self.module)
        return {} if module is None else vars(module)

    def locals(self) -> Dict[str, Any]:
        names = dict(self._local)
        if self.owner is not None:
            names.setdefault(self.owner.__name__, self.owner)
        return names

    def find(self, name: str) -> Any:
        """Return the object called `name` here; raise `NameError` if there is none."""
        for names in (self._local, self.globals(), vars(builtins)):
            if name in names:
                return names[name]
        if self.owner is not None and name == self.owner.__name__:
            return self.owner
        raise NameError(name)

    def tags(self, name: str) -> Optional[Tuple[str, str, Dict[str, str]]]:
        """Return package, discriminator and tag table of the union alias `name` of this module, if known."""
        package, _, module = self.module.rpartition(".")
        found = union_table(package).get(f"{module}:{name}") if package else None
        return None if found is None else (package, *found)
