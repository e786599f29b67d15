"""A word to somebody one knows, and the three tones, in Italian."""

from types import MappingProxyType

TOUCHING = MappingProxyType(
    {
        "greeting.formal.named": "Gentile {recipient},",
        "greeting.formal.plain": "Buongiorno,",
        "greeting.warm.named": "[Buongiorno|Ciao] {first_name},",
        "greeting.warm.plain": "[Buongiorno|Ciao],",
        "signature.formal": "Cordiali saluti\n{owner_name}",
        "signature.warm": "Un caro saluto\n{owner_first_name}",
        "warm.wish": "[Le|Ti] auguro una buona settimana.",
        "check.short": "{full_name} cita il [Suo|tuo] nome in un invito che ho ricevuto. Viene da parte [Sua|tua]?",
        "meet.short": (
            "[mi presenterebbe|mi presenteresti] a {person}, se vi conoscete abbastanza bene? Aggiungo un breve testo "
            "da inoltrare. Un no va benissimo."
        ),
        "touch.answer": "grazie per il [Suo|tuo] messaggio. Mi scuso per l'attesa.",
        "touch.answer.subject": "Il [Suo|tuo] messaggio",
        "touch.answer_mail": "grazie per la [Sua|tua] mail. Mi scuso per l'attesa.",
        "touch.answer_question": "grazie per la [Sua|tua] domanda. Mi scuso per l'attesa.",
        "touch.call": (
            "Se è più facile parlarne, [mi dica|dimmi] pure quando andrebbe bene una breve telefonata."
        ),
        "touch.promised": "non ho dimenticato quello che [Le|ti] avevo promesso: {promise}. Ecco.",
        "touch.promised.subject": "Come promesso",
        "touch.promised_late": "arrivo tardi con quello che [Le|ti] avevo promesso, e mi scuso: {promise}. Ecco.",
        "touch.promised_plain": "non ho dimenticato quello che [Le|ti] avevo promesso. Ecco.",
        "touch.thanks_introduction": (
            "grazie per avermi messo in contatto con {person}. È stato un gesto molto gentile."
        ),
        "touch.thanks_introduced": "grazie per la presentazione. È stato un gesto molto gentile.",
        "touch.thanks_recommendation": (
            "grazie per la raccomandazione che [ha scritto|hai scritto]. Per me significa molto."
        ),
        "touch.thanks_referral": "grazie per aver fatto il mio nome. Lo apprezzo molto.",
        "touch.thanks_answer": "grazie per aver risposto alla mia domanda. Mi è servito per andare avanti.",
        "touch.thanks_help": "grazie per il [Suo|tuo] aiuto. Lo apprezzo molto.",
        "touch.thanks_help.subject": "Grazie",
        "touch.job_at": "complimenti per il nuovo incarico in {organisation}. [Le|Ti] auguro un buon inizio.",
        "touch.job": "complimenti per il nuovo incarico. [Le|Ti] auguro un buon inizio.",
        "touch.job.subject": "Complimenti",
        "touch.last": (
            "ci siamo sentiti l'ultima volta in {month}. Come [sta|stai], e a che cosa [lavora|lavori] adesso?"
        ),
        "touch.last.subject": "Come [sta|stai]?",
        "touch.met": (
            "ci siamo visti l'ultima volta in {month}. Come [sta|stai], e a che cosa [lavora|lavori] adesso?"
        ),
        "touch.first": (
            "da tempo volevo [scriverLe|scriverti]. Come [sta|stai], e a che cosa [lavora|lavori] adesso?"
        ),
        "touch.kept": "Spero che quello che [Le|ti] avevo promesso in {month} sia stato utile.",
        "touch.nudge": (
            "tempo fa ho proposto di sentirci per 15-30 minuti, forse in un momento poco adatto. Andrebbe bene un "
            "giorno delle prossime due settimane? Se no, basta una riga."
        ),
        "touch.nudge.subject": "Il nostro colloquio",
    }
)
