"""The texts of replies in plain words: what each is called and when it is used."""

from typing import NamedTuple


class Words(NamedTuple):
    """What a text is called, and one sentence on when it is used."""

    title: str
    when: str


class Kind(NamedTuple):
    """A group of texts; `verdict` is empty where it follows from none."""

    name: str
    word: str
    verdict: str


KINDS = (
    Kind("every", "In every reply", ""),
    Kind("accept", "Accept", "accept"),
    Kind("talk", "Talk first", "talk"),
    Kind("propose", "Times for a talk", ""),
    Kind("ask", "Ask", "ask"),
    Kind("decline", "Decline", "decline"),
    Kind("followup", "Follow-up", ""),
    Kind("check", "Question to an introducer", ""),
    Kind("invite", "Your own invitation", ""),
    Kind("meet", "Asking for an introduction", ""),
    Kind("asked", "Being asked for an introduction", ""),
    Kind("touch", "A word to somebody you know", ""),
)
SHORT = "Used instead of all others of its kind when you choose short replies."
TEXTS = {
    "greeting.named": Words("Greeting", "Begins every reply to somebody whose first name is known."),
    "greeting.plain": Words("Greeting without a name", "Begins a reply where the first name is not known."),
    "signature": Words("Signature", "Ends every reply in this language."),
    "greeting.formal.named": Words("Formal greeting", "Begins a formal draft, with their whole name."),
    "greeting.formal.plain": Words("Formal greeting without a name", "Begins one where no name is known."),
    "signature.formal": Words("Formal close", "Ends every formal draft."),
    "greeting.warm.named": Words(
        "Warm greeting", "Begins a warm draft to somebody whose first name is known."
    ),
    "greeting.warm.plain": Words("Warm greeting without a name", "Begins one where no first name is known."),
    "signature.warm": Words("Warm close", "Ends every warm draft."),
    "warm.wish": Words(
        "A wish", "Stands before the close of a warm draft, but where the text ends with one."
    ),
    "accept.worked_at": Words(
        "You worked together, and where", "Used when you worked together and your records prove where."
    ),
    "accept.worked": Words(
        "You worked together", "Used when you worked together and it is not certain where."
    ),
    "accept.met": Words("You met", "Used when you met; it can name the month you were last in touch."),
    "accept.spoken": Words(
        "You wrote to each other",
        "Used when you wrote to each other; it can name the month you were last in touch.",
    ),
    "accept.known": Words("You know each other", "Used when you know each other and no date is certain."),
    "accept.introduced": Words(
        "You were introduced", "Used when somebody you know put both of you in touch."
    ),
    "accept.event": Words("Same event", "Used when they mention an event that you attended."),
    "accept.work": Words("They know your work", "Used when they write about your work."),
    "accept.plain": Words("Anything else", "Used when you accept and nothing more is certain."),
    "accept.short": Words("Short reply", SHORT),
    "talk.introduced": Words("You were introduced", "Used when somebody you know put both of you in touch."),
    "talk.mentioned": Words(
        "They name an introducer", "Used when they say that somebody you know sent them to you."
    ),
    "talk.event": Words("Same event", "Used when they mention an event that you attended."),
    "talk.met": Words(
        "They say you met", "Used when they say how you know each other and your records do not tell."
    ),
    "talk.organisation": Words(
        "Same employer or school", "Used when they mention a place where you were at that time."
    ),
    "talk.work": Words("They know your work", "Used when they write about your work."),
    "talk.recruiter": Words("They have a role for you", "Used when they write about a role."),
    "talk.advice": Words("They want advice", "Used when they want advice or help."),
    "talk.meet": Words("They want to talk", "Used when they propose to talk or to meet."),
    "talk.plain": Words("Anything else", "Used when a talk comes first and no other text fits."),
    "talk.short": Words("Short reply", SHORT),
    "propose.first": Words(
        "Before the times", "Used when you propose times and no talk was spoken of before; the times follow."
    ),
    "propose.again": Words(
        "Before the times, once you proposed a talk",
        "Used when a talk was proposed already; the times follow.",
    ),
    "propose.place": Words(
        "Before where you talk", "Used when your hours say where you talk: a number, a link, your own words."
    ),
    "propose.end": Words("After the times", "Asks whether a time suits them."),
    "propose.first.subject": Words("Subject of that mail", "The subject when you propose times by mail."),
    "ask.introduced": Words(
        "Introduced long ago", "Used when somebody put you in touch and you have not been in touch since."
    ),
    "ask.organisation": Words(
        "Same employer or school", "Used when your records show both of you at one employer or school."
    ),
    "ask.event": Words("Same event", "Used when your records show both of you at one event."),
    "ask.wrote": Words("Only one of you wrote", "Used when only one of you ever wrote to the other."),
    "ask.namesake": Words(
        "Somebody of that name", "Used when you were in touch with somebody who has the same name."
    ),
    "ask.namesake_plain": Words(
        "Somebody of that name, no date", "Used when you know somebody of that name and no date is certain."
    ),
    "ask.mistaken_event": Words(
        "The event does not fit", "Used when your records contradict the event they mention."
    ),
    "ask.mistaken_organisation": Words(
        "The employer or school does not fit",
        "Used when your records contradict the employer or school they mention.",
    ),
    "ask.mistaken_person": Words(
        "The person does not fit", "Used when your records contradict what they say about somebody else."
    ),
    "ask.mistaken": Words(
        "Something else does not fit", "Used when your records contradict what they say in some other way."
    ),
    "ask.elsewhere": Words(
        "Somebody you know, a strange text",
        "Used when somebody you know sends what reads like a scam. Send it another way, such as by mail.",
    ),
    "ask.elsewhere.subject": Words(
        "Subject of that mail", "The subject of the mail to somebody you know who sent a strange text."
    ),
    "ask.plain": Words("Anything else", "Used when you ask “have we met?” and no other text fits."),
    "ask.short": Words("Short reply", SHORT),
    "decline.pitch": Words("They sell something", "Used when the note sells something."),
    "decline.plain": Words("Anything else", "Used for every other no. You may leave a no unsent."),
    "decline.follow": Words(
        "Follow me instead", "Used where your own policy says “follow”: a no that points to what you publish."
    ),
    "decline.short": Words("Short reply", SHORT),
    "followup.talked": Words("After a talk", "Begins a follow-up when you talked before you accepted."),
    "followup.welcomed": Words("They accepted", "Begins a follow-up when they accepted your invitation."),
    "followup.plain": Words("You accepted", "Begins every other follow-up."),
    "followup.plain.subject": Words("Subject of the follow-up", "The subject when you follow up by mail."),
    "followup.match": Words(
        "You can help with what they wrote",
        "Used when they lately asked for something or needed it, and a word of that fits your list.",
    ),
    "followup.noted": Words(
        "You can help with what they said",
        "The same, where you noted it of a talk and they did not write it.",
    ),
    "followup.offer": Words(
        "You can help", "Used when nothing of theirs fits, and your list holds something in their language."
    ),
    "followup.help": Words(
        "An open offer", "Used while your list of what you can help with holds nothing in their language."
    ),
    "followup.seek": Words(
        "What you look for", "Ends a follow-up when your list of what you look for holds something."
    ),
    "check.introducer": Words(
        "Did you send them to me?", "Goes to somebody you know whom a sender names as the introducer."
    ),
    "check.introducer.subject": Words(
        "Subject of that question", "The subject when you ask an introducer by mail."
    ),
    "check.short": Words("The same in short", SHORT),
    "invite.worked_at": Words(
        "You worked together, and where", "Used when you worked together and your records prove where."
    ),
    "invite.worked": Words(
        "You worked together", "Used when you worked together and it is not certain where."
    ),
    "invite.met": Words("You met", "Used when you met; it can name the month of the last time."),
    "invite.met_at": Words(
        "You met, and at what", "Used when you met and your calendar says what the last meeting was called."
    ),
    "invite.spoken": Words(
        "You wrote to each other",
        "Used when you wrote to each other; it can name the month of the last time.",
    ),
    "invite.spoken_about": Words(
        "You wrote to each other, and about what",
        "Used when you wrote to each other by mail and the last mails have a subject.",
    ),
    "invite.introduced": Words(
        "You were introduced", "Used when somebody you know put both of you in touch."
    ),
    "invite.event": Words("Same event", "Used when your records show both of you at one event."),
    "invite.organisation": Words(
        "Same employer or school", "Used when your records show both of you at one employer or school."
    ),
    "invite.wrote": Words("Only they wrote", "Used when only they ever wrote, and you did not."),
    "invite.wrote_own": Words("Only you wrote", "Used when only you ever wrote, and they did not."),
    "meet.ask": Words(
        "Would you introduce us?", "Goes to somebody you know who may know whom you want to meet."
    ),
    "meet.ask.subject": Words(
        "Subject of that question", "The subject when you ask for an introduction by mail."
    ),
    "meet.ask_event": Words(
        "They were at one meeting", "Used when your calendar shows both of them at one meeting."
    ),
    "meet.ask_on": Words(
        "Over somebody else", "Used when whoever you ask has to ask somebody else, who may know them."
    ),
    "meet.blurb": Words(
        "To forward", "Goes along with the question, to be forwarded as it is; it says where you work."
    ),
    "meet.blurb_plain": Words(
        "To forward, without your work", "Used when your records do not say where you work."
    ),
    "meet.again": Words(
        "A second word", "Goes to whom you asked, once, when there was no answer for ten days."
    ),
    "meet.again.subject": Words(
        "Subject of what follows", "The subject of a second word, and of thanks for a no."
    ),
    "meet.thanks": Words("Thanks", "Goes to whoever introduced you, after it was made."),
    "meet.thanks.subject": Words("Subject of the thanks", "The subject when you thank by mail."),
    "meet.thanks_no": Words("Thanks for a no", "Goes to whom you asked, after a refusal."),
    "meet.outcome": Words("What came of it", "Tells whoever introduced you that something came of it."),
    "meet.outcome.subject": Words("Subject of what came of it", "The subject when you tell it by mail."),
    "asked.why": Words(
        "Why would you like to meet?", "Goes to whoever asks you, before you ask anybody else."
    ),
    "asked.why.subject": Words("Subject to whoever asks", "The subject of that question, and of a kind no."),
    "asked.question": Words("May I introduce them?", "Begins the question to whom they want to meet."),
    "asked.question.subject": Words("Subject of that question", "The subject when you ask by mail."),
    "asked.reason": Words(
        "Their reason", "Stands in that question, and in the introduction, when you wrote down why they ask."
    ),
    "asked.gain": Words("What could be in it", "Stands in that question when you wrote it down."),
    "asked.free": Words("Free to say no", "Ends the question to whom they want to meet."),
    "asked.introduction": Words("The introduction", "Begins what goes to both, once both said yes."),
    "asked.who": Words("Who they are", "Stands there once for each of both whose work your records tell of."),
    "asked.gain_both": Words("What could be in it", "Stands there when you wrote it down."),
    "asked.first": Words("Who writes first", "Ends the introduction."),
    "asked.introduction.subject": Words(
        "Subject of the introduction", "The subject when you introduce by mail."
    ),
    "asked.no": Words("A kind no", "Goes to whoever asks you, when you would rather not."),
    "asked.no_target": Words("It does not fit", "Goes to whoever asks you, when the other side said no."),
    "meet.short": Words("The question in short", SHORT),
    "touch.answer": Words("A late answer", "Begins an answer to a message that waited; you add the answer."),
    "touch.answer_mail": Words("A late answer to a mail", "The same where they wrote a mail."),
    "touch.answer_question": Words("A late answer to a question", "The same where they asked something."),
    "touch.answer.subject": Words("Subject of that answer", "The subject when you answer by mail."),
    "touch.call": Words("Or by phone", "Ends such an answer where nothing on your list fits their words."),
    "touch.promised": Words("A promise that is due", "Used when a promise is due; it can name it."),
    "touch.promised_late": Words("A promise that is late", "Used when its day is over; it can name it."),
    "touch.promised_plain": Words("A promise, not named", "Used when its words are too long for a letter."),
    "touch.promised.subject": Words("Subject with a promise", "The subject when you keep it by mail."),
    "touch.thanks_introduction": Words(
        "Thanks for an introduction", "Names whom they put you in touch with."
    ),
    "touch.thanks_introduced": Words(
        "Thanks for an introduction, no name", "Used where your records do not say to whom."
    ),
    "touch.thanks_recommendation": Words("Thanks for a recommendation", "Used when they recommended you."),
    "touch.thanks_referral": Words(
        "Thanks for a referral", "Used when you wrote down that they referred you."
    ),
    "touch.thanks_answer": Words("Thanks for an answer", "Used when you wrote down that they answered you."),
    "touch.thanks_help": Words("Thanks for help", "Used when you wrote down that they helped you."),
    "touch.thanks_help.subject": Words("Subject of thanks", "The subject when you thank by mail."),
    "touch.job_at": Words(
        "A new position, and where", "Used when two of your archives list another position."
    ),
    "touch.job": Words("A new position", "Used when the company cannot stand in a letter."),
    "touch.job.subject": Words("Subject of congratulations", "The subject when you congratulate by mail."),
    "touch.met": Words(
        "In touch again, after a meeting", "Used when what was last between you was a meeting."
    ),
    "touch.last": Words("In touch again", "Used when what was last between you was in writing or a call."),
    "touch.first": Words("In touch for the first time", "Used when your records show no contact."),
    "touch.last.subject": Words("Subject of such a word", "The subject when you write it by mail."),
    "touch.kept": Words("After a promise", "Used when you kept a promise to them within a year."),
    "touch.nudge": Words("A second word about a talk", "Used when a talk you proposed has no day yet."),
    "touch.nudge.subject": Words("Subject of that word", "The subject when you write it by mail."),
}
FIELDS = {
    "first_name": "what you call the one you write to",
    "full_name": "the whole name of who invited or asked you",
    "owner_first_name": "how you sign",
    "owner_name": "your whole name",
    "owner_work": "what you do and where, as your newest archive has it",
    "introducer": "who is said to have put you in touch",
    "person": "whom they mention",
    "event": "the event or meeting, as your records name it",
    "organisation": "the employer or school",
    "month": "the month it was, with its year when long ago",
    "topic": "the words of theirs that fit what you can help with, or what your mails were about",
    "offer": "what you can help with, from your own list",
    "seek": "what you are looking for, from your own list",
    "reason": "why they want to be introduced, as you wrote it down",
    "gain": "what the other could get out of it, as you wrote it down",
    "recipient": "the whole name of the one you write to",
    "promise": "what you promised, in your own words",
    "minutes": "how long a talk takes, from your hours",
    "asker": "the first name of who asks for an introduction",
    "target": "the first name of whom they want to meet",
    "introduced": "the first name of one of both",
    "work": "their position and company, as your records have them",
}
ADDRESSES = {"de": ("Sie", "du"), "es": ("tú", "usted"), "it": ("Lei", "tu"), "nl": ("je", "u")}
SAID = {
    "changed": "Saved. Replies say it from now on.",
    "reset": "It says what it said at first.",
    "undone": "Taken back.",
    "same": "Nothing was changed: it says so already.",
    "usual": "Saved.",
}


def kind_of(name: str) -> str:
    """Return the group in which a text stands."""
    first = name.partition(".")[0]
    return "every" if first in ("greeting", "signature", "warm") else first


def address_line(language: str) -> str:
    """Explain the brackets for two ways of address, where a language has two."""
    if language not in ADDRESSES:
        return ""
    usual, other = ADDRESSES[language]
    return (
        f"Square brackets hold two ways to address somebody, [{usual}|{other}]. "
        f"The first is used, or the second where the note itself says “{other}”."
    )
