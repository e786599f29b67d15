"""Italian, as people write it in invitations."""

# ruff: noqa: E501 - a phrase stands on one line

from firsthand.core.notes.languages.it import (
    asking,
    offering,
    referring,
    relating,
    selling,
    swindling,
    talking,
)
from firsthand.core.notes.languages.it.words import CLASSES, TIME
from firsthand.core.notes.languages.phrases import Phrases

PHRASES = Phrases(
    code="it",
    common="il lo la i gli le di a da in con su per tra fra e o ma se che chi non un uno una del dello della dei degli delle al allo alla ai agli alle dal "
    "dallo dalla dai nel nello nella nei sul sullo sulla sui mi ti ci vi si io tu lui lei noi voi loro mio mia miei mie tuo tua tuoi tue suo sua suoi sue nostro "
    "nostra nostri vostro vostra questo questa questi queste quello quella quelli è sono sei siamo siete era ero eri eravamo erano ho hai ha abbiamo avete hanno avevo aveva "
    "stato stata stati essere avere fare fa fai faccio fatto anche ancora già più molto molta molti poco tutto tutti tutte tutta come quando dove perché cosa "
    "sempre mai qui qua lì là poi prima dopo durante senza sotto sopra verso dell all nell sull dall l d c un' te me ne lì così bene solo però quindi oppure "
    "ogni altro altra altri altre stesso stessa stessi proprio vorrei volevo posso puoi può potrei potrebbe piacerebbe sto stai stiamo sta fino "
    "circa due qualche alcuni nulla niente ed ad entrambi invece mentre anch oggi ieri ci",
    plain="rete network linkedin profilo profili professionale professionali professionista professionisti contatto contatti collegamento collegamenti collegarmi "
    "collegarci connessione connessioni connetterci connettermi percorso carriera esperienza esperienze competenze conoscenza conoscenze idee scambiare scambio "
    "condividere settore ambito industria campo interesse interessi interessante interessanti interessato interessata colpito colpita impressionante "
    "stimolante ampliare espandere allargare crescere crescita opportunità collaborazione collaborazioni collaborare sinergie futuro future futuri "
    "insieme parte entrare aggiungere aggiungerti invito richiesta accettare accetta accetti ciao salve buongiorno buonasera gentile egregio caro cara "
    "signor signora dott dottor dottoressa saluti saluto cordiali cordialmente distinti grazie piacere lieto lieta felice spero attesa restare "
    "rimanere persone gente aziende azienda società imprese business leader esperti esperto appassionato appassionata temi tema argomenti comune comuni "
    "simili reciproco reciproca imparare lavoro impiego posizione posizioni ruolo cerco cerchiamo ricerca offerta offerte recruiter selezione talento talenti "
    "curriculum studente studentessa neolaureato giovane motivato progetto progetti marketing digitale innovazione tecnologia vendite consulenza "
    "gestione team sviluppo sviluppatore ingegnere direttore dati software attenzione visto trovato sembra mondo vita tempo momento settimana grande "
    "grandi buon buona buono migliore migliori nuovo nuova nuovi nuove sfida sfide parlare conoscere conoscerti valore prezioso aiuto pubblicazioni "
    "contenuti post seguo ammiro ottimo ottima eccellente complimenti successo attualmente particolarmente davvero credo penso sarebbe possibile "
    "possibili presto desidero community networking proposta informazioni spunti anno anni tramite messaggio amico amica favore onore "
    "candidatura giornata serata mattina volta voglia confronto confrontarci volentieri gradirei farebbe linea mutuo cerchia",
    greetings="ciao salve buongiorno buonasera gentile egregio egregia caro cara signor signora dott dottor dottoressa dr prof hi hello buondì gentilissima gentilissimo",
    farewells="saluti saluto cordiali cordialmente grazie distinti buona giornata presto abbraccio un",
    articles="il lo la i gli le l un uno una del tuo tua suo sua nostro nostra questo questa mio mia quel quella ultimo ultima vostro",
    at="a al allo alla ai agli alle all durante in nel nello nella nell di del dello della dell presso da dal dalla con per dopo",
    within="a in di da",
    events="conferenza congresso fiera vertice forum giornata giornate evento incontro workshop seminario meetup hackathon corso festival matrimonio cena pranzo "
    "settimana tavola tavolo riunione colazione webinar convegno simposio salone festa concerto treno volo corsa gara maratona torneo campeggio summit "
    "day days conference networking assemblea gala grigliata expo mostra compleanno panel stand caffè aperitivo convention laboratorio raduno ritiro notte",
    schools="università facoltà scuola istituto liceo politecnico ateneo master bocconi luiss campus accademia conservatorio sapienza uni",
    denials="non mai senza né neanche neppure peccato",
    hopes="spero vorrei piacerebbe speriamo volevo attesa voglio potrei magari sperando",
    time=TIME,
    groups={
        **swindling.GROUPS,
        **selling.GROUPS,
        **offering.GROUPS,
        **asking.GROUPS,
        **referring.GROUPS,
        **relating.GROUPS,
        **talking.GROUPS,
    },
    classes={**CLASSES, **asking.CLASSES},
)
