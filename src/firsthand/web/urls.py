"""The site map. A route is a noun, then a verb."""

from django.urls import path, register_converter

from firsthand.web.routing import RowId
from firsthand.web.views import (
    accounts,
    cadences,
    calendar_accounts,
    conversations,
    doors,
    events,
    evidence,
    history,
    home,
    imports,
    invitations,
    joining,
    paste,
    people,
    people_export,
    ratings,
    sample,
    settings,
    ties,
    wordings,
)

register_converter(RowId, "row")

urlpatterns = [
    path("", home.home, name="home"),
    path("open/<str:token>/", doors.open_pages, name="open"),
    path("lock/", doors.lock, name="lock"),
    path("health/", doors.health, name="health"),
    path("invitations/", invitations.invitation_list, name="invitations-list"),
    path("invitations/paste/", paste.paste, name="invitations-paste"),
    path("invitations/undo/", invitations.undo, name="invitations-undo"),
    path("invitations/decline/", invitations.decline, name="invitations-decline"),
    path("invitations/<row:invitation>/", invitations.invitation_detail, name="invitations-detail"),
    path("invitations/<row:invitation>/mark/", invitations.mark, name="invitations-mark"),
    path("invitations/<row:invitation>/remove/", invitations.remove, name="invitations-remove"),
    path("invitations/<row:invitation>/draft/", invitations.draft, name="invitations-draft"),
    path("invitations/<row:invitation>/reply/", invitations.reply, name="invitations-reply"),
    path("history/", history.history_list, name="history-list"),
    path("people/", people.person_list, name="people-list"),
    path("people/strength/", ratings.trust, name="people-trust"),
    path("people/same/", joining.pair_list, name="people-same"),
    path("people/same/rule/", joining.rule, name="people-same-rule"),
    path("people/export/", people_export.export, name="people-export"),
    path("people/<row:person>/", people.person_detail, name="people-detail"),
    path("people/<row:person>/tie/", ties.tie_detail, name="people-tie"),
    path("people/<row:person>/rate/", ratings.rate, name="people-rate"),
    path("people/<row:person>/cadence/", cadences.keep, name="people-cadence"),
    path("people/<row:person>/part/", joining.part, name="people-part"),
    path("people/<row:person>/log/", people.log, name="people-log"),
    path(
        "conversations/<row:conversation_id>/", conversations.conversation_detail, name="conversations-detail"
    ),
    path("evidence/<str:reference>/", evidence.open_evidence, name="evidence-open"),
    path("import/", imports.import_list, name="import-list"),
    path("import/progress/", imports.progress, name="import-progress"),
    path("import/sample/", sample.look, name="import-sample"),
    path("import/sample/progress/", sample.progress, name="import-sample-progress"),
    path("import/sample/cancel/", sample.cancel, name="import-sample-cancel"),
    path("import/sample/leave/", sample.leave, name="import-sample-leave"),
    path("import/table/<str:table>/", events.table, name="import-table"),
    path("import/<row:run>/", imports.import_detail, name="import-detail"),
    path("import/<row:run>/progress/", imports.run_progress, name="import-run-progress"),
    path("import/<row:run>/cancel/", imports.cancel, name="import-cancel"),
    path("accounts/", accounts.account_list, name="accounts-list"),
    path("accounts/progress/", accounts.progress, name="accounts-progress"),
    path("accounts/mail/", accounts.connect_mail, name="accounts-mail"),
    path("accounts/mail/guess/", accounts.guess, name="accounts-guess"),
    path("accounts/calendars/", calendar_accounts.connect_calendars, name="accounts-calendars"),
    path("accounts/calendars/guess/", calendar_accounts.guess, name="accounts-calendars-guess"),
    path("accounts/folder/", accounts.connect_folder, name="accounts-folder"),
    path("accounts/<row:account>/run/", accounts.run, name="accounts-run"),
    path("accounts/<row:account>/pause/", accounts.pause, name="accounts-pause"),
    path("accounts/<row:account>/resume/", accounts.resume, name="accounts-resume"),
    path("accounts/<row:account>/disconnect/", accounts.disconnect, name="accounts-disconnect"),
    path("settings/", settings.settings_detail, name="settings"),
    path("settings/stop/", settings.choose_stop, name="settings-stop"),
    path("settings/asks/", settings.choose_asks, name="settings-asks"),
    path("settings/replies/", wordings.wording_list, name="wordings-list"),
    path("settings/replies/usual/", wordings.usual_detail, name="wordings-usual"),
    path("settings/replies/usual/change/", wordings.usual, name="wordings-usual-change"),
    path("settings/replies/<str:key>/", wordings.wording_detail, name="wordings-detail"),
    path("settings/replies/<str:key>/change/", wordings.change, name="wordings-change"),
    path("settings/replies/<str:key>/preview/", wordings.preview, name="wordings-preview"),
    path("settings/replies/<str:key>/reset/", wordings.reset, name="wordings-reset"),
    path("settings/replies/<str:key>/undo/", wordings.undo, name="wordings-undo"),
]

handler400 = "firsthand.web.views.errors.bad_request"
handler403 = "firsthand.web.views.errors.forbidden"
handler404 = "firsthand.web.views.errors.not_found"
handler500 = "firsthand.web.views.errors.server_error"
