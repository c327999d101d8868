"""The two values that stand for "no value": `not_given` and `omit`.

Both leave a parameter out of the request. `not_given` marks a parameter for which the client's own default
holds (a timeout, a header set); `omit` marks a field that is not sent. `None` is a value: JSON null.

Nothing but these two may be defined here: every signature of the package refers to them.
"""

from typing import TYPE_CHECKING, Any, Literal, TypeVar, Union

if TYPE_CHECKING:
    from typing_extensions import Self, TypeGuard

T = TypeVar("T")


class _Sentinel:
    __slots__ = ()

    def __bool__(self) -> Literal[False]:
        return False

    def __copy__(self) -> "Self":
        return self

    def __deepcopy__(self, memo: Any) -> "Self":
        return self


class NotGiven(_Sentinel):
    """The type of `not_given`: the caller said nothing, the client's default applies."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "NOT_GIVEN"


not_given: NotGiven = NotGiven()
NOT_GIVEN = not_given
"""Older spelling of `not_given`, kept for code that imports it."""


class Omit(_Sentinel):
    """The type of `omit`: leave this parameter out, also where a default would send it."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "omit"


omit: Omit = Omit()


def is_given(value: "Union[T, NotGiven, Omit]") -> "TypeGuard[T]":
    """Return whether `value` is a real value, `None` included, rather than one of the two sentinels."""
    return not isinstance(value, (NotGiven, Omit))
