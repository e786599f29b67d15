"""Replies in German: Sie by default, du where the note says so."""

from firsthand.core.drafting.languages.introducing.de import INTRODUCING
from firsthand.core.drafting.languages.touching.de import TOUCHING
from firsthand.core.drafting.tongue import Tongue

TONGUE = Tongue(
    code="de",
    months=(
        "Januar",
        "Februar",
        "März",
        "April",
        "Mai",
        "Juni",
        "Juli",
        "August",
        "September",
        "Oktober",
        "November",
        "Dezember",
    ),
    month_and_year="{name} {year}",
    other_register="du",
    other_words=("du", "dich", "dir", "dein", "deine", "deinen", "deinem", "deiner", "deines"),
    texts={
        "greeting.named": "Hallo {first_name},",
        "greeting.plain": "[Guten Tag|Hallo],",
        "signature": "{owner_first_name}",
        "accept.worked": (
            "vielen Dank für [Ihre|deine] Einladung. Wir haben zusammengearbeitet, umso schöner, wieder in "
            "Kontakt zu sein. Wenn ich [Ihnen|dir] mit etwas helfen kann, mit einem Kontakt oder einem "
            "zweiten Blick, [sagen Sie|sag] es mir gern."
        ),
        "accept.worked_at": (
            "vielen Dank für [Ihre|deine] Einladung. Schön, nach unserer Zeit bei {organisation} wieder in "
            "Kontakt zu sein. Wenn ich [Ihnen|dir] mit etwas helfen kann, mit einem Kontakt oder einem "
            "zweiten Blick, [sagen Sie|sag] es mir gern."
        ),
        "accept.met": (
            "vielen Dank für [Ihre|deine] Einladung. Wir kennen uns und hatten im {month} zuletzt Kontakt, "
            "schön, dass es hier weitergeht. Wenn ich gerade mit etwas helfen kann, [sagen Sie|sag] es mir "
            "gern."
        ),
        "accept.spoken": (
            "vielen Dank für [Ihre|deine] Einladung. Wir hatten im {month} zuletzt Kontakt, und ich knüpfe "
            "gern daran an. Wenn ich gerade mit etwas helfen kann, [sagen Sie|sag] es mir gern."
        ),
        "accept.known": (
            "vielen Dank für [Ihre|deine] Einladung, schön, wieder von [Ihnen|dir] zu hören. Wenn ich "
            "gerade mit etwas helfen kann, [sagen Sie|sag] es mir gern."
        ),
        "accept.introduced": (
            "vielen Dank für [Ihre|deine] Einladung. {introducer} hat uns im {month} miteinander bekannt "
            "gemacht, daran knüpfe ich gern an. Wenn ich [Ihnen|dir] mit etwas helfen kann, [sagen "
            "Sie|sag] es mir gern."
        ),
        "accept.event": (
            "vielen Dank für [Ihre|deine] Einladung. [Sie erwähnen|Du erwähnst] {event}; ich war dort und "
            "freue mich über den Kontakt. Wenn ich [Ihnen|dir] mit etwas helfen kann, [sagen Sie|sag] es "
            "mir gern."
        ),
        "accept.work": (
            "vielen Dank für [Ihre|deine] Einladung und die Zeilen zu meiner Arbeit. Wenn ich [Ihnen|dir] "
            "dabei mit etwas helfen kann, [sagen Sie|sag] es mir gern."
        ),
        "accept.plain": (
            "vielen Dank für [Ihre|deine] Einladung, ich freue mich über den Kontakt. Wenn ich [Ihnen|dir] "
            "mit etwas helfen kann, [sagen Sie|sag] es mir gern."
        ),
        "accept.short": (
            "vielen Dank für [Ihre|deine] Einladung. Wenn ich mit etwas helfen kann, [sagen Sie|sag] es "
            "mir gern."
        ),
        "talk.introduced": (
            "vielen Dank für [Ihre|deine] Einladung. {introducer} hat uns im {month} miteinander bekannt "
            "gemacht, und ich würde gern hören, woran [Sie arbeiten|du arbeitest]. Passen [Ihnen|dir] in "
            "den nächsten zwei Wochen 15 bis 30 Minuten am Telefon oder per Video?"
        ),
        "talk.mentioned": (
            "vielen Dank für [Ihre|deine] Einladung. [Sie erwähnen|Du erwähnst] {introducer}, deshalb "
            "würde ich gern mehr hören. Ich vernetze mich mit Menschen, mit denen ich gesprochen habe: "
            "Passen [Ihnen|dir] 15 bis 30 Minuten am Telefon oder per Video?"
        ),
        "talk.event": (
            "danke für [Ihre|deine] Nachricht. [Sie erwähnen|Du erwähnst] {event}; ich war dort, bin aber "
            "nicht sicher, ob wir uns gesprochen haben. [Haben Sie|Hast du] vorher in den nächsten zwei "
            "Wochen 15 bis 30 Minuten für ein Gespräch?"
        ),
        "talk.organisation": (
            "danke für [Ihre|deine] Nachricht. [Sie erwähnen|Du erwähnst] {organisation}; ich war dort, "
            "bin aber nicht sicher, ob sich unsere Wege gekreuzt haben. [Haben Sie|Hast du] in den "
            "nächsten zwei Wochen 15 bis 30 Minuten für ein Gespräch?"
        ),
        "talk.met": (
            "danke, dass [Sie|du] [schreiben|schreibst], woher [Sie mich kennen|du mich kennst]. In meinen "
            "Notizen, die Lücken haben können, finde ich es nicht. [Haben Sie|Hast du] in den nächsten zwei "
            "Wochen 15 bis 30 Minuten für ein Gespräch?"
        ),
        "talk.work": (
            "danke für [Ihre|deine] Zeilen zu meiner Arbeit. Ich würde gern hören, woran [Sie selbst "
            "arbeiten|du selbst arbeitest]. Ich vernetze mich mit Menschen, mit denen ich gesprochen habe: "
            "Passen [Ihnen|dir] 15 bis 30 Minuten am Telefon oder per Video?"
        ),
        "talk.advice": (
            "danke, dass [Sie schreiben|du schreibst], worum es [Ihnen|dir] geht. Im Gespräch lässt sich "
            "das besser klären: [Haben Sie|Hast du] in den nächsten zwei Wochen 15 bis 30 Minuten? Danach "
            "können wir uns gern vernetzen."
        ),
        "talk.recruiter": (
            "danke für [Ihre|deine] Nachricht zu einer Stelle. Ich würde gern erst 15 bis 30 Minuten "
            "sprechen, damit wir beide wissen, ob es passt. Welcher Tag in den nächsten zwei Wochen passt "
            "[Ihnen|dir]?"
        ),
        "talk.meet": (
            "danke für den Vorschlag, miteinander zu sprechen. 15 bis 30 Minuten am Telefon oder per Video "
            "passen mir gut, danach können wir uns gern vernetzen. Welcher Tag in den nächsten zwei Wochen "
            "passt [Ihnen|dir]?"
        ),
        "talk.plain": (
            "vielen Dank für [Ihre|deine] Einladung. Ich vernetze mich mit Menschen, mit denen ich "
            "gesprochen habe, damit wir einander empfehlen können. [Haben Sie|Hast du] in den nächsten "
            "zwei Wochen 15 bis 30 Minuten für ein Gespräch?"
        ),
        "talk.short": (
            "vielen Dank für [Ihre|deine] Einladung. [Haben Sie|Hast du] vorab 15 bis 30 Minuten für ein "
            "Gespräch?"
        ),
        "propose.first": (
            "vielen Dank für [Ihre|deine] Einladung. Ich vernetze mich mit Menschen, mit denen ich "
            "gesprochen habe, damit wir einander empfehlen können. Für ein Gespräch von {minutes} Minuten "
            "habe ich Zeit:"
        ),
        "propose.again": "für unser Gespräch von {minutes} Minuten habe ich Zeit:",
        "propose.place": "So sprechen wir miteinander:",
        "propose.end": (
            "Passt [Ihnen|dir] davon etwas? Wenn nicht, [nennen Sie|nenn] mir gern eine andere Zeit."
        ),
        "propose.first.subject": "Ein Termin für unser Gespräch",
        "ask.plain": (
            "vielen Dank für [Ihre|deine] Einladung. Ich vernetze mich mit Menschen, die ich persönlich "
            "kenne, und kann uns gerade nicht zuordnen. Sind wir uns begegnet? Wenn ja, wo, und wenn "
            "nicht: Was hat [Sie|dich] auf mich gebracht?"
        ),
        "ask.organisation": (
            "vielen Dank für [Ihre|deine] Einladung. {organisation} scheint auf unser beider Weg zu "
            "liegen. Sind wir uns dort begegnet? Ich vernetze mich mit Menschen, die ich persönlich kenne, "
            "und freue mich über einen Hinweis."
        ),
        "ask.event": (
            "vielen Dank für [Ihre|deine] Einladung. {event} steht in meinem Kalender: Sind wir uns dort "
            "begegnet? Ich vernetze mich mit Menschen, die ich persönlich kenne, und freue mich über einen "
            "Hinweis."
        ),
        "ask.introduced": (
            "vielen Dank für [Ihre|deine] Einladung. {introducer} hat uns im {month} miteinander bekannt "
            "gemacht, seither habe ich den Faden verloren. Haben wir danach gesprochen? Eine Zeile, was "
            "[Sie|dich] jetzt herführt, würde mir helfen."
        ),
        "ask.wrote": (
            "vielen Dank für [Ihre|deine] Einladung. Ich finde uns beide in einem Nachrichtenverlauf im "
            "{month}, aber ich weiß nicht mehr, woher wir uns kennen. Sind wir uns begegnet? Wenn ja, wo "
            "war das?"
        ),
        "ask.namesake": (
            "vielen Dank für [Ihre|deine] Einladung. Im {month} hatte ich mit jemandem namens {full_name} "
            "Kontakt. [Waren Sie das|Warst du das], oder ist es nur derselbe Name? Ich vernetze mich mit "
            "Menschen, die ich persönlich kenne, und möchte sicher sein."
        ),
        "ask.namesake_plain": (
            "vielen Dank für [Ihre|deine] Einladung. [Ihr|Dein] Name kommt mir bekannt vor. Sind wir uns "
            "begegnet, oder ist es nur derselbe Name? Ich vernetze mich mit Menschen, die ich persönlich "
            "kenne, und möchte sicher sein."
        ),
        "ask.mistaken": (
            "vielen Dank für [Ihre|deine] Einladung. Was [Sie schreiben|du schreibst], finde ich in meinen "
            "Notizen nicht wieder, die aber Lücken haben können. [Helfen Sie|Hilfst du] mir auf die "
            "Sprünge: Woher kennen wir uns?"
        ),
        "ask.mistaken_event": (
            "vielen Dank für [Ihre|deine] Einladung. [Sie erwähnen|Du erwähnst] {event}; das passt nicht "
            "zu meinem Kalender, der aber Lücken haben kann. [Helfen Sie|Hilfst du] mir auf die Sprünge: "
            "Wann und wo war das?"
        ),
        "ask.mistaken_organisation": (
            "vielen Dank für [Ihre|deine] Einladung. [Sie erwähnen|Du erwähnst] {organisation}; das "
            "bekomme ich zeitlich nicht zusammen. [Helfen Sie|Hilfst du] mir auf die Sprünge: Wann und wo "
            "sind wir uns begegnet?"
        ),
        "ask.mistaken_person": (
            "vielen Dank für [Ihre|deine] Einladung. [Sie erwähnen|Du erwähnst] {person}; das bekomme ich "
            "mit meinen Notizen nicht zusammen. [Helfen Sie|Hilfst du] mir auf die Sprünge: Wie hängen wir "
            "drei zusammen?"
        ),
        "ask.elsewhere": (
            "auf LinkedIn kam eine Einladung in [Ihrem|deinem] Namen mit einem Text, der mich überrascht "
            "hat. Deshalb frage ich hier: [Waren Sie das|Warst du das]? Falls nicht, nutzt vielleicht "
            "jemand [Ihr|dein] Konto oder eine Kopie davon, und ein Blick darauf lohnt sich."
        ),
        "ask.elsewhere.subject": "Eine LinkedIn-Einladung in [Ihrem|deinem] Namen",
        "ask.short": (
            "vielen Dank für [Ihre|deine] Einladung. Ich kann uns gerade nicht zuordnen: Sind wir uns "
            "begegnet, und wenn ja, wo?"
        ),
        "decline.plain": (
            "vielen Dank für [Ihre|deine] Einladung. Ich halte dieses Netzwerk bei Menschen, die ich "
            "persönlich kenne, und belasse es daher vorerst dabei. Ich wünsche [Ihnen|dir] alles Gute."
        ),
        "decline.pitch": (
            "danke für [Ihre|deine] Nachricht. Daran habe ich derzeit keinen Bedarf, und ich halte dieses "
            "Netzwerk bei Menschen, die ich persönlich kenne. Ich wünsche [Ihnen|dir] viel Erfolg."
        ),
        "decline.follow": (
            "vielen Dank für [Ihre|deine] Einladung. Als Kontakte habe ich hier nur Menschen, die ich "
            "persönlich kenne. Was ich veröffentliche, steht allen offen: Wenn es [Sie|dich] interessiert, "
            "[folgen Sie|folge] gern meinem Profil. Alles Gute."
        ),
        "decline.short": (
            "vielen Dank für [Ihre|deine] Einladung. Ich halte dieses Netzwerk bei Menschen, die ich "
            "persönlich kenne. Alles Gute."
        ),
        "followup.talked": ("vielen Dank für unser Gespräch. Ich freue mich, dass wir jetzt vernetzt sind."),
        "followup.welcomed": (
            "vielen Dank, dass [Sie meine Einladung angenommen haben|du meine Einladung angenommen hast]. "
            "Ich freue mich über den Kontakt."
        ),
        "followup.plain": (
            "vielen Dank für [Ihre|deine] Einladung. Ich freue mich, dass wir jetzt vernetzt sind."
        ),
        "followup.plain.subject": "Schön, dass wir in Kontakt sind",
        "followup.match": (
            "[Sie erwähnen|Du erwähnst] „{topic}“. Dabei kann ich helfen: {offer}. [Sagen Sie|Sag] mir "
            "gern, was [Ihnen|dir] nützen würde."
        ),
        "followup.noted": (
            "Als wir miteinander sprachen, [nannten Sie|hast du] „{topic}“[| genannt]. Dabei kann ich helfen: {offer}. "
            "[Sagen Sie|Sag] mir gern, was [Ihnen|dir] nützen würde."
        ),
        "followup.offer": (
            "Falls es [Ihnen|dir] nützt, hierbei kann ich helfen: {offer}. [Sagen Sie|Sag] es mir gern."
        ),
        "followup.help": (
            "Wenn ich [Ihnen|dir] mit etwas helfen kann, [sagen Sie|sag] es mir gern, und ich sehe, was ich "
            "tun kann."
        ),
        "followup.seek": ("Und falls [Ihnen|dir] so etwas begegnet, danach suche ich gerade: {seek}."),
        "check.introducer": (
            "{full_name} hat mir auf LinkedIn eine Einladung geschickt und nennt darin [Ihren|deinen] "
            "Namen. Kam das durch [Sie|dich] zustande? Wenn ja, hilft mir eine Zeile dazu, woher [Sie sich "
            "kennen|ihr euch kennt]. Wenn nicht, ist auch das gut zu wissen."
        ),
        "check.introducer.subject": "Kommt {full_name} über [Sie|dich] zu mir?",
        "invite.worked_at": (
            "wir kennen uns aus unserer Zeit bei {organisation}, und ich würde gern mit [Ihnen|dir] in "
            "Kontakt bleiben."
        ),
        "invite.worked": (
            "wir haben zusammengearbeitet, und ich würde gern mit [Ihnen|dir] in Kontakt bleiben."
        ),
        "invite.met": (
            "wir sind uns im {month} begegnet, und ich würde gern mit [Ihnen|dir] in Kontakt bleiben."
        ),
        "invite.met_at": (
            "wir sind uns im {month} begegnet („{event}“), und ich würde gern mit [Ihnen|dir] in "
            "Kontakt bleiben."
        ),
        "invite.spoken": "wir haben uns im {month} geschrieben, und ich würde den Faden gern weiterspinnen.",
        "invite.spoken_about": (
            "wir haben uns im {month} geschrieben („{topic}“), und ich würde den Faden gern weiterspinnen."
        ),
        "invite.introduced": (
            "{introducer} hat uns im {month} miteinander bekannt gemacht, und daran würde ich gern anknüpfen."
        ),
        "invite.event": (
            "wir waren beide bei {event}. Ich würde mich gern mit [Ihnen|dir] darüber austauschen"
            " und in Kontakt bleiben."
        ),
        "invite.organisation": (
            "{organisation} liegt auf unser beider Weg. Ich wüsste gern, wie es für [Sie|dich] "
            "war, und bliebe gern in Kontakt."
        ),
        "invite.wrote": "[Sie haben|du hast] mir im {month} geschrieben, und daran würde ich gern anknüpfen.",
        "invite.wrote_own": (
            "ich habe [Ihnen|dir] im {month} geschrieben, und daran würde ich gern anknüpfen."
        ),
        "meet.ask": (
            "ich würde {person} gern kennenlernen. Wenn [Sie sich|ihr euch] gut genug [kennen|kennt]: "
            "[Würden Sie|Würdest du] uns bekannt machen? Ich füge einen kurzen Text zum Weiterleiten bei. "
            "Wenn es nicht passt, ist ein Nein völlig in Ordnung."
        ),
        "meet.ask.subject": "[Würden Sie|Würdest du] mich mit {person} bekannt machen?",
        "meet.ask_event": (
            "ich würde {person} gern kennenlernen. [Sie waren|Ihr wart] beide im {month} bei {event}: "
            "[Kennen Sie sich|Kennt ihr euch] gut genug, um uns bekannt zu machen? Ich füge einen kurzen "
            "Text zum Weiterleiten bei. Wenn es nicht passt, ist ein Nein völlig in Ordnung."
        ),
        "meet.ask_on": (
            "ich würde {person} gern kennenlernen, und {introducer} könnte den Kontakt haben. [Würden "
            "Sie|Würdest du] {introducer} fragen, ob das willkommen ist? Ich füge einen kurzen Text zum "
            "Weiterleiten bei. Wenn es nicht passt, ist ein Nein völlig in Ordnung."
        ),
        "meet.blurb": (
            "{introducer} und ich kennen uns, und ich habe um diese Vorstellung gebeten. Ich bin "
            "{owner_name} ({owner_work}) und würde gern von [Ihrer|deiner] Arbeit hören. Passen 20 Minuten "
            "am Telefon in den nächsten Wochen? Ich helfe gern, wo ich kann. Wenn es nicht passt, braucht "
            "es keine Antwort."
        ),
        "meet.blurb_plain": (
            "{introducer} und ich kennen uns, und ich habe um diese Vorstellung gebeten. Ich bin "
            "{owner_name} und würde gern von [Ihrer|deiner] Arbeit hören. Passen 20 Minuten am Telefon in "
            "den nächsten Wochen? Ich helfe gern, wo ich kann. Wenn es nicht passt, braucht es keine "
            "Antwort."
        ),
        **INTRODUCING,
        **TOUCHING,
    },
)
