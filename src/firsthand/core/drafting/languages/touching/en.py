"""A word to somebody one knows, and the three tones, in English."""

from types import MappingProxyType

TOUCHING = MappingProxyType(
    {
        "greeting.formal.named": "Dear {recipient},",
        "greeting.formal.plain": "Good day,",
        "greeting.warm.named": "Dear {first_name},",
        "greeting.warm.plain": "Hello,",
        "signature.formal": "Kind regards,\n{owner_name}",
        "signature.warm": "Warm regards,\n{owner_first_name}",
        "warm.wish": "I wish you a good week.",
        "check.short": "{full_name} mentions your name in an invitation to me. Did you send them to me?",
        "meet.short": (
            "Would you introduce me to {person}, if you know each other well enough? I add a short text to "
            "forward. A no is perfectly fine."
        ),
        "touch.answer": "Thank you for your message. I am sorry that you had to wait for my answer.",
        "touch.answer.subject": "Your message",
        "touch.answer_mail": "Thank you for your mail. I am sorry that you had to wait for my answer.",
        "touch.answer_question": "Thank you for your question. I am sorry that you had to wait for an answer.",
        "touch.call": "If it is easier to talk, tell me when a short call would suit you.",
        "touch.promised": "I have not forgotten what I promised you: {promise}. Here it is.",
        "touch.promised.subject": "As promised",
        "touch.promised_late": "I am late with what I promised you, and I am sorry: {promise}. Here it is.",
        "touch.promised_plain": "I have not forgotten what I promised you. Here it is.",
        "touch.thanks_introduction": "Thank you for putting me in touch with {person}. That was kind of you.",
        "touch.thanks_introduced": "Thank you for the introduction. That was kind of you.",
        "touch.thanks_recommendation": "Thank you for the recommendation you wrote. It means a lot to me.",
        "touch.thanks_referral": "Thank you for referring me. I appreciate it very much.",
        "touch.thanks_answer": "Thank you for answering my question. It helped me on.",
        "touch.thanks_help": "Thank you for your help. I appreciate it very much.",
        "touch.thanks_help.subject": "Thank you",
        "touch.job_at": "Congratulations on your new position at {organisation}. I wish you a good start.",
        "touch.job": "Congratulations on your new position. I wish you a good start.",
        "touch.job.subject": "Congratulations",
        "touch.last": "We were last in touch in {month}. How are you, and what are you working on?",
        "touch.last.subject": "How are you?",
        "touch.met": "We last met in {month}. How are you, and what are you working on?",
        "touch.first": "I have been meaning to write to you. How are you, and what are you working on?",
        "touch.kept": "I hope that what I promised you in {month} was of use.",
        "touch.nudge": (
            "Some time ago I suggested that we talk for 15 to 30 minutes, perhaps at a bad moment. Would a day "
            "in the next two weeks suit you? If not, a short line is enough."
        ),
        "touch.nudge.subject": "Our talk",
    }
)
