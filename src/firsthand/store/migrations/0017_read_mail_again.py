"""Let mailboxes be read once more: copies kept before their feet were read give way to any that is read now."""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("store", "0016_mail_signatures")]

    operations = [
        migrations.RunSQL("UPDATE mail SET merit = (merit >> 46) << 46", migrations.RunSQL.noop),
        migrations.RunSQL("DELETE FROM file_read WHERE source = 'mail'", migrations.RunSQL.noop),
    ]
