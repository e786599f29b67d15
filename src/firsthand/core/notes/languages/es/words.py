"""Spanish: words of time, and the classes of words that phrases name."""

# ruff: noqa: E501 - a phrase stands on one line

from firsthand.core.notes.languages.phrases import TimeWords

TIME = TimeWords(
    months=(
        "enero ene", "febrero feb", "marzo mar", "abril abr", "mayo", "junio jun", "julio jul", "agosto", "septiembre setiembre sept",
        "octubre oct", "noviembre nov", "diciembre dic",
    ),
    weekdays=("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
    seasons=("primavera", "verano", "otoño", "invierno"),
    day="día días",
    week="semana semanas",
    month="mes meses",
    year="año años",
    yesterday="ayer anteayer",
    today="hoy",
    tomorrow="mañana",
    last="pasado pasada último última",
    this="este esta",
    next="próximo próxima siguiente",
    ago="hace",
    since="desde",
    numbers=("un una uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once", "doce"),
)  # fmt: skip

CLASSES = {
    "your": "tu tus su sus vuestro vuestra vuestros vuestras",
    "my": "mi mis nuestro nuestra",
    "work": "artículo artículos charla charlas ponencia ponencias conferencia libro libros podcast episodio taller curso estudio tesis presentación "
    "entrevista newsletter boletín blog webinar columna vídeo video hilo publicación post posts informe clase seminario guía tutorial biblioteca "
    "librería repositorio diapositivas intervención investigación capítulo análisis exposición documental herramienta mesa paper "
    "método póster plantilla trabajo discurso ",
    "heard": "leí leído leer leyendo escuché escuchado escuchar escuchando vi visto ver viendo asistí asistido encantó gustó disfruté seguí usé usamos "
    "uso utilizo utilizamos encantado oí oído cité citado cito estuve sirvió ayudó aplicamos compartí recomendé impresionó impactó convenció marcó salvó releo",
    "firms": "empresas negocios pymes clientes equipos emprendedores startups agencias compañías directivos autónomos profesionales marcas fundadores "
    "organizaciones líderes coaches comercios consultores mujeres empresarios ejecutivos clínicas hospitales despachos restaurantes vendedores",
    "role": "desarrollador desarrolladora ingeniero ingeniera jefe jefa responsable director directora gerente analista consultor consultora diseñador "
    "diseñadora arquitecto arquitecta técnico puesto vacante posición rol plaza becario prácticas enfermera data product comercial controller contable "
    "científico programador programadora investigador investigadora asistente coordinador coordinadora perfil lead",
    "people": "amigo amiga colega compañero compañera jefe jefa hermano hermana primo prima marido mujer profesor profesora mentor vecino vecina padre "
    "madre conocido socia socio tío tía cuñado director directora exjefe suegro",
    "mate": "compañero compañera compañeros compañeras colega colegas jefe jefa becario becaria cliente clienta asistente aprendiz responsable alumno practicante",
    "our": "nuestro nuestra nuestros nuestras",
}
