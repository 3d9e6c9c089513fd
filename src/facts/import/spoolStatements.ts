import type { Model } from '../../model/Model.js';
import type { Statement } from '../Statement.js';
import { Spool } from './Spool.js';

/** Statements that are at hand, as a spool; whoever asked for it closes it. */
export async function spoolStatements(model: Model, statements: Iterable<Statement>): Promise<Spool> {
  const spool = await Spool.open(model);
  try {
    for (const statement of statements) await spool.add(statement);
    return spool;
  } catch (error) {
    await spool.close();
    throw error;
  }
}
