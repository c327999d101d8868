"""Build the request that an HTTP client sends, from options. Nothing is sent here, and no file is read."""

# The hooks of a client are private to its users, not to the modules that make up its request path.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, Optional

from ..sentinels import NotGiven
from ..transport.shared_http_client import library_of
from .content import form_of, json_bytes, rewound_content
from .request_headers import request_headers
from .timeouts import timeout_phases
from .urls import basic_authorization, same_origin

if TYPE_CHECKING:
    from ..deferred import httpx
    from .client_protocol import RequestClient
    from .multipart import MultipartBody
    from .options import FinalRequestOptions


def build_request(
    client: RequestClient, options: FinalRequestOptions, *, retries_taken: int
) -> httpx.Request:
    """Return the request for one attempt, for the HTTP client that `client` has.

    It is created directly, not by the HTTP client's own `build_request`, which would parse the URL and
    normalise every header again; headers, cookies and query parameters of the HTTP client are honoured all
    the same. User and password in the URL become a header, so that neither logs nor errors show them.
    """
    http_client: Any = client._client
    library = library_of(http_client)
    url = client._request_url(options)
    is_own_origin = same_origin(url, client.base_url)
    form = form_of(options)
    timeout = client.timeout if isinstance(options.timeout, NotGiven) else options.timeout
    phases = timeout_phases(timeout)
    headers = request_headers(
        client,
        options,
        library=library,
        http_headers=http_client.headers,
        url=url,
        is_own_origin=is_own_origin,
        retries_taken=retries_taken,
        has_form=form is not None,
        read_timeout=phases["read"],
    )
    body = _body(client, headers, library, options, form)
    if url.userinfo:
        headers["Authorization"] = basic_authorization(url)
        url = url.copy_with(userinfo=b"")
    if http_client.params and is_own_origin:
        # As pairs: a mapping of them would keep one value of every name.
        params = type(url.params)(http_client.params.multi_items())
        url = url.copy_with(params=params.merge(url.params))
    if not isinstance(url, library.URL):
        url = library.URL(str(url))
    request: httpx.Request = library.Request(
        options.method, url, headers=headers, extensions={"timeout": phases}, **body
    )
    if "stream" in body and form is None:
        request.read()
    if http_client.cookies and is_own_origin:
        library.Cookies(http_client.cookies).set_cookie_header(request)
    return request


def _body(
    client: RequestClient,
    headers: Any,
    library: Any,
    options: FinalRequestOptions,
    form: Optional[MultipartBody],
) -> Dict[str, Any]:
    """Return the keyword that gives the body to a request; add the headers that describe it."""
    if form is not None:
        headers.update(form.headers)
        return {"stream": client._form_stream(form, library)}
    content = rewound_content(options, is_async=client._is_async)
    if content is None and options.method.lower() != "get":
        content = json_bytes(options)
        if content is None and options.method.lower() in ("post", "put", "patch"):
            content = b""
    if content is None:
        return {"stream": library.ByteStream(b"")}
    if isinstance(content, (bytes, bytearray)):
        headers["Content-Length"] = str(len(content))
        return {"stream": library.ByteStream(bytes(content))}
    return {"content": content}
