"""What is asked about, and what is held against our own figures, in English."""

TEXTS = {
    "report.method.ask.below": "Under {value} it is asked about; that costs no points.",
    "report.method.ask.above": "Over {value} it is asked about; that costs no points.",
    "report.method.check": "Held against our own figure, column “{column}”: more than {within} apart is asked about; "
    "that costs no points.",
}
