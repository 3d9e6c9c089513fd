import type { Compilation } from '../Compilation.js';
import type { Compiled } from '../Compiled.js';
import type { SelectedField } from '../compileObject.js';
import { compileShared } from './compileShared.js';

/** People in the same organizations: most shared organizations first. */
export function compileCoMembers(compilation: Compilation, person: string, selected: SelectedField): Compiled {
  return compileShared(compilation, person, selected, {
    relationship: 'MEMBER_OF',
    direction: 'OUT',
    carried: { property: 'status', argument: 'statuses' },
    kind: 'Person',
    row: 'CoMember',
    shared: { kind: 'Organization', orderedBy: 'nameKey', count: 'sharedOrganizations' },
  });
}
