"""The I/O of the hand-written methods of resource classes."""
