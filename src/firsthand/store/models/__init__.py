"""One file per noun: fields, constraints, indexes, little else. Every row belongs to an owner."""

from firsthand.store.models.access import FeedToken, LaunchToken
from firsthand.store.models.account import Account, AccountPart
from firsthand.store.models.background import OwnAddress, OwnEvent, OwnPosition, OwnProfile, OwnSchool
from firsthand.store.models.cadence import Cadence
from firsthand.store.models.calibration import Calibration
from firsthand.store.models.card import Card
from firsthand.store.models.choice import Choice
from firsthand.store.models.connection import BlankConnection, Connection
from firsthand.store.models.contact import Contact, ContactIdentity
from firsthand.store.models.correction import Correction
from firsthand.store.models.draft import OwnDraft
from firsthand.store.models.erasing import Erasing, Tombstone
from firsthand.store.models.event import Attendee, Event
from firsthand.store.models.experiment import Experiment, ExperimentReview
from firsthand.store.models.favour import Favour
from firsthand.store.models.goal import Goal
from firsthand.store.models.handled import Handled
from firsthand.store.models.identity import Identity
from firsthand.store.models.introduction_step import IntroductionStep
from firsthand.store.models.invitation import Invitation, Mark
from firsthand.store.models.job import Job
from firsthand.store.models.joining import Joining, Ruling
from firsthand.store.models.judgement import Judgement
from firsthand.store.models.language_model import LanguageModel, Rewording
from firsthand.store.models.logged import Logged
from firsthand.store.models.made_ties import MadeTies
from firsthand.store.models.mail import Cast, CastMember, Exchange, Mail, Signature
from firsthand.store.models.map_month import MapMonth
from firsthand.store.models.message import Message, Participant, Thread
from firsthand.store.models.notification import Notification
from firsthand.store.models.offer import Offer
from firsthand.store.models.outcome import Outcome, OutcomeCredit, OutcomeRefusal, OutcomeRole
from firsthand.store.models.outgoing import OutgoingMail
from firsthand.store.models.own_note import OwnNote
from firsthand.store.models.own_policy import OwnPolicy
from firsthand.store.models.owner import Owner
from firsthand.store.models.person import Person
from firsthand.store.models.picture import Picture
from firsthand.store.models.pitch import Pitch
from firsthand.store.models.praise import Endorsement, Recommendation
from firsthand.store.models.promise import Promise
from firsthand.store.models.prune_word import PruneWord
from firsthand.store.models.rating import Rating
from firsthand.store.models.run import Edition, FileRead, Run, RunProblem
from firsthand.store.models.said_tie import SaidTie
from firsthand.store.models.saved_view import SavedView
from firsthand.store.models.search import SearchEntry, SearchWord
from firsthand.store.models.sent_note import SentNote
from firsthand.store.models.shared_list import SharedList, SharedTie
from firsthand.store.models.tag import PersonTag, Tag, Tagging
from firsthand.store.models.talk import TalkHours, TalkTime
from firsthand.store.models.tie import Tie
from firsthand.store.models.tie_web import TieWeb
from firsthand.store.models.whereabouts import SchoolTold, Whereabouts
from firsthand.store.models.wording import Wording

__all__ = [
    "Account",
    "AccountPart",
    "Attendee",
    "BlankConnection",
    "Cadence",
    "Calibration",
    "Card",
    "Cast",
    "CastMember",
    "Choice",
    "Connection",
    "Contact",
    "ContactIdentity",
    "Correction",
    "Edition",
    "Endorsement",
    "Erasing",
    "Event",
    "Exchange",
    "Experiment",
    "ExperimentReview",
    "Favour",
    "FeedToken",
    "FileRead",
    "Goal",
    "Handled",
    "Identity",
    "IntroductionStep",
    "Invitation",
    "Job",
    "Joining",
    "Judgement",
    "LanguageModel",
    "LaunchToken",
    "Logged",
    "MadeTies",
    "Mail",
    "MapMonth",
    "Mark",
    "Message",
    "Notification",
    "Offer",
    "Outcome",
    "OutcomeCredit",
    "OutcomeRefusal",
    "OutcomeRole",
    "OutgoingMail",
    "OwnAddress",
    "OwnDraft",
    "OwnEvent",
    "OwnNote",
    "OwnPolicy",
    "OwnPosition",
    "OwnProfile",
    "OwnSchool",
    "Owner",
    "Participant",
    "Person",
    "PersonTag",
    "Picture",
    "Pitch",
    "Promise",
    "PruneWord",
    "Rating",
    "Recommendation",
    "Rewording",
    "Ruling",
    "Run",
    "RunProblem",
    "SaidTie",
    "SavedView",
    "SchoolTold",
    "SearchEntry",
    "SearchWord",
    "SentNote",
    "SharedList",
    "SharedTie",
    "Signature",
    "Tag",
    "Tagging",
    "TalkHours",
    "TalkTime",
    "Thread",
    "Tie",
    "TieWeb",
    "Tombstone",
    "Whereabouts",
    "Wording",
]
