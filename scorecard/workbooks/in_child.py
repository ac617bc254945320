"""What a child process runs: it bounds itself, then asks a module beside this one for its answer.

It is started for every file that needs it, so it imports the standard library only; the module adds the one library
that it is there for. See child.py for the other side.
"""

import json
import runpy
import sys
from contextlib import suppress

OUT_OF_MEMORY = 3
"""The exit code that says so; Python itself uses 1 and 2."""


def main() -> None:
    """Answer for the content on standard input.

    Arguments are the module's file, the most bytes of memory, and the most seconds of a processor.
    """
    script, most_memory, most_seconds = sys.argv[1:]
    _bound(int(most_memory), int(most_seconds))
    try:
        answer = runpy.run_path(script)["answer"](sys.stdin.buffer.read())
        # What a file calls text may hold half a character, which only this makes bytes of.
        sys.stdout.buffer.write(json.dumps(answer, ensure_ascii=False).encode("utf-8", "surrogatepass"))
    except MemoryError:
        sys.exit(OUT_OF_MEMORY)


def _bound(most_memory: int, most_seconds: int) -> None:
    if sys.platform == "win32":
        import msvcrt

        msvcrt.SetErrorMode(msvcrt.SEM_NOGPFAULTERRORBOX)  # a crash shows no window
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # a crash leaves no copy of the answers on the disk
    # macOS refuses it, and so does a system with a lower limit of its own; the limit of time is left.
    with suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_AS, (most_memory, most_memory))
    with suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_CPU, (most_seconds, most_seconds + 1))


if __name__ == "__main__":
    main()
