"""The TCP keep-alive options of our connections.

Answers may take minutes, during which nothing travels; without probes a router in between forgets the
connection and the answer never arrives. Constants only: no socket is touched here.
"""

from __future__ import annotations

import socket
from typing import List, Tuple

_PROBE_EVERY_SECONDS = 60
_PROBES_BEFORE_GIVING_UP = 5


def _keep_alive() -> List[Tuple[int, int, int]]:
    options = [(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)]
    # Which of these a platform knows differs; macOS calls the idle time TCP_KEEPALIVE.
    for name, value in (
        ("TCP_KEEPINTVL", _PROBE_EVERY_SECONDS),
        ("TCP_KEEPCNT", _PROBES_BEFORE_GIVING_UP),
        ("TCP_KEEPIDLE" if hasattr(socket, "TCP_KEEPIDLE") else "TCP_KEEPALIVE", _PROBE_EVERY_SECONDS),
    ):
        option = getattr(socket, name, None)
        if option is not None:
            options.append((socket.IPPROTO_TCP, option, value))
    return options


KEEP_ALIVE = _keep_alive()
