import type { Compilation } from '../Compilation.js';
import type { Compiled } from '../Compiled.js';
import type { SelectedField } from '../compileObject.js';
import { compileCite } from './compileCite.js';
import { compileCoParticipants } from './compileCoParticipants.js';
import { compileName } from './compileName.js';

/** The @computed fields of records, by name. `variable` holds the record. */
export const COMPUTED_FIELDS: Readonly<
  Record<string, (compilation: Compilation, variable: string, selected: SelectedField) => Compiled>
> = {
  cite: compileCite,
  name: compileName,
  coParticipants: compileCoParticipants,
};
