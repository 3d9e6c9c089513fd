import type { Compilation } from '../Compilation.js';
import type { Compiled } from '../Compiled.js';
import type { SelectedField } from '../compileObject.js';
import { compileShared } from './compileShared.js';

/** People at the same events: most shared events first. */
export function compileCoParticipants(compilation: Compilation, person: string, selected: SelectedField): Compiled {
  return compileShared(compilation, person, selected, {
    relationship: 'PARTICIPATED_IN',
    direction: 'OUT',
    carried: { property: 'role', argument: 'roles' },
    kind: 'Person',
    row: 'CoParticipant',
    shared: { kind: 'Event', orderedBy: 'startDateOrder', count: 'sharedEvents' },
  });
}
