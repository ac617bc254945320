"""What a person typed becomes a value: a number, an amount with its currency, a date, a time, a period.

What reads two ways is asked back, never guessed.
"""
