"""German parts of filler messages."""

from firsthand.sample.phrases import phrases

GERMAN = phrases(
    openers="""
Hallo {first},
Grüß dich {first},
Guten Morgen {first},
{first}, danke für deine Nachricht.
Moin {first},
Hallo {first}, ich sitze gerade im Zug nach {city}.
Servus {first}, kurz aus {city}:
""",
    news="""
Die Zahlen zu {topic} für {month} sind da: {m} Positionen, {n} davon aus {city}.
Wir haben den Termin zu {topic} auf {day} gelegt, weil {company} vorher nicht kann.
Bei {company} in {city} fehlen nach der Zählung {n} Paletten, das passt nicht zu {topic}.
Ich wechsle im {month} zu {company} und kümmere mich dort um {topic}.
Unser Versuch mit {topic} in {city} läuft seit {n} Wochen erstaunlich ruhig.
{company} hat das Angebot zu {topic} mit {n} Punkten Abstand abgelehnt.
Ich habe deine Liste zu {topic} bei {company} benutzt, {n} von {m} Fehlern sind weg.
Das Lager in {city} steht seit {day} still, weil {topic} noch von Hand läuft.
Nach {n} Sitzungen gibt es bei {company} eine einzige Definition von {topic}.
Am {day} war ich in {city} und habe {n} Leuten {topic} erklärt.
Der neue Planer von {company} fragt zu Recht, warum {topic} {n} Klicks braucht.
Die Rechnung {m} für die Tage zu {topic} ging am {day} nach {city}.
""",
    answers="""
Ja, {day} passt, ich rufe dich aus {city} an.
Das erklärt die {n}, die wir gesucht haben, danke.
Bei {company} war es am Ende auch {topic}.
Im {month} bin ich in {city}, die Woche danach gern.
Frag nach Zeile {m}, der Rest ergibt sich.
Kannst du haben: {n} Seiten, drei davon brauchbar.
Lustig, {company} hat mir in {city} das Gegenteil erzählt.
Ging am {day} raus, die Datei heißt {topic} {n}.
""",
    asks="""
Passt dir {day} um {q} nach neun?
Hast du noch die Vorlage zu {topic} von {company}?
Wen würdest du in {city} zu {topic} fragen?
Kannst du bis {day} auf Seite {n} schauen?
Bist du im {month} zufällig in {city}?
Sollen wir {company} gleich dazuholen?
Ich schicke dir die {n} Zeilen, die weh tun.
Bis {month} reicht völlig.
Wie hat {company} das damals gelöst?
""",
    closers="""
Viele Grüße aus {city}
Beste Grüße
Bis {day}
Danke dir
Schönen {day} noch
""",
    wishes="""
Alles Gute zum Geburtstag, {first}, auch aus {city}!
Frohes neues Jahr, {first}, und weniger Sitzungen am {day}.
Frohe Weihnachten, {first}, wo immer du gerade steckst.
{first}, schon wieder ein Jahr seit {city}: herzlichen Glückwunsch!
""",
    pitches="""
Mit unserer Lösung für {topic} sparen Firmen wie {company} {n} Prozent in {n} Tagen.
Wir haben für {company} in einem Monat {n} Termine gebucht, ganz ohne {topic}.
Im {month} gibt es unser Paket für {topic} mit {n} Prozent Nachlass.
""",
    offers="""
Haben Sie am {day} 15 Minuten für eine Demo?
Buchen Sie sich direkt einen Termin, es sind nur noch {n} frei.
Darf ich Ihnen das Angebot für {month} schicken?
""",
    refusals="""
danke für die Anfrage, aber {topic} brauche ich gerade nicht. Alles Gute.
das ist leider nichts für mich. Viel Erfolg mit {company}.
""",
    reasons="""
wir saßen in {city} im selben Vortrag zu {topic} und haben uns beide um {n} Minuten verspätet.
ich betreue {topic} bei {company} und lese Ihre Beiträge aus {city} seit {month} mit.
Ihr Hinweis zu {topic} hat uns im {month} {n} Paletten gerettet.
ich habe bei {company} in {city} {topic} übernommen und stoße dort auf Ihre Unterlagen.
""",
    topics="""Inventur, Rampenplanung, Retouren, Bedarfsplanung, Einarbeitung, Kühlkette, Kommissionierung,
 Sicherheitsbestand, Lieferzeiten, Frachtverträge, Verpackung, Zollpapiere, Schichtplanung, Stammdaten,
 Ersatzteile, Tourenplanung""",
    days="Montag, Dienstag, Mittwoch, Donnerstag, Freitag",
    months="""Januar, Februar, März, April, Mai, Juni, Juli, August, September, Oktober, November,
 Dezember""",
)
