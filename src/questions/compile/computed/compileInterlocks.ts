import type { Compilation } from '../Compilation.js';
import type { Compiled } from '../Compiled.js';
import type { SelectedField } from '../compileObject.js';
import { compileShared } from './compileShared.js';

/** Organizations with the same people: most shared people first. */
export function compileInterlocks(compilation: Compilation, organization: string, selected: SelectedField): Compiled {
  return compileShared(compilation, organization, selected, {
    relationship: 'MEMBER_OF',
    direction: 'IN',
    carried: { property: 'status', argument: 'statuses' },
    kind: 'Organization',
    row: 'Interlock',
    shared: { kind: 'Person', orderedBy: 'nameKey', count: 'sharedPeople' },
  });
}
