"""Choose the proxy of a URL, by `HTTP_PROXY`, `HTTPS_PROXY`, `ALL_PROXY` and `NO_PROXY`.

httpx reads these variables only for clients whose transport it makes itself. Nothing is connected here.
"""

from __future__ import annotations

import ipaddress
from typing import Dict, Mapping, Optional
from urllib.request import getproxies


def environment_proxies() -> Dict[str, Optional[str]]:
    """Return URL patterns, as in the `mounts` of httpx, each with its proxy; `None` is a direct connection.

    On macOS and Windows the system's settings count where the variables are not set.
    """
    settings: Mapping[str, str] = getproxies()
    exceptions = [host.strip() for host in settings.get("no", "").split(",") if host.strip()]
    if "*" in exceptions:
        return {}
    mounts: Dict[str, Optional[str]] = {}
    for scheme in ("http", "https", "all"):
        proxy = settings.get(scheme)
        if proxy:
            mounts[f"{scheme}://"] = proxy if "://" in proxy else f"http://{proxy}"
    if mounts:
        mounts.update(dict.fromkeys(map(_pattern, exceptions)))
    return mounts


def _pattern(host: str) -> str:
    """Return the URL pattern of a `NO_PROXY` entry: a domain covers its subdomains, too."""
    if "://" in host:
        return host
    if host.lower() == "localhost":
        return "all://localhost"
    try:
        version = ipaddress.ip_address(host.split("/")[0]).version
    except ValueError:
        return f"all://*{host}"
    return f"all://[{host}]" if version == 6 else f"all://{host}"
