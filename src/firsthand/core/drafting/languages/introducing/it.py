"""Being asked for an introduction, and the words that follow one, in Italian."""

from types import MappingProxyType

INTRODUCING = MappingProxyType(
    {
        "asked.why": (
            "grazie per la [Sua|tua] domanda su {person}. Prima di chiedere, due cose mi aiuterebbero: il "
            "motivo di questo contatto e che cosa potrebbe portare all'altra parte. L'ideale è un breve testo"
            " da inoltrare così com'è. Presento le persone quando entrambe hanno detto di sì."
        ),
        "asked.why.subject": "La [Sua|tua] domanda su {person}",
        "asked.question": (
            "{full_name} mi ha chiesto di fare da tramite con [Lei|te]. Ho voluto [chiederLe|chiederti] prima"
            " un parere; non ho comunicato nulla che [La|ti] riguardi."
        ),
        "asked.question.subject": "Posso [presentarLe|presentarti] {full_name}?",
        "asked.reason": "Il motivo, per come l'ho capito: {reason}.",
        "asked.gain": "Che cosa potrebbe [portarLe|portarti], per come l'ho capito: {gain}.",
        "asked.free": (
            "Andrebbe bene? Basta un breve sì, e anche un no va benissimo: non servono motivi, e lo riferirò "
            "con tatto."
        ),
        "asked.introduction": (
            "{full_name}, {person}: metto in contatto con piacere due persone che hanno detto di sì. "
            "{asker} ha chiesto questa presentazione e {target} è d'accordo."
        ),
        "asked.who": "{introduced}: {work}.",
        "asked.gain_both": "Che cosa potrebbe portare a {target}, per come l'ho capito: {gain}.",
        "asked.first": "{asker}, [può|puoi] scrivere e proporre una data? Da qui in poi lascio a voi.",
        "asked.introduction.subject": "{full_name} e {person}: una presentazione",
        "asked.no": (
            "grazie per la [Sua|tua] domanda su {person}. Preferisco non fare questa presentazione: metto in "
            "contatto le persone quando posso garantire per entrambe le parti, e in questo momento non posso."
            " Se posso aiutare in altro, [me lo dica|dimmelo] pure."
        ),
        "asked.no_target": (
            "ho chiesto del contatto con {person}. In questo momento non è il caso, quindi mi fermo qui. "
            "[La|Ti] prego di non prenderla come una cosa personale e di non scrivere a nome mio. Se posso "
            "aiutare in altro, [me lo dica|dimmelo] pure."
        ),
        "meet.thanks": (
            "grazie per il contatto con {person}. So che ci sono dentro il [Suo|tuo] tempo e il [Suo|tuo] "
            "buon nome, e ne avrò cura. Se posso fare qualcosa per [Lei|te], [me lo dica|dimmelo] pure. "
            "[Le|Ti] racconterò che cosa ne nasce."
        ),
        "meet.thanks.subject": "Grazie per il contatto con {person}",
        "meet.outcome": (
            "grazie a [Lei|te] conosco {person}, e ne è nato qualcosa di buono. Ci tenevo a [dirglielo e a "
            "ringraziarLa|dirtelo e a ringraziarti]. Se posso ricambiare in qualche modo, [me lo "
            "dica|dimmelo] pure."
        ),
        "meet.outcome.subject": "Che cosa è nato dal contatto con {person}",
        "meet.again": (
            "una riga sulla mia domanda a proposito di {person}, nel caso fosse andata persa. Se non va bene,"
            " un no va benissimo, e non chiederò di nuovo."
        ),
        "meet.again.subject": "La mia domanda su {person}",
        "meet.thanks_no": (
            "grazie per la [Sua|tua] risposta su {person}. Preferisco un no sincero a un favore che pesa, e "
            "tra noi non cambia nulla. Se posso fare qualcosa per [Lei|te], [me lo dica|dimmelo] pure."
        ),
    }
)
