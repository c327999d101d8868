"""What attrs' own functions see of a model: `attrs.has`, `attrs.fields`, `attrs.asdict`.

attrs is told about a class when somebody asks: `attrs.define` costs more than making the class does.
"""

from typing import Any

from .fields import Field, fields_of

__all__ = ["AttrsFields"]


class AttrsFields:
    """The `__attrs_attrs__` of a class that attrs has not seen yet."""

    __slots__ = ()

    def __get__(self, instance: Any, owner: Any) -> Any:
        if owner.__dict__.get("__attrs_attrs__") is self:
            return ()  # the root: it has no fields, and its subclasses find them here

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
        return owner.__attrs_attrs__


def _attribute(field: Field) -> Any:
    import attrs

    if field.is_required:
        return attrs.field(kw_only=True)
    return attrs.field(kw_only=True, default=field.default)
