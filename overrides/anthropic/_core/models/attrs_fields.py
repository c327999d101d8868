"""Make models visible to attrs' own functions: `attrs.has`, `attrs.fields`, `attrs.asdict`.

attrs learns of a class when somebody asks: `attrs.define` costs more than creating the class does.
"""

from typing import Any

from .fields import Field, fields_of


class AttrsFields:
    """The `__attrs_attrs__` of a class: created when it is first read, by each subclass for itself."""

    __slots__ = ("_attributes",)

    def __init__(self, attributes: Any = ()) -> None:
        self._attributes = attributes

    def __get__(self, instance: Any, owner: Any) -> Any:
        if owner.__dict__.get("__attrs_attrs__") is self:
            return self._attributes  # the root has none, and its subclasses find them here

        import attrs

        these = {name: _attribute(field) for name, field in fields_of(owner).items()}
        attrs.define(
            owner,
            slots=False,
            these=these,
            init=False,
            repr=False,
            eq=False,
            match_args=False,
            auto_detect=False,
        )
        attributes = owner.__dict__["__attrs_attrs__"]
        owner.__attrs_attrs__ = AttrsFields(attributes)
        return attributes


def _attribute(field: Field) -> Any:
    import attrs

    if field.is_required:
        return attrs.field(kw_only=True)
    return attrs.field(kw_only=True, default=field.default)
