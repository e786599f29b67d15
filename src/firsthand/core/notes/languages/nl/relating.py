"""Dutch: how people say what connects them."""

# ruff: noqa: E501 - a phrase stands on one line

GROUPS = {
    "met": """
        bedankt|dank .. voor .. telefoontje|belletje .. van|gisteren|op|afgelopen
        hebben .. ... gebeld
        we|wij .. hebben|hadden .. elkaar|ons ... ontmoet|gesproken|gezien|leren|gezeten|getroffen|leerden
        hebben|hadden .. we|wij .. ... ontmoet|gesproken|gezien|gepraat|gekletst|gezeten|gediscussieerd|gegeten|kennisgemaakt|gedronken|uitgewisseld
        we|wij .. hebben|hadden ... gepraat|gekletst|gesproken|gegeten|gezeten|gediscussieerd|kennisgemaakt|gedronken|ontmoet
        we|wij .. spraken|ontmoetten|zaten|stonden|kletsten|zagen|leerden|deelden|praatten|aten|kwamen|troffen .. elkaar|met|naast|bij|over|op|in|tijdens|gisteren|kort|samen|na|vorige
        spraken|ontmoetten|zaten|stonden|kletsten|zagen|troffen we|wij|elkaar
        elkaar .. ... ontmoet|gesproken|ontmoetten|spraken|gezien|zagen|tegengekomen|leren|leerden
        ik .. heb|had .. je|u|jou|jullie|met ... ontmoet|gesproken|gezien|leren|gepraat|gekletst
        ik .. sprak|ontmoette|zat|stond .. je|u|jou|met|naast|achter|bij
        leuk|fijn|goed|aangenaam|gezellig|mooi|prettig .. je|u|jou|om|jullie|dat|met|elkaar ... ontmoeten|gesproken|ontmoet|leren|spreken|zien|praten|kennen|kletsen|hebben .. ... gisteren|op|bij|in|tijdens|vorige|hebben|ontmoet|gesproken|gezien|te|afgelopen
        was .. leuk|fijn|goed|gezellig|aangenaam|me|een .. ... ontmoeten|spreken|praten|zien|kennis|gesprek|kletsen
        bedankt|dank .. voor .. het|de|je|uw|ons .. ... gesprek|koffie|praatje|tips|advies|lunch|lift|uitleg|rondleiding|gezelligheid .. ... gisteren|op|bij|in|van|tijdens|vorige|over|na|dinsdag|donderdag
        ons|onze .. ... gesprek|ontmoeting|praatje|koffie|lunch|diner|discussie|kennismaking .. ... op|bij|in|gisteren|over|tijdens|van|vorige|bij|aan
        ik .. was|ben|zat|stond .. ook|in|bij|die|degene|naast|de|vorige .. ... jouw|uw|je|jullie|met|die|workshop|tafel|vrouw|man|naast|van
        jij|u|je .. weet|herinner* .. ... nog|me|mij|ons
        misschien .. herinner|ken .. je|u
        je|u|jij .. hebt|heeft|had .. me|mij|ons ... geholpen|uitgelegd|gegeven|verteld|geadviseerd|geleerd|laten|geleend|geïnterviewd
        na .. ons|onze .. gesprek|ontmoeting
        naar aanleiding van .. ons|onze|het .. gesprek|ontmoeting
        zelfde|dezelfde|hetzelfde .. tafel|trein|vlucht|club|koor|panel|team|vereniging|elftal
        van de|het stand|workshop|tafel|trein|koor|voetbal|cursus|borrel
        we kennen elkaar .. van|via|uit|nog|al|sinds
        wij kennen elkaar .. van|via|uit|nog|al|sinds
        ken je .. van|nog|uit
        langs .. bij|op|je|jullie|onze .. ... stand
        naast .. elkaar|je|jou|u .. gezeten|zat|zaten|gestaan|in|op|bij|tijdens
        we|wij .. zaten|stonden|spraken|raakten|deelden|aten|liepen|lachten|discussieerden .. naast|tegenover|aan|over|samen|met|elkaar|in|op|vorige
        hebben|hadden .. elkaar|we .. ... ontmoet|gesproken|gezien|leren|kennis|gezeten
        leuk|fijn|goed|mooi .. om .. je|u|jou .. te .. ontmoeten|spreken|zien
        naast elkaar
        raakten .. aan de praat
        weet|herinner .. je|u .. nog|me|mij
        je|u|jou|jullie ... tegenkwam|tegengekomen|trof|getroffen|tegenkwamen
    """,
    "worked": """
        we|wij .. hebben|hadden|werkten|waren|deelden ... samengewerkt|gewerkt|samen|collega*|kantoor|project|team|afdeling
        hebben|hadden|werkten|waren .. we|wij ... samengewerkt|gewerkt|samen|collega*|team
        ik .. heb|had|werkte .. ... met|onder|voor|bij .. je|jou|u|jullie ... gewerkt|samengewerkt|gezeten|team
        ik werkte .. met|onder|voor|bij .. je|jou|u|jullie
        samengewerkt
        samen .. gewerkt|werkten
        je|jij|u .. was|bent .. mijn|onze .. eerste|oude? .. %mate
        ik .. was|ben .. je|jouw|uw|jullie .. %mate
        oud|ex|voormalig*|vroegere .. %mate
        oudcollega*
        excollega*
        werkte|zat|was .. ... in|op .. jouw|uw|je|jullie .. team|afdeling|groep|project
        zelfde|dezelfde|hetzelfde .. team|afdeling|kantoor|project|verdieping|bedrijf|ploeg
        je|u .. hebt|heeft .. me|mij ... aangenomen|ingewerkt|opgeleid
        onze .. tijd|jaren .. bij|samen|in|op
        ons|onze samenwerking|werk|project .. bij|samen
        collega*|collegas .. bij|van|op
        ik .. zat|werkte|was|stond .. bij|op|in|aan .. ... toen .. jij|je|u .. bij|begon|er|daar|kwam
        jij|je|u .. was|bent|waren .. mijn .. baas|chef|leidinggevende|manager|begeleider|collega
        ik .. was .. stagiair|stagiaire|je|jouw|uw
        oud|ex|voormalig|voormalige .. collega|collegas|stagiair
        we|wij .. werkten|hebben .. samen|gewerkt|samengewerkt
        zaten|werkten|stonden|zitten .. we|wij .. samen .. ... afdeling|kantoor|team|balie|planning|verkoop|magazijn|ploeg|directie
        samen .. ... op|bij de .. afdeling|verkoop|planning|balie|receptie|boekhouding
    """,
    "studied": """
        we|wij .. hebben|zaten|waren|studeerden|deden|volgden ... gestudeerd|universiteit|school|klas|studie|hogeschool|college|colleges|master|jaarclub|huis|opleiding|uni|afgestudeerd|middelbare|jaar|werkgroep|faculteit|gymnasium
        hebben|zaten|waren|studeerden .. we|wij ... gestudeerd|universiteit|school|klas|studie|hogeschool|master|opleiding|faculteit|gymnasium
        samen .. ... gestudeerd|afgestudeerd|studeerden
        zelfde|dezelfde|hetzelfde .. universiteit|school|klas|studie|hogeschool|opleiding|master|jaar|faculteit|promotor|studentenhuis|jaarclub|begeleider
        ook .. ... gestudeerd|afgestudeerd|gepromoveerd
        studiegeno*|klasgeno*|jaargeno*|medestudent*|studievriend*|huisgenoot
        oud|ex|voormalig* .. student*|leerling*|klasgeno*|studiegeno*
        oudstudent*|oudleerling*
        alumni|alumnus|alumna
        ik .. was|ben|volgde .. ... je|jouw|uw|bij .. student*|studente|leerling|promovend*|college*|vak
        student .. van .. je|jou|u
        bij .. u|jou|je .. ... college|gestudeerd|afgestudeerd|les
        college|les|colleges .. ... van .. u|jou|je
        studietijd|schooltijd|studententijd
        lichting #
        studeerden samen
        studeerden .. we|wij
        studentenhuis|studentenflat|huisgenoot|huisgenoten|onderbuurman|bovenbuurman|jaargenoot|jaargenoten|dispuut|studiegenoot
        we|wij .. studeerden|zaten .. samen|in|aan|op ... college|klas|jaar|studie|groep|uni
    """,
    "knows_work": """
        %your .. ... %work .. over|op|bij|in|van|heeft|was|over|gisteren|aan|gaf|hielp|tijdens|rond|rondom|gelezen|gehoord|gezien|bekeken|bij|bleef|vond
        %heard .. .. je|jouw|uw|de|het .. ... %work
        %your ... %work ... %heard
        de|het %work .. die|dat .. je|u
        je|jou|u .. ... horen|zien|zag|hoorde .. spreken|vertellen|praten|op|over|bij
        hoorde|zag .. ik? .. je|jou|u .. ... spreken|vertellen|over|op|bij|in|praten
        je|u|jij .. vertelde|schreef|presenteerde|sprak|gaf|publiceerde|zei|legde|liet .. ... over|op|bij|in|dat|hoe|een|uit|zien
        wij|we|ik gebruiken|gebruik|pasten|passen .. je|jouw|uw|jullie
        lezer|luisteraar|abonnee .. van .. je|jouw|uw
        %your .. methode|aanpak|voorbeeld|idee|uitleg|vergelijking|vraag|punt|tip|model .. over|van|om|voor|bij|om|heeft|met|op
        in jouw|je|uw .. ... %work
    """,
    "follows_work": """
        volg|lees|bewonder .. je|jouw|uw .. posts|content|berichten|werk|artikelen|al
        je|jouw|uw .. posts|content|berichten
    """,
    "interviews": """
        jouw|uw|je sollicitatie
        sollicitatiegesprek
        gesprek .. over .. functie|vacature
    """,
    "placed": """
        mij|me|mijn .. aangenomen|bemiddeld|geplaatst|geholpen .. hebt|heeft|hebben?
        zag|las|gezien|gelezen .. ... vacature|advertentie
    """,
    "of_yours": """
        jouw|je|uw .. collega|kandidaat|kandidate
        nooit .. samengewerkt
    """,
    "recruits": """
        zoeken .. we|wij|een|naar|nog .. .. %role|iemand
        functie|vacature|rol|positie .. als|van|voor|bij|in|open|vrij
        ik ben|werk|als .. ... recruiter|headhunter|werving|recruitment|intercedent|wervingsspecialist
        recruiter|headhunter|intercedent
        je|jouw|uw .. profiel|ervaring|achtergrond .. past|sluit|zou|lijkt|klinkt|matcht
        nieuwe|leuke|mooie|uitdagende uitdaging|kans|functie|baan|rol|vacature
        sta|staat|open .. je|u|voor .. ... nieuwe|kans|uitdaging|baan
        ons|mijn team .. versterken|uitbreiden
        bij ons|mijn .. team|komen|werken
        carrière* kans*|stap
        wij|we|ik|team|klant|opdrachtgever zoeken|zoek|zoekt|werven .. .. %role|iemand|versterking|nieuwe|momenteel|nog
        wij|we|ik zoeken|zoek .. een|iemand .. architect|ontwikkelaar|leider|hoofd|%role|ingenieur|coördinator|die
    """,
    "job_hunts": """
        zoek|zoekende|opzoek|op .. naar|zoek|een .. ... baan|werk|stage|functie|uitdaging|stageplek|stageplaats|vacature*|job|afstudeerstage
        op zoek .. naar .. ... baan|werk|stage|functie|uitdaging|stageplek|kansen|job|vacature*
        werkzoekend*
        mijn .. cv|sollicitatie
        openstaande|passende .. vacature*|functies
        ik solliciteer*
        pas|net|recent afgestudeerd
    """,
    "seeks_advice": """
        mag|kan|zou|wil|wilde|graag .. ik|je|u .. je|u|jou|graag|willen? .. ... vragen|stellen|vraag|advies|weten|voorleggen
        kun|kunt|zou|zouden|weet|wil|ken|kent|heb|hebt|heeft .. je|u|jij|jullie .. ... tip|tips|uitleggen|vertellen|delen|advies|of|hoe|wat|een|mij|me|helpen|aanraden|welke|ervaring
        een|twee|drie|paar|korte|snelle|concrete|kleine .. vraag|vragen|vraagje .. over|aan|stellen|bij|voor|hierover|rond
        vraag|vragen|vraagje .. over|aan .. je|jou|u|de|het|jouw|uw|hoe
        je|jouw|uw .. advies|mening|ervaring|ervaringen|tips|hulp|blik|visie|kijk .. over|met|bij|op|rond|hebben|horen|vragen
        om .. advies|raad|hulp|tips .. vragen?
        hoe|wat|waarom|welke .. heb|heeft|hebben|doe|doet|ben|deed|pak|zou .. je|u|jullie|jij
        ik .. schrijf|werk|doe|ben .. ... scriptie|thesis|proefschrift|artikel|boek|afstudeeronderzoek|onderzoek
        ik vraag .. me|mij .. af
        zelfde|dezelfde|hetzelfde .. stap|overstap|vraag|probleem|keuze|route|switch
        benieuwd .. hoe|naar|of|wat|waarom
        hoe .. hebben|heb|doen|doe|lossen|losten|houd|houden|kreeg|kregen .. jullie|je|u|jij
        wat was|is .. het|de .. uiteindelijk|oplossing
    """,
    "wants_to_meet": """
        koffie|lunch|biertje|drankje|borrel .. ... drinken|in|op|volgende|als|doen|een|samen|week|keer|langs
        kop koffie
        ik .. ben|kom|zit|ga .. ... in|naar|op|bij|langs .. ^
        ik .. ben|kom|zit .. ... volgende|morgen|maandag|dinsdag|woensdag|donderdag|vrijdag|komende
        ben|kom|ga|bent|gaat .. je|u|jij .. ook|er|naar|op|bij|aanwezig|in
        afspreken|ontmoeten|spreken|bijpraten .. op|bij|in|volgende|daar|een|als|over
        gesprek .. voortzetten|vervolgen|verder
        tijd|ruimte .. voor|om|op .. een|te|vrijdag|donderdag|koffie|gesprek
        sparren|uitwisselen .. over|met
        over .. ... sparren|doorpraten|verder
        uitnodigen
        wij|we|ik organiseren|organiseer ... spreker|uitnodigen|meedoen|komen|vertellen
    """,
    "found": """
        kwam|kwamen|ben|stuitte .. ... je|jouw|uw|jou|u .. ... tegen|naam|via|op|reactie|terecht|gekomen
        vond|zag|las|ontdekte|hoorde|zie|lees .. ... je|jouw|uw|dat|jou .. ... reactie|naam|antwoord|vraag|via|ook|op|in|bij|werkt|woont|bent|hebt|staan
        heb|had .. ik? .. ... gezien|gelezen|gehoord|gevonden .. ... dat|je|jouw|op|in|via
        zag|zie|las|merkte|hoorde|lees .. dat|ik .. ... je|u|we|wij|jij|jullie
        je|jouw|uw .. naam .. ... in|op|tegen|staat|stond|voorbij|viel
        je|jouw|uw .. reactie|antwoord|vraag|bericht|foto|citaat|opmerking .. ... op|over|in|onder|bij|aan|van
        we|wij .. zijn|wonen|zitten|komen|delen|spelen|hebben .. allebei|beiden|beide|ook|lid|in|uit .. ... zelfde|dezelfde|hetzelfde|groep|vereniging|stad|uit|dorp|van|in
        allebei|beiden .. in|uit|lid|bij|van|een
        zelfde|dezelfde|hetzelfde .. vereniging|groep|club|stad|dorp|wijk|buurt|straat|community|forum|slack|koor
        ik .. zocht|zoek .. ... iemand|mensen .. ... die|met
        programma|lijst|sprekerslijst|deelnemerslijst .. van|voor
        genoemd|geciteerd .. in|door
    """,
    "why": """
        %your .. overstap|switch|project|werk|ervaring|team|onderzoek|stap|route|loopbaan|verhuizing .. van|naar|bij|met|op|in|als|aan|over|rond
        omdat|aangezien .. je|u|jij|ik|we|wij
        ik .. ook|zelf
        wij|we .. zijn|bouwen|stappen|werken|starten|zetten|willen .. ... bezig|over|aan|een|op|met
        zelfde|dezelfde|hetzelfde .. probleem|onderwerp|uitdaging|vak|vraagstuk
        net|zoals .. zoals|als .. jij|u
    """,
    "about_you": """
        je|jij|u .. hebt|heb|heeft|had|was|gaf|zei|hielp|schreef|vroeg|deed|stond|zat .. ... me|mij|ons|geholpen|gezegd|gegeven|geschreven|toen|mijn
        bedankt|dank .. voor|dat ... gisteren|toen|vorige|laatst|afgelopen
        met jou|je|u .. ... samen|toen|gewerkt|gespeeld
        zelfde|dezelfde|hetzelfde .. ... als|waar .. jij|u|je
        hoe|waarom je|jij|u|jullie
        jij|je was|deed
    """,
    "insider": """
        stagiair|stagiaire|collega|ex|magazijn|receptie|boekhouding|afdeling|nachtdienst|kantine
        ik .. werkte|was|zat|deed|reed|stond .. bij|op|in|de|daar|aan
        toen .. jij|je|u|ik|we
        samen .. bij|in|op|aan
        we|wij .. samen
    """,
    "campus": """
        college|tentamen|studentenhuis|mensa|professor|erasmus|scriptie|jaar|practicum|werkgroep|huisgenoot
    """,
}
