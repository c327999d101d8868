"""What the clients of several cloud platforms share: settings, bearer tokens, and the error for parts of the
API that a platform lacks. Nothing here names one platform."""
