"""What a row's number looks like in an address."""


class RowId:
    """A row's id: digits that fit a database's integer, so that no address can overflow it."""

    regex = "[0-9]{1,18}"

    def to_python(self, value: str) -> int:
        return int(value)

    def to_url(self, value: int) -> str:
        return str(value)
