"""The adapters of lists, sets, tuples, dictionaries and unions."""

from typing import Any, Callable, Dict, List, Optional, Tuple

from ..models.checks import Problem
from ..models.type_guards import is_dict, is_list
from .adapters import NULL, Adapter, Path
from .coercion import CoercibleProblem
from .definitions import Definitions

Problems = List[Problem]


class ListAdapter(Adapter):
    """An array whose items are all of one type; `make` builds the collection from a list."""

    kind = "array"
    name = "an array"

    def __init__(
        self, item: Adapter, make: Callable[[List[Any]], Any] = list, *, unique: bool = False
    ) -> None:
        self._item = item
        self._make = make
        self._unique = unique

    def schema(self, definitions: Definitions) -> Dict[str, Any]:
        schema = {"type": "array", "items": self._item.schema(definitions)}
        return {**schema, "uniqueItems": True} if self._unique else schema

    def decode(self, data: Any, path: Path, problems: Problems) -> Any:
        if not is_list(data):
            return self.refuse(data, path, problems)
        known = len(problems)
        items = [self._item.decode(item, (*path, index), problems) for index, item in enumerate(data)]
        if len(problems) > known:
            return items
        try:
            return self._make(items)
        except TypeError as error:  # a set of what cannot be hashed
            problems.append(Problem(path, str(error)))
            return items


class TupleAdapter(Adapter):
    """An array of a fixed length; `make` builds the tuple from a list."""

    kind = "array"

    def __init__(self, items: Tuple[Adapter, ...], make: Callable[[List[Any]], Any] = tuple) -> None:
        self._items = items
        self._make = make
        self.name = f"an array of {len(items)}"

    def schema(self, definitions: Definitions) -> Dict[str, Any]:
        length = len(self._items)
        items = [item.schema(definitions) for item in self._items]
        return {"type": "array", "prefixItems": items, "minItems": length, "maxItems": length}

    def decode(self, data: Any, path: Path, problems: Problems) -> Any:
        if not is_list(data):
            return self.refuse(data, path, problems)
        if len(data) != len(self._items):
            problems.append(Problem(path, f"must be {self.name}, not of {len(data)}"))
            return data
        pairs = enumerate(zip(self._items, data))
        return self._make(
            [adapter.decode(item, (*path, index), problems) for index, (adapter, item) in pairs]
        )


class MapAdapter(Adapter):
    """An object with any keys, whose values are all of one type.

    Keys are parsed from their text; `make` builds the mapping from a dictionary.
    """

    kind = "object"
    name = "an object"

    def __init__(self, key: Adapter, value: Adapter, make: Callable[[Dict[Any, Any]], Any] = dict) -> None:
        self._key = key
        self._value = value
        self._make = make

    def schema(self, definitions: Definitions) -> Dict[str, Any]:
        schema: Dict[str, Any] = {"type": "object"}
        keys = {name: it for name, it in self._key.schema(definitions).items() if name != "type"}
        if keys and self._key.kind == "string":
            schema["propertyNames"] = keys
        return {**schema, "additionalProperties": self._value.schema(definitions) or True}

    def decode(self, data: Any, path: Path, problems: Problems) -> Any:
        if not is_dict(data):
            return self.refuse(data, path, problems)
        read = {
            self._read_key(key, path, problems): self._value.decode(value, (*path, key), problems)
            for key, value in data.items()
        }
        return self._make(read)

    def _read_key(self, key: str, path: Path, problems: Problems) -> Any:
        found: Problems = []
        value = self._key.decode(key, (*path, key), found)
        if len(found) == 1 and isinstance(found[0], CoercibleProblem):
            return found[0].coerced
        problems += found
        return value


class UnionAdapter(Adapter):
    """A value of any one of several types."""

    def __init__(self, members: Tuple[Adapter, ...]) -> None:
        self._members = members
        self.name = " or ".join(member.name for member in members)
        kinds = {member.kind for member in members if member is not NULL}
        self.kind = kinds.pop() if len(kinds) == 1 else ""

    def schema(self, definitions: Definitions) -> Dict[str, Any]:
        choices: List[Dict[str, Any]] = []
        for member in self._members:
            schema = member.schema(definitions)
            if schema not in choices:
                choices.append(schema)
        return choices[0] if len(choices) == 1 else {"anyOf": choices}

    def decode(self, data: Any, path: Path, problems: Problems) -> Any:
        """Return the value of the first member that fits.

        A member that takes a plain value unchanged comes before others: for `float | int`, 1 is an integer.
        """
        fitting: List[Any] = []
        closest: Optional[Problems] = None
        coerced: Any = None
        for member in self._members:
            found: Problems = []
            value = member.decode(data, path, found)
            if not found:
                fitting.append(value)
            elif coerced is None and isinstance(found[0], CoercibleProblem) and found[0].path == path:
                coerced = found[0].coerced
            elif _concerns(data, member, path, found) and (closest is None or len(found) < len(closest)):
                closest = found
        if fitting:
            is_plain = not isinstance(data, (dict, list))
            as_it_is = [value for value in fitting if is_plain and type(value) is type(data)]
            return (as_it_is or fitting)[0]
        if closest is None:
            return self.refuse(data, path, problems, coerced=coerced)
        problems.extend(closest)
        return data


def _concerns(data: Any, member: Adapter, path: Path, found: Problems) -> bool:
    """Return whether problems are about a value that was meant for a member: of its kind and with its tag."""
    if any(problem.path == path for problem in found):
        return False
    kind = "object" if isinstance(data, dict) else "array" if isinstance(data, list) else ""
    tagged = any(
        len(problem.path) == len(path) + 1 and problem.path[-1] in ("type", "kind") for problem in found
    )
    return kind == member.kind and not tagged
