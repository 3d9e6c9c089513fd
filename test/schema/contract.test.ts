import { existsSync, readFileSync } from 'node:fs';
import { buildSchema, findBreakingChanges } from 'graphql';
import { model } from '../setup/askGraph.js';

const contract = new URL('../../../shared/contract.graphql', import.meta.url);
const withContract = existsSync(contract) ? it : it.skip;

withContract('breaks nothing of the public contract (skipped where the contract is not at hand)', () => {
  expect(findBreakingChanges(buildSchema(readFileSync(contract, 'utf8')), model.schema)).toEqual([]);
});
