"""Being asked for an introduction, and the words that follow one, in German."""

from types import MappingProxyType

INTRODUCING = MappingProxyType(
    {
        "asked.why": (
            "danke für [Ihre|deine] Frage nach {person}. Bevor ich nachfrage, helfen mir zwei Dinge: was "
            "[Sie|dich] zu diesem Kontakt bewegt und was die andere Seite davon haben könnte. Am besten als "
            "kurzer Text, den ich so weiterleiten kann. Ich stelle vor, wenn beide Seiten zugesagt haben."
        ),
        "asked.why.subject": "[Ihre|Deine] Frage nach {person}",
        "asked.question": (
            "{full_name} hat mich gefragt, ob ich den Kontakt zu [Ihnen|dir] herstelle. Ich wollte zuerst "
            "[Sie|dich] fragen; weitergegeben habe ich nichts."
        ),
        "asked.question.subject": "Darf ich [Ihnen|dir] {full_name} vorstellen?",
        "asked.reason": "Der Grund, wie ich ihn verstanden habe: {reason}.",
        "asked.gain": "Was für [Sie|dich] dabei sein könnte, wie ich es verstanden habe: {gain}.",
        "asked.free": (
            "Passt das? Ein kurzes Ja genügt, und ein Nein ist genauso gut: Es braucht keine Begründung, und "
            "ich gebe es freundlich weiter."
        ),
        "asked.introduction": (
            "{full_name}, {person}: Ich freue mich, diesen Kontakt herzustellen. {asker} hat darum "
            "gebeten, und {target} ist einverstanden."
        ),
        "asked.who": "{introduced}: {work}.",
        "asked.gain_both": "Was für {target} dabei sein könnte, wie ich es verstanden habe: {gain}.",
        "asked.first": (
            "{asker}, [machen Sie|machst du] den Anfang und [schlagen|schlägst] einen Termin vor? Alles "
            "Weitere liegt nun in guten Händen."
        ),
        "asked.introduction.subject": "Ich mache bekannt: {full_name} und {person}",
        "asked.no": (
            "danke für [Ihre|deine] Frage nach {person}. Diesen Kontakt möchte ich nicht herstellen: Ich "
            "stelle vor, wenn ich für beide Seiten sprechen kann, und das kann ich gerade nicht. Wenn ich mit"
            " etwas anderem helfen kann, [sagen Sie|sag] es mir gern."
        ),
        "asked.no_target": (
            "ich habe wegen {person} nachgefragt. Im Moment passt es nicht, deshalb belasse ich es dabei. "
            "[Nehmen Sie|Nimm] es bitte nicht persönlich, und [schreiben Sie|schreib] bitte nicht in meinem "
            "Namen. Wenn ich mit etwas anderem helfen kann, [sagen Sie|sag] es mir gern."
        ),
        "meet.thanks": (
            "vielen Dank für den Kontakt zu {person}. Ich weiß, dass [Ihre|deine] Zeit und [Ihr|dein] guter "
            "Name darin stecken, und gehe mit beidem sorgsam um. Wenn ich etwas für [Sie|dich] tun kann, "
            "[sagen Sie|sag] es mir gern. Ich melde mich, wenn sich etwas ergibt."
        ),
        "meet.thanks.subject": "Danke für den Kontakt zu {person}",
        "meet.outcome": (
            "[Sie haben|du hast] mich mit {person} bekannt gemacht, und daraus ist etwas Gutes geworden. "
            "Angefangen hat es mit [Ihnen|dir]: vielen Dank. Wenn ich im Gegenzug etwas für [Sie|dich] tun "
            "kann, [sagen Sie|sag] es mir gern."
        ),
        "meet.outcome.subject": "Was aus dem Kontakt zu {person} geworden ist",
        "meet.again": (
            "eine kurze Zeile zu meiner Frage nach {person}, falls sie untergegangen ist. Wenn es nicht "
            "passt, ist ein Nein völlig in Ordnung, und ich frage nicht noch einmal."
        ),
        "meet.again.subject": "Meine Frage nach {person}",
        "meet.thanks_no": (
            "danke für [Ihre|deine] Antwort zu {person}. Ein offenes Nein ist mir lieber als ein Gefallen, "
            "der nicht passt, und zwischen uns ändert es nichts. Wenn ich etwas für [Sie|dich] tun kann, "
            "[sagen Sie|sag] es mir gern."
        ),
    }
)
