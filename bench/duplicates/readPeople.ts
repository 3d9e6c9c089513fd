import { readFile } from 'node:fs/promises';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Profile } from '../../dist/facts/duplicates/Profile.js';

interface Popolo {
  readonly persons: readonly { readonly id: string; readonly name: string; readonly birth_date?: string }[];
  readonly memberships?: readonly {
    readonly person_id?: string;
    readonly organization_id?: string;
    readonly on_behalf_of_id?: string;
    readonly role?: string;
  }[];
}

/** The people of all Popolo files of a folder, each file a dataset, as the graph would give them. */
export async function readPeople(folder: string): Promise<Profile[]> {
  const people: Profile[] = [];
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    const dataset = file.replace('.json', '');
    const { persons, memberships = [] } = JSON.parse(await readFile(join(folder, file), 'utf8')) as Popolo;
    const held = new Map<string, { organizations: Set<string>; titles: Set<string> }>();
    for (const { person_id: id = '', organization_id: body, on_behalf_of_id: party, role } of memberships) {
      const known = held.get(id) ?? { organizations: new Set(), titles: new Set() };
      held.set(id, known);
      for (const one of [body, party]) if (one !== undefined) known.organizations.add(`${dataset}.${one}`);
      if (role !== undefined) known.titles.add(role);
    }
    for (const { id, name, birth_date: date } of persons) {
      people.push({
        id: `${dataset}.${id}`,
        name,
        names: [name.normalize('NFC')],
        date: date !== undefined && date !== '' ? date : null,
        organizations: [...(held.get(id)?.organizations ?? [])],
        titles: [...(held.get(id)?.titles ?? [])],
        events: [],
        people: [],
        identifiers: [],
        datasets: [dataset],
      });
    }
  }
  return people;
}
