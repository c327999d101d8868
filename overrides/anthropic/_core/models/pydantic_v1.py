"""The names that pydantic has kept from its first version, and that code written for these models still
calls.

Each is one line around the method that does the work.
"""

from typing import TYPE_CHECKING, Any, ClassVar, Dict, Mapping, Optional, Set, Union

from .dump import IncEx, dump_chosen
from .introspection import ModelField, ModelFieldsDescriptor

if TYPE_CHECKING:
    from typing_extensions import Self


class OlderNames:
    """The base of models that holds the older names of their methods."""

    if TYPE_CHECKING:

        def model_copy(self, *, update: Optional[Mapping[str, Any]] = None, deep: bool = False) -> Self: ...
        @property
        def model_fields_set(self) -> Set[str]: ...
        @classmethod
        def model_validate(cls, obj: Any) -> Self: ...
        @classmethod
        def model_validate_json(cls, json_data: Union[str, bytes, bytearray]) -> Self: ...
        @classmethod
        def model_json_schema(cls, by_alias: bool = True, ref_template: str = "") -> Dict[str, Any]: ...

    model_config: ClassVar[Any] = {"extra": "allow"}
    """The configuration that pydantic would have. Assigning another has no effect."""

    model_computed_fields: ClassVar[Mapping[str, Any]] = {}

    if TYPE_CHECKING:
        __fields__: ClassVar[Mapping[str, ModelField]]
    else:
        __fields__ = ModelFieldsDescriptor()

    @property
    def __fields_set__(self) -> Set[str]:
        """The older name of `model_fields_set`."""
        return self.model_fields_set

    def copy(
        self,
        *,
        include: Optional[IncEx] = None,
        exclude: Optional[IncEx] = None,
        update: Optional[Dict[str, Any]] = None,
        deep: bool = False,
    ) -> "Self":
        """Return `model_copy(...)`, of which this is the older name, with a choice of fields to keep."""
        twin = self.model_copy(deep=deep)
        if include is not None or exclude is not None:
            kept = dump_chosen(twin, include, exclude)
            for name in [name for name in twin.__dict__ if name[:1] != "_" and name not in kept]:
                del twin.__dict__[name]
        return twin.model_copy(update=update)

    @classmethod
    def parse_obj(cls, obj: Any) -> "Self":
        """Return `model_validate(obj)`, of which this is the older name."""
        return cls.model_validate(obj)

    @classmethod
    def parse_raw(cls, b: Union[str, bytes], **_: Any) -> "Self":
        """Return `model_validate_json(b)`, of which this is the older name."""
        return cls.model_validate_json(b)

    @classmethod
    def schema(cls, by_alias: bool = True, ref_template: str = "#/$defs/{model}") -> Dict[str, Any]:
        """Return `model_json_schema(...)`, of which this is the older name."""
        return cls.model_json_schema(by_alias, ref_template)

    @classmethod
    def model_rebuild(cls, **_: Any) -> Optional[bool]:
        """Do nothing: annotations are always read when they are first needed."""
        return None
