"""The connections of clients: HTTP clients, the pool, the network below it."""
