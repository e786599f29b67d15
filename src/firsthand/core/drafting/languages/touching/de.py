"""A word to somebody one knows, and the three tones, in German."""

from types import MappingProxyType

TOUCHING = MappingProxyType(
    {
        "greeting.formal.named": "Guten Tag {recipient},",
        "greeting.formal.plain": "Guten Tag,",
        "greeting.warm.named": "[Guten Tag|Hallo] {first_name},",
        "greeting.warm.plain": "[Guten Tag|Hallo],",
        "signature.formal": "Mit freundlichen Grüßen\n{owner_name}",
        "signature.warm": "Herzliche Grüße\n{owner_first_name}",
        "warm.wish": "Ich wünsche [Ihnen|dir] eine gute Woche.",
        "check.short": (
            "{full_name} nennt [Ihren|deinen] Namen in einer Einladung an mich. Kam das durch [Sie|dich] zustande?"
        ),
        "meet.short": (
            "[würden Sie|würdest du] mich mit {person} bekannt machen, wenn [Sie sich|ihr euch] gut genug "
            "[kennen|kennt]? Ich füge einen kurzen Text zum Weiterleiten bei. Ein Nein ist völlig in Ordnung."
        ),
        "touch.answer": (
            "vielen Dank für [Ihre|deine] Nachricht. Es tut mir leid, dass [Sie|du] auf meine Antwort warten "
            "[mussten|musstest]."
        ),
        "touch.answer.subject": "[Ihre|Deine] Nachricht",
        "touch.answer_mail": (
            "vielen Dank für [Ihre|deine] Mail. Es tut mir leid, dass [Sie|du] auf meine Antwort warten "
            "[mussten|musstest]."
        ),
        "touch.answer_question": (
            "vielen Dank für [Ihre|deine] Frage. Es tut mir leid, dass [Sie|du] auf eine Antwort warten "
            "[mussten|musstest]."
        ),
        "touch.call": (
            "Wenn es sich am Telefon leichter bespricht, [schreiben Sie|schreib] mir, wann ein kurzes Gespräch passt."
        ),
        "touch.promised": (
            "ich habe nicht vergessen, was ich [Ihnen|dir] versprochen habe: {promise}. Hier ist es."
        ),
        "touch.promised.subject": "Wie versprochen",
        "touch.promised_late": (
            "ich komme spät mit dem, was ich [Ihnen|dir] versprochen habe, das tut mir leid: {promise}. Hier ist es."
        ),
        "touch.promised_plain": (
            "ich habe nicht vergessen, was ich [Ihnen|dir] versprochen habe. Hier ist es."
        ),
        "touch.thanks_introduction": (
            "vielen Dank, dass [Sie|du] mich mit {person} in Kontakt gebracht [haben|hast]. Das war sehr freundlich."
        ),
        "touch.thanks_introduced": "vielen Dank für die Vermittlung. Das war sehr freundlich.",
        "touch.thanks_recommendation": (
            "vielen Dank für die Empfehlung, die [Sie|du] mir geschrieben [haben|hast]. Das bedeutet mir viel."
        ),
        "touch.thanks_referral": "vielen Dank, dass [Sie|du] mich empfohlen [haben|hast]. Das weiß ich zu schätzen.",
        "touch.thanks_answer": "vielen Dank für [Ihre|deine] Antwort auf meine Frage. Das hat mir weitergeholfen.",
        "touch.thanks_help": "vielen Dank für [Ihre|deine] Hilfe. Das weiß ich sehr zu schätzen.",
        "touch.thanks_help.subject": "Vielen Dank",
        "touch.job_at": (
            "herzlichen Glückwunsch zur neuen Stelle bei {organisation}. Ich wünsche [Ihnen|dir] einen guten Start."
        ),
        "touch.job": "herzlichen Glückwunsch zur neuen Stelle. Ich wünsche [Ihnen|dir] einen guten Start.",
        "touch.job.subject": "Herzlichen Glückwunsch",
        "touch.last": (
            "im {month} hatten wir zuletzt Kontakt. Wie geht es [Ihnen|dir], und woran [arbeiten Sie|arbeitest du] "
            "gerade?"
        ),
        "touch.last.subject": "Wie geht es [Ihnen|dir]?",
        "touch.met": (
            "im {month} haben wir uns zuletzt gesehen. Wie geht es [Ihnen|dir], und woran "
            "[arbeiten Sie|arbeitest du] gerade?"
        ),
        "touch.first": (
            "schon länger wollte ich [Ihnen|dir] schreiben. Wie geht es [Ihnen|dir], und woran "
            "[arbeiten Sie|arbeitest du] gerade?"
        ),
        "touch.kept": "Ich hoffe, dass das, was ich [Ihnen|dir] im {month} versprochen hatte, von Nutzen war.",
        "touch.nudge": (
            "vor einiger Zeit habe ich ein Gespräch von 15 bis 30 Minuten vorgeschlagen, vielleicht in einem "
            "ungünstigen Moment. Passt [Ihnen|dir] ein Tag in den nächsten zwei Wochen? Wenn nicht, genügt eine kurze "
            "Zeile."
        ),
        "touch.nudge.subject": "Unser Gespräch",
    }
)
