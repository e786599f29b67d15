"""Spanish manners."""

# ruff: noqa: E501 - word lists

from firsthand.core.drafting.manners.values import Manners

MANNERS = Manners(
    plain="gracias agradezco agradecido agradecida amable bueno buena buenos buenas bien mejor espero simplemente algo"
    " alguien todo momento lado poco línea palabra mensaje invitación útil ayuda ayudar ayudarte ayudarle escribir"
    " escribes escribe decir digo dime dímelo dígame dígamelo oír leer ver veo preguntar pregunto parece deseo quiero"
    " breve brevemente también nuevo realmente muy mucho mucha muchas muchos así entonces como esto eso pueda puedo"
    " puedes puede podría podrías necesidad quizás quizá posible hola favor problema sin ahora aquí siempre verdad vendría vendrían",
    warm="alegra alegro alegría encantado encantada feliz contento contenta gusto placer bienvenido bienvenida",
    wishing="gustaría sería podría podrías tendría tendrías quisiera vendrían si",
    linking="conect acept red anad agreg",
    doubting="si pregunto",
    denying="no nunca nada nadie ningún ninguna ninguno ni tampoco jamás",
    promising="voy vamos prometo garantizo haré enviaré llamaré",
    intimate="",
    idioms="sin problema\nsin más\nun saludo\nsaludos cordiales\nun cordial saludo\ntodo lo mejor\nde nuevo\nquedo atento\n"
    "quedo atenta",
)
