"""The Django app that holds every table."""

from django.apps import AppConfig


class StoreConfig(AppConfig):
    """Tables are named after their nouns: `person`, `invitation`, `message`."""

    name = "firsthand.store"
    label = "store"
