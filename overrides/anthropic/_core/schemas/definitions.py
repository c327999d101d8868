"""The `$defs` of a schema, and the error for an annotation that has none. No annotation is read here."""

import json
import re
from typing import Any, Callable, Dict

REFERENCE = "#/$defs/"


class AnnotationError(TypeError):
    """An annotation that JSON cannot express, or that cannot be evaluated; the message says which."""


class Definitions:
    """The definitions of one schema: every class it names, once, however often and wherever they occur."""

    def __init__(self) -> None:
        self.schemas: Dict[str, Dict[str, Any]] = {}
        self._names: Dict[Any, str] = {}
        self._uses: Dict[str, int] = {}

    def reference(self, key: Any, name: str, make: Callable[[], Dict[str, Any]]) -> Dict[str, Any]:
        """Return a reference to the schema of `key`, which `make` writes when it is first met."""
        if key not in self._names:
            # References are URIs, in which not every sign of a Python name may stand: `Page[int]`.
            free = self._names[key] = self._free(re.sub(r"[^\w.-]", "_", name))
            self._uses[free] = 0
            # Entered before it is written, as it may lead back here.
            self.schemas[free] = {}
            self.schemas[free] = make()
        found = self._names[key]
        self._uses[found] += 1
        return {"$ref": REFERENCE + found}

    def adopt(self, schema: Dict[str, Any]) -> Dict[str, Any]:
        """Return a schema written elsewhere, its own `$defs` moved here."""
        schema = dict(schema)
        foreign: Dict[str, Dict[str, Any]] = schema.pop("$defs", {})
        renamed: Dict[str, str] = {}
        for name, definition in foreign.items():
            if self.schemas.get(name, definition) != definition:
                renamed[name] = self._free(name)
        for name, definition in foreign.items():
            target = renamed.get(name, name)
            self.schemas[target] = _renamed(definition, renamed)
            self._uses[target] = self._uses.get(target, 0) + 2  # never written in place of its reference
        adopted: Dict[str, Any] = _renamed(schema, renamed)
        return adopted

    def complete(self, root: Dict[str, Any]) -> Dict[str, Any]:
        """Return the whole schema: `root` with the definitions, or the one definition only `root` names."""
        name: str = root.get("$ref", "").replace(REFERENCE, "", 1)
        if set(root) == {"$ref"} and self._uses.get(name) == 1:
            root = self.schemas.pop(name)
        return {"$defs": self.schemas, **root} if self.schemas else root

    def _free(self, name: str) -> str:
        free, number = name, 1
        while free in self.schemas:
            number += 1
            free = f"{name}{number}"
        return free


def _renamed(schema: Any, names: Dict[str, str]) -> Any:
    if not names:
        return schema
    text = json.dumps(schema)
    for old, new in names.items():
        text = text.replace(f'"{REFERENCE}{old}"', f'"{REFERENCE}{new}"')
    return json.loads(text)
