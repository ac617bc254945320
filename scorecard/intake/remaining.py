"""How much is taken out of one returned file: it may be a mail with archives with mails, and every layer is bounded."""

from scorecard.workbooks import limits
from scorecard.workbooks.unreadable import Allowance, Why


class Remaining:
    """What is left for one returned file, or one mail of a mailbox, and everything that lies in it."""

    def __init__(self) -> None:
        self.files = Allowance(limits.FILES, Why.TOO_MANY_FILES)
        self.entries = Allowance(limits.ARCHIVE_ENTRIES, Why.TOO_MANY_FILES, shown=limits.FILES)
        """Of archives."""
        self.children = Allowance(limits.CHILDREN, Why.TOO_MANY_FILES)
        """Child processes."""
        self.unpacked_bytes = Allowance(limits.PACKAGE_BYTES, Why.FILES_TOO_LARGE, limits.MEGABYTE)
        self.header_bytes = Allowance(limits.HEADER_BYTES, Why.MAIL_BROKEN)
        self.parts = Allowance(limits.MAIL_PARTS, Why.MAIL_BROKEN)
        """Of a mail."""
        self.strays = Allowance(limits.STRAYS, Why.MAIL_BROKEN)
        """Lines that are almost a boundary between parts or mails."""
