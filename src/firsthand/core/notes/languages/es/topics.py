"""Spanish: what notes speak of, by words that lean one way or the other; none of them decides."""

# ruff: noqa: E501 - word lists

TOPICS = {
    "trade": "agencia* ahorr* alquiler* anuncio* apartament* ayudamos* cartera* catalog* certific* cliente* coach* compromiso* conver* "
    "coste* crecimiento* credito* cuota* curso* demo* descuento* diploma* disponib* distincion* distribu* dossier* dto "
    "eficien* entrega* estrateg* exclusiv* financia* folleto* formacion* gala* gama* garanti* gratis* gratuit* herramienta* "
    "ingreso* inmobil* inscri* inversion* invert* iva lead* marca* medida* nominad* oferta* ofrec* optimiz* paquete* partner* "
    "patroc* piloto* plataforma* plaza* potenci* precio* premio* preselecc* presupuesto* probad* producto* programa* "
    "promocion* proveedor* prueba* publicar* ranking* rentab* reserv* resultad* seguro* seleccionad* servicio* software* "
    "solicit* solucion* stock* suscri* tarifa* tasa* trofeo* webin*",
    "home": "abuel* acuerd* alumn* amig* arbol* banco* bar barco* bebe* bici* boda* bufanda* bus cafe* caja* calle* camino* campo* "
    "cancion* carta* casa* cena* cerveza* ciego* ciudad* clase* cocina* colegio* comer* coro* crec* cumple* dibuj* encontr* "
    "enferm* entierro* error* escuela* foto* gato* hermana* hermano* hija* hijo* histori* iglesia* invierno* jardin* jubil* "
    "libro* llor* lluvia* luz madre* mama* mapa* marido* mud muert* mujer* muri* naci* navidad* nieve* nina* nino* noche* "
    "olvid* padre* papa* paragua* pase* perdi* perdon* perro* practicas* prima* primo* profe* pueblo* raro* recuerd* reir* "
    "roto* ruido* sincer* tarta* tejado* tesis* tia tio tonto* tren* vecin* ventana* verano* verguenza* vivimos* vivir* vivo*",
    "query": "alguien como consej* cual cuales curios* dice dicen dijo donde entend* explic* opinion* podria podrias porque pregunt* "
    "puede puedes quien sabe saber sabes si",
    "hiring": "baja* condicion* contrat* equipo* jornada* jubil* plaza* puesto* salario* sueldo* sustitu* turno*",
    "i": "busco dirijo era estoy estudio fui hago he llevo me mi mis puedo quiero soy tengo trabajo vivo yo",
    "you": "le os puedes sabes su sus te ti tienes tu tus usted vuestra vuestro",
    "us": "nos nosotros nuestra nuestras nuestro nuestros somos tenemos",
}
