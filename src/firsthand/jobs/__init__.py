"""The worker loop and its jobs."""
