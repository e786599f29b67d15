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
