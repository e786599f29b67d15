"""What the subject of a mail says of whether it answers one, and which."""

import re

_ANSWERS = (
    r"(?:re|aw|antw|sv|vs|rv|rif|r|res|resp|réf|ref|tr|odp|odg|ynt|vá|bls|atb|σχετ|απ|ответ|отв|תשובה|رد|回复|回覆|答复|返信)"
    r"\s?(?:\[\d+\]|\(\d+\)|\^\d+)?\s?[:：]"
)
_ANSWER = re.compile(_ANSWERS, re.IGNORECASE)
_ALL = re.compile(rf"(?:\s*{_ANSWERS})+\s*", re.IGNORECASE)


def is_answer(subject: str) -> bool:
    """Tell whether a subject begins as that of an answer, in any of many languages."""
    return _ANSWER.match(subject) is not None


def answered_subject(subject: str) -> str:
    """Return a subject without what answers put before it, folded."""
    begin = _ALL.match(subject)
    return " ".join(subject[begin.end() if begin else 0 :].casefold().split())
