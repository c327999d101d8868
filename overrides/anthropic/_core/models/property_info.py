"""Facts that an annotation states about a field beyond its type: name on the wire, format, discriminator.

Nothing here reads values; the compilers of decoders and encoders look these facts up.
"""

from typing import Optional


class PropertyInfo:
    """Metadata for `Annotated[...]`.

    `alias` is the field's name on the wire; `format` is `"iso8601"`, `"custom"` (with `format_template`) or
    `"base64"` for inputs that are converted; `discriminator` names the field whose value selects a member of
    the annotated union.
    """

    __slots__ = ("alias", "discriminator", "format", "format_template")

    def __init__(
        self,
        *,
        alias: Optional[str] = None,
        format: Optional[str] = None,
        format_template: Optional[str] = None,
        discriminator: Optional[str] = None,
    ) -> None:
        self.alias = alias
        self.format = format
        self.format_template = format_template
        self.discriminator = discriminator

    def _key(self) -> "tuple[Optional[str], ...]":
        return (self.alias, self.format, self.format_template, self.discriminator)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, PropertyInfo) and self._key() == other._key()

    def __hash__(self) -> int:
        return hash(self._key())

    def __repr__(self) -> str:
        shown = ", ".join(
            f"{name}={value!r}" for name in self.__slots__ if (value := getattr(self, name)) is not None
        )
        return f"PropertyInfo({shown})"
