"""What a client is before it does anything: its settings, its defaults, its middleware. No I/O."""
