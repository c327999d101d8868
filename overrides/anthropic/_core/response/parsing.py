"""Parse the body of a response to the type that was asked for.

The body has been read already, or is a stream that somebody else will read: nothing here does I/O.
"""

import sys
from typing import (
    TYPE_CHECKING,
    Annotated,
    Any,
    Callable,
    Dict,
    Mapping,
    Optional,
    Type,
    Union,
    cast,
    get_args,
    get_origin,
)

from ..errors import APIResponseValidationError
from ..models import BaseModel, decode, object_reader_of, reader_of
from ..models.type_guards import alias_value, is_type_alias
from .json_decoding import MalformedJSONError, loads_body
from .jsonl import JSONLines

if TYPE_CHECKING:
    import httpx

_NO_CONTENT = 204
_SHOWN = 200

_ACCEPTED = (
    "a model class (a subclass of anthropic.BaseModel), dict, list, Union, object, None, str, bytes, int,"
    " float, bool or httpx.Response"
)


def unwrap_type(type_: Any) -> Any:
    """Return the type behind `Annotated` and `type` aliases."""
    while True:
        if is_type_alias(type_):
            type_ = alias_value(type_)
        elif get_origin(type_) is Annotated:
            type_ = get_args(type_)[0]
        else:
            return type_


def decode_data(type_: Any, data: object, response: "httpx.Response", *, strict: bool) -> Any:
    """Return parsed JSON as a value of `type_`. Data that does not fit stays unchanged, unless `strict`.

    Raises:
        APIResponseValidationError: `strict`, and the data does not fit.
    """
    if not strict or data is None:
        return decode(type_, data)
    from ..models import validate

    try:
        return validate(type_, data)
    except (TypeError, ValueError) as error:
        raise APIResponseValidationError(
            response=response, body=data, message=f"Data returned by API invalid for expected schema: {error}"
        ) from error


def lacks_object(type_: Any, data: object) -> bool:
    """Return whether parsed JSON is no object where a model is due."""
    return not isinstance(data, dict) and _is_model(unwrap_type(type_))


def not_an_object(data: object, response: "httpx.Response", where: str) -> APIResponseValidationError:
    """Return the error for what `lacks_object`."""
    shown = repr(data)
    return APIResponseValidationError(
        response=response,
        body=data,
        message=f"Expected {where} to be an object, but received {shown[:_SHOWN]}",
    )


def decoder_of(type_: Any, response: "httpx.Response", *, strict: bool) -> Callable[[object], Any]:
    """Return `decode_data` for many values of one type."""
    if strict:
        return lambda data: decode_data(type_, data, response, strict=True)
    return reader_of(type_)


def object_decoder_of(
    type_: Any, response: "httpx.Response", *, strict: bool
) -> Callable[[Dict[str, Any]], Any]:
    """Return `decoder_of` for values known to be JSON objects."""
    return decoder_of(type_, response, strict=True) if strict else object_reader_of(type_)


def parse_body(
    cast_to: Any, response: "httpx.Response", *, strict: bool, renamed: Optional[Mapping[str, str]] = None
) -> Any:
    """Return the body of a response as `cast_to`.

    Text, bytes and numbers take the raw body; models, dicts, lists and unions take it as JSON. A
    body that is not declared as JSON is still read as JSON where a model is due, and is text elsewhere.
    `renamed` maps the names of fields that are received under other names.

    Raises:
        MalformedJSONError: the body is declared as JSON and is not (also a `json.JSONDecodeError`).
        APIResponseValidationError: a model is due, and the body is something else, such as a page of HTML; or
            `strict`, and the body is not JSON or does not fit.
        TypeError, RuntimeError: `cast_to` is nothing a body can become.
    """
    # What a plain class is, needs no looking behind.
    plain = cast_to if cast_to.__class__ is type else unwrap_type(cast_to)
    origin: Any = get_origin(plain) or plain
    is_model = _is_model(plain)
    if not is_model:
        parse = _raw_parser(origin, plain)
        if parse is not None:
            return parse(response)
        _refuse_unsupported(cast_to, origin)
    content_type = str(response.headers.get("content-type", "*")).split(";", 1)[0].rstrip()
    if content_type.endswith("json"):
        data = loads_body(response)
    elif is_model:
        data = _undeclared_object(response, content_type)
    elif strict:
        raise _not_json(response, content_type)
    else:
        return response.text
    if renamed is not None and isinstance(data, dict):
        fields = cast("Dict[str, object]", data)
        data = {renamed.get(name, name): value for name, value in fields.items()}
    return decode_data(cast_to, data, response, strict=True) if strict else decode(cast_to, data)


