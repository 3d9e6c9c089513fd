import { readFileSync, writeFileSync } from 'node:fs';
import { buildSchema, findBreakingChanges, printSchema } from 'graphql';
import { model } from '../setup/askGraph.js';

/** The API as clients know it. GOLDEN=write npm test -- snapshot takes additions over, and never what breaks a client. */
const file = new URL('snapshot.graphql', import.meta.url);
const published = readFileSync(file, 'utf8');

it('breaks no client: what was published stays, deprecated for a while before it goes', () => {
  expect(findBreakingChanges(buildSchema(published), model.schema)).toEqual([]);
});

it('publishes what it adds', () => {
  const present = `${printSchema(model.schema)}\n`;
  const breaks = findBreakingChanges(buildSchema(published), model.schema).length > 0;
  if (process.env.GOLDEN === 'write' && !breaks) writeFileSync(file, present);
  else expect(published).toBe(present);
});
