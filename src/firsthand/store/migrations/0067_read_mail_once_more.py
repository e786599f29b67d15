"""Let mailboxes be read once more: whom introductions name, and mails that another one of their Message-ID hid."""

from django.db import migrations


class Migration(migrations.Migration):

    dependencies = [
        ('store', '0066_mail_introduced'),
    ]

    operations = [
        migrations.RunSQL("UPDATE mail SET merit = (merit >> 46) << 46", migrations.RunSQL.noop),
        migrations.RunSQL("DELETE FROM file_read WHERE source = 'mail'", migrations.RunSQL.noop),
    ]
