"""The adapter of types that only pydantic understands: it writes their schema and decodes their values.

Pydantic is never imported for anybody who has not imported it.
"""

import json
import sys
from typing import Any, Dict, Iterable, List

from ..models.checks import Problem
from ..models.fields import HasFields
from ..models.type_guards import is_class
from .adapters import Adapter, Path
from .definitions import REFERENCE, AnnotationError, Definitions


def is_for_pydantic(cls: Any) -> bool:
    """Return whether a class defines itself for pydantic, as its models, dataclasses and special types do."""
    if "pydantic" not in sys.modules or is_class(cls, HasFields):
        return False
    return hasattr(cls, "__get_pydantic_core_schema__") or "__pydantic_core_schema__" in getattr(
        cls, "__dict__", {}
    )


def is_pydantic_metadata(metadata: Iterable[Any]) -> bool:
    """Return whether metadata of `Annotated` has an effect in pydantic only, as validators have."""
    modules = [(type(item).__module__.partition(".")[0], type(item).__name__) for item in metadata]
    return any(package == "pydantic" and name != "FieldInfo" for package, name in modules) or any(
        hasattr(item, "__get_pydantic_core_schema__") for item in metadata
    )


class PydanticAdapter(Adapter):
    """An annotation that is handed to pydantic as a whole."""

    def __init__(self, annotation: Any, where: str) -> None:
        import pydantic

        try:
            self._adapter: Any = pydantic.TypeAdapter(annotation)
        except (pydantic.errors.PydanticUserError, NameError) as error:
            raise AnnotationError(f"{where}: {error}") from error
        self._annotation = annotation
        self._where = where
        self.name = f"an object ({getattr(annotation, '__name__', annotation)})"
        self.kind = "object" if is_class(annotation, pydantic.BaseModel) else ""

    def schema(self, definitions: Definitions) -> Dict[str, Any]:
        import pydantic

        try:
            schema: Dict[str, Any] = self._adapter.json_schema(ref_template=f"{REFERENCE}{{model}}")
        except pydantic.errors.PydanticUserError as error:
            raise AnnotationError(f"{self._where}: {error}") from error
        if self.kind != "object" or "$ref" in schema:
            return definitions.adopt(schema)
        return definitions.reference(
            self._annotation, self._annotation.__name__, lambda: definitions.adopt(schema)
        )

    def decode(self, data: Any, path: Path, problems: List[Problem]) -> Any:
        import pydantic

        try:
            # As JSON: strict models take text for a timestamp only there.
            return self._adapter.validate_json(json.dumps(data))
        except pydantic.ValidationError as error:
            for each in error.errors(include_url=False, include_context=False, include_input=False):
                problems.append(Problem((*path, *each["loc"]), each["msg"]))
            return data
