"""`scorecard convert`: criteria.yaml as criteria.xlsx, and back."""

from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from scorecard.campaign.folder import now
from scorecard.core.model.criteria import Criteria
from scorecard.errors import ScorecardError
from scorecard.files.criteria.document import KeyPath
from scorecard.files.criteria.load import WORKBOOKS, load_criteria, read_document, read_remarks
from scorecard.files.criteria.workbook.write import criteria_workbook
from scorecard.files.criteria.yaml_file.write import criteria_yaml
from scorecard.files.save import save
from scorecard.files.shown import refused
from scorecard.words import words

_TEXTS, _WORKBOOK = (".yaml", ".yml"), ".xlsx"


def convert(source: Path, target: Path) -> Criteria:
    """Write criteria as the other kind of file, where none is yet, and return them: both have the same fingerprint.

    Raises ScorecardError where the criteria have problems, where there is a file under the name of the target, and
    where a workbook could not hold something as it is.
    """
    if target.exists() or target.is_symlink():
        raise refused(target, "terminal.convert.exists")
    wanted = _TEXTS if source.suffix.lower() in WORKBOOKS else (_WORKBOOK,)
    if target.suffix.lower() not in wanted:
        raise refused(target, "terminal.convert.kind", wanted=wanted[0])
    criteria = load_criteria(source)
    document = read_document(source)
    content = converted(source, to_workbook=wanted[0] == _WORKBOOK)
    with TemporaryDirectory() as folder:
        written = Path(folder) / target.name
        written.write_bytes(content)
        path = changed(document.data, read_document(written).data, ())
        if path is not None:
            raise ScorecardError(words(criteria.language).problem(document.where(path), "terminal.convert.cell"))
        if load_criteria(written).fingerprint != criteria.fingerprint:
            raise AssertionError("equal data have the same fingerprint")
    save(target, content)
    return criteria


def as_text(source: Path) -> bytes:
    """Return criteria, which are known to be free of mistakes, as a YAML file: one that is none is made into one."""
    is_workbook = source.suffix.lower() in WORKBOOKS
    return converted(source, to_workbook=False) if is_workbook else source.read_bytes()


def converted(source: Path, *, to_workbook: bool, remarked: bool = True) -> bytes:
    """Return criteria, which are known to be free of mistakes, as the content of a workbook or of a YAML file.

    Remarks and comments go along where it is `remarked`.
    """
    document = read_document(source)
    remarks = read_remarks(source, document) if remarked else {}
    return criteria_workbook(document.data, remarks, now()) if to_workbook else criteria_yaml(document.data, remarks)


def changed(before: object, after: object, path: KeyPath) -> KeyPath | None:
    """Return the way to the first value that is another one afterwards, or `None` where all are the same."""
    if isinstance(before, Mapping) and isinstance(after, Mapping):
        pairs = [(key, before.get(key), after.get(key)) for key in {**before, **after}]
    elif isinstance(before, list) and isinstance(after, list) and len(before) == len(after):
        pairs = [(at, *both) for at, both in enumerate(zip(before, after, strict=True))]
    else:
        same = type(before) is type(after) and before == after
        return None if same or str(before) == str(after) else path
    return next((found for key, old, new in pairs if (found := changed(old, new, (*path, key))) is not None), None)
