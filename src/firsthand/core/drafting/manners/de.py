"""German manners."""

# ruff: noqa: E501 - word lists

from firsthand.core.drafting.manners.values import Manners

MANNERS = Manners(
    plain="danke dank dankbar herzlich herzlichen herzliche lieb liebe lieben nett freundlich freundliche freundlichen"
    " schön schöne schönen gut gute guten gutes beste besten bestens alles hoffe hoffentlich einfach bitte etwas jemand"
    " moment seite bisschen kurz kurze kurzer kurzes kurzen zeile wort nachricht einladung anfrage nutzen nützlich hilfe"
    " helfen helfe hilft schreiben schreibe sagen sage sag hören höre sehen fragen frage scheint wünsche wünschen lieber"
    " auch wieder wirklich sehr ganz ziemlich weiter falls fall deshalb deswegen daher darum leider vielleicht möglich"
    " möglicherweise bescheid geben melden meldung freude gern gerne allerdings zudem außerdem bereits schon bisher"
    " eigentlich hierbei dabei daran damit dafür darüber gelegenheit bei nochmals passt passen hätten kleine kleinen kleiner viel viele vielen noch",
    warm="freue freuen freut freude willkommen schön glücklich froh",
    wishing="würde würden wäre wären hätte hätten könnte könnten möchte falls wenn ob",
    linking="vernetz verbind verbund hinzu annehm angenomm aufnehm",
    doubting="ob falls wenn frage",
    denying="nicht kein keine keinen keinem keiner keines nie niemals ohne weder nichts niemand kaum",
    promising="werde werden wird verspreche versprochen garantiere",
    intimate="du dich dir dein deine deinen deinem deiner deines euch",
    idioms="noch einmal\nalles gute\nviele grüße\nbeste grüße\nherzliche grüße\nauf bald\nmelden sie sich gern\n"
    "melde dich gern\nich freue mich auf ihre antwort\nich freue mich auf deine antwort\nich freue mich von ihnen zu hören",
)
