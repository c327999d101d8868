"""Constructs of clients: classes that people construct, with the settings and resources of a table."""

from __future__ import annotations

from tests.codegen.constructs import Construct

_PATH = """
  /v1/{0}:
    get:
      operationId: {0}_get
      responses:
        '200':
          content:
            application/json: {{schema: {{type: object, properties: {{id: {{type: string}}}}}}}}
"""

CLIENTS = """
resources:
  things: {description: Things., methods: {get: things_get}}
  parts: {description: Parts of things., methods: {get: parts_get}}
clients:
  names: ['anthropic._core.deferred:httpx', 'anthropic._core.sentinels:NOT_GIVEN']
  groups: {sending: [timeout, http_client], changes: [timeout, http_client, _extra]}
  settings:
    key: The key; else KEY in the environment.
    timeout:
      signature: Union[float, None] = NOT_GIVEN
      description: Seconds.
    http_client:
      signature: Optional[httpx.AsyncClient] = None
      description: Your own, best a `DefaultAsyncHttpxClient`. Async clients await it.
    _extra: {signature: 'Mapping[str, Any] = {}'}
  raises: {TypeError: '`http_client` has the wrong type.'}
  classes:
    maker:
      class: anthropic._client:AsyncMaker
      alias: AsyncClient
      bases: [anthropic._async.made:AsyncBase]
      service: the makers' API
      offers: all of it
      constructor: {description: Keep it., parameters: [key, sending]}
      copy: {shares: connections, description: '`timeout` replaces the timeout.'}
      resources: all
    shop:
      class: anthropic.lib.shop._client:AsyncShop
      bases:
        - anthropic.lib.shop._settings:ShopSettings
        - anthropic.lib.shop._async.sending:AsyncShopClient
        - anthropic._client:AsyncMaker
      service: a shop
      offers: things
      note: Use `AsyncMaker` for parts.
      settings:
        key: The key of the shop.
        street:
          signature: str = NOT_GIVEN
          copy: Optional[str] = None
          description: Where it is.
      constructor: {parameters: [street, sending, key], raises: {ValueError: there is no street.}}
      copy: {shares: connections and streets, refuses: [key], raises: {TypeError: '`key` is given.'}}
      lacks: [parts]
    stall:
      class: anthropic.lib.stall._client:AsyncStall
      bases: [anthropic.lib.stall._async.sending:AsyncStallClient]
      service: a stall
      offers: things and a few parts
      constructor: {positional: true, parameters: [key, sending]}
      copy: {shares: nothing, parameters: [timeout, key]}
      resources: [things]
      own: {parts: {class: 'anthropic.lib.stall._parts:AsyncFewParts', description: A few parts.}}
"""

CLIENT_CONSTRUCTS: dict[str, Construct] = {
    "clients": Construct(
        "paths:\n" + "".join(_PATH.format(name).lstrip("\n") for name in ("things", "parts")),
        (
            "_client.py",
            "_async_client.py",
            "_clients/__init__.py",
            "_clients/async_shop.py",
            "_clients/shop.py",
            "_clients/stall.py",
            "lib/shop/_client.py",
        ),
        CLIENTS,
    ),
}
