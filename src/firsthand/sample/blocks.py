"""Reading word lists and sentences from text blocks in the code."""


def words(block: str) -> tuple[str, ...]:
    """Split a text block at blanks."""
    return tuple(block.split())


def columns(header: str) -> tuple[str, ...]:
    """Split a header line as LinkedIn writes it."""
    return tuple(header.split(","))


def paragraphs(block: str) -> tuple[str, ...]:
    """Split a text block into its entries: one a line, an indented line goes on."""
    entries: list[str] = []
    for line in block.strip("\n").splitlines():
        if line.startswith(" ") and entries:
            entries[-1] = f"{entries[-1]} {line.strip()}"
        elif line.strip():
            entries.append(line.strip())
    return tuple(entries)
