"""What the clients of several cloud platforms share: settings, tokens, resources they lack."""
