"""The tools of an agent without their I/O loop: files confined to directories, glob and grep, the protocol of
the shell, and the unpacking of skills. Functions here block; none is async."""
