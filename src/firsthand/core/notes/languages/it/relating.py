"""Italian: how people say what connects them."""

# ruff: noqa: E501 - a phrase stands on one line

GROUPS = {
    "met": """
        grazie .. per .. chiamata|telefonata .. di|del|ieri
        sentiti|parlato .. al|per telefono
        ci .. siamo|eravamo .. ... conosciut*|incontrat*|vist*|parlat*|incrociat*|sentit*|presentat*|conosciuti
        abbiamo .. ... parlato|chiacchierato|discusso|pranzato|cenato|condiviso|viaggiato|preso|bevuto|scambiato|ballato .. ... a|al|alla|ieri|di|del|insieme|su|durante|sul|in|all|allo|della|il|la|un|due
        ti|la|vi .. ho .. ... conosciut*|incontrat*|vist*
        piacere|bello|felice|contento|contenta|bellissimo|lieto|lieta .. ... conoscerti|conoscerla|averti|averla|parlare|incontrarti|incontrarla|conosciut*|incontrat*|vederti|chiacchierare|parlato|conosciuto .. ... ieri|a|al|alla|in|con|di|all|conosciut*|incontrat*|te|lei
        è stato .. un|bello|davvero|molto .. ... piacere|bello|interessante .. ... conoscer*|parlare|incontrar*|chiacchierare
        mi .. ha|è .. fatto|piaciut* .. ... piacere|chiacchierata|parlare|conoscer*|conversazione
        grazie .. per|della|del .. la|il|bella|chiacchierata|consiglio .. ... chiacchierata|conversazione|caffè|consigli|aiuto|pranzo|passaggio .. ... ieri|a|al|alla|di|del|durante|su|in
        nostra|nostro .. ... conversazione|chiacchierata|incontro|caffè|pranzo|cena|riunione|chiamata|discussione .. ... a|al|alla|ieri|su|di|del|durante|in
        ero|eravamo .. ... seduto|seduta|seduti|accanto|al|alla|insieme|nel|nella|allo .. ... tuo|tua|suo|sua|accanto|tavolo|workshop|insieme|stesso|stessa|vicino|fianco
        seduti|seduto|seduta .. accanto|vicino|allo|dietro
        sono io|quello|quella|il|la .. ... che|del|della|con
        sono ^ ^? quello|quella|il|la .. ... che|del|della|con
        ti|si .. ricordi|ricorda|ricorderai|ricorderà
        non so se
        mi .. hai|ha|aveva|avevi .. ... aiutat*|spiegat*|dat*|insegnat*|consigliat*|prestat*|intervistat*|mostrat*|raccontat*|regalat*
        dopo .. la|il|aver .. ... nostra|nostro|incontrat*|parlat*
        stess* .. tavolo|treno|volo|club|coro|panel|squadra|gruppo|scompartimento
        ci conosciamo .. da|dal|dai|per|di|già
        dello|del|della stand|workshop|coro|club|tavolo|treno
        incontrati|conosciuti|visti|incontrate|conosciute|incrociati .. a|al|alla|in|ieri|durante|all
        passat* .. dal|allo|al|dallo .. tuo|suo|vostro|nostro stand
        ritrovarti|ritrovarla
        fianco a fianco
        ci .. siamo .. incontrati|incrociati|conosciuti|visti|parlati|seduti|presentati|salutati
        abbiamo .. parlato|chiacchierato|diviso|condiviso|cenato|discusso|riso|viaggiato|assaggiato .. di|in|al|alla|insieme|sul|il|un|per|a|del|durante
        piacere|bello|felice .. di? .. averla|averti|conoscerla|conoscerti|incontrarla|rivederla|parlare .. ... a|al|alla|in|ieri|conosciut*
        le|ti .. avevo .. promesso
        si ricorda|ti ricordi .. di|della|del|la|quando
        eravamo .. seduti|vicini|accanto|allo stesso
        grazie .. per|della|del .. chiacchierata|conversazione|pranzo|passaggio|compagnia .. a|al|alla|all|allo|ieri|durante|in
        averti|averla .. ... incontrat*|incrociat*|conosciut*|rivist*|vist*
    """,
    "worked": """
        abbiamo .. ... lavorato|collaborato|condiviso .. ... insieme|a|in|alla|per|ufficio|progetto|al|nel|scrivania|presso
        lavoravamo .. ... insieme|a|in|stesso|nello|alla|per|presso
        ho|avevo .. ... lavorato|collaborato .. ... con|per|sotto .. ... te|lei|voi|tuo|suo
        lavorato .. insieme|con|fianco
        lavorando insieme
        siamo|eravamo .. stati? .. ... colleghi|colleghe|%mate|nello
        sei|eri|è|era .. stat*? .. il|la|mio|mia .. mio|mia? .. primo|prima? .. %mate
        ero|sono .. stat*? .. il|la|tuo|tua|suo|sua .. tuo|tua|suo|sua? .. %mate
        ex .. %mate
        vecch* .. %mate
        collega|colleghi .. in|alla|a|al|di|nel|presso|da
        nel|nella|nello|in .. stesso|stessa .. team|reparto|ufficio|progetto|squadra|turno|piano
        mi .. hai|ha|aveva|avevi .. ... assunt*|formato|formata|affiancat*
        ai tempi .. di|del|della|dell
        nostri|nostro|nostra .. anni|periodo|esperienza|tempi .. in|alla|a|al|insieme|da|di
        nostro|nostra .. lavoro|progetto|collaborazione .. insieme
        ero|sono stato|stata|lavoravo .. ... nel|del|nella .. tuo|tua|suo|sua .. team|reparto|ufficio|gruppo
        ero|sono stato|sono stata .. il|la|lo|un|una? .. ragazzo|ragazza|stagista|tirocinante|apprendista|magazziniere|segretaria|suo|tuo .. ... alla|al|in|da|quando|collega
        abbiamo .. lavorato .. insieme|fianco
        lavoravo|lavoravamo|ho lavorato .. con|insieme|per|alla|da .. lei|te|voi|nel
        è stato|sei stato|sei stata|eri .. il|la? .. mio|mia .. capo|responsabile|tutor
        ex|vecchio|vecchia|vecchi .. collega|colleghi|capo|stagista
        stesso|stessa ufficio|reparto|turno|stanza|squadra|corridoio|piano
        siamo|eravamo .. stati|state? colleghi|colleghe
        primo|prima|mio|mia capo|capa|responsabile
    """,
    "studied": """
        abbiamo|eravamo|siamo|studiavamo ... studiato|università|facoltà|liceo|master|corso|classe|scuola|politecnico|dottorato|erasmus|laurea|laureat*|frequentato|banco|uni|magistrale .. insieme?
        abbiamo .. ... studiato
        stess* .. università|facoltà|liceo|master|corso|classe|scuola|politecnico|dottorato|anno|laurea|relatore|relatrice|erasmus|ateneo
        compagn* .. di|del .. ... classe|università|corso|liceo|master|scuola|studi|facoltà|banco|dottorato|stanza
        ex .. compagn*|student*|alunn*|alliev*
        anch|anche .. io .. ... studiato|laureat*|frequentato|alunn*|ho
        alumni|alumnus|alumna
        ero|sono|stat* .. ... tuo|tua|suo|sua .. student*|studentessa|alunn*|alliev*|dottorand*|tesist*
        sua|tua|suo|tuo studentessa|studente|tesista|tesi
        sei|è|era .. stat*? .. mio|mia .. prof|professore|professoressa|relatore|relatrice|docente
        seguito .. le|il|tue|tuo|suo .. ... lezioni|corso
        laureat* .. insieme|alla|al|anche|in|a
        studiato .. ... insieme|anche|stess*
        esame|corso|facoltà|università|liceo|classe|aula .. di ... eravamo|insieme|compagni|con te
        eravamo .. compagni|insieme|nello|gli|al|in .. ... corso|classe|università|facoltà|promossi|liceo|aula|banco
        compagno|compagna|compagni .. di .. corso|classe|università|studi|banco|facoltà|stanza
    """,
    "knows_work": """
        %heard .. .. %your .. ... %work
        %your .. ... %work .. su|sul|sulla|sui|sulle|sugli|sull|a|al|alla|in|di|del|della|mi|ci|è|era|che|ieri|dedicat*|per|dello|nel|nella|all|allo|pubblicat*
        il|la|l .. %work .. che .. hai|ha|avete
        ti|la|l .. ho .. ... sentit*|ascoltat*|vist* .. ... parlare|a|al|alla|su|nel|in
        sentirti|ascoltarti|sentirla|ascoltarla .. parlare|a|al|su|in
        hai|ha .. presentato|spiegato|scritto|pubblicato|raccontato|mostrato .. ... su|a|al|di|come|che|un|una|il|la|sul|nel|del
        uso|usiamo|utilizzo|utilizziamo|applichiamo .. il|la|i|le .. %your
        lettore|lettrice|ascoltatore|ascoltatrice|iscritto .. di|del|della|al|alla .. %your
        %your .. metodo|approccio|esempio|idea|spiegazione|paragone|domanda|frase|consiglio|osservazione .. su|di|per|del|mi|che|sul|sulla|a|al
        nel|nella|nell|del|dal|al|alla %your .. ... %work
    """,
    "follows_work": """
        seguo|leggo|ammiro .. i|il|le|da|con .. ... contenuti|pubblicazioni|lavoro|post|articoli
        %your .. contenuti|pubblicazioni|post
    """,
    "interviews": """
        sua|tua candidatura
        colloquio .. per|di .. posizione|ruolo|lavoro
    """,
    "placed": """
        mi|ci .. ha|hai .. assunto|assunta|selezionato|selezionata|collocato|trovato
        visto|letto .. ... annuncio|offerta
    """,
    "of_yours": """
        sua|suo|tua|tuo|vostra|vostro .. collega|candidata|candidato
        mai .. lavorato .. insieme
    """,
    "recruits": """
        cerchiamo|cerco|stiamo|sto|assumiamo|selezioniamo|abbiamo|ricerchiamo .. ... %role|cercando|assumendo|selezionando|assumere|qualcuno|selezione
        un|mio|nostro cliente .. cerca|ricerca|seleziona
        posizione|posizioni|ruolo|offerta .. di|in|per|come|apert*|presso
        sono|lavoro|come .. ... recruiter|selezionatore|selezionatrice|headhunter|selezione|risorse
        recruiter|selezionatore|selezionatrice|headhunter
        %your .. profilo|esperienza|percorso .. ... adatt*|lin|potrebbe|corrispond*|ideale|perfett*|calza
        nuov*|interessant* .. opportunità|sfid*|posizion*
        opportunità .. professional*|lavorativ*|di .. lavoro|carriera
        apert* .. a .. nuov*|valutare|proposte
        valutare|valutando .. nuov*|opportunità|proposte
        entrare .. a|nel|in .. ... team|squadra
    """,
    "job_hunts": """
        cerco|ricerca|cercando|alla .. di|un|una|attiva|attivamente|nuov* .. ... lavoro|impiego|opportunità|stage|tirocinio|occupazione|posizione|lavorativ*
        alla ricerca
        in cerca
        mio .. cv|curriculum
        posizioni|opportunità .. aperte|disponibili|lavorative
        mi .. candid*
        candidatura
        neolaureat*
        cerco|cerca|trovare lavoro|impiego|occupazione
    """,
    "seeks_advice": """
        posso|potrei|vorrei|volevo|mi .. piacerebbe? .. chieder*|far*|porr*|domandar*|saper*
        potresti|potrebbe|puoi|può|sapresti|saprebbe|sai|conosci|conosce|consigli|consigli|avresti|avrebbe|hai|ha .. ... dir*|spiegar*|condivider*|consigli*|raccontar*|qualche|se|come|aiutar*|suggeri*|indicar*|quale|dritta
        una|due|tre|un|qualche|veloce .. domande|domanda|dubbio|dubbi .. su|sul|sulla|di|circa|veloce|rapida|specific*|per|precis*|sulle
        domanda|domande .. su|sul|sulla|sulle|per|riguardo
        %your .. consiglio|parere|opinione|esperienza|aiuto|punto|consigli .. su|sul|sulla|con|in|per|di|come|nel|riguardo
        chieder* .. ... consiglio|parere|opinione|aiuto|come
        come|perché|quale|cosa|che .. hai|ha|avete|fai|gestisci|gestisce|fate .. ... fatto|scelto|gestito|risolto|deciso|iniziato|affrontato|organizzato|la|il|convint*
        sto .. scrivendo|preparando|facendo|lavorando .. ... tesi|articolo|libro|dottorato|concorso|ricerca
        mi chiedo|chiedevo|domandavo
        stess* .. percorso|passo|cambiamento|salto|problema|dubbio|transizione|scelta|bivio
        secondo .. lei|te
        come .. avete|ha|hai|fate|fa|mai .. fatto|risolto|fare|voi
        da .. dove|cosa .. dipende|comincerebbe
    """,
    "wants_to_meet": """
        caffè|caffe|birra|pranzo|aperitivo .. ... a|la|quando|se|in|prossima|settimana|insieme|con|una|per
        prender*|offrir*|bere .. un|una|ti .. caffè|caffe|birra|aperitivo
        sarò|verrò|vengo|passo|vado|sono .. ... a|in|al|alla|da .. ^
        sarò|verrò|vengo|passo .. ... prossim*|domani|lunedì|martedì|mercoledì|giovedì|venerdì|settimana
        sarai|ci|andrai|verrai|parteciperai .. ... a|al|alla|anche|sarai
        incontrarci|vederci|incontriamo|vediamo|trovarci .. a|al|in|lì|per|di|alla
        continuare|riprendere|proseguire .. ... conversazione|chiacchierata|discorso
        hai|ha|avresti .. ... tempo|mezz|minuti|disponibil* .. per|la|il|questa|di
        confrontar*|scambiare .. ... su|con|due
        invitarti|invitarla|invitarvi .. a
        organizziamo|organizzo|organizzando ... relator*|invit*|partecipare|intervento|parlare
    """,
    "found": """
        ho .. ... trovat*|scopert*|vist*|lett*|notat*|sentit* .. ... tuo|tua|suo|sua|che|ti|grazie|tramite|su|in|cercando|commento|nome
        trovat* .. il|la|ti|il .. ... commento|nome|tramite|grazie|cercando|nel|sul
        vedo|noto|leggo .. che .. ... anche|abbiamo|sei|è|lavor*|viv*|siamo|entrambi|hai|tu|condividiamo
        %your .. nome .. ... in|nel|nella|sul|tra|compare|è|fra
        %your .. commento|risposta|domanda|messaggio|foto|citazione .. ... su|sul|a|al|sotto|nel|mi|del|alla
        siamo|abitiamo|viviamo|facciamo|veniamo .. entrambi|tutti|parte|nello|della|del|dello .. ... stess*|due|gruppo|associazione|quartiere|città|paese|comunità
        entrambi .. siamo|viviamo|di|a|veniamo
        stess* .. associazione|gruppo|club|città|paese|quartiere|comunità|via|forum|slack
        cercavo|cerco .. ... qualcuno|persone|chi .. ... che|ha|con
        programma|elenco|lista .. del|della|di|dei
        citat*|menzionat* .. in|nel|da
    """,
    "why": """
        %your .. passaggio|cambio|progetto|lavoro|esperienza|team|ricerca|transizione|percorso|trasferimento .. da|dal|dalla|in|a|al|con|su|come|per|nel|nella|di
        perché|visto|dato .. che? .. tu|lei|hai|ha|ho|entrambi|anche
        anch|anche .. io|noi|qui
        stiamo .. migrando|costruendo|aprendo|preparando|testando|cercando|provando|lavorando|iniziando|passando
        stess* .. problema|tema|sfida|domanda|campo
        come .. te|lei|voi|hai|ha
    """,
    "about_you": """
        mi .. hai|ha|avevi|aveva .. ... aiutat*|dat*|detto|corrett*|salvat*|scritto|prestat*|insegnat*|rispost*
        grazie .. per ... ieri|quel|giorno|quando|volta|scors*|avermi
        con te|lei
        come te|lei|hai|ha
        stess* .. ... tuo|suo|che
        hai|avevi .. fatto|detto|scritto|corretto|organizzato
        eri|facevi
    """,
    "insider": """
        stagista|tirocinante|apprendista|collega|ex|magazzino|contabilità|reparto|turno|portineria
        ho .. fatto|lavorato .. la|il|al|alla|da|per|una
        ero|lavoravo|stavo|guidavo .. al|alla|il|la|in|da
        quando .. tu|lei|c|eri|sei
        insieme
    """,
    "campus": """
        esame|corso|facoltà|mensa|professore|erasmus|tesi|aula|dispense|appunti|promossi|laboratorio
    """,
}
