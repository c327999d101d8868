"""Describe the fields of a class to programs: `model_fields` and `inspect.signature`.

Annotations are evaluated here, which imports the types they name; decoding never comes this way.
"""

from typing import TYPE_CHECKING, Annotated, Any, Dict, List, Mapping, Optional, get_args, get_origin

from .fields import MISSING, Field, fields_of
from .scope import Scope

if TYPE_CHECKING:
    from inspect import Signature


class ModelField:
    """One field of a model class, as `Model.model_fields[name]` shows it."""

    __slots__ = ("_annotation", "_field", "_resolved")

    def __init__(self, field: Field) -> None:
        self._field = field
        self._resolved = False
        self._annotation: Any = None

    @property
    def annotation(self) -> Any:
        """The type of the field, without its metadata."""
        if not self._resolved:
            self._annotation = evaluate(self._field)
            self._resolved = True
        annotation = self._annotation
        if get_origin(annotation) is Annotated:
            return get_args(annotation)[0]
        return annotation

    @property
    def default(self) -> Any:
        """The value of the field where it is absent; `None` also for required fields."""
        return None if self._field.default is MISSING else self._field.default

    @property
    def alias(self) -> Optional[str]:
        """The field's name on the wire, if it is another one."""
        return None if self._field.wire == self._field.name else self._field.wire

    @property
    def metadata(self) -> List[Any]:
        """What the annotation says besides the type."""
        annotation = self.annotation  # evaluates it
        return [] if annotation is self._annotation else list(get_args(self._annotation)[1:])

    @property
    def description(self) -> Optional[str]:
        """Always `None`: what a field means is in the docstring below it."""
        return None

    def is_required(self) -> bool:
        """Return whether the API always sends it."""
        return self._field.is_required

    def get_default(self, **_: Any) -> Any:
        """Return `default`."""
        return self.default

    def __repr__(self) -> str:
        shown = f"annotation={self._field.annotation!r}, required={self.is_required()}"
        if not self.is_required():
            shown += f", default={self.default!r}"
        return f"ModelField({shown})" if self.alias is None else f"ModelField({shown}, alias={self.alias!r})"


class ModelFieldsDescriptor:
    """The descriptor behind `model_fields` of classes and instances."""

    __slots__ = ()

    def __get__(self, instance: Any, owner: Any) -> Mapping[str, ModelField]:
        found: Optional[Dict[str, ModelField]] = owner.__dict__.get("__model_fields__")
        if found is None:
            found = {name: ModelField(field) for name, field in fields_of(owner).items()}
            owner.__model_fields__ = found
        return found


class ConstructorSignature:
    """The descriptor behind `__signature__`: a class's fields, not the `**data` of `__init__`."""

    __slots__ = ()

    def __get__(self, instance: Any, owner: Any) -> "Signature":
        defined_by = next(base for base in owner.__mro__ if "__init__" in base.__dict__)
        if defined_by.__dict__.get("__signature__") is not self:
            raise AttributeError("__signature__")  # inspect then reads the subclass's own __init__

        from inspect import Parameter, Signature

        fields = fields_of(owner)
        try:
            hints = hints_of(owner)
        except NameError:  # shown as written
            hints = {name: field.annotation for name, field in fields.items()}
        keywords = [
            Parameter(
                name,
                Parameter.KEYWORD_ONLY,
                default=Parameter.empty if field.is_required else field.default,
                annotation=hints[name],
            )
            for name, field in fields.items()
        ]
        rest = "extra_data"
        while rest in hints:
            rest += "_"
        return Signature([*keywords, Parameter(rest, Parameter.VAR_KEYWORD, annotation=Any)])


def evaluate(field: Field) -> Any:
    """Return the annotation of `field` as a typing object, metadata included.

    Raises `NameError` where it names something that does not exist.
    """
    from typing_extensions import get_type_hints

    scope = Scope.of(field.owner)

    class _Holder:
        __annotations__ = {field.name: field.annotation}  # read by get_type_hints alone

    hints = get_type_hints(_Holder, scope.globals(), scope.locals(), include_extras=True)
    return hints[field.name]


def hints_of(cls: Any) -> Dict[str, Any]:
    """Return the evaluated annotations of all fields of `cls`, metadata included; cached per class."""
    found: Optional[Dict[str, Any]] = cls.__dict__.get("__hints__")
    if found is None:
        found = cls.__hints__ = {name: evaluate(field) for name, field in fields_of(cls).items()}
    return found
