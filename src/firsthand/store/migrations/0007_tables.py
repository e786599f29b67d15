"""All tables in one step; stores of before the first release came here in six."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    replaces = [
        ("store", "0001_first"),
        ("store", "0002_messages_without_constraints"),
        ("store", "0003_files_read"),
        ("store", "0004_message_in_time"),
        ("store", "0005_wordings"),
        ("store", "0006_mail_calendars_contacts"),
    ]

    dependencies = []

    operations = [
        migrations.CreateModel(
            name="Owner",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("name", models.TextField(default="")),
                ("created_at", models.DateTimeField()),
                ("policy", models.TextField(default="Trusted network")),
                ("is_sample", models.BooleanField(default=False)),
                ("asks_per_week", models.PositiveSmallIntegerField(default=10)),
                ("reply_language", models.TextField(default="en")),
                ("reply_length", models.TextField(default="normal")),
                ("is_stale", models.BooleanField(default=False)),
            ],
            options={
                "db_table": "owner",
            },
        ),
        migrations.CreateModel(
            name="Cast",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("digest", models.BigIntegerField()),
                ("people", models.PositiveIntegerField()),
                ("side", models.TextField(default="")),
                (
                    "owner",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="store.owner",
                    ),
                ),
            ],
            options={
                "db_table": "cast_list",
                "constraints": [models.UniqueConstraint(fields=("owner", "digest"), name="cast_once")],
            },
        ),
        migrations.CreateModel(
            name="Contact",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("digest", models.BigIntegerField()),
                ("merit", models.TextField()),
                ("name", models.TextField()),
                ("company", models.TextField(default="")),
                ("position", models.TextField(default="")),
                ("place", models.TextField(default="")),
                ("note", models.TextField(default="")),
                ("categories", models.JSONField(default=list)),
                ("changed_on", models.DateField(null=True)),
                (
                    "owner",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="store.owner",
                    ),
                ),
            ],
            options={
                "db_table": "contact",
                "constraints": [models.UniqueConstraint(fields=("owner", "digest"), name="contact_once")],
            },
        ),
        migrations.CreateModel(
            name="LaunchToken",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("digest", models.TextField(unique=True)),
                ("created_at", models.DateTimeField()),
                ("used_at", models.DateTimeField(null=True)),
                (
                    "owner",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="store.owner",
                    ),
                ),
            ],
            options={
                "db_table": "launch_token",
            },
        ),
        migrations.CreateModel(
            name="FileRead",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("source", models.TextField()),
                ("kind", models.TextField()),
                ("exported_on", models.DateField()),
                ("digest", models.TextField()),
                ("read", models.PositiveIntegerField()),
                ("kept", models.PositiveIntegerField()),
                ("skipped", models.PositiveIntegerField()),
                ("rejected", models.PositiveIntegerField()),
                ("entries", models.JSONField()),
                (
                    "owner",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="store.owner",
                    ),
                ),
            ],
            options={
                "db_table": "file_read",
                "constraints": [
                    models.UniqueConstraint(
                        fields=("owner", "source", "kind", "exported_on", "digest"), name="file_read_once"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Event",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("digest", models.BigIntegerField()),
                ("merit", models.TextField()),
                ("title", models.TextField(default="")),
                ("place", models.TextField(default="")),
                ("calendar", models.TextField(default="")),
                ("organizer", models.TextField(default="")),
                ("starts_at", models.DateTimeField()),
                ("ends_at", models.DateTimeField()),
                ("people", models.PositiveIntegerField()),
                ("is_all_day", models.BooleanField(default=False)),
                ("is_cancelled", models.BooleanField(default=False)),
                (
                    "owner",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="store.owner",
                    ),
                ),
            ],
            options={
                "db_table": "event",
                "constraints": [models.UniqueConstraint(fields=("owner", "digest"), name="event_once")],
            },
        ),
        migrations.CreateModel(
            name="Edition",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("source", models.TextField()),
                ("kind", models.TextField()),
                ("exported_on", models.DateField()),
                ("is_edited", models.BooleanField(default=False)),
                (
                    "owner",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="store.owner",
                    ),
                ),
            ],
            options={
                "db_table": "edition",
                "constraints": [
                    models.UniqueConstraint(
                        fields=("owner", "source", "kind", "exported_on"), name="edition_once"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="BlankConnection",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("connected_on", models.DateField()),
                ("exported_on", models.DateField()),
                ("count", models.PositiveIntegerField()),
                (
                    "owner",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="store.owner",
                    ),
                ),
            ],
            options={
                "db_table": "blank_connection",
                "constraints": [
                    models.UniqueConstraint(
                        fields=("owner", "connected_on", "exported_on"), name="blank_connection_once"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="OwnEvent",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("digest", models.BigIntegerField()),
                ("first_seen_on", models.DateField()),
                ("last_seen_on", models.DateField()),
                ("name", models.TextField()),
                ("starts_at", models.DateTimeField()),
                ("ends_at", models.DateTimeField()),
                ("is_going", models.BooleanField()),
                (
                    "owner",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="store.owner",
                    ),
                ),
            ],
            options={
                "db_table": "own_event",
                "constraints": [models.UniqueConstraint(fields=("owner", "digest"), name="own_event_once")],
            },
        ),
        migrations.CreateModel(
            name="OwnPosition",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("digest", models.BigIntegerField()),
                ("first_seen_on", models.DateField()),
                ("last_seen_on", models.DateField()),
                ("company", models.TextField()),
                ("title", models.TextField(default="")),
                ("place", models.TextField(default="")),
                ("started_on", models.DateField(null=True)),
                ("finished_on", models.DateField(null=True)),
                (
                    "owner",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="store.owner",
                    ),
                ),
            ],
            options={
                "db_table": "own_position",
                "constraints": [
                    models.UniqueConstraint(fields=("owner", "digest"), name="own_position_once")
                ],
            },
        ),
        migrations.CreateModel(
            name="OwnProfile",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("digest", models.BigIntegerField()),
                ("first_seen_on", models.DateField()),
                ("last_seen_on", models.DateField()),
                ("name", models.TextField()),
                ("headline", models.TextField(default="")),
                ("industry", models.TextField(default="")),
                ("place", models.TextField(default="")),
                ("maiden_name", models.TextField(default="")),
                (
                    "owner",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="store.owner",
                    ),
                ),
            ],
            options={
                "db_table": "own_profile",
                "constraints": [models.UniqueConstraint(fields=("owner", "digest"), name="own_profile_once")],
            },
        ),
        migrations.CreateModel(
            name="OwnSchool",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("digest", models.BigIntegerField()),
                ("first_seen_on", models.DateField()),
                ("last_seen_on", models.DateField()),
                ("school", models.TextField()),
                ("degree", models.TextField(default="")),
                ("started_on", models.DateField(null=True)),
                ("finished_on", models.DateField(null=True)),
                (
                    "owner",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="store.owner",
                    ),
                ),
            ],
            options={
                "db_table": "own_school",
                "constraints": [models.UniqueConstraint(fields=("owner", "digest"), name="own_school_once")],
            },
        ),
        migrations.CreateModel(
            name="Person",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("name", models.TextField()),
                ("name_key", models.TextField()),
                ("is_owner", models.BooleanField(default=False)),
                ("origin", models.BigIntegerField(null=True)),
                ("company", models.TextField(default="")),
                ("position", models.TextField(default="")),
                ("connected_on", models.DateField(null=True)),
                ("is_connected", models.BooleanField(default=False)),
                ("knowledge", models.TextField(default="none")),
                ("knowledge_rank", models.PositiveSmallIntegerField(default=6)),
                ("received", models.PositiveIntegerField(default=0)),
                ("sent", models.PositiveIntegerField(default=0)),
                ("last_interaction_at", models.DateTimeField(null=True)),
                (
                    "owner",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="store.owner",
                    ),
                ),
            ],
            options={
                "db_table": "person",
                "indexes": [
                    models.Index(
                        condition=models.Q(("is_owner", True)), fields=["owner"], name="person_who_owns"
                    ),
                    models.Index(fields=["origin"], name="person_by_origin"),
                    models.Index(fields=["owner", "name_key"], name="person_by_name"),
                    models.Index(fields=["owner", "knowledge_rank", "name_key"], name="person_by_knowledge"),
                ],
            },
        ),
        migrations.CreateModel(
            name="Identity",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("kind", models.TextField()),
                ("value", models.TextField()),
                ("name", models.TextField(default="")),
                ("name_key", models.TextField(default="")),
                ("named_on", models.DateField()),
                ("is_owner", models.BooleanField(default=False)),
                (
                    "owner",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="store.owner",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="identities",
                        to="store.person",
                    ),
                ),
            ],
            options={
                "db_table": "identity",
                "indexes": [
                    models.Index(
                        condition=models.Q(("is_owner", True)), fields=["owner"], name="identity_of_owner"
                    )
                ],
                "constraints": [
                    models.UniqueConstraint(fields=("owner", "kind", "value"), name="identity_once")
                ],
            },
        ),
        migrations.CreateModel(
            name="Invitation",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("source", models.TextField()),
                ("direction", models.TextField()),
                ("name", models.TextField()),
                ("headline", models.TextField(default="")),
                ("note", models.TextField(default="")),
                ("sent_at", models.DateTimeField()),
                ("sent_raw", models.TextField(default="")),
                ("sent_within_days", models.PositiveSmallIntegerField(default=0)),
                ("is_ambiguous_hour", models.BooleanField(default=False)),
                ("mutual_count", models.PositiveIntegerField(null=True)),
                ("mutual_names", models.JSONField(default=list)),
                ("digest", models.BigIntegerField()),
                ("first_seen_on", models.DateField()),
                ("last_seen_on", models.DateField()),
                ("status", models.TextField(default="")),
                ("accepted_on", models.DateField(null=True)),
                (
                    "identity",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="invitations",
                        to="store.identity",
                    ),
                ),
                (
                    "twin",
                    models.ForeignKey(
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="store.invitation",
                    ),
                ),
                (
                    "owner",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="store.owner",
                    ),
                ),
            ],
            options={
                "db_table": "invitation",
                "indexes": [
                    models.Index(fields=["owner", "direction", "status"], name="invitation_by_status")
                ],
                "constraints": [models.UniqueConstraint(fields=("owner", "digest"), name="invitation_once")],
            },
        ),
        migrations.CreateModel(
            name="Mark",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("kind", models.TextField()),
                ("batch", models.TextField()),
                ("made_at", models.DateTimeField()),
                ("undone_at", models.DateTimeField(null=True)),
                (
                    "invitation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="marks",
                        to="store.invitation",
                    ),
                ),
                (
                    "owner",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="store.owner",
                    ),
                ),
            ],
            options={
                "db_table": "mark",
            },
        ),
        migrations.CreateModel(
            name="Endorsement",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("direction", models.TextField()),
                ("name", models.TextField()),
                ("skill", models.TextField()),
                ("at", models.DateTimeField()),
                ("status", models.TextField(default="")),
                ("digest", models.BigIntegerField()),
                ("first_seen_on", models.DateField()),
                ("last_seen_on", models.DateField()),
                (
                    "identity",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="endorsements",
                        to="store.identity",
                    ),
                ),
                (
                    "owner",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="store.owner",
                    ),
                ),
            ],
            options={
                "db_table": "endorsement",
                "constraints": [models.UniqueConstraint(fields=("owner", "digest"), name="endorsement_once")],
            },
        ),
        migrations.CreateModel(
            name="ContactIdentity",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "contact",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="identities",
                        to="store.contact",
                    ),
                ),
                (
                    "identity",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="store.identity"
                    ),
                ),
                (
                    "owner",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="store.owner",
                    ),
                ),
            ],
            options={
                "db_table": "contact_identity",
                "constraints": [
                    models.UniqueConstraint(fields=("contact", "identity"), name="contact_identity_once")
                ],
            },
        ),
        migrations.CreateModel(
            name="Connection",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("connected_on", models.DateField()),
                ("first_seen_on", models.DateField()),
                ("last_seen_on", models.DateField()),
                (
                    "identity",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="connections",
                        to="store.identity",
                    ),
                ),
                (
                    "owner",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="store.owner",
                    ),
                ),
            ],
            options={
                "db_table": "connection",
                "constraints": [
                    models.UniqueConstraint(fields=("identity", "connected_on"), name="connection_once")
                ],
            },
        ),
        migrations.CreateModel(
            name="CastMember",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("is_sender", models.BooleanField()),
                (
                    "cast",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="members",
                        to="store.cast",
                    ),
                ),
                (
                    "identity",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="store.identity",
                    ),
                ),
                (
                    "owner",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="store.owner",
                    ),
                ),
            ],
            options={
                "db_table": "cast_member",
                "constraints": [
                    models.UniqueConstraint(fields=("cast", "identity"), name="cast_member_once")
                ],
            },
        ),
        migrations.CreateModel(
            name="Card",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("source", models.TextField()),
                ("name", models.TextField()),
                ("company", models.TextField(default="")),
                ("position", models.TextField(default="")),
                ("headline", models.TextField(default="")),
                ("mail", models.TextField(default="")),
                ("digest", models.BigIntegerField()),
                ("first_seen_on", models.DateField()),
                ("last_seen_on", models.DateField()),
                (
                    "identity",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="cards",
                        to="store.identity",
                    ),
                ),
                (
                    "owner",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="store.owner",
                    ),
                ),
            ],
            options={
                "db_table": "card",
                "constraints": [models.UniqueConstraint(fields=("identity", "digest"), name="card_once")],
            },
        ),
        migrations.CreateModel(
            name="Attendee",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("answer", models.TextField()),
                ("is_organizer", models.BooleanField(default=False)),
                ("is_named", models.BooleanField(default=False)),
                (
                    "event",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="attendees",
                        to="store.event",
                    ),
                ),
                (
                    "identity",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="store.identity"
                    ),
                ),
                (
                    "owner",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="store.owner",
                    ),
                ),
            ],
            options={
                "db_table": "attendee",
                "constraints": [models.UniqueConstraint(fields=("event", "identity"), name="attendee_once")],
            },
        ),
        migrations.CreateModel(
            name="Recommendation",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("direction", models.TextField()),
                ("name", models.TextField()),
                ("company", models.TextField(default="")),
                ("title", models.TextField(default="")),
                ("text", models.TextField(default="")),
                ("written_on", models.DateField()),
                ("is_visible", models.BooleanField()),
                ("digest", models.BigIntegerField()),
                ("first_seen_on", models.DateField()),
                ("last_seen_on", models.DateField()),
                (
                    "identity",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="recommendations",
                        to="store.identity",
                    ),
                ),
                (
                    "owner",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="store.owner",
                    ),
                ),
            ],
            options={
                "db_table": "recommendation",
                "constraints": [
                    models.UniqueConstraint(fields=("owner", "digest"), name="recommendation_once")
                ],
            },
        ),
        migrations.CreateModel(
            name="Run",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("source", models.TextField()),
                ("name", models.TextField()),
                ("state", models.TextField(default="running")),
                ("started_at", models.DateTimeField()),
                ("finished_at", models.DateTimeField(null=True)),
                ("beat_at", models.DateTimeField()),
                ("exported_on", models.DateField(null=True)),
                ("is_edited", models.BooleanField(default=False)),
                ("read", models.PositiveIntegerField(default=0)),
                ("added", models.PositiveIntegerField(default=0)),
                ("updated", models.PositiveIntegerField(default=0)),
                ("unchanged", models.PositiveIntegerField(default=0)),
                ("skipped", models.PositiveIntegerField(default=0)),
                ("rejected", models.PositiveIntegerField(default=0)),
                ("bytes_total", models.PositiveBigIntegerField(default=0)),
                ("bytes_done", models.PositiveBigIntegerField(default=0)),
                ("step", models.TextField(default="")),
                ("is_cancel_asked", models.BooleanField(default=False)),
                ("error", models.JSONField(null=True)),
                (
                    "owner",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="store.owner",
                    ),
                ),
            ],
            options={
                "db_table": "run",
                "indexes": [models.Index(fields=["owner", "-started_at"], name="run_newest")],
            },
        ),
        migrations.CreateModel(
            name="RunProblem",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("outcome", models.TextField()),
                ("code", models.TextField()),
                ("place", models.TextField()),
                ("what", models.TextField()),
                ("count", models.PositiveIntegerField(default=1)),
                (
                    "owner",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="store.owner",
                    ),
                ),
                (
                    "run",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="problems", to="store.run"
                    ),
                ),
            ],
            options={
                "db_table": "run_problem",
            },
        ),
        migrations.CreateModel(
            name="Thread",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("key", models.TextField()),
                ("title", models.TextField(default="")),
                ("people", models.PositiveIntegerField(default=0)),
                ("only_refused", models.BooleanField(default=False)),
                ("root", models.BigIntegerField(null=True)),
                (
                    "into",
                    models.ForeignKey(
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="store.thread",
                    ),
                ),
                (
                    "owner",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="store.owner",
                    ),
                ),
            ],
            options={
                "db_table": "thread",
                "constraints": [models.UniqueConstraint(fields=("owner", "key"), name="thread_once")],
            },
        ),
        migrations.CreateModel(
            name="Participant",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("sent", models.PositiveIntegerField(default=0)),
                ("first_at", models.DateTimeField(null=True)),
                ("last_at", models.DateTimeField(null=True)),
                (
                    "identity",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="participations",
                        to="store.identity",
                    ),
                ),
                (
                    "owner",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="store.owner",
                    ),
                ),
                (
                    "thread",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="participants",
                        to="store.thread",
                    ),
                ),
            ],
            options={
                "db_table": "participant",
                "constraints": [
                    models.UniqueConstraint(fields=("thread", "identity"), name="participant_once")
                ],
            },
        ),
        migrations.CreateModel(
            name="Message",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("at", models.DateTimeField()),
                ("kind", models.TextField()),
                ("is_note", models.BooleanField(default=False)),
                ("is_copy", models.BooleanField(default=False)),
                ("subject", models.TextField(default="")),
                ("text", models.TextField(default="")),
                ("digest", models.BigIntegerField()),
                ("seen_on", models.DateField()),
                ("is_minute_precise", models.BooleanField(default=False)),
                (
                    "identity",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="store.identity",
                    ),
                ),
                (
                    "owner",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="store.owner",
                    ),
                ),
                (
                    "thread",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="messages",
                        to="store.thread",
                    ),
                ),
            ],
            options={
                "db_table": "message",
                "indexes": [models.Index(fields=["thread", "at", "identity"], name="message_in_time")],
                "constraints": [models.UniqueConstraint(fields=("thread", "digest"), name="message_once")],
            },
        ),
        migrations.CreateModel(
            name="Mail",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("at", models.DateTimeField()),
                ("kind", models.TextField()),
                ("subject", models.TextField(default="")),
                ("digest", models.BigIntegerField()),
                ("merit", models.BigIntegerField()),
                ("is_introduction", models.BooleanField(default=False)),
                ("is_refusal", models.BooleanField(default=False)),
                (
                    "cast",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="store.cast",
                    ),
                ),
                (
                    "owner",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="store.owner",
                    ),
                ),
                (
                    "thread",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="mails",
                        to="store.thread",
                    ),
                ),
            ],
            options={
                "db_table": "mail",
                "indexes": [
                    models.Index(
                        condition=models.Q(("is_introduction", True)),
                        fields=["owner"],
                        name="mail_introducing",
                    )
                ],
                "constraints": [models.UniqueConstraint(fields=("owner", "digest"), name="mail_once")],
            },
        ),
        migrations.CreateModel(
            name="Exchange",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("is_crowd", models.BooleanField()),
                ("people", models.PositiveIntegerField()),
                ("received", models.PositiveIntegerField()),
                ("sent", models.PositiveIntegerField()),
                ("only_refused", models.BooleanField()),
                ("first_at", models.DateTimeField()),
                ("last_at", models.DateTimeField()),
                (
                    "identity",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="store.identity"
                    ),
                ),
                (
                    "owner",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="store.owner",
                    ),
                ),
                (
                    "thread",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="store.thread",
                    ),
                ),
            ],
            options={
                "db_table": "exchange",
                "constraints": [
                    models.UniqueConstraint(fields=("thread", "identity", "is_crowd"), name="exchange_once")
                ],
            },
        ),
        migrations.CreateModel(
            name="Wording",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("key", models.TextField()),
                ("text", models.TextField(default="")),
                ("before", models.TextField(null=True)),
                ("changed_at", models.DateTimeField()),
                (
                    "owner",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="store.owner",
                    ),
                ),
            ],
            options={
                "db_table": "wording",
                "constraints": [models.UniqueConstraint(fields=("owner", "key"), name="wording_once")],
            },
        ),
        migrations.CreateModel(
            name="OwnAddress",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("digest", models.BigIntegerField()),
                ("first_seen_on", models.DateField()),
                ("last_seen_on", models.DateField()),
                ("mail", models.TextField()),
                ("is_confirmed", models.BooleanField()),
                ("is_primary", models.BooleanField()),
                (
                    "owner",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="store.owner",
                    ),
                ),
            ],
            options={
                "db_table": "own_address",
                "constraints": [models.UniqueConstraint(fields=("owner", "digest"), name="own_address_once")],
            },
        ),
        migrations.CreateModel(
            name="Judgement",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("case", models.JSONField()),
                (
                    "invitation",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="judgement",
                        to="store.invitation",
                    ),
                ),
                (
                    "owner",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="store.owner",
                    ),
                ),
            ],
            options={
                "db_table": "judgement",
                "indexes": [models.Index(fields=["owner"], name="judgement_of_owner")],
            },
        ),
        migrations.CreateModel(
            name="Job",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("kind", models.TextField()),
                ("payload", models.JSONField(default=dict)),
                ("state", models.TextField(default="waiting")),
                ("created_at", models.DateTimeField()),
                ("claimed_by", models.TextField(default="")),
                ("lease_until", models.DateTimeField(null=True)),
                ("attempts", models.PositiveSmallIntegerField(default=0)),
                ("finished_at", models.DateTimeField(null=True)),
                ("error", models.JSONField(null=True)),
                (
                    "owner",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="store.owner",
                    ),
                ),
            ],
            options={
                "db_table": "job",
                "indexes": [models.Index(fields=["state", "id"], name="job_waiting")],
            },
        ),
    ]
