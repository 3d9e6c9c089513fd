"""Reads a stream of entities with FollowTheMoney's own package, and says what it wouldn't take: a line each."""

import json
import sys

from followthemoney import model

wrong = []
ids = {}
references = []
with open(sys.argv[1], encoding="utf-8") as lines:
    for number, line in enumerate(lines, 1):
        data = json.loads(line)
        schema = model.get(data["schema"])
        if schema is None or schema.abstract:
            wrong.append(f"{number}: no schema {data['schema']}")
            continue
        given = data["properties"]
        try:
            schema.validate(data)
        except Exception as error:
            wrong.append(f"{number}: {error} {getattr(error, 'errors', '')}")
        for name in schema.required:
            if not given.get(name):
                wrong.append(f"{number}: {schema.name}.{name} is missing")
        if not model.get("Person").get("parent").type.validate(data["id"]):
            wrong.append(f"{number}: the id {data['id']}")
        if data["id"] in ids:
            wrong.append(f"{number}: {data['id']} stands twice")
        ids[data["id"]] = schema
        proxy = model.get_proxy(data, cleaned=False)
        if proxy.to_dict().get("cochair") != data["cochair"]:
            wrong.append(f"{number}: the package drops cochair")
        for name, values in given.items():
            prop = schema.get(name)
            if prop is None:
                wrong.append(f"{number}: {schema.name} has no {name}")
                continue
            if len(proxy.get(name)) != len(values):
                wrong.append(f"{number}: {schema.name}.{name} takes {proxy.get(name)} of {values}")
            if prop.type.name == "entity":
                references += [(number, prop, value) for value in values]
for number, prop, value in references:
    found = ids.get(value)
    if found is None:
        wrong.append(f"{number}: {prop.name} names {value}, which isn't there")
    elif not found.is_a(prop.range):
        wrong.append(f"{number}: {prop.name} names {value}, a {found.name} and no {prop.range.name}")
print("\n".join(wrong[:20]))
print(f"{len(ids)} entities, {len(wrong)} faults", file=sys.stderr)
sys.exit(1 if wrong else 0)
