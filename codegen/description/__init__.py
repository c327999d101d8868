"""What an OpenAPI document says: checked, brought to one form, and read. Knows nothing of Python names."""
