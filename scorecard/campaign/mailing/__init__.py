"""Mails to vendors: what each kind says and to whom, drafts of them, and how they are sent."""
