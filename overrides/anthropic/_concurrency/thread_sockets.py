"""The sync twin of `aio_sockets`: httpcore's own blocking sockets, under the same name."""

from __future__ import annotations

import httpcore

SocketBackend = httpcore.SyncBackend
