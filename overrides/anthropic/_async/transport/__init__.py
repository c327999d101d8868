"""The HTTP clients of the SDK, their transport, its connection pool, and the network backend below it."""
