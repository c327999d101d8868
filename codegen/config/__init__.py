"""What `sdk.yaml` says: one class for each kind of fact, and how it is read. Checks forms, not references."""
