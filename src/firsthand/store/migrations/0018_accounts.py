"""Accounts that are synced, and their parts."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("store", "0017_read_mail_again"),
    ]

    operations = [
        migrations.CreateModel(
            name="Account",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("kind", models.TextField()),
                ("name", models.TextField()),
                ("address", models.TextField()),
                ("username", models.TextField(default="")),
                ("entry", models.TextField(default="")),
                ("settings", models.JSONField(default=dict)),
                ("every_minutes", models.PositiveIntegerField()),
                ("state", models.TextField(default="on")),
                ("trouble", models.JSONField(null=True)),
                ("troubled_at", models.DateTimeField(null=True)),
                ("failures", models.PositiveSmallIntegerField(default=0)),
                ("may_be_empty", models.BooleanField(default=False)),
                ("made_at", models.DateTimeField()),
                ("last_success_at", models.DateTimeField(null=True)),
                ("next_run_at", models.DateTimeField()),
                ("claimed_by", models.TextField(default="")),
                ("lease_until", models.DateTimeField(null=True)),
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
                "db_table": "account",
            },
        ),
        migrations.AddField(
            model_name="run",
            name="account",
            field=models.ForeignKey(
                null=True, on_delete=django.db.models.deletion.SET_NULL, related_name="runs", to="store.account"
            ),
        ),
        migrations.CreateModel(
            name="AccountPart",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("name", models.TextField()),
                ("cursor", models.JSONField(default=dict)),
                ("entries", models.PositiveIntegerField(default=0)),
                ("read_at", models.DateTimeField(null=True)),
                (
                    "account",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="parts",
                        to="store.account",
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
                "db_table": "account_part",
            },
        ),
        migrations.AddConstraint(
            model_name="account",
            constraint=models.UniqueConstraint(fields=("owner", "name"), name="account_once"),
        ),
        migrations.AddConstraint(
            model_name="accountpart",
            constraint=models.UniqueConstraint(fields=("account", "name"), name="account_part_once"),
        ),
    ]
