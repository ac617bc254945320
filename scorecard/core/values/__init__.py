"""What a person typed becomes a value; what reads two ways is asked back, never guessed."""
