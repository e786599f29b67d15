"""Asking a language model through one address that answers as OpenAI's `/chat/completions` does.

One question, one answer: nothing is streamed, no redirect is followed, no proxy used, no tool offered. The form is
that of https://platform.openai.com/docs/api-reference/chat, which local servers speak as well.
"""

import json
import socket
import ssl
from collections.abc import Callable
from dataclasses import dataclass, field
from http.client import HTTPConnection, HTTPException, HTTPResponse, HTTPSConnection
from urllib.parse import urlsplit

from firsthand.core.hosts import host_of
from firsthand.drafters import faults
from firsthand.limits import Limit

LARGEST_ANSWER = 256 << 10
_PIECE = 1 << 16


@dataclass(frozen=True, slots=True)
class Patience:
    """How many seconds a model may be silent, and how many it may take for one answer."""

    silent: float = 90.0
    whole: float = 120.0


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Where a model is asked and which one; the key is empty for one that wants none."""

    address: str
    model: str
    key: str = field(default="", repr=False)
    patience: Patience = Patience()


def ask_model(
    endpoint: Endpoint, question: bytes, *, trusted: Callable[[], ssl.SSLContext] = ssl.create_default_context
) -> str:
    """Return what a model answers to a question made by `question_of`. Raises UserError MDL-201 to MDL-208."""
    parts = urlsplit(endpoint.address)
    host, limit = host_of(endpoint.address), Limit(endpoint.patience.whole)
    connection = (
        HTTPSConnection(host, parts.port, timeout=endpoint.patience.silent, context=trusted())
        if parts.scheme == "https"
        else HTTPConnection(host, parts.port, timeout=endpoint.patience.silent)
    )
    try:
        with limit:
            connection.connect()
            limit.watch(connection.sock)
            connection.request("POST", parts.path, question, _headers(endpoint))
            return _text_in(_answer(connection.getresponse(), host, limit), host)
    except ssl.SSLCertVerificationError:
        raise faults.wrong_certificate(host) from None
    except TimeoutError:
        raise faults.too_slow(host) from None
    except socket.gaierror:
        raise faults.unreachable(host, "There is no server of this name.") from None
    except (OSError, HTTPException):
        if limit.is_over:
            raise faults.too_slow(host) from None
        raise faults.unreachable(host, "The server cannot be reached, or ended the connection.") from None
    finally:
        connection.close()


def _headers(endpoint: Endpoint) -> dict[str, str]:
    return {
        "Content-Type": "application/json",
        "Accept": "application/json",
        "Accept-Encoding": "identity",
        "User-Agent": "Firsthand",
        "Connection": "close",
        **({"Authorization": f"Bearer {endpoint.key}"} if endpoint.key else {}),
    }


def _answer(response: HTTPResponse, host: str, limit: Limit) -> bytes:
    """Return the bytes of an answer. Raises UserError where it is none, TimeoutError where it comes too late."""
    status = response.status
    if 300 <= status < 400:
        raise faults.leads_elsewhere(host)
    if status in (401, 403):
        raise faults.key_refused(host)
    if status == 429 or status >= 500:
        raise faults.busy(host, status)
    if status != 200:
        raise faults.not_answered(host, status)
    if response.headers.get_content_type() != "application/json":
        raise faults.not_understood(host, "What answers there is no language model.")
    pieces, count = [], 0
    while piece := response.read1(_PIECE):
        pieces.append(piece)
        count += len(piece)
        if count > LARGEST_ANSWER:
            raise faults.not_understood(host, "The answer is longer than any letter.")
    if limit.is_over:
        raise TimeoutError
    return b"".join(pieces)


def _text_in(answer: bytes, host: str) -> str:
    """Return the text of an answer, without the thoughts that some models put before it."""
    try:
        text = json.loads(answer)["choices"][0]["message"]["content"]
    except (ValueError, LookupError, TypeError, RecursionError):
        text = None
    if not isinstance(text, str):
        raise faults.not_understood(host, "The answer of the model makes no sense.")
    head, mark, rest = text.partition("</think>")
    return rest.strip() if mark and head.lstrip().startswith("<think>") else text.strip()
