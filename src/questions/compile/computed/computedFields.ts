import type { Kind } from '../../../model/Model.js';
import type { Compilation } from '../Compilation.js';
import type { Compiled } from '../Compiled.js';
import type { SelectedField } from '../compileObject.js';
import { compileCite } from './compileCite.js';
import { compileCoMembers } from './compileCoMembers.js';
import { compileCoParticipants } from './compileCoParticipants.js';
import { compileDisagreements } from './compileDisagreements.js';
import { compileFacts } from './compileFacts.js';
import { compileInterlocks } from './compileInterlocks.js';
import { compileMerges } from './compileMerges.js';
import { compileMetThroughEvents } from './compileMetThroughEvents.js';
import { compileName } from './compileName.js';
import { compileStatements } from './compileStatements.js';
import { compileTimeline } from './compileTimeline.js';

/** The @computed fields of records, by name. `variable` holds the record, which is of this kind or stored like it. */
export const COMPUTED_FIELDS: Readonly<
  Record<string, (compilation: Compilation, variable: string, selected: SelectedField, kind: Kind) => Compiled>
> = {
  cite: compileCite,
  name: compileName,
  coParticipants: compileCoParticipants,
  coMembers: compileCoMembers,
  interlocks: compileInterlocks,
  metThroughEvents: compileMetThroughEvents,
  timeline: compileTimeline,
  facts: compileFacts,
  disagreements: compileDisagreements,
  statements: compileStatements,
  merges: compileMerges,
};
