"""Holds a document of lists against Popolo's own JSON Schemas (draft 3), and says what they wouldn't take: a line each."""

import json
import sys
from pathlib import Path

from jsonschema import Draft3Validator, FormatChecker
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT3

CLASSES = {
    "persons": "person",
    "organizations": "organization",
    "posts": "post",
    "areas": "area",
    "events": "event",
    "memberships": "membership",
}
document, folder = sys.argv[1:]
schemas = [json.loads(path.read_text()) for path in Path(folder).glob("*.json")]
resources = [(one["id"], Resource.from_contents(one, default_specification=DRAFT3)) for one in schemas]
registry = Registry().with_resources(resources)
by_name = {one["id"].rsplit("/", 1)[-1].split(".")[0]: one for one in schemas}

wrong = []
count = 0
for name, records in json.loads(Path(document).read_text(encoding="utf-8")).items():
    if name not in CLASSES:
        continue
    schema = by_name[CLASSES[name]]
    Draft3Validator.check_schema(schema)
    validator = Draft3Validator(schema, registry=registry, format_checker=FormatChecker())
    for at, record in enumerate(records):
        count += 1
        wrong += [f"{name}[{at}]: {error.json_path}: {error.message}" for error in validator.iter_errors(record)]
print("\n".join(wrong[:20]))
print(f"{count} records, {len(wrong)} faults", file=sys.stderr)
sys.exit(1 if wrong else 0)
