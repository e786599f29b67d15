"""German: how people say what connects them."""

# ruff: noqa: E501 - a phrase stands on one line

GROUPS = {
    "met": """
        wir|ich .. haben|habe|hatten .. ... telefoniert
        danke|dank .. für .. telefonat|anruf|gespräch .. am|gestern|letzte|vom|im|zu
        wir .. haben|hatten .. uns .. ... kennengelernt|getroffen|unterhalten|gesprochen|ausgetauscht|gesehen|begegnet|geredet|gelernt
        haben|hatten .. wir .. uns? .. ... kennengelernt|getroffen|unterhalten|gesprochen|ausgetauscht|geredet|gelernt|gesessen
        wir .. sind|waren .. uns ... begegnet|getroffen|gelaufen
        sind .. wir .. uns ... begegnet|gelaufen
        wir .. kennen .. uns .. von|vom|aus|seit|über|ja|schon|doch
        kennen wir uns .. von|vom|aus
        wir .. saßen|sassen|standen|sprachen|unterhielten|trafen|lernten|redeten|plauderten|diskutierten|teilten|begegneten
        saßen|sassen|standen|sprachen|unterhielten|trafen|lernten|redeten .. wir|nebeneinander|uns
        habe|hab|hatte .. sie|dich|ihnen|dir|euch .. ... kennengelernt|getroffen|gesprochen|unterhalten|gesehen|begegnet|gefragt|geredet
        sie|dich|ihnen|dir ... kennengelernt|getroffen|kennenzulernen|kennen
        schön|nett|toll|super|klasse|freude|angenehm|gefreut .. sie|dich|euch|ihnen|dir .. ... kennenzulernen|kennengelernt|treffen|getroffen|sprechen|wiederzusehen|sehen|unterhalten|begegnen|gesprochen|unterhalten
        war .. schön|nett|toll|super|klasse|freude|mir|sehr|ein .. sie|dich|euch|ihnen|dir|mit|gestern|am|vergnügen
        hat .. mich|mir .. sehr|echt? .. gefreut|spaß
        danke|vielen .. dank? .. für .. das|die|den|ihr*|dein* .. nette*|gute*|tolle*|kurze*|schöne*|anregende*|spannende*? .. gespräch|unterhaltung|austausch|plausch|kaffee|gespräche|abend|mittagessen|treffen|telefonat
        unser|unserem|unseres|unsere|unserer .. kurzes|kurzen|nettes|netten|gutes|gespräch|unterhaltung|treffen|telefonat|austausch|plausch|begegnung|diskussion|kaffee|mittagessen|abendessen
        nach .. unserem|dem .. gespräch|treffen|telefonat|kaffee
        ich war|bin der|die|das|jene .. mit|aus|mann|frau|typ|vom|von
        bin der|die .. mit|aus|vom|von
        vielleicht erinner* .. sie|du|ihr
        erinner* .. sie|du .. sich|dich
        sie|du .. haben|hast|hatten|hattest .. mir|uns|mich ... gegeben|gezeigt|geholfen|erklärt|empfohlen|erzählt|beraten|geliehen|beigebracht|interviewt
        war .. ich? .. auch|in|bei|auf|ebenfalls|gestern .. ihrem|ihrer|deinem|deiner|dort|dabei|da .. workshop|vortrag|seminar|session|kurs|stand
        ich .. war|saß|sass|stand .. auch|in|bei|auf|neben|gestern|vor|hinter .. ihrem|ihrer|deinem|deiner|ihnen|dir
        wir waren .. beide|zusammen|gemeinsam|auf|in|beim
        gemeinsam|zusammen .. auf|im|beim|in .. gewesen|gesessen|gefahren|gespielt|gesungen
        vom|von|aus .. der|dem .. stand|workshop|zug|tisch|abend|stammtisch|chor|verein|messe|seminar|meetup|barcamp
        an|auf ihrem|deinem|unserem|meinem|eurem stand|tisch
        begegnung|bekanntschaft .. auf|bei|in|im
        bei .. ihnen|dir ... vorstellungsgespräch|bewerbungsgespräch
        ich .. habe|hatte .. ... ihren|deinen|ihrem|deinem .. workshop|kurs|vortrag|seminar .. besucht|teilgenommen
        %your .. sitznachbar*|tischnachbar*|nachbar*
        lange nicht .. gesehen|gehört
        kennen uns seit|vom|von|aus
        ich habe ... gesessen|gestanden
        sie|du neben mir
        dich|sie wiedergefunden|wiederzufinden
        wir .. haben .. uns ... unterhalten|gesehen|begegnet|gesprochen|kennengelernt
        haben .. uns ... unterhalten|kennengelernt|getroffen|gesehen|gesprochen|verquatscht|ausgetauscht
        nebeneinander|gegenüber|beisammen .. gesessen|gestanden|saßen|standen|gesteckt
        wir .. teilten|hatten .. uns|einen|eine|das .. ... taxi|abteil|tisch|gespräch
        du|sie .. hast|haben .. mir|uns ... gegeben|geliehen|gezeigt|erklärt|gerettet|mitgenommen|geholfen
        weißt|wissen du|sie noch
        am|an|beim gleichen|selben|gemeinsamen tisch|stehtisch|stand|infostand|messestand
        wir .. haben .. ... gestritten|gelacht|diskutiert|gewandert|gesungen|gegessen|getanzt|gewartet
        tut .. gut|mir|schön .. ... getroffen|wiederzusehen
        dass wir uns .. ... kennengelernt|getroffen|gesehen|unterhalten|begegnet|gesprochen|ausgetauscht|wiedergesehen|kennenlernten|trafen|sahen
        dass wir ... ins gespräch
    """,
    "worked": """
        wir .. haben|hatten ... zusammengearbeitet|gearbeitet|aufgebaut|betreut|zusammen|geleitet|umgesetzt|eingeführt|gegründet|entwickelt
        haben|hatten .. wir ... zusammengearbeitet|gearbeitet|aufgebaut|betreut
        habe|hab|hatte .. ... mit|unter|für|bei .. ihnen|dir|euch ... gearbeitet|zusammengearbeitet
        wir .. arbeiteten|waren|teilten ... zusammen|gemeinsam|kolleg*|team|büro|abteilung|projekt
        waren|arbeiteten .. wir ... zusammen|kolleg*|team|büro|abteilung|projekt
        zusammengearbeitet
        zusammen|gemeinsam .. bei|im|in|am|an .. gearbeitet|gewesen|waren|betreut
        sie|du .. waren|warst|sind|bist .. mein|meine|unser|unsere .. erste*? .. %mate
        ich .. war|bin .. ihr|ihre|dein|deine|eure .. %mate|nachfolger*|vorgänger*
        war .. ich .. ihr|ihre|dein|deine .. %mate
        ehemalig*|frühere*|alte|alter|alten|altes|ex .. %mate
        exkolleg*
        war|arbeitete|gearbeitet|waren .. ... in .. ihrem|deinem|ihrer|deiner|eurem .. team|abteilung|gruppe|projekt
        gleichen|selben .. team|abteilung|büro|projekt|stock|flur
        unser|unsere|unserer .. gemeinsame* .. zeit|jahre|projekt
        unsere|unserer zusammenarbeit .. bei|am|im
        gemeinsame*|gemeinsamen zeit|jahre|jahren|projekt|projekte
        sie|du .. haben|hast .. mich ... eingestellt|eingearbeitet|ausgebildet|eingestellt|betreut
        nachbarbüro|nebenbüro|büronachbar*
        schreibtisch ... neben|gegenüber
        ich .. hab|habe|war .. ... lehre|ausbildung|praktikum|azubi|lehrling|praktikant|praktikantin|werkstudent|werkstudentin|volontariat ... gemacht|absolviert|bei|in|war|warst|ihnen|dir
        du|sie .. warst|waren .. mein|meine|damals .. ausbilder*|chef*|leiter*|vorgesetzt*|kolleg*|meister*|mentor*|betreuer*
        aus .. dem|der|unserem .. .. büro|niederlassung|werk|abteilung|team .. von|in|bei
        wir .. haben .. ... im gleichen|selben .. büro|team|projekt|werk
        büro|schreibtisch|werkstatt|spind .. geteilt
    """,
    "studied": """
        wir .. haben|hatten|waren|sind|studierten ... studiert|studium|uni|schule|abitur|semester|vorlesung|vorlesungen|seminar|klasse|jahrgang|lerngruppe|wohnheim|hochschule|universität|fakultät|fh|kommiliton*
        haben|waren|hatten .. wir ... studiert|studium|uni|schule|semester|vorlesung|klasse|jahrgang|lerngruppe|wohnheim
        zusammen|gemeinsam|ebenfalls|auch|damals .. an|in|am .. ... studiert|promoviert|gelernt|abitur|studium
        habe .. auch|ebenfalls ... studiert|promoviert|absolviert
        ehemalige* kommiliton*|mitschüler*|studienkolleg*|schüler*|student*|studierende*|studentin
        kommiliton*
        mitschüler*
        studienkolleg*|studienfreund*|schulfreund*|schulkamerad*|mitstudent*
        alumn*
        gleichen|selben .. uni|universität|hochschule|schule|studiengang|jahrgang|klasse|fakultät|semester|lehrstuhl|professor|doktorvater|fh
        ich .. war|bin .. ihr|ihre|dein|deine|eine|einer .. ihrer? student*|studentin|schüler*|doktorand*|studierende*
        in .. ihrem|ihrer|deinem|deiner .. seminar|vorlesung|kurs|klasse|übung
        studienzeit|studienzeiten|schulzeit|unizeit
        habe .. bei ihnen|dir ... gelernt|studiert|promoviert|gehört|geschrieben
        absolvent* .. der|des|von|wie
        wir .. haben .. ... zusammen|gemeinsam .. in|an ... studiert|gelernt|promoviert
        wir haben ... studiert
        gleichen|selben|im wohnheim|studiengang|seminar|hörsaal|semester
    """,
    "knows_work": """
        %your .. ... %work .. über|zu|zum|zur|auf|bei|in|im|hat|war|von|an|beim|hab|habe|gestern|letzte*|gelesen|gehört|gesehen|haben|aus|am|mit
        %heard .. %your ... %work
        %your ... %work ... %heard
        habe|hab .. %your|den|das|die .. ... %heard
        in %your|ihrem|ihrer .. ... %work
        den vortrag|artikel|beitrag|podcast|workshop .. den|von|über
        ihnen|dir .. zugehört
        sie|dich .. gehört|gesehen|sprechen|reden ... sprechen|vortrag*|podcast|bühne|über|gehört
        sie|du .. haben|hast .. über|in|auf|bei ... gesprochen|geschrieben|vorgetragen|erklärt|referiert|veröffentlicht|gezeigt
        wir|ich nutzen|nutze|verwenden|verwende|benutzen|benutze|setzen .. %your|seit
        %your .. methode|ansatz|vorgehen|beispiel|these|argument|frage|vergleich|bild|diagramm|modell
        leser|leserin|hörer|hörerin|abonnent .. %your|von
        %your .. halle|turnhalle|haus|bau|entwurf|brücke|projekt|buch|rezept|käse|vorlage .. ... überzeugt|gefallen|gefällt|steht|hängt|geholfen|beeindruckt|begeistert
    """,
    "follows_work": """
        folge|verfolge|lese .. %your|ihnen|dir
        %your .. beiträge|inhalte|posts|content
    """,
    "interviews": """
        ihre|deine|ihrer|deiner bewerbung
        vorstellungsgespräch|bewerbungsgespräch
        gespräch .. einladen .. %role
        auf die stelle beworben
    """,
    "placed": """
        sie|du .. haben|hast .. mich|mir|meine|meiner|meinen ... interviewt|vermittelt|eingestellt|geholfen|eingeladen
        habe .. ihre|die|eure|deine ... stelle|anzeige|ausschreibung .. gesehen|gelesen|gefunden
        vermittelt .. haben|hast
    """,
    "of_yours": """
        ihre|ihr|deine|dein|euer|eure .. kollegin|kollege|kandidatin|kandidat|bewerberin|bewerber
        nie|nicht .. zusammengearbeitet|zusammen gearbeitet
    """,
    "recruits": """
        wir|ich|team|firma|abteilung|mandant|kunde suchen|suche|sucht|besetzen|besetze|brauchen .. .. %role|verstärkung|jemanden|leute|aktuell|derzeit|gerade|eine*|für
        suche|suchen .. für .. ... %role
        stelle|position|rolle|vakanz .. als|im|in|bei|zu|frei|offen
        offene .. stelle|position|stellen
        ich bin|als .. recruiter|recruiterin|headhunter|personalberater|personalberaterin|personalvermittler
        recruiter|recruiterin|headhunter|personalberater*
        %your .. profil|erfahrung|werdegang|hintergrund .. passt|passen|klingt|könnte|würde ... stelle|position|rolle|uns|perfekt|gut|team
        neue|neuen|spannende*|berufliche* .. herausforderung|herausforderungen|stelle|position|rolle|perspektive|jobangebot
        offen .. für .. neue*|ein|einen|jobangebote|wechsel
        einstellen|einzustellen
        wechselwillig*|wechselbereit*
        karriere* .. möglichkeit*|chance*|schritt
        suchen|suche wir|ich .. ein*|jemand* .. ... bauleitung|leitung|leiter*|%role|ingenieur*|architekt*|fachkraft|verstärkung
        suchen|suche wir|ich .. .. eine|einen|jemanden|für
    """,
    "job_hunts": """
        suche|such .. ein*|nach|aktuell|derzeit|gerade|dringend .. neue*|job|arbeit|stelle|praktikum|herausforderung|anstellung|arbeitsplatz|ausbildungsplatz
        auf .. jobsuche|arbeitssuche|stellensuche|suche
        offene stellen|stelle
        arbeitssuchend|jobsuchend
        bewerb* .. um|bei|für|auf
        lebenslauf
        freie stellen
    """,
    "seeks_advice": """
        darf|dürfte|könnte|kann|würde|möchte|wollte|hätte .. ich .. sie|dich|ihnen|dir|gern|gerne|eine|kurz|mal|euch .. fragen|frage|etwas|zwei|um|stellen|fragen
        könnten|könntest|können|kannst|würden|würdest|wissen|weißt|weisst|haben|hast .. sie|du|ihr .. mir|uns|einen|eine|vielleicht|zufällig|ob|wie|was|welche*|tipp|tipps|dazu|schon|bereit|damals
        eine|zwei|drei|kurze|konkrete|paar|kleine .. frage|fragen .. zu|zum|zur|an|dazu|stellen|über|wie|ob|wegen
        frage|fragen .. zu|zum|zur|dazu|an .. %your|sie|dich|ihnen|dir|dem|der
        %your .. rat|meinung|einschätzung|tipp|tipps|hilfe|perspektive|erfahrung|erfahrungen|feedback .. zu|zum|zur|bei|mit|über|als|wäre|einholen|hören
        um .. rat|hilfe|tipps
        wie|was|welche*|warum|wieso|womit haben|hat|ist|sind|machen|hast|würden|haben|hatten|gehen .. sie|du|ihr|ihnen|dir
        mich .. interessiert|interessieren|würde .. wie|ob|interessieren
        schreibe .. an|gerade|meine .. ... masterarbeit|bachelorarbeit|dissertation|artikel|buch|doktorarbeit|abschlussarbeit
        vor .. der|dem gleichen|selben .. frage|schritt|problem|entscheidung
        überlege .. ob|gerade
        von %your .. erfahrung|erfahrungen .. mit|bei|als
        stehe .. vor
    """,
    "wants_to_meet": """
        kaffee .. trinken|in|am|nächste*|wenn|auf|gehen
        auf .. einen .. kaffee|tee|bier
        bin|werde|komme .. ich? .. nächste*|am|im|ab|vom|kommende*|bald .. woche|in|auf|bei|dort
        ich bin|komme .. .. in|nach|auf .. ^
        sind|bist|wären|wärst .. sie|du .. auch|am|auf|in|nächste* .. dort|dabei|da|auf|in|bei
        treffen|sehen|sprechen|austauschen|telefonieren|unterhalten .. wir|uns .. am|in|auf|nächste*|wenn|beim|kommende*|darüber|persönlich
        würde .. mich|gern|gerne ... treffen|austauschen|unterhalten|kennenlernen|sprechen|telefonieren
        gespräch .. fortsetzen|weiterführen|fortführen|anknüpfen
        lust auf|zu
        zeit .. für|am|auf .. einen|ein .. kaffee|gespräch|austausch|telefonat
        einladen|einzuladen
        wir organisieren|veranstalten|planen ... würden|vortrag|sprechen|dabei|einladen
    """,
    "found": """
        bin|wurde .. auf .. sie|dich|%your|ihren .. ... gestoßen|gestossen|aufmerksam|gekommen
        durch|über|wegen .. %your|den|das|einen|eine|ein .. ... aufmerksam|gestoßen|gestossen|gefunden|gekommen
        habe|hab .. sie|dich|gesehen|gelesen|gehört|%your .. ... gefunden|entdeckt|gesehen|gelesen|gehört
        habe|hab .. gesehen|gelesen|gehört|bemerkt|entdeckt .. dass|wie|sie|du
        gesehen|gelesen|entdeckt|gehört|bemerkt|sehe|lese .. dass .. sie|du|ihr|wir
        %your .. kommentar|antwort|frage|name|foto|nachricht|zitat|eintrag
        wir .. sind|waren|wohnen|haben|leben|kommen|spielen|engagieren .. beide|beid*|auch|im|in ... gleichen|selben|gruppe|verein|verband|aus|chor|elternbeirat|slack|forum|für
        gleichen|selben .. verein|verband|gruppe|ort|stadt|dorf|chor|forum|haus|straße|viertel|community
        suche|suchte|recherche|recherchiere .. nach|zu|zum
        stehen|steht|stand .. ... programm|liste|impressum|rednerliste|teilnehmerliste
        beide .. aus|in|im
        in|auf|aus .. der|dem .. slack|gruppe|liste|forum|verein
    """,
    "why": """
        %your .. wechsel|weg|projekt|arbeit|erfahrung|erfahrungen|umstieg|team|forschung|entscheidung|engagement .. von|vom|zu|zum|mit|in|als|bei|für|an|beim|nach|gegen
        weil|da .. sie|du|%your|wir
        ich .. auch|ebenfalls|selbst
        wir .. stehen|bauen|führen|arbeiten|planen|wechseln|stellen .. gerade|auch|aktuell|derzeit .. um|an|ein|vor|auf
        gleiche*|selbe*|ähnliche*|derselbe* .. problem|frage|herausforderung|weg|thema
        wie sie|du .. auch|damals|habe|bin|einst|früher
    """,
    "about_you": """
        sie|du|ihr haben|hast|habt|hatten|hattest|waren|warst|wart .. ... damals|mir|mich|uns|geholfen|gemacht|gesagt|geschrieben|gegeben|gefragt|gewesen|korrigiert
        haben|hast|hatten|hattest sie|du
        warst|waren du|sie
        danke|dank .. für|dass ... damals|gestern|mir|uns|am|letzte*|haben|hast
        mit ihnen|dir .. ... damals|gemeinsam|zusammen|gebüffelt|gelernt|gespielt|studiert|gesungen
        neben ihnen|dir
        wie sie|du|ihr
        warum sie|du|ihr
        gleichen|selben .. wie sie|du
        ihnen|dir .. damals|noch|schon|auch
    """,
    "insider": """
        ich .. war|hab|habe|arbeitete|bin .. ... bei|in|im|vom|der|die|dort|damals
        wir .. haben|waren|hatten .. ... gemacht|gebaut|zusammen|damals|dort|geschafft
        praktikant*|azubi|lehrling|werkstudent*|kolleg*|ehemalig*|abteilung|schicht|kantine|lager
        aus .. dem|der|unserem .. .. büro|lager|werk|werkstatt|einkauf|abteilung
        damals|weißt du noch|als .. du|sie
        vom ^
        wir .. zusammen|gemeinsam
        zusammen|gemeinsam .. bei|im|in|am|auf
        haben wir ... zusammen|gemeinsam
    """,
    "campus": """
        semester|mensa|hörsaal|vorlesung|prüfung|wohnheim|wg|seminar|lerngruppe|diplom|professor|klausur|fachschaft|studium|studienzeit
    """,
}
