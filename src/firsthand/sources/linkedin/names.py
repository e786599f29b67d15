"""The names of files that are missed, and of files that are known and never read."""

# What each of the main files would give, for saying what is missing.
MAIN = {
    "connections": ("Connections.csv", "who you are connected with"),
    "invitations": ("Invitations.csv", "which invitations there were in the last 180 days"),
    "messages": ("messages.csv", "who you wrote with"),
    "profile": ("Profile.csv", "your own name"),
}

# LinkedIn's own AI chats, which share the header of messages.csv.
AI_CHATS = frozenset(
    ("coach_messages.csv", "learning_coach_messages.csv", "learning_role_play_messages.csv",
     "guide_messages.csv", "learningcoachmessages.csv")
)  # fmt: skip

# Files of every archive that hold nothing about knowing people, or that are nobody's business.
NOT_READ = frozenset((
    "account status history.csv", "ad targeting.csv", "ad_targeting.csv", "ads clicked.csv",
    "articles.csv", "calendar.csv", "causes you care about.csv", "certifications.csv", "comments.csv",
    "company follows.csv", "contacts.csv", "courses.csv", "engagements.csv", "groups.csv",
    "hashtag_follows.csv", "honors.csv", "imported contacts.csv", "importedcontacts.csv",
    "inferences_about_you.csv", "instantreposts.csv", "job applicant saved answers.csv",
    "job applicant saved screening question responses.csv", "job applications.csv",
    "job seeker preferences.csv", "lan ads engagement.csv", "languages.csv", "learning.csv",
    "logins.csv", "member hashtags.csv", "member_follows.csv", "online job postings.csv",
    "organizations.csv", "patents.csv", "phone numbers.csv", "phonenumbers.csv", "profile summary.csv",
    "projects.csv", "providers.csv", "publications.csv", "reactions.csv", "receipts.csv",
    "receipts_lbp.csv", "receipts_v2.csv", "registration.csv", "reviews.csv", "rich media.csv",
    "rich_media.csv", "saved jobs.csv", "saved_items.csv", "savedjobalerts.csv", "search queries.csv",
    "searchqueries.csv", "security challenges.csv", "shares.csv", "skills.csv", "test scores.csv",
    "verifications.csv", "volunteering.csv", "votes.csv", "whatsapp phone numbers.csv",
))  # fmt: skip
