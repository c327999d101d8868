"""Server-sent events: from bytes to events, what ends a stream, and when it may be opened again. No I/O."""
