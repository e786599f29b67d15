"""firsthand outreach: drafted, checked, marked as sent and taken back."""

from pathlib import Path

from tests.archives import archive_files, chat, invitation, write_zip
from tests.cli.conftest import Shell


def test_outreach(tmp_path: Path) -> None:
    shell = Shell(tmp_path / "home")
    assert shell.json("outreach")["sent"] == []
    assert "No invitation of yours is known yet." in shell.run("outreach").stdout
    archive = write_zip(
        tmp_path,
        archive_files(
            owner="Alice Arden",
            invitations=[invitation("Ola Berg", "2026-09-03T10:00", incoming=False)],
            messages=chat(
                "2-tom", "Tom Okafor",
                ("them", "2026-05-04 09:00:00", "Shall we look at the harbour plan together?"),
                ("me", "2026-05-05 09:00:00", "Yes, I will bring the draft on Monday."),
            ),
        ),
    )  # fmt: skip
    shell.run("import", str(archive))
    tom = next(each for each in shell.json("people") if each["name"] == "Tom Okafor")["id"]
    drafted = shell.json("outreach", tom)
    assert drafted["note"].startswith("Hi Tom, we wrote to each other in May,")
    assert (drafted["is_ready"], drafted["limit"]) == (True, 200)
    checked = shell.json("outreach", tom, "--note", "Hi Ana, I'd like to add you to my professional network")
    assert [each["code"] for each in checked["remarks"]] == ["name", "default"]
    told = shell.run("outreach", tom, "--note", "Hi Ana, hello").stdout
    assert "It greets “Ana”; this is Tom Okafor. Correct the greeting." in told
    shell.run("outreach", tom, "--note", "Hi Tom, about the harbour plan", "--sent")
    sent = shell.json("outreach")["sent"]
    assert [(each["person"]["name"], each["status"]) for each in sent] == [
        ("Tom Okafor", "open_or_declined"), ("Ola Berg", "open_or_declined"),
    ]  # fmt: skip
    assert "2 invitations of yours, 0 accepted." in shell.run("outreach").stdout
    shell.run("outreach", "--undo")
    assert "OUR-102" in shell.run("outreach", "--undo", code=1).stderr
    assert "OUR-104" in shell.run("outreach", "--sent", code=1).stderr
    assert "PEO-101" in shell.run("outreach", "999999", code=1).stderr
