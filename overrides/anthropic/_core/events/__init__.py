"""Server-sent events: decoding bytes to events, what ends a stream, when one may be opened again. No I/O."""
