"""The text of an HTML page, line by line, as far as a letter needs it; links only where they are asked for."""

import html
import re

_LONGEST = 60_000
_UNSEEN = re.compile(
    r"<!--.*?(?:-->|$)|<(style|script|head|title)\b.*?(?:</\1\s*>|$)", re.IGNORECASE | re.DOTALL
)
_QUOTE = re.compile(
    r"<blockquote\b|<[a-z]+\s[^<>]{0,300}?(?:class|id)\s*=\s*[\"']?(?:gmail_quote|gmail_attr|yahoo_quoted|moz-cite-prefix"
    r"|divrplyfwdmsg|appendonsend|protonmail_quote|x_gmail_quote|mail-editor-reference-message-container)",
    re.IGNORECASE,
)
_BREAK = re.compile(r"<(?:br|/p|/div|/tr|/li|/h[1-6]|/table|hr)\b[^<>]*>", re.IGNORECASE)
_LINK = re.compile(
    r"<a\s[^<>]{0,2000}?href\s*=\s*(?:\"([^\"<>]{1,2000})\"|'([^'<>]{1,2000})')[^<>]{0,2000}>", re.IGNORECASE
)
_TAG = re.compile(r"<[^<>]*>")
_SPACES = re.compile(r"[ \t\r\n\f\v\xa0]+")


def page_text(page: str, *, with_links: bool = False, with_quotes: bool = False) -> str:
    """Return what a page shows, up to the letter it quotes; a link stands on a line before its words."""
    page = _UNSEEN.sub(" ", page[:_LONGEST])
    if not with_quotes and (quote := _QUOTE.search(page)):
        page = page[: quote.start()]
    if with_links:
        page = _LINK.sub(lambda found: f"\x00{found[1] or found[2]}\x00", page)
    page = _BREAK.sub("\x00", _SPACES.sub(" ", page))
    text = html.unescape(_TAG.sub(" ", page))
    return "\n".join(" ".join(line.split()) for line in text.split("\x00"))
