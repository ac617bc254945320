"""What Office wrote before 2007: .xls workbooks, and the container in which they and Outlook's mails lie."""
