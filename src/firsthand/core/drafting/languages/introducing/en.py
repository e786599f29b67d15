"""Being asked for an introduction, and the words that follow one, in English."""

from types import MappingProxyType

INTRODUCING = MappingProxyType(
    {
        "asked.why": (
            "Thank you for asking me about {person}. Before I ask them, two things would help: why you would "
            "like to meet, and what they might get out of it. Best as a short text that I can forward as it "
            "is. I introduce people once both have said yes."
        ),
        "asked.why.subject": "Your question about {person}",
        "asked.question": (
            "{full_name} has asked me whether I would introduce them to you. I wanted to ask you first; "
            "nothing about you has been passed on."
        ),
        "asked.question.subject": "May I introduce {full_name} to you?",
        "asked.reason": "Why, as I understood it: {reason}.",
        "asked.gain": "What could be in it for you, as I understood it: {gain}.",
        "asked.free": (
            "Would that suit you? A short yes is enough, and a no is just as good: it needs no reason, and I "
            "will pass it on kindly."
        ),
        "asked.introduction": (
            "{full_name}, {person}: I am glad to put you in touch. {asker} asked for this introduction, "
            "and {target} agreed."
        ),
        "asked.who": "{introduced}: {work}.",
        "asked.gain_both": "What could be in it for {target}, as I understood it: {gain}.",
        "asked.first": (
            "{asker}, would you write first and suggest a time? From here on it is between the two of you."
        ),
        "asked.introduction.subject": "{full_name}, meet {person}",
        "asked.no": (
            "Thank you for asking me about {person}. I would rather not make this introduction: I put people "
            "together when I can speak for both sides, and at the moment I cannot. If I can help you with "
            "something else, just say so."
        ),
        "asked.no_target": (
            "I have asked about the introduction to {person}. It does not fit at the moment, so I will leave "
            "it at that. Please do not take it personally, and do not write to them in my name. If I can help"
            " you with something else, just say so."
        ),
        "meet.thanks": (
            "Thank you for introducing me to {person}. I know that your time and your good name are in it, "
            "and I will take care of both. If there is something I can do for you, just say so. I will tell "
            "you what comes of it."
        ),
        "meet.thanks.subject": "Thank you for the introduction to {person}",
        "meet.outcome": (
            "You introduced me to {person}, and I want you to know that something good came of it. It began "
            "with you: thank you. If there is something I can do for you in turn, just say so."
        ),
        "meet.outcome.subject": "What came of your introduction to {person}",
        "meet.again": (
            "A short word on my question about {person}, in case it went under. If it does not suit you, a no"
            " is perfectly fine, and I will not ask again."
        ),
        "meet.again.subject": "My question about {person}",
        "meet.thanks_no": (
            "Thank you for your answer about {person}. An honest no is better than a favour that does not "
            "fit, and it changes nothing between us. If there is something I can do for you, just say so."
        ),
    }
)
