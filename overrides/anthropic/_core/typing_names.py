"""Type aliases that signatures share, and what pydantic makes of them. Nothing here may import httpx."""

from __future__ import annotations

from os import PathLike
from typing import (
    IO,
    TYPE_CHECKING,
    Annotated,
    Any,
    AsyncIterable,
    Callable,
    Dict,
    Iterable,
    Iterator,
    Mapping,
    Optional,
    Protocol,
    Sequence,
    Tuple,
    Type,
    TypedDict,
    TypeVar,
    Union,
    overload,
)

from .deferred import httpx
from .sentinels import Omit

if TYPE_CHECKING:
    from typing_extensions import TypeAlias

NoneType: Type[None] = type(None)

ResponseT = TypeVar("ResponseT")
if TYPE_CHECKING:
    from typing_extensions import TypeVar as _TypeVarWithDefault

    ResponseFormatT = _TypeVarWithDefault("ResponseFormatT", default=None)
else:  # the module is slow to load, and nothing asks for the default at run time
    ResponseFormatT = TypeVar("ResponseFormatT")
_Item_co = TypeVar("_Item_co", covariant=True)
_ContentT = TypeVar("_ContentT")

Headers: TypeAlias = Mapping[str, Union[str, Omit]]
Query: TypeAlias = Mapping[str, object]
Body: TypeAlias = object
AnyMapping: TypeAlias = Mapping[str, object]
PostParser: TypeAlias = Callable[[Any], Any]

BinaryTypes: TypeAlias = Union[bytes, bytearray, IO[bytes], Iterable[bytes]]
AsyncBinaryTypes: TypeAlias = Union[bytes, bytearray, IO[bytes], AsyncIterable[bytes]]


class OpenBinaryFile:
    """An annotation of `IO[bytes]`, for which pydantic has no schema: no whole message would validate."""

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        """Accept what `open(..., "rb")` returns, and everything else that `io` has for bytes."""
        import io

        from pydantic_core import core_schema

        return core_schema.is_instance_schema(io.IOBase)

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: Any, handler: Any) -> Any:
        """Leave this alternative out: no JSON holds an open file."""
        from pydantic_core import PydanticOmit

        raise PydanticOmit


Base64FileInput: TypeAlias = Union[Annotated[IO[bytes], OpenBinaryFile], PathLike[str]]
FileContent: TypeAlias = Union[IO[bytes], bytes, PathLike[str]]
HttpxFileContent: TypeAlias = Union[IO[bytes], bytes]
_File: TypeAlias = Union[
    _ContentT,
    Tuple[Optional[str], _ContentT],
    Tuple[Optional[str], _ContentT, Optional[str]],
    Tuple[Optional[str], _ContentT, Optional[str], Mapping[str, str]],
]
FileTypes: TypeAlias = _File[FileContent]
HttpxFileTypes: TypeAlias = _File[HttpxFileContent]
RequestFiles: TypeAlias = Union[Mapping[str, FileTypes], Sequence[Tuple[str, FileTypes]]]
HttpxRequestFiles: TypeAlias = Union[Mapping[str, HttpxFileTypes], Sequence[Tuple[str, HttpxFileTypes]]]


class HeadersLike(Protocol):
    """Response headers of any HTTP library, as far as they are read here: a look-up by name."""

    def get(self, key: str, /) -> Optional[str]: ...


class SupportsToDict(Protocol):
    """A tool that knows its entry in the `tools` of a request, such as those that `beta_tool` makes."""

    def to_dict(self) -> Mapping[str, object]: ...


class RequestOptions(TypedDict, total=False):
    """Options of one call to `client.get`, `client.post` and the other verbs."""

    headers: Headers
    """Headers added to the client's own; `omit` removes one."""

    max_retries: int
    """How often to try again; overrides the client's value."""

    timeout: Union[float, httpx.Timeout, None]
    """Seconds, or a detailed timeout; `None` waits for ever."""

    params: Query
    """The query string; nested values become `a[b]=…` and lists `a[]=…`."""

    extra_json: AnyMapping
    """Merged into a JSON object body."""

    idempotency_key: str
    """Sent where the client has an idempotency header."""

    follow_redirects: bool
    """Overrides what the HTTP client does with redirects."""


if TYPE_CHECKING:
    # A str is a Sequence[str] and never what a list parameter means; its `index` differs from this one.
    class SequenceNotStr(Protocol[_Item_co]):
        @overload
        def __getitem__(self, index: int, /) -> _Item_co: ...
        @overload
        def __getitem__(self, index: slice, /) -> Sequence[_Item_co]: ...
        def __contains__(self, value: object, /) -> bool: ...
        def __len__(self) -> int: ...
        def __iter__(self) -> Iterator[_Item_co]: ...
        def index(self, value: Any, start: int = 0, stop: int = ..., /) -> int: ...
        def count(self, value: Any, /) -> int: ...
        def __reversed__(self) -> Iterator[_Item_co]: ...

    Timeout = httpx.Timeout
    Transport = httpx.BaseTransport
    AsyncTransport = httpx.AsyncBaseTransport
    ProxiesDict: TypeAlias = Dict[Union[str, httpx.URL], Union[str, httpx.URL, httpx.Proxy, None]]
    ProxiesTypes: TypeAlias = Union[str, httpx.Proxy, ProxiesDict]
else:
    SequenceNotStr = Sequence

    def __getattr__(name: str) -> Any:
        if name in ("Timeout", "Transport", "AsyncTransport", "ProxiesDict", "ProxiesTypes"):
            proxy_map = Dict[Union[str, httpx.URL], Union[str, httpx.URL, httpx.Proxy, None]]
            globals().update(
                Timeout=httpx.Timeout,
                Transport=httpx.BaseTransport,
                AsyncTransport=httpx.AsyncBaseTransport,
                ProxiesDict=proxy_map,
                ProxiesTypes=Union[str, httpx.Proxy, proxy_map],
            )
            return globals()[name]
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
