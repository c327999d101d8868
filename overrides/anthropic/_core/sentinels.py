"""Values that stand for "nothing was said"; `None` is something else, the API takes it as null."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar, Union

if TYPE_CHECKING:
    from typing_extensions import Literal, TypeGuard

__all__ = ["NOT_GIVEN", "NotGiven", "Omit", "is_given", "not_given", "omit"]

_T = TypeVar("_T")


class NotGiven:
    """An argument that was not passed; the client's own setting applies."""

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "NOT_GIVEN"


class Omit:
    """A parameter, header or query value that is not to be sent, even where a default would be."""

    def __bool__(self) -> Literal[False]:
        return False


not_given = NotGiven()
NOT_GIVEN = not_given
omit = Omit()


def is_given(value: Union[_T, NotGiven, Omit]) -> TypeGuard[_T]:
    """Whether `value` is one to send."""
    return value.__class__ is not Omit and value.__class__ is not NotGiven
