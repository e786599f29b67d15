"""What the foot of a mail plainly says of its writer, and nothing that it does not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsthand.core.records import Party, Signature
from firsthand.core.signatures import find_signature

TILDA = Party("Tilda Okonjo", mail="tilda@halden.example")


def foot(*lines, name="Tilda Okonjo", above="See you on Tuesday.\n\n", mark="-- \n"):
    return above + mark + "\n".join((name, *lines))


@pytest.mark.parametrize(
    ("lines", "title", "company"),
    [
        (["Head of Sales, Halden Ltd"], "Head of Sales", "Halden Ltd"),
        (["Head of Sales", "Halden"], "Head of Sales", "Halden"),
        (["Head of Sales | Halden"], "Head of Sales", "Halden"),
        (["Software Engineer at Northwind"], "Software Engineer", "Northwind"),
        (["Vertriebsleiterin bei Nordkai"], "Vertriebsleiterin", "Nordkai"),
        (["Geschäftsführerin", "Nordkai GmbH"], "Geschäftsführerin", "Nordkai GmbH"),
        (["Nordkai GmbH", "Geschäftsführerin"], "Geschäftsführerin", "Nordkai GmbH"),
        (["Directrice commerciale", "Quai Nord SARL"], "Directrice commerciale", "Quai Nord SARL"),
        (["Responsable de ventas", "Muelle Norte S.A."], "Responsable de ventas", "Muelle Norte S.A."),
        (["Diretora de Marketing", "Cais Norte, Lda."], "Diretora de Marketing", "Cais Norte, Lda."),
        (["Responsabile vendite", "Molo Nord Srl"], "Responsabile vendite", "Molo Nord Srl"),
        (["Verkoopmanager", "Noordkade BV"], "Verkoopmanager", "Noordkade BV"),
        (["Head of Sales", "Live and let live"], "Head of Sales", ""),
        (["Halden"], "", "Halden"),
        (["Carpe diem"], "", ""),
        (["Think before you print this mail!"], "", ""),
        (["The sales figures are due on Monday and we should talk about them"], "", ""),
    ],
)
def test_title_and_company_are_told_where_they_are_plain(lines, title, company):
    found = find_signature(foot(*lines), TILDA) or Signature()
    assert (found.title, found.company) == (title, company)


@pytest.mark.parametrize(
    ("lines", "perhaps"),
    [
        (["Crane Engineer", "Northwind Systems", "+49 30 1234567"], "Northwind Systems"),
        (["Northwind Systems", "Crane Engineer"], "Northwind Systems"),
        (["Crane Engineer | Northwind Systems"], "Northwind Systems"),
        (["Northwind Systems", "www.northwind.example"], "Northwind Systems"),
        (["Head of Sales", "Halden"], ""),  # that is certain
        (["Crane Engineer", "see you on Tuesday"], ""),
        (["Crane Engineer", "Think before you print this mail!"], ""),
        (["Carpe diem"], ""),
    ],
)
def test_what_may_be_a_company_is_told_apart(lines, perhaps):
    found = find_signature(foot(*lines), TILDA) or Signature()
    assert (found.perhaps, found.company) == (perhaps, "Halden" if "Halden" in lines else "")


@pytest.mark.parametrize(
    ("line", "phones"),
    [
        ("+49 (0)30 1234567", ("+49301234567",)),
        ("Phone: +47 22 12 34 56 | Fax: +47 22 12 34 57", ("+4722123456",)),
        ("T 0047 22 12 34 56", ("+4722123456",)),
        ("030 1234567", ()),
        ("Order 4711-0815-99", ()),
        ("+1 (555) 010-9999, +1 555 010 9998", ("+15550109999", "+15550109998")),
        ("+12", ()),
    ],
)
def test_phones_are_kept_in_international_form_only(line, phones):
    assert (find_signature(foot(line), TILDA) or Signature()).phones == phones


def test_one_profile_address_is_the_writers_and_two_are_nobodys():
    one, other = "https://www.linkedin.com/in/Tilda-Okonjo/?x=1", "linkedin.com/in/lars"
    assert find_signature(foot(one), TILDA).url == "linkedin.com/in/tilda-okonjo"
    assert find_signature(foot(one, other), TILDA) is None


@pytest.mark.parametrize(
    "farewell",
    [
        "Best regards,",
        "Mit freundlichen Grüßen",
        "Cordialement,",
        "Un saludo,",
        "Atenciosamente,",
        "Cordiali saluti",
        "Met vriendelijke groet,",
    ],
)
def test_a_farewell_opens_the_foot_in_seven_languages(farewell):
    assert find_signature(foot("Head of Sales", "Halden", mark=f"{farewell}\n"), TILDA).company == "Halden"


def test_the_writers_name_opens_the_foot():
    assert find_signature(foot("Head of Sales", "Halden", mark=""), TILDA).title == "Head of Sales"


def test_without_a_foot_nothing_is_said():
    assert find_signature("Call Lars, Head of Sales, +47 22 12 34 56.\nHe waits.", TILDA) is None
    assert find_signature("", TILDA) is None


@pytest.mark.parametrize(
    "above",
    [
        "Lars Hansen\nHead of Sales\nHalden Ltd",
        "Eva María Prieto\nDirectora de ventas\nMuelle Norte S.A.",
        "Jean-Luc O'Brien\nDirecteur\nQuai Nord SARL",
    ],
)
def test_a_foot_that_begins_with_anothers_name_is_not_the_writers(above):
    assert find_signature(f"Please see below.\n\n-- \n{above}", TILDA) is None
    assert find_signature(f"Please see below.\n\nBest regards,\n{above}", TILDA) is None


@pytest.mark.parametrize("name", ["T. Okonjo", "Tilly Okonjo", "Tilda M. Okonjo", "Okonjo Tilda", "Tilda"])
def test_the_writer_may_go_by_another_form_of_the_name(name):
    assert (
        find_signature(f"See you.\n\n-- \n{name}\nHead of Sales\nHalden Ltd", TILDA).company == "Halden Ltd"
    )


@pytest.mark.parametrize(
    "disclaimer",
    [
        "This message is confidential and intended for the addressee only. If you are not the intended recipient, delete it.",
        "Geschäftsführer: Max Muster, Eva Beispiel\nSitz der Gesellschaft: Kiel, HRB 4711",
        "Ce message est confidentiel. Toute diffusion est interdite.\nSAS au capital de 10 000 euros",
        "Este mensaje es confidencial y va dirigido a su destinatario.",
        "Esta mensagem é confidencial. Pense no ambiente antes de imprimir.",
        "Questo messaggio è riservato. D.Lgs. 196/2003",
        "Dit bericht is vertrouwelijk. KvK 12345678",
    ],
)
def test_what_lawyers_put_below_says_nothing(disclaimer):
    found = find_signature(foot("Head of Sales", "Halden", "", disclaimer), TILDA)
    assert (found.title, found.company) == ("Head of Sales", "Halden")
    assert find_signature(foot(disclaimer), TILDA) is None


@given(st.text(max_size=300), st.text(max_size=20))
def test_no_text_is_too_odd(text, name):
    found = find_signature(f"{text}\n-- \n{text}", Party(name))
    assert found is None or any(found)
