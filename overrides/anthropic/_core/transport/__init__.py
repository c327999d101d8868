"""The parts of a transport without I/O: defaults, TLS, proxies, socket options, the state of the pool."""
