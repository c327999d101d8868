"""Choose the proxy of a URL, by `HTTP_PROXY`, `HTTPS_PROXY`, `ALL_PROXY` and `NO_PROXY`.

httpx reads these variables only for clients whose transport it makes itself. Nothing is connected here.
"""

from __future__ import annotations

import ipaddress
import sys
from typing import Any, Dict, List, Mapping, Optional, Tuple


def environment_proxies(environ: Mapping[str, str]) -> Dict[str, Tuple[Optional[str], str]]:
    """Return URL patterns, as in the `mounts` of httpx, each with its proxy and the variable that names it.

    A proxy of `None` is a direct connection. On macOS and Windows the system's settings count where no
    variable is set.
    """
    settings = _settings(environ)
    exceptions = _exceptions(settings)
    mounts: Dict[str, Tuple[Optional[str], str]] = {}
    if "*" in exceptions:
        return mounts
    for scheme in ("http", "https", "all"):
        proxy, variable = settings.get(scheme, ("", ""))
        if proxy:
            mounts[f"{scheme}://"] = (proxy if "://" in proxy else f"http://{proxy}", variable)
    if mounts:
        for host in exceptions:
            if _network(host) is None:
                mounts[_pattern(host)] = (None, settings["no"][1])
    return mounts


def direct_networks(environ: Mapping[str, str]) -> Dict[Any, None]:
    """Return patterns for the networks that `NO_PROXY` lists, as in the `_mounts` of httpx's clients."""
    found = (_network(host) for host in _exceptions(_settings(environ)))
    return {_Network(network): None for network in found if network is not None}


def _settings(environ: Mapping[str, str]) -> Dict[str, Tuple[str, str]]:
    """Return the value and the name of the variable for each scheme and for `no`. The small one wins."""
    found: Dict[str, Tuple[str, str]] = {}
    for scheme in ("http", "https", "all", "no"):
        small = f"{scheme}_proxy"
        for name in (small, small.upper()):
            if name in environ and not (name == "HTTP_PROXY" and "REQUEST_METHOD" in environ):
                found[scheme] = (environ[name], name)
                break
    if not found and sys.platform in ("darwin", "win32"):
        from urllib.request import getproxies

        return {scheme: (proxy, "the proxy of the system") for scheme, proxy in getproxies().items()}
    return found


def _exceptions(settings: Mapping[str, Tuple[str, str]]) -> List[str]:
    hosts = settings.get("no", ("", ""))[0].split(",")
    return [host.strip() for host in hosts if host.strip()]


def _network(host: str) -> Any:
    """Return the network of an entry such as `10.0.0.0/8`."""
    try:
        return ipaddress.ip_network(host, strict=False) if "/" in host else None
    except ValueError:
        return None


class _Network:
    """A pattern for the addresses of a network, which httpx's own patterns cannot tell."""

    def __init__(self, network: Any) -> None:
        self._network = network

    def matches(self, url: Any) -> bool:
        """Return whether the host of a URL is an address in the network."""
        try:
            return ipaddress.ip_address(url.host) in self._network
        except ValueError:
            return False


def _pattern(host: str) -> str:
    """Return the URL pattern of a `NO_PROXY` entry: a domain covers its subdomains, too."""
    if "://" in host:
        return host
    if host.lower() == "localhost":
        return "all://localhost"
    try:
        version = ipaddress.ip_address(host.strip("[]")).version
    except ValueError:
        return f"all://*{host}"
    return f"all://[{host.strip('[]')}]" if version == 6 else f"all://{host}"
