"""Mails: their texts, drafts as bytes, and the server that delivers them; knows nothing of questionnaires."""