def _raw_parser(origin: Any, plain: Any) -> "Optional[Callable[[httpx.Response], Any]]":
    """Return what reads a body that is not taken as JSON as this type; `None` for the others."""
    if not isinstance(origin, type):
        return None
    if issubclass(origin, JSONLines):
        return lambda response: cast("Any", origin).of_response(response, (*get_args(plain), object)[0])
    if _is_http_response(cast("Any", origin)):
        return lambda response: _http_response(cast("Any", origin), response)
    return _RAW_PARSERS.get(origin)


def _is_model(plain: Any) -> bool:
    """Return whether a type is a model or a union of nothing but models, perhaps optional."""
    origin: Any = get_origin(plain) or plain
    return (isinstance(origin, type) and issubclass(origin, BaseModel)) or _is_union_of_models(plain)


def _is_union_of_models(plain: Any) -> bool:
    """Return whether a type is a union of nothing but models, perhaps optional."""
    if get_origin(plain) is not Union and not _is_new_union(get_origin(plain)):
        return False
    return all(_is_model(unwrap_type(member)) for member in get_args(plain) if member is not type(None))


def _undeclared_object(response: "httpx.Response", content_type: str) -> object:
    """Return the object in a body that is not declared as JSON; an answer without content stays without."""
    if response.status_code == _NO_CONTENT and not response.content:
        return ""
    try:
        data = loads_body(response)
    except MalformedJSONError:
        data = None
    if not isinstance(data, dict):
        raise _not_json(response, content_type)
    return cast("object", data)


def _not_json(response: "httpx.Response", content_type: str) -> APIResponseValidationError:
    body = response.text
    shown = body[:_SHOWN] + "…" if len(body) > _SHOWN else body
    return APIResponseValidationError(
        response=response,
        body=body,
        message="Expected Content-Type response header to be `application/json`"
        f" but received `{content_type}` instead. The body begins with {shown!r}",
    )


def _as_none(response: "httpx.Response") -> None:
    return None


def _as_bool(response: "httpx.Response") -> bool:
    return response.text.lower() == "true"


_RAW_PARSERS: "dict[Any, Callable[[httpx.Response], Any]]" = {
    type(None): _as_none,
    str: lambda response: response.text,
    bytes: lambda response: response.content,
    int: lambda response: int(response.text),
    float: lambda response: float(response.text),
    bool: _as_bool,
}


def _is_http_response(origin: Type[Any]) -> bool:
    """Return whether a class is the response of an HTTP library; by name, as it may be one like httpx."""
    return any(
        klass.__name__ == "Response" and klass.__module__.startswith("httpx") for klass in origin.__mro__
    )


def _http_response(origin: Type[Any], response: "httpx.Response") -> Any:
    if not isinstance(response, origin):
        raise ValueError(f"Subclasses of httpx.Response cannot be passed to `cast_to`: {origin.__name__}")
    return response


def _refuse_unsupported(cast_to: Any, origin: Any) -> None:
    if origin in (object, dict, list, Any, Union) or _is_new_union(origin):
        return
    if isinstance(origin, type):
        if issubclass(origin, (dict, list)):
            return
        model: Any = getattr(sys.modules.get("pydantic"), "BaseModel", None)
        if model is not None and issubclass(origin, model):
            raise TypeError(
                "Pydantic models must subclass our base model type, e.g. `from anthropic import BaseModel`"
            )
    raise RuntimeError(f"Unsupported type, expected {cast_to} to be {_ACCEPTED}.")


def _is_new_union(origin: Any) -> bool:
    return getattr(origin, "__name__", "") == "UnionType" and getattr(origin, "__module__", "") == "types"
