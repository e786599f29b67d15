"""Italian: what notes speak of, by words that lean one way or the other; none of them decides."""

# ruff: noqa: E501 - word lists

TOPICS = {
    "trade": "abbonament* adesion* agenzia* aiutiamo* annuncio* appartament* assicur* brochure* catalog* certific* classific* client* "
    "coach* comprovat* consegn* conver* corso* costo* credito* crescita* demo* disponibil* efficien* esclusiv* fattur* "
    "finanzia* formazion* forniam* fornit* gala* garant* gratis* gratuit* guida* immobil* impegno* invest* iscri* iva lead* "
    "linea* listin* magazzin* marchio* misura* noleggi* nominat* offert* offriamo* ottimizz* pacchett* partner* piattaforma* "
    "pilota* portafoglio* posti* potenzi* premio* prenot* preventiv* prezz* prodott* programma* promozion* proponiamo* prova* "
    "pubblicar* quota* rendiment* risparmi* risultat* scont* selezionat* servizi* software* soluzion* sponsor* strateg* "
    "strument* targa* tariff* tassa* trofeo* usato* webin*",
    "home": "abit* albero* alunn* amic* autobus* bambin* banco* bar barca* bici* birra* caffe* campo* cane* canzon* casa* cena* "
    "chiesa* cieco* citta* classe* complean* coro* cresciut* cucina* cugin* dimentic* disegn* error* estate* figlia* figlio* "
    "finestra* foto* fratell* funeral* gatto* gelato* giardin* inverno* lettera* libro* luce* madre* malat* mamma* mappa* "
    "marito* matrimon* moglie* morta* morto* nata* nato* neonat* neve* nonn* notte* ombrell* padre* paese* papa* passegg* "
    "pension* pers* piang* pioggia* pranz* prof* ricord* rider* rott* rumore* scatola* sciarp* scuola* scus* sincer* sorell* "
    "stage* storia* strada* strano* stupid* te tesi* tetto* torta* trasloc* treno* trovat* urlare* vergogn* via vicin* viver* "
    "vivo* zia zio",
    "query": "capir* capisc* chi chied* come consigl* curios* detto dice dove opinion* perche posso potrebbe potresti puo qualcuno "
    "quale quali sa sai sapere se spieg*",
    "hiring": "alloggio* assum* brigata* cerchiamo* cerco* contratto* pensione* posto* ruolo* sostitu* squadra* stagion* stipendio* "
    "turni*",
    "i": "abito cerco devo dirigo ero faccio ho io lavoro me mi mia mie miei mio sono vivo vorrei",
    "you": "hai le lei puoi sai sua suo te ti tu tua tuo vi voi vostra vostro",
    "us": "abbiamo ci noi nostra nostre nostri nostro siamo",
}
