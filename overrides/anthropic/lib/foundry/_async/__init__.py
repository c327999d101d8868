"""The I/O of the clients of Microsoft Foundry."""
