"""Being asked for an introduction, and the words that follow one, in Dutch."""

from types import MappingProxyType

INTRODUCING = MappingProxyType(
    {
        "asked.why": (
            "Bedankt voor [je|uw] vraag over {person}. Voordat ik het voorleg, helpen twee dingen me: waarom "
            "[je|u] dit contact zoekt en wat het de ander kan opleveren. Het liefst als korte tekst die ik zo"
            " kan doorsturen. Ik stel mensen aan elkaar voor als beiden ja hebben gezegd."
        ),
        "asked.why.subject": "[Je|Uw] vraag over {person}",
        "asked.question": (
            "{full_name} heeft me gevraagd om een introductie bij [jou|u]. Ik wilde het eerst aan [jou|u] "
            "vragen; ik heb niets over [je|u] doorgegeven."
        ),
        "asked.question.subject": "Mag ik {full_name} aan [je|u] voorstellen?",
        "asked.reason": "Waarom, zoals ik het heb begrepen: {reason}.",
        "asked.gain": "Wat het [jou|u] kan opleveren, zoals ik het heb begrepen: {gain}.",
        "asked.free": (
            "Komt dat uit? Een kort ja is genoeg, en een nee is net zo goed: een reden is niet nodig, en ik "
            "breng het netjes over."
        ),
        "asked.introduction": (
            "{full_name}, {person}: ik breng [jullie|u beiden] graag met elkaar in contact. {asker} vroeg "
            "om deze introductie en {target} vindt het goed."
        ),
        "asked.who": "{introduced}: {work}.",
        "asked.gain_both": "Wat het {target} kan opleveren, zoals ik het heb begrepen: {gain}.",
        "asked.first": (
            "{asker}, [wil je|wilt u] als eerste schrijven en een moment voorstellen? Verder laat ik het "
            "aan [jullie|u] over."
        ),
        "asked.introduction.subject": "{full_name} en {person}: een introductie",
        "asked.no": (
            "Bedankt voor [je|uw] vraag over {person}. Deze introductie doe ik liever niet: ik breng mensen "
            "bij elkaar als ik voor beide kanten kan instaan, en dat kan ik nu niet. Als ik met iets anders "
            "kan helpen, laat het me dan weten."
        ),
        "asked.no_target": (
            "Ik heb navraag gedaan over de introductie bij {person}. Het komt nu niet uit, dus ik laat het "
            "hierbij. Vat het [alsjeblieft|alstublieft] niet persoonlijk op, en schrijf niet namens mij. Als "
            "ik met iets anders kan helpen, laat het me dan weten."
        ),
        "meet.thanks": (
            "Bedankt voor de introductie bij {person}. Ik weet dat er [jouw|uw] tijd en [jouw|uw] goede naam "
            "in zitten, en daar ga ik zorgvuldig mee om. Als ik iets voor [je|u] kan doen, laat het me dan "
            "weten. Ik vertel [je|u] wat ervan komt."
        ),
        "meet.thanks.subject": "Bedankt voor de introductie bij {person}",
        "meet.outcome": (
            "Dankzij [jou|u] ken ik {person}, en daar is iets moois uit voortgekomen. Dat wilde ik [je|u] "
            "laten weten, met dank. Als ik iets terug kan doen, laat het me dan weten."
        ),
        "meet.outcome.subject": "Wat er van de introductie bij {person} kwam",
        "meet.again": (
            "Nog een korte regel over mijn vraag over {person}, voor het geval die is ondergesneeuwd. Als het"
            " niet uitkomt, is een nee prima, en ik vraag het niet nog eens."
        ),
        "meet.again.subject": "Mijn vraag over {person}",
        "meet.thanks_no": (
            "Bedankt voor [je|uw] antwoord over {person}. Ik heb liever een eerlijk nee dan een gunst die "
            "niet past, en het verandert niets tussen ons. Als ik iets voor [je|u] kan doen, laat het me dan "
            "weten."
        ),
    }
)
