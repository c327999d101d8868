"""The I/O of the helpers of resource classes."""
