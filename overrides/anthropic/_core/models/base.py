"""The root of every response class.

An instance's `__dict__` holds exactly the data received, under the fields' names and in their order; class
attributes give what an absent field reads. The work is done elsewhere: decoding in `compile.py`, dumping in
`dump_methods.py`, validation in `strict.py`, schemas in `json_schema.py` and `pydantic_bridge.py`.
"""

import copy
import reprlib
import sys
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    Generator,
    Iterator,
    Mapping,
    Optional,
    Set,
    Tuple,
    Type,
    TypeVar,
    Union,
)

from .attrs_fields import AttrsFields
from .compile import class_reader
from .dump_methods import DumpMethods
from .fields import HasFields, declare_fields, fields_of, metadata_of, required_of, to_wire_names
from .introspection import ConstructorSignature, ModelField, ModelFieldsDescriptor
from .metadata import ModelMetadata
from .pydantic_bridge import SerializerForPydantic
from .pydantic_v1 import OlderNames
from .type_guards import is_dict

if TYPE_CHECKING:
    from typing_extensions import dataclass_transform
else:

    def dataclass_transform(**_: Any) -> Any:
        return lambda cls: cls


ModelT = TypeVar("ModelT", bound="BaseModel")


@dataclass_transform(kw_only_default=True, field_specifiers=())
class BaseModel(DumpMethods, OlderNames, HasFields):
    """A response of the API, or a part of one.

    Fields are attributes. An absent field reads `None` and is not in `model_fields_set`; an undocumented one
    is an attribute all the same, and in `model_extra`. Subclasses declare fields with plain
    annotations: `class MyAnswer(BaseModel): name: str`.
    """

    __attrs_attrs__: ClassVar[Any] = AttrsFields()
    __pydantic_serializer__: ClassVar[Any] = SerializerForPydantic()
    __signature__: ClassVar[Any] = ConstructorSignature()
    if TYPE_CHECKING:
        model_fields: ClassVar[Mapping[str, ModelField]]
    else:
        model_fields = ModelFieldsDescriptor()

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        declare_fields(cls, sys._getframe(1))  # pyright: ignore[reportPrivateUsage]  # as pydantic does

    def __init__(self, /, **data: Any) -> None:
        """Set fields by name (or by their name on the wire); dicts become the types of their fields.

        Raises `TypeError` naming the required fields that are missing. Values are not validated, and fields
        that are not declared are kept.
        """
        cls = type(self)
        data = to_wire_names(cls, data)
        missing = [field.name for field in required_of(cls) if field.wire not in data]
        if missing:
            names = ", ".join(repr(name) for name in missing)
            raise TypeError(f"{cls.__name__}() is missing required fields: {names}")
        class_reader(cls)(data, self)

    # Ids of the response, present at top level only

    @property
    def _request_id(self) -> Optional[str]:
        """The `request-id` header of the response; `None` for parts of a response."""
        metadata = metadata_of(self)
        return None if metadata is None else metadata.request_id

    @_request_id.setter
    def _request_id(self, value: Optional[str]) -> None:
        self._ensure_metadata().request_id = value

    @property
    def _workspace_id(self) -> Optional[str]:
        """The workspace that the response's headers name, if they do."""
        metadata = metadata_of(self)
        return None if metadata is None else metadata.workspace_id

    @_workspace_id.setter
    def _workspace_id(self, value: Optional[str]) -> None:
        self._ensure_metadata().workspace_id = value

    def _ensure_metadata(self) -> ModelMetadata:
        metadata = metadata_of(self)
        if metadata is None:
            metadata = self._metadata = ModelMetadata()
        return metadata

    def _keep_extra(self, key: Any, value: Any) -> None:
        self._ensure_metadata().keep(key, value)

    # Data

    @property
    def model_fields_set(self) -> Set[str]:
        """Names of the fields that were received or assigned; of undocumented ones see `model_extra`."""
        metadata = metadata_of(self)
        if metadata is not None and metadata.fields_set is not None:
            return set(metadata.fields_set)
        fields = fields_of(type(self))
        return {name for name in self.__dict__ if name in fields}

    @property
    def model_extra(self) -> Optional[Dict[str, Any]]:
        """The fields that are not documented, by their name on the wire; there is always a dict."""
        return self._extra()

    def _extra(self) -> Dict[str, Any]:
        fields = fields_of(type(self))
        extra = {
            name: value for name, value in self.__dict__.items() if name not in fields and name[:1] != "_"
        }
        metadata = metadata_of(self)
        if metadata is not None:
            extra.update(metadata.extra)
        return extra

    if not TYPE_CHECKING:

        def get(self, name: str, default: Any = None) -> Any:
            """Return the value of the field `name`, `default` if absent; for code that expects a mapping.

            Hidden from checkers: a model is none, and new code reads attributes.
            """
            return self.__dict__.get(name, default)

    def __iter__(self) -> Generator[Tuple[str, Any], None, None]:
        """Yield pairs of name and value: every field, then the undocumented ones. Children stay models."""
        for name in fields_of(type(self)):
            yield name, getattr(self, name)
        yield from self._extra().items()

    def __repr_args__(self) -> Iterator[Tuple[str, Any]]:
        for name in fields_of(type(self)):
            if name in self.__dict__:
                yield name, self.__dict__[name]
        yield from self._extra().items()

    @reprlib.recursive_repr()
    def __repr__(self) -> str:
        shown = ", ".join(f"{name}={value!r}" for name, value in self.__repr_args__())
        return f"{type(self).__name__}({shown})"

    def __str__(self) -> str:
        return BaseModel.__repr__(self)  # whatever replaces `__repr__`, as one chat client for notebooks does

    def __eq__(self, other: object) -> bool:
        """Compare class and data; an absent field equals one that is set to its default."""
        if not isinstance(other, BaseModel) or type(self) is not type(other):
            return NotImplemented
        if self.__dict__ == other.__dict__ and metadata_of(self) is None and metadata_of(other) is None:
            return True
        # Not `dict(self)`, as a page iterates over its items.
        return dict(BaseModel.__iter__(self)) == dict(BaseModel.__iter__(other))

    # Construction

    @classmethod
    def model_construct(cls: Type[ModelT], _fields_set: Optional[Set[str]] = None, **values: Any) -> ModelT:
        """Return an instance with these fields, unvalidated; dicts become the types of their fields."""
        instance: ModelT = class_reader(cls)(to_wire_names(cls, values))
        if _fields_set is not None:
            instance._ensure_metadata().fields_set = set(_fields_set)
        return instance

    @classmethod
    def construct(cls: Type[ModelT], _fields_set: Optional[Set[str]] = None, **values: Any) -> ModelT:
        """Return `model_construct(...)`, of which this is the older name."""
        return cls.model_construct(_fields_set, **values)

    @classmethod
    def model_validate(
        cls: Type[ModelT],
        obj: Any,
        *,
        strict: Optional[bool] = None,
        extra: Optional[str] = None,
        from_attributes: Optional[bool] = None,
        context: Optional[Any] = None,
        by_alias: Optional[bool] = None,
        by_name: Optional[bool] = None,
    ) -> ModelT:
        """Return an instance from parsed JSON (or an instance), checked: types, required fields, constants.

        What a newer API may send passes, as it does in responses: values of enumerations and variants of
        unions that this version does not know.

        Raises `ValidationError`, a `ValueError` that names every offending path.
        """
        from .strict import validate

        if by_name and is_dict(obj):
            obj = to_wire_names(cls, obj)
        if from_attributes:
            from .from_attributes import attributes_as_data

            obj = attributes_as_data(cls, obj)
        instance: ModelT = validate(cls, obj, admits_new=True)
        return instance

    @classmethod
    def model_validate_json(
        cls: Type[ModelT],
        json_data: Union[str, bytes, bytearray],
        *,
        strict: Optional[bool] = None,
        extra: Optional[str] = None,
        context: Optional[Any] = None,
        by_alias: Optional[bool] = None,
        by_name: Optional[bool] = None,
    ) -> ModelT:
        """Return `model_validate` of JSON text; raise `ValidationError` for text that is no JSON, too."""
        from .strict import parse_json

        return cls.model_validate(parse_json(cls, json_data), by_name=by_name)

    # Schemas

    @classmethod
    def model_json_schema(
        cls,
        by_alias: bool = True,
        ref_template: str = "#/$defs/{model}",
        schema_generator: Any = None,
        mode: str = "validation",
        **_: Any,
    ) -> Dict[str, Any]:
        """Return the JSON Schema of this class. `schema_generator` and `mode` are accepted and ignored."""
        from .json_schema import model_json_schema

        return model_json_schema(cls, by_alias=by_alias, ref_template=ref_template)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        from .pydantic_bridge import core_schema_of

        return core_schema_of(cls, handler)

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: Any, handler: Any) -> Any:
        from .pydantic_bridge import json_schema_of

        return json_schema_of(cls, schema, handler)

    # Copies

    def __copy__(self: ModelT) -> ModelT:
        twin = object.__new__(type(self))
        twin.__dict__.update(self.__dict__)
        metadata = metadata_of(self)
        if metadata is not None:
            twin._metadata = metadata.copy()
        return twin

    def __deepcopy__(self: ModelT, memo: Optional[Dict[int, Any]] = None) -> ModelT:
        memo = {} if memo is None else memo
        twin = object.__new__(type(self))
        memo[id(self)] = twin
        twin.__dict__.update(copy.deepcopy(self.__dict__, memo))
        metadata = metadata_of(self)
        if metadata is not None:
            twin._metadata = copy.deepcopy(metadata, memo)
        return twin

    def model_copy(self: ModelT, *, update: Optional[Mapping[str, Any]] = None, deep: bool = False) -> ModelT:
        """Return a copy, with the values of `update` in place; unset and undocumented fields stay so.

        Values of `update` are not converted. `attrs.evolve` cannot do this: it knows no unset fields.
        """
        twin = self.__deepcopy__() if deep else self.__copy__()
        if update:
            twin.__dict__.update(update)
            metadata = metadata_of(twin)
            if metadata is not None and metadata.fields_set is not None:
                metadata.fields_set.update(update)
        return twin


class GenericModel(BaseModel):
    """Root for generic models, `class Page(GenericModel, Generic[T])`; `BaseModel` serves as well."""


class UnknownVariant(BaseModel):
    """A value whose `type` is of no known class, such as a content block newer than this library.

    All its data is there, as attributes and in `to_dict()`, as parsed from JSON; used as a
    parameter it is sent unchanged.
    """

    type: Optional[str] = None


HasFields.__unknown_variant__ = UnknownVariant
