"""Django's settings: everything comes from the data folder and a few environment variables."""

import os
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import firsthand.zones  # noqa: F401 - it looks at the zone of the computer before Django sets its own
from firsthand.core.errors import UserError
from firsthand.home import DATABASE_VARIABLE, database_path, secret_key
from firsthand.store.health import can_lose_pages

PACKAGE = Path(__file__).resolve().parent


def sqlite_database(path: Path) -> dict[str, Any]:
    """Return SQLite as we use it: write-ahead log, immediate transactions, patient writers."""
    return {
        "ENGINE": "firsthand.store.sqlite" if can_lose_pages() else "django.db.backends.sqlite3",
        "NAME": str(path),
        "OPTIONS": {
            "transaction_mode": "IMMEDIATE",
            "timeout": 20,
            "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA cache_size=-32000;",
        },
        # A file, so that the threads of a test server share it.
        "TEST": {"NAME": os.environ.get("FIRSTHAND_TEST_SQLITE") or None},
    }


def postgresql_database(url: str) -> dict[str, Any]:
    """Read postgresql://user:password@host:port/name. Raises UserError SET-101."""
    parts = urlsplit(url)
    if parts.scheme not in ("postgresql", "postgres") or not parts.path.strip("/"):
        raise UserError(
            "SET-101",
            "This is not an address of a PostgreSQL database.",
            where=DATABASE_VARIABLE,
            next_step="Write it as postgresql://user:password@host:port/name, or leave it empty for SQLite.",
        )
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": unquote(parts.path.strip("/")),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": unquote(parts.hostname or ""),
        "PORT": str(parts.port or ""),
    }


def database() -> dict[str, Any]:
    url = os.environ.get(DATABASE_VARIABLE, "")
    return postgresql_database(url) if url else sqlite_database(database_path())


SECRET_KEY = secret_key()
DEBUG = False
# Host names are checked by our own middleware, which knows the port being served.
ALLOWED_HOSTS = ["127.0.0.1", "localhost", "[::1]"]
ROOT_URLCONF = "firsthand.web.urls"
WSGI_APPLICATION = None
INSTALLED_APPS = ["django.contrib.sessions", "firsthand.store"]
DATABASES = {"default": database()}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
USE_TZ = True
TIME_ZONE = "UTC"
LANGUAGE_CODE = "en"
USE_I18N = False

MIDDLEWARE = [
    "firsthand.web.middleware.SecurityHeaders",
    "firsthand.web.middleware.KnownHost",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "firsthand.web.middleware.SameOrigin",
    "firsthand.web.middleware.Sessions",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "firsthand.web.middleware.SignedIn",
]
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.jinja2.Jinja2",
        "DIRS": [PACKAGE / "web" / "templates"],
        "OPTIONS": {
            "environment": "firsthand.web.jinja.environment",
            "context_processors": ["firsthand.web.context.shell"],
        },
    }
]
STATIC_URL = "/static/"
STATIC_ROOT = str(PACKAGE / "web" / "static")
WHITENOISE_ROOT = None
WHITENOISE_USE_FINDERS = False

SESSION_COOKIE_NAME = "firsthand_session"
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Strict"
SESSION_COOKIE_AGE = 60 * 60 * 24 * 30
CSRF_COOKIE_NAME = "firsthand_csrf"
CSRF_COOKIE_HTTPONLY = True
CSRF_COOKIE_SAMESITE = "Strict"
CSRF_USE_SESSIONS = True
CSRF_FAILURE_VIEW = "firsthand.web.views.errors.csrf_failure"
X_FRAME_OPTIONS = "DENY"
SECURE_CONTENT_TYPE_NOSNIFF = True
DATA_UPLOAD_MAX_MEMORY_SIZE = 4 * 1024 * 1024
UPLOAD_MOST_BYTES = 4 << 30  # of one request; the page says so before it sends more
FILE_UPLOAD_MAX_MEMORY_SIZE = 1024 * 1024
FILE_UPLOAD_HANDLERS = ["django.core.files.uploadhandler.TemporaryFileUploadHandler"]

# Nothing from an import is ever logged: only levels, codes and our own words reach these handlers.
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"null": {"class": "logging.NullHandler"}, "console": {"class": "logging.StreamHandler"}},
    "loggers": {
        "django": {"handlers": ["null"], "level": "ERROR", "propagate": False},
        "django.request": {"handlers": ["null"], "level": "ERROR", "propagate": False},
        "waitress": {"handlers": ["null"], "level": "ERROR", "propagate": False},
        "firsthand": {"handlers": ["console"], "level": "WARNING", "propagate": False},
    },
}
