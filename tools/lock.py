"""Write the lock files: every package with its version and hashes, without any address."""

import subprocess
import sys

COMMON = [
    "--universal",
    "--generate-hashes",
    "--no-emit-index-url",
    "--no-emit-find-links",
    "--no-header",
    "--no-annotate",
    "--python-version",
    "3.11",
    "--quiet",
]


def main() -> None:
    """Resolve the pins of the program, of its tests and of its benches with uv; `--upgrade` takes newer versions."""
    upgrade = ["--upgrade"] if "--upgrade" in sys.argv else []
    uv = [sys.executable, "-m", "uv", "pip", "compile", *COMMON, *upgrade]
    subprocess.run([*uv, "pyproject.toml", "-o", "requirements.lock"], check=True)
    subprocess.run(
        [
            *uv,
            "pyproject.toml",
            "--extra",
            "postgresql",
            "--group",
            "test",
            "--group",
            "check",
            "-c",
            "requirements.lock",
            "-o",
            "requirements-dev.lock",
        ],
        check=True,
    )
    bench = ["pyproject.toml", "--group", "bench", "-c", "requirements.lock", "-o", "requirements-bench.lock"]
    subprocess.run([*uv, *bench], check=True)


if __name__ == "__main__":
    main()
