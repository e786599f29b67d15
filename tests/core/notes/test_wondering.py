"""Messages of the owner that ask "have we met?", and such as ask something else."""

import pytest

from firsthand.core.notes.wondering import is_ask

ASKS = """
Have we met?
Hi Dan, thanks for the invitation. How do we know each other?
Do I know you from somewhere?
Hello! Did we meet at some event? I don't recall.
Sorry, I can't place you. Where did we meet?
Could you remind me how we know each other?
Hi, where do I know you from?
Thanks for your invite, Mike. I only connect with people I know. Have we worked together?
Remind me where we met, please?
Hallo Herr Krug, danke für die Einladung. Kennen wir uns?
Woher kennen wir uns?
Haben wir uns schon mal getroffen?
Sind wir uns schon begegnet? Falls ja, wo?
Hallo, helfen Sie mir bitte auf die Sprünge: woher kennen Sie mich?
Bonjour, merci pour l'invitation. Est-ce qu'on se connaît ?
Nous connaissons-nous ?
D'où nous connaissons-nous ?
On se connaît ?
Nous sommes-nous déjà rencontrés ?
Pouvez-vous me rappeler où nous nous sommes croisés ?
¿Nos conocemos?
Hola, gracias por la invitación. ¿De qué nos conocemos?
¿Nos hemos visto alguna vez?
¿Me recuerda de dónde le conozco?
Olá, a gente já se conhece?
Nós já nos conhecemos?
De onde nos conhecemos?
Você pode me lembrar de onde nos conhecemos?
Ci conosciamo?
Buongiorno, ci siamo già incontrati?
Come ci conosciamo? Scusi, non ricordo.
Kennen wij elkaar?
Hoi, waar kennen we elkaar van?
Hebben we elkaar al eens ontmoet?
Waar ken ik je van?
"""
OTHERS = """
Did you get my proposal? Let me know.
Have we met the deadline?
How do we know whether the supplier ships on Tuesday, and can we move the audit to Friday as planned with Joost and the plant team?
Do you know each other? I can introduce you two.
When do we meet? Tuesday at ten works for me.
Kannst du mir die Folien schicken?
Wann treffen wir uns?
Quand est-ce qu'on se voit ?
Où se retrouve-t-on ?
¿Cuándo nos vemos?
Quando nos vemos?
Quando ci vediamo?
Wanneer zien we elkaar?
We met at the fair, do you remember the blue stand?
Thanks, no.
Shall we talk next week?
Where did we leave it with the contract?
Did we work out the price?
Did we talk about the budget already?
Have we spoken to the bank?
How did the meeting go?
Waar hebben we het over gehad?
Hebben we nog melk?
Abbiamo parlato del prezzo?
Hemos hablado con el banco?
"""


@pytest.mark.parametrize("text", ASKS.strip().splitlines())
def test_who_asks_how_both_know_each_other_is_heard(text: str) -> None:
    assert is_ask(text)


@pytest.mark.parametrize("text", OTHERS.strip().splitlines())
def test_other_questions_are_no_ask(text: str) -> None:
    assert not is_ask(text)
