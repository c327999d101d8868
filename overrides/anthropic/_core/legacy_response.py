"""The response that `.with_raw_response` gives, the same class for sync and async clients. No I/O."""

from typing import Any, Optional, Type, TypeVar, Union, overload

from .api_response import BaseAPIResponse

__all__ = ["LegacyAPIResponse"]

_T = TypeVar("_T")
R_co = TypeVar("R_co", covariant=True)


class LegacyAPIResponse(BaseAPIResponse[R_co]):
    """A response whose body has been read, unless it is a stream.

    `parse()` gives what the method itself would have returned.
    """

    @overload
    def parse(self, *, to: Type[_T]) -> _T: ...
    @overload
    def parse(self) -> R_co: ...
    def parse(self, *, to: Optional[Type[Any]] = None) -> Union[R_co, Any]:
        """What the method itself would have returned, or the body as the type `to`.

        `to` may be a model class (also your own subclass of `anthropic.BaseModel`), a list, dict or union
        of such, `str`, `bytes`, `int`, `float`, `bool`, `httpx.Response`, or a stream class for a streamed
        response.

        Raises:
            APIResponseValidationError: the body is not JSON where JSON was due, or does not fit under
            strict validation.
        """
        return self._parse(to)

    @property
    def content(self) -> bytes:
        """The bytes of the body."""
        return self.http_response.content

    @property
    def text(self) -> str:
        """The body as text."""
        return self.http_response.text

    def __repr__(self) -> str:
        reason = self.http_response.reason_phrase
        return f"<APIResponse [{self.status_code} {reason}] type={self._cast_to}>"
