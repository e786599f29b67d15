"""Replies in English."""

from firsthand.core.drafting.languages.introducing.en import INTRODUCING
from firsthand.core.drafting.languages.touching.en import TOUCHING
from firsthand.core.drafting.tongue import Tongue

TONGUE = Tongue(
    code="en",
    months=(
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ),
    month_and_year="{name} {year}",
    texts={
        "greeting.named": "Hi {first_name},",
        "greeting.plain": "Hello,",
        "signature": "{owner_first_name}",
        "accept.worked": (
            "Thank you for the invitation. We have worked together, so it is good to be in touch again. If "
            "there is anything I can help you with, a contact, an opinion or a second pair of eyes, just "
            "say so."
        ),
        "accept.worked_at": (
            "Thank you for the invitation. It is good to be in touch again after our time at "
            "{organisation}. If there is anything I can help you with, a contact, an opinion or a second "
            "pair of eyes, just say so."
        ),
        "accept.met": (
            "Thank you for the invitation. We know each other and were last in touch in {month}, so it is "
            "good to have you here as well. If I can help you with something at the moment, just say so."
        ),
        "accept.spoken": (
            "Thank you for the invitation. We were last in touch in {month}, and I am glad to keep the "
            "thread. If I can help you with something at the moment, just say so."
        ),
        "accept.known": (
            "Thank you for the invitation, it is good to hear from you again. If I can help you with "
            "something at the moment, just say so."
        ),
        "accept.introduced": (
            "Thank you for the invitation. {introducer} put us in touch in {month}, and I am glad to take "
            "it from there. If there is something I can help you with, tell me and I will see what I can "
            "do."
        ),
        "accept.event": (
            "Thank you for the invitation. You mention {event}; I was there and am glad to be in touch. If "
            "there is something I can help you with, tell me and I will see what I can do."
        ),
        "accept.work": (
            "Thank you for the invitation and for mentioning my work. If there is something in it I "
            "can help you with, tell me and I will see what I can do."
        ),
        "accept.plain": (
            "Thank you for the invitation, I am glad to be in touch. If there is something I can help you "
            "with, tell me and I will see what I can do."
        ),
        "accept.short": "Thank you for the invitation. If I can help you with anything, just say so.",
        "talk.introduced": (
            "Thank you for the invitation. {introducer} put us in touch in {month}, and I would like to "
            "hear what you are working on. Would 15 to 30 minutes by phone or video in the next two weeks "
            "suit you?"
        ),
        "talk.mentioned": (
            "Thank you for the invitation. You mention {introducer}, so I would like to hear more. I "
            "connect with people I have talked to: would 15 to 30 minutes by phone or video in the next "
            "two weeks suit you?"
        ),
        "talk.event": (
            "Thank you for writing. You mention {event}; I was there, but I am not sure whether we spoke. "
            "Before we connect, would you have 15 to 30 minutes for a call in the next two weeks?"
        ),
        "talk.organisation": (
            "Thank you for writing. You mention {organisation}; I was there, but I am not sure whether our "
            "paths crossed. Before we connect, would you have 15 to 30 minutes for a call in the next two "
            "weeks?"
        ),
        "talk.met": (
            "Thank you for writing and for saying where you know me from. I cannot place it in my own notes, "
            "which may well be incomplete. Would you have 15 to 30 minutes for a call in the next two weeks?"
        ),
        "talk.work": (
            "Thank you for mentioning my work. I would like to hear what you are working on yourself. "
            "I connect with people I have talked to: would 15 to 30 minutes by phone or video suit you?"
        ),
        "talk.advice": (
            "Thank you for saying what you have in mind. I would rather talk it over than guess: would you "
            "have 15 to 30 minutes for a call in the next two weeks? We can connect after that."
        ),
        "talk.recruiter": (
            "Thank you for writing about a role. I would like to talk for 15 to 30 minutes first, so that "
            "we both know whether it fits. Which day in the next two weeks would suit you?"
        ),
        "talk.meet": (
            "Thank you for suggesting a conversation. 15 to 30 minutes by phone or video would suit me "
            "well, and we can connect after that. Which day in the next two weeks would suit you?"
        ),
        "talk.plain": (
            "Thank you for the invitation. I connect with people I have talked to, so that we can vouch "
            "for each other. Would you have 15 to 30 minutes for a call in the next two weeks?"
        ),
        "talk.short": (
            "Thank you for the invitation. Would you have 15 to 30 minutes for a call before we connect?"
        ),
        "propose.first": (
            "Thank you for the invitation. I connect with people I have talked to, so that we can vouch "
            "for each other. For a talk of {minutes} minutes I am free at these times:"
        ),
        "propose.again": "For our talk of {minutes} minutes I am free at these times:",
        "propose.place": "How we talk:",
        "propose.end": "Would that suit you? If not, name a time that does.",
        "propose.first.subject": "A time for our talk",
        "ask.plain": (
            "Thank you for the invitation. I connect with people I know first-hand, and I cannot place us "
            "at the moment. Have we met? If so, please remind me where; if not, tell me what made you "
            "think of me."
        ),
        "ask.organisation": (
            "Thank you for the invitation. It seems that {organisation} is on both our paths. Have we met "
            "there? I connect with people I know first-hand and would be glad of a hint."
        ),
        "ask.event": (
            "Thank you for the invitation. I was at {event} and wonder whether we met there. I connect "
            "with people I know first-hand: could you help my memory?"
        ),
        "ask.introduced": (
            "Thank you for the invitation. {introducer} put us in touch in {month}, and I have lost the "
            "thread since. Have we talked after that? A line on what brings you here now would help me."
        ),
        "ask.wrote": (
            "Thank you for the invitation. I find us both in a message thread from {month}, but I cannot "
            "place how we know each other. Have we met? If so, please remind me where."
        ),
        "ask.namesake": (
            "Thank you for the invitation. I was in touch with somebody called {full_name} in {month}. Was "
            "that you, or do you share the name? I connect with people I know first-hand and would like to "
            "be sure."
        ),
        "ask.namesake_plain": (
            "Thank you for the invitation. Your name is familiar to me. Have we met, or do you share it "
            "with somebody I know? I connect with people I know first-hand and would like to be sure."
        ),
        "ask.mistaken": (
            "Thank you for the invitation. I cannot match what you write with my own notes, which may well "
            "be incomplete. Could you help my memory: how do we know each other?"
        ),
        "ask.mistaken_event": (
            "Thank you for the invitation. You mention {event}; I cannot match that with my own calendar, "
            "which may well be incomplete. Could you help my memory: when and where was it?"
        ),
        "ask.mistaken_organisation": (
            "Thank you for the invitation. You mention {organisation}; I cannot match that with my own "
            "dates. Could you help my memory: when and where did our paths cross?"
        ),
        "ask.mistaken_person": (
            "Thank you for the invitation. You mention {person}; I cannot match that with my own notes. "
            "Could you help my memory: how are the three of us connected?"
        ),
        "ask.elsewhere": (
            "I received a LinkedIn invitation in your name, with a text that surprised me, so I ask you "
            "here: was that you? If not, somebody may be using your account or a copy of it, and you may "
            "want to look into it."
        ),
        "ask.elsewhere.subject": "A LinkedIn invitation in your name",
        "ask.short": (
            "Thank you for the invitation. I cannot place us at the moment: have we met, and if so, where?"
        ),
        "decline.plain": (
            "Thank you for the invitation. I keep this network to people I know first-hand, so I will "
            "leave it at that for now. I wish you all the best."
        ),
        "decline.pitch": (
            "Thank you for the message. It is not something I need at the moment, and I keep this network "
            "to people I know first-hand. I wish you every success."
        ),
        "decline.follow": (
            "Thank you for the invitation. I keep my connections to people I know first-hand. What I publish "
            "is open to everybody: if it is of use to you, please follow my profile. I wish you all the best."
        ),
        "decline.short": (
            "Thank you for the invitation. I keep this network to people I know first-hand. All the best."
        ),
        "followup.talked": "Thank you for our talk. I am glad that we are connected now.",
        "followup.welcomed": ("Thank you for accepting my invitation. I am glad that we are connected."),
        "followup.plain": "Thank you for the invitation. I am glad that we are connected now.",
        "followup.plain.subject": "Good to be in touch",
        "followup.match": (
            "You mention “{topic}”. That is something I can help with: {offer}. Just tell me what would be of use."
        ),
        "followup.noted": (
            "When we spoke you named “{topic}”. That is something I can help with: {offer}. "
            "Just tell me what would be of use."
        ),
        "followup.offer": ("If it is of use to you, this is what I can help with: {offer}. Just tell me."),
        "followup.help": ("If there is something I can help you with, tell me and I will see what I can do."),
        "followup.seek": "And should you come across it, this is what I am looking for: {seek}.",
        "check.introducer": (
            "{full_name} has sent me a LinkedIn invitation that mentions your name. Did you send them to "
            "me? If so, a line on how you know each other would help. If not, that is good to know too."
        ),
        "check.introducer.subject": "Did you send {full_name} to me?",
        "invite.worked_at": (
            "we know each other from our time at {organisation}, and I would like to stay in touch."
        ),
        "invite.worked": "we have worked together, and I would like to stay in touch.",
        "invite.met": "we met in {month}, and I would like to stay in touch.",
        "invite.met_at": "we met in {month} (“{event}”), and I would like to stay in touch.",
        "invite.spoken": "we wrote to each other in {month}, and I would like to keep the thread.",
        "invite.spoken_about": (
            "we wrote to each other in {month} (“{topic}”), and I would like to keep the thread."
        ),
        "invite.introduced": (
            "{introducer} put us in touch in {month}, and I would like to take it from there."
        ),
        "invite.event": ("we were both at {event}. I would like to compare notes and stay in touch."),
        "invite.organisation": (
            "{organisation} is on both our paths. I would like to hear how it was for you, and stay in touch."
        ),
        "invite.wrote": "you wrote to me in {month}, and I would like to pick that up.",
        "invite.wrote_own": "I wrote to you in {month}, and I would like to pick that up.",
        "meet.ask": (
            "I would like to get to know {person}. If you know each other well enough, would you introduce "
            "us? I add a short text that you can forward as it is. If it does not suit you, a no is "
            "perfectly fine."
        ),
        "meet.ask.subject": "Would you introduce me to {person}?",
        "meet.ask_event": (
            "I would like to get to know {person}. You were both at {event} in {month}: do you know each "
            "other well enough to introduce us? I add a short text that you can forward as it is. If it "
            "does not suit you, a no is perfectly fine."
        ),
        "meet.ask_on": (
            "I would like to get to know {person}, and {introducer} may know them. Would you ask "
            "{introducer} whether an introduction is welcome? I add a short text that can be forwarded as "
            "it is. If it does not suit you, a no is perfectly fine."
        ),
        "meet.blurb": (
            "{introducer} and I know each other, and I asked for this introduction. I am {owner_name} "
            "({owner_work}) and would like to hear about your work. Would 20 minutes by phone in the next "
            "weeks suit you? I will gladly help where I can. If it does not fit, no answer is needed."
        ),
        "meet.blurb_plain": (
            "{introducer} and I know each other, and I asked for this introduction. I am {owner_name} and "
            "would like to hear about your work. Would 20 minutes by phone in the next weeks suit you? I "
            "will gladly help where I can. If it does not fit, no answer is needed."
        ),
        **INTRODUCING,
        **TOUCHING,
    },
)
