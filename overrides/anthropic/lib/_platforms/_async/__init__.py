"""The I/O that cloud platforms share: fetching a bearer token before a request is sent."""
