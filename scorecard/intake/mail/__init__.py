"""Mails and what they carry: messages, mailboxes, and what Outlook saved."""
