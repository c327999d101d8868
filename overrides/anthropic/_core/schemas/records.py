"""The adapter of objects with named fields, for whatever class holds them."""

from typing import Any, Callable, Dict, List, Mapping, NamedTuple, Optional

from ..models.checks import Problem
from ..models.type_guards import is_dict
from .adapters import Adapter, Path
from .definitions import Definitions

NOTHING: Any = object()
"""The default of a field that has none."""


class RecordField(NamedTuple):
    """One field: its name in JSON, the keyword of the constructor, the default that the schema shows."""

    name: str
    keyword: str
    adapter: Adapter
    is_required: bool
    default: Any = NOTHING
    description: Optional[str] = None


class RecordAdapter(Adapter):
    """An object with the fields of a class; `make` builds an instance from keywords.

    The fields are found when first needed, as they may name the class itself. Further keys are refused, as
    the schema says unless `is_open`.
    """

    kind = "object"

    def __init__(
        self,
        key: Any,
        name: str,
        description: Optional[str],
        find_fields: Callable[[], List[RecordField]],
        make: Callable[[Mapping[str, Any]], Any],
        *,
        is_open: bool = False,
    ) -> None:
        self.name = f"an object ({name})"
        self._key = key
        self._title = name
        self._description = description
        self._find_fields = find_fields
        self._make = make
        self._is_open = is_open
        self._fields: Optional[List[RecordField]] = None

    @property
    def fields(self) -> List[RecordField]:
        """The fields, in order."""
        if self._fields is None:
            self._fields = self._find_fields()
        return self._fields

    def schema(self, definitions: Definitions) -> Dict[str, Any]:
        return definitions.reference(self._key, self._title, lambda: self._definition(definitions))

    def _definition(self, definitions: Definitions) -> Dict[str, Any]:
        properties: Dict[str, Any] = {}
        for field in self.fields:
            schema = properties[field.name] = dict(field.adapter.schema(definitions))
            if field.description:
                schema.setdefault("description", field.description)
            if field.default is not NOTHING:
                schema["default"] = field.default
        schema = {"type": "object", "title": self._title}
        if self._description:
            schema["description"] = self._description
        required = [field.name for field in self.fields if field.is_required]
        return {
            **schema,
            "properties": properties,
            **({"required": required} if required else {}),
            "additionalProperties": self._is_open,
        }

    def decode(self, data: Any, path: Path, problems: List[Problem]) -> Any:
        if not is_dict(data):
            return self.refuse(data, path, problems)
        values: Dict[str, Any] = {}
        known = len(problems)
        for field in self.fields:
            if field.name in data:
                values[field.keyword] = field.adapter.decode(data[field.name], (*path, field.name), problems)
            elif field.is_required:
                problems.append(Problem((*path, field.name), "is required"))
        unknown = data.keys() - {field.name for field in self.fields}
        if self._is_open:
            values.update({name: data[name] for name in data if name in unknown})
        else:
            names = ", ".join(repr(field.name) for field in self.fields)
            problems += [
                Problem((*path, name), f"is no field; there are {names}") for name in sorted(unknown)
            ]
        if len(problems) > known:
            return data
        try:
            return self._make(values)
        except (TypeError, ValueError) as error:  # what the class itself checks when it is made
            problems.append(Problem(path, str(error)))
            return data
