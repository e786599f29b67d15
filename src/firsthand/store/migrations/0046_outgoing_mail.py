"""Mails to send."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("store", "0045_asks_of_one")]

    operations = [
        migrations.CreateModel(
            name="OutgoingMail",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("sender_name", models.TextField(default="")),
                ("sender", models.TextField(default="")),
                ("recipient_name", models.TextField(default="")),
                ("recipient", models.TextField()),
                ("subject", models.TextField(default="")),
                ("body", models.TextField()),
                ("message_id", models.TextField()),
                ("digest", models.BigIntegerField()),
                ("state", models.TextField(default="draft")),
                ("wire", models.BinaryField(null=True)),
                ("trouble", models.JSONField(null=True)),
                ("server", models.TextField(default="")),
                ("made_at", models.DateTimeField()),
                ("confirmed_at", models.DateTimeField(null=True)),
                ("due_at", models.DateTimeField(null=True)),
                ("claimed_by", models.TextField(default="")),
                ("claimed_at", models.DateTimeField(null=True)),
                ("ended_at", models.DateTimeField(null=True)),
                ("kept_at", models.DateTimeField(null=True)),
                ("kept_in", models.TextField(default="")),
                ("said", models.TextField(default="")),
                ("said_at", models.DateTimeField(null=True)),
                ("unsaid_at", models.DateTimeField(null=True)),
                ("account", models.ForeignKey(null=True, on_delete=django.db.models.deletion.SET_NULL, related_name="+", to="store.account")),
                ("again_of", models.ForeignKey(null=True, on_delete=django.db.models.deletion.SET_NULL, related_name="+", to="store.outgoingmail")),
                ("identity", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name="+", to="store.identity")),
                ("owner", models.ForeignKey(db_constraint=False, db_index=False, on_delete=django.db.models.deletion.CASCADE, related_name="+", to="store.owner")),
            ],
            options={
                "db_table": "outgoing_mail",
                "indexes": [
                    models.Index(condition=models.Q(("state__in", ["confirmed", "claimed"])), fields=["due_at"], name="outgoing_mail_moving"),
                    models.Index(fields=["owner", "state"], name="outgoing_mail_listed"),
                ],
                "constraints": [models.UniqueConstraint(fields=("message_id",), name="outgoing_mail_once")],
            },
        ),
    ]
