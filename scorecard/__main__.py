"""`python -m scorecard` is the command `scorecard`."""

from scorecard.cli import main

if __name__ == "__main__":
    main()
