"""A word to somebody one knows, and the three tones, in Dutch."""

from types import MappingProxyType

TOUCHING = MappingProxyType(
    {
        "greeting.formal.named": "Geachte {recipient},",
        "greeting.formal.plain": "Goedendag,",
        "greeting.warm.named": "[Hoi|Dag] {first_name},",
        "greeting.warm.plain": "[Hallo|Goedendag],",
        "signature.formal": "Met vriendelijke groet,\n{owner_name}",
        "signature.warm": "Hartelijke groet,\n{owner_first_name}",
        "warm.wish": "Ik wens [je|u] een goede week.",
        "check.short": ("{full_name} noemt [jouw|uw] naam in een uitnodiging aan mij. Komt dat via [jou|u]?"),
        "meet.short": (
            "[Wil je|Wilt u] mij voorstellen aan {person}, als [jullie|u] elkaar goed genoeg [kennen|kent]? Ik voeg "
            "een korte tekst toe om door te sturen. Een nee is prima."
        ),
        "touch.answer": "Bedankt voor [je|uw] bericht. Het spijt me dat het antwoord op zich liet wachten.",
        "touch.answer.subject": "[Je|Uw] bericht",
        "touch.answer_mail": "Bedankt voor [je|uw] mail. Het spijt me dat het antwoord op zich liet wachten.",
        "touch.answer_question": "Bedankt voor [je|uw] vraag. Het spijt me dat het antwoord op zich liet wachten.",
        "touch.call": "Als bellen makkelijker is, laat dan weten wanneer een kort gesprek schikt.",
        "touch.promised": "Ik ben niet vergeten wat ik [je|u] heb beloofd: {promise}. Hier is het.",
        "touch.promised.subject": "Zoals beloofd",
        "touch.promised_late": "Ik ben laat met wat ik [je|u] heb beloofd, en dat spijt me: {promise}. Hier is het.",
        "touch.promised_plain": "Ik ben niet vergeten wat ik [je|u] heb beloofd. Hier is het.",
        "touch.thanks_introduction": (
            "Bedankt dat [je|u] me in contact [hebt|heeft] gebracht met {person}. Dat was erg aardig."
        ),
        "touch.thanks_introduced": "Bedankt voor de introductie. Dat was erg aardig.",
        "touch.thanks_recommendation": (
            "Bedankt voor de aanbeveling die [je|u] [hebt|heeft] geschreven. Die betekent veel voor me."
        ),
        "touch.thanks_referral": "Bedankt dat [je|u] me [hebt|heeft] aanbevolen. Dat waardeer ik zeer.",
        "touch.thanks_answer": "Bedankt voor het antwoord op mijn vraag. Daar kon ik mee verder.",
        "touch.thanks_help": "Bedankt voor [je|uw] hulp. Die waardeer ik zeer.",
        "touch.thanks_help.subject": "Bedankt",
        "touch.job_at": "Gefeliciteerd met [je|uw] nieuwe functie bij {organisation}. Ik wens [je|u] een goede start.",
        "touch.job": "Gefeliciteerd met [je|uw] nieuwe functie. Ik wens [je|u] een goede start.",
        "touch.job.subject": "Gefeliciteerd",
        "touch.last": (
            "We hadden in {month} voor het laatst contact. Hoe gaat het met [je|u], en waar [werk je|werkt u] nu aan?"
        ),
        "touch.last.subject": "Hoe gaat het?",
        "touch.met": (
            "We zagen elkaar in {month} voor het laatst. Hoe gaat het met [je|u], en waar [werk je|werkt u] nu aan?"
        ),
        "touch.first": (
            "Ik wilde [je|u] al een tijd schrijven. Hoe gaat het met [je|u], en waar [werk je|werkt u] nu aan?"
        ),
        "touch.kept": "Ik hoop dat [je|u] iets had aan wat ik in {month} heb beloofd.",
        "touch.nudge": (
            "Een tijd geleden stelde ik een gesprek van 15 tot 30 minuten voor, misschien op een ongelukkig moment. "
            "Schikt een dag in de komende twee weken? Zo niet, dan is een korte regel genoeg."
        ),
        "touch.nudge.subject": "Ons gesprek",
    }
)
