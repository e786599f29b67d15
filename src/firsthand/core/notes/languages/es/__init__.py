"""Spanish, as people write it in invitations."""

# ruff: noqa: E501 - a phrase stands on one line

from firsthand.core.notes.languages.es import (
    asking,
    offering,
    referring,
    relating,
    selling,
    swindling,
    talking,
)
from firsthand.core.notes.languages.es.words import CLASSES, TIME
from firsthand.core.notes.languages.phrases import Phrases

PHRASES = Phrases(
    code="es",
    common="el la los las de del y a en que un una unos unas por para con no es al lo como más mas pero sus su se le les me te nos os mi mis tu tus yo "
    "él ella ellos usted ustedes nosotros vosotros si sí porque cuando muy sin sobre este esta estos estas ese esa eso esto aquel aquella también tambien me "
    "hasta hay donde quien desde todo todos todas toda durante entre ya ser son soy eres somos fue fui era eras éramos ha he has hemos han había estoy "
    "está están estamos estaba estuve tiene tengo tienes tenemos hacer hace hizo hago puede puedo puedes podría podemos quiero quisiera quería gustaría "
    "contigo conmigo ti mí otro otra otros otras uno dos algo nada cada así bien aquí allí ahora entonces antes después luego tan tanto mucho mucha "
    "muchos muchas poco ni o e u qué cómo quién cuál nuestro nuestra nuestros vuestro vuestra solo sólo aún aun siempre nunca ante tras según ver va voy "
    "vas van haber sido estar aunque mientras mismo misma mismos parte vez",
    plain="red redes linkedin perfil perfiles profesional profesionales contacto contactos conectar conectemos conexión conexiones contactar trayectoria "
    "experiencia experiencias conocimientos conocimiento ideas intercambiar intercambio compartir sector industria área ámbito rubro interés "
    "intereses interesante interesantes interesa interesado interesada impresionante impresionado impresionada inspirador inspiradora ampliar "
    "ampliando expandir crecer crecimiento oportunidad oportunidades colaboración colaboraciones colaborar sinergias futuro futuras futuros "
    "juntos parte formar añadir agregar agregarte añadirte unirme invitación solicitud aceptar acepta acepte hola buenas buenos días día tardes "
    "noches estimado estimada querido querida señor señora saludo saludos cordial cordiales atentamente gracias encantado encantada placer "
    "gusto gustado gusta alegro alegría espero esperando mantener contacto seguir personas gente empresas empresa compañía negocios negocio "
    "líderes expertos experto apasionado apasionada temas tema común comunes similares afines mutuo mutuos beneficio aprender carrera empleo trabajo "
    "laboral laborales puesto puestos vacante vacantes busco buscando búsqueda oferta ofertas reclutador reclutadora selección talento currículum "
    "estudiante recién graduado graduada joven motivado proyecto proyectos marketing digital innovación tecnología ventas consultoría gestión "
    "equipo desarrollo desarrollador ingeniero director datos software llamó llamado atención visto vi encontré encontrado parece pareció "
    "mundo vida tiempo momento semana gran grandes buen buena buenas mejor mejores nuevo nueva nuevos nuevas reto retos abrazo abrazos "
    "hablar charlar conversar conocer conocerte valor valioso valiosa ayuda publicaciones contenido contenidos sigo admiro excelente "
    "felicitaciones éxito éxitos actualmente especialmente realmente creo sería estaría posible posibles deseo pronto siempre valores encaja "
    "comunidad networking propuesta información permiso dinámico hoy año años través gracias mensaje amigo amiga favor",
    greetings="hola buenas buenos días tardes noches estimado estimada querido querida señor señora sr sra don doña dr hi hello apreciado apreciada",
    farewells="saludos saludo un cordial gracias abrazo abrazos atentamente muchas cordialmente",
    articles="el la los las un una unos tu su nuestro nuestra este esta ese esa mi aquel aquella último última",
    at="en de del durante al con para desde a tras",
    within="en de por cerca",
    events="conferencia congreso feria cumbre foro jornada jornadas evento encuentro taller seminario meetup hackathon charla curso festival boda cena comida "
    "semana mesa reunión desayuno webinar convención simposio salón fiesta concierto tren vuelo carrera maratón torneo campamento summit day days "
    "conference ponencia networking asamblea gala certamen barbacoa afterwork mercado expo exposición cumpleaños panel stand café noche encuentros",
    schools="universidad facultad escuela instituto colegio politécnica uni máster master iese esade ie campus academia conservatorio",
    denials="no nunca jamás sin ni tampoco lástima",
    hopes="espero gustaría quisiera quiero ojalá encantaría esperando podría deseo espera",
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
