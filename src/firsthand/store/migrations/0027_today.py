"""Today: the owner's words on steps, the secret of its calendar, and indexes that find what steps rest on."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('store', '0026_correction'),
    ]

    operations = [
        migrations.CreateModel(
            name='FeedToken',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('digest', models.TextField(unique=True)),
                ('created_at', models.DateTimeField()),
                ('owner', models.ForeignKey(db_constraint=False, db_index=False, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='store.owner')),
            ],
            options={'db_table': 'feed_token'},
        ),
        migrations.CreateModel(
            name='Handled',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('kind', models.TextField()),
                ('word', models.TextField()),
                ('until', models.DateField(null=True)),
                ('made_at', models.DateTimeField()),
                ('undone_at', models.DateTimeField(null=True)),
                ('identity', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='store.identity')),
                ('owner', models.ForeignKey(db_constraint=False, db_index=False, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='store.owner')),
            ],
            options={
                'db_table': 'handled',
                'indexes': [models.Index(fields=['owner', 'made_at'], name='handled_of_owner')],
            },
        ),
        migrations.AddIndex('card', models.Index(fields=['owner', 'first_seen_on'], name='card_by_first_seen')),
        migrations.AddIndex(
            'person', models.Index(fields=['owner', 'standing', 'strength'], name='person_by_standing'),
        ),
        migrations.AddIndex('tie', models.Index(fields=['owner', 'last_on'], name='tie_by_last_contact')),
    ]
