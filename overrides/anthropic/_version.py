"""The distribution's name and version; read by the build, by headers and by tools that look for a version."""

__title__ = "anthropic"
__version__ = "0.126.0"
