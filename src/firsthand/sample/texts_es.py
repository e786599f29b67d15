"""Spanish parts of filler messages."""

from firsthand.sample.phrases import phrases

SPANISH = phrases(
    openers="""
Hola {first}:
Buenos días, {first}:
Hola otra vez, {first}:
{first}, gracias por contestar tan rápido.
Hola {first}, acabo de volver de {city}.
¿Qué tal, {first}? Por {city} todo bien.
""",
    news="""
Ya tengo los datos de {topic} de {month}: {m} líneas, {n} solo en {city}.
Pasamos la reunión de {topic} al {day} porque {company} no podía antes.
En {company}, en {city}, faltan {n} palés después del recuento.
En {month} empiezo en {company}, otra vez con {topic} pero con presupuesto.
La prueba de {topic} en {city} lleva {n} semanas sin sustos.
{company} eligió a otro para {topic}; nos faltaron {n} puntos.
Tu lista de {topic} arregló {n} de los {m} errores de {company}.
El almacén de {city} paró el {day} por culpa de {topic}.
Tras {n} reuniones, {company} tiene por fin una sola definición de {topic}.
Expliqué {topic} a {n} personas en {city} y nadie se durmió.
La factura {m} por los días de {topic} salió el {day} para {city}.
""",
    answers="""
Sí, el {day} me va bien, te llamo desde {city}.
Eso explica los {n} que buscábamos, gracias.
En {company} también era {topic}, al final.
En {month} estoy en {city}, la semana siguiente encantada.
Pide la línea {m}, lo demás sale solo.
Te paso el mío: {n} páginas, tres útiles.
Qué gracia, {company} me dijo lo contrario en {city}.
""",
    asks="""
¿Te viene bien el {day} a las nueve y {q}?
¿Guardas todavía la plantilla de {topic} de {company}?
¿A quién preguntarías en {city}?
¿Puedes mirar la página {n} antes del {day}?
¿Estarás en {city} en {month}?
¿Metemos ya a {company}?
Te mando las {n} líneas que duelen.
Sin prisa, en {month} está bien.
""",
    closers="""
Un abrazo desde {city}
Saludos
Hasta el {day}
Gracias otra vez
Buen {day}
""",
    wishes="""
¡Feliz cumpleaños, {first}, también desde {city}!
Feliz año, {first}, y menos reuniones los {day}.
Felices fiestas, {first}, estés donde estés.
{first}, ya un año desde {city}. ¡Muchas felicidades!
""",
    pitches="""
Nuestra solución de {topic} ahorra un {n} por ciento a empresas como {company}.
Conseguimos {n} reuniones para {company} en un solo mes.
En {month} tenemos un {n} por ciento de descuento en {topic}.
""",
    offers="""
¿Tiene 15 minutos el {day} para una demo?
Reserve su hueco, solo quedan {n}.
¿Le envío la oferta de {month}?
""",
    refusals="""
gracias por pensar en mí, pero ahora no necesito {topic}. Mucha suerte.
no es para mí, lo siento. Suerte con {company}.
""",
    reasons="""
coincidimos en la charla de {topic} en {city}, usted salió corriendo al tren de las {h}.
llevo {topic} en {company} y su texto de {month} nos ahorró {n} palés en {city}.
heredé {topic} en {company} y encuentro sus notas por todas partes en {city}.
su respuesta sobre {topic} en {month} sacó a {company} de un apuro con {n} pedidos.
""",
    topics="""el inventario, los muelles, las devoluciones, la previsión, la formación, la cadena de frío,
 el stock de seguridad, los plazos, los contratos de transporte, el embalaje, la aduana, los turnos,
 los datos maestros, los repuestos, las rutas""",
    days="lunes, martes, miércoles, jueves, viernes",
    months="""enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre,
 diciembre""",
)
