"""Italian manners."""

# ruff: noqa: E501 - word lists

from firsthand.core.drafting.manners.values import Manners

MANNERS = Manners(
    plain="grazie mille molte ringrazio grato grata gentile gentilmente buono buona buon bene meglio spero semplicemente"
    " qualcosa qualcuno tutto momento lato poco riga parola messaggio invito utile aiuto aiutare aiutarla aiutarti"
    " scrivere scrive scritto dire dica dimmi dimmelo sentire vedere vedo chiedere chiedo sembra auguro desidero breve"
    " brevemente anche ancora davvero veramente molto molta quindi così come questo ciò posso può puoi possa potrebbe"
    " bisogno forse possibile buongiorno favore pure già sempre solito volentieri vero vera grande piccolo piccola ora anchio trovo",
    warm="felice lieto lieta contento contenta piacere benvenuto benvenuta volentieri",
    wishing="piacerebbe sarebbe potrebbe avrebbe avresti vorrei se",
    linking="colleg accett rete aggiung",
    doubting="se chiedo",
    denying="non mai nessun nessuno nessuna niente nulla senza neanche nemmeno",
    promising="prometto garantisco farò invierò chiamerò",
    intimate="tu ti te tuo tua tuoi tue",
    idioms="per favore\nun saluto\ncordiali saluti\nun caro saluto\na presto\nbuona giornata\nogni bene",
)
