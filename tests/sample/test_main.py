import os
import subprocess
import sys
from pathlib import Path

import pytest

from firsthand.sample.__main__ import main


def test_command_writes_and_names_every_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["--connections", "30", "--messages", "0", "--invitations", "0", "--as-of", "2026-05-04"]
    assert main([*arguments, str(tmp_path / "out")]) == 0
    named = capsys.readouterr().out.split()
    assert named == [
        str(tmp_path / "out" / name)
        for name in (
            "Basic_LinkedInDataExport_12-02-2025.zip",
            "Complete_LinkedInDataExport_05-03-2026.zip",
            "address-book.vcf",
            "calendar.ics",
            "mailbox.mbox",
            "pasted-invitations.txt",
        )
    ]
    assert all(Path(name).stat().st_size for name in named)


def test_help_names_every_size(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])
    shown = capsys.readouterr().out
    names = ("connections", "messages", "invitations", "pending", "mails", "meetings", "seed")
    assert all(f"--{name}" in shown for name in names)


def test_every_process_writes_the_same_bytes(tmp_path: Path) -> None:
    """Python orders sets anew in each process unless the seed of their hashes is fixed."""
    written = []
    for seed in ("1", "2"):
        out = tmp_path / seed
        command = [sys.executable, "-m", "firsthand.sample", str(out), "--as-of", "2026-05-04"]
        subprocess.run(command, env={**os.environ, "PYTHONHASHSEED": seed}, check=True, capture_output=True)
        written.append({path.name: path.read_bytes() for path in out.iterdir()})
    assert written[0] == written[1]
