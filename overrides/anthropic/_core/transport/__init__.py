"""What a connection is made with: defaults, TLS, proxies, socket options, the state of the pool. No I/O."""
