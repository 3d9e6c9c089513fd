import { completeList } from './completeList.js';
import type { Completer, Completion } from './Completer.js';
import type { Row } from './completeObject.js';
import { encodeCursor } from './encodeCursor.js';

/** How a connection's rows were cut. */
export interface PageShape {
  /** What cursors say of the order. */
  readonly order: string;
  /** The parameter that held the page's size and one more. */
  readonly limit: string;
  readonly backwards: boolean;
  readonly cutAfter: boolean;
  readonly cutBefore: boolean;
}

/** Where an edge's cursor is put beside its fields; no response key begins like this. */
export const EDGE_CURSOR = '__cursor';

/** What a connection's fields are read from, once its rows are cut to the page and in order. */
interface Page extends Row {
  readonly rows: readonly Row[];
  readonly hasMore: boolean;
  readonly behind: boolean;
  readonly total: unknown;
}

/** The parts of a connection, made of the rows that the statement returned: one more than the page where there is more. */
export function completePage(shape: PageShape): {
  prepare: (value: unknown, completion: Completion) => Page;
  readNodes: (key: string) => (page: Row) => unknown;
  readEdges: (key: string) => (page: Row) => unknown;
  readInfo: (name: string) => (page: Row) => unknown;
  completeItems: (item: Completer) => Completer;
} {
  return {
    prepare: (value, completion) => {
      const { rows = [], total, behind } = value as { rows?: Row[]; total?: unknown; behind?: unknown };
      const size = Number(completion.parameters[shape.limit]) - 1;
      const page = rows.slice(0, size);
      if (shape.backwards) page.reverse();
      return { rows: page, hasMore: rows.length > size, behind: behind === true, total };
    },
    readNodes: (key) => (page) => (page as Page).rows.map((row) => row[key]),
    readEdges: (key) => (page) =>
      (page as Page).rows.map((row) => {
        const edge = row[key] as Row;
        return 'keys' in row ? { ...edge, [EDGE_CURSOR]: makeCursor(shape, row) } : edge;
      }),
    readInfo: (name) => (page) => readInfo(shape, name, page as Page),
    completeItems: (item) => completeList(item, true),
  };
}

function readInfo(shape: PageShape, name: string, page: Page): unknown {
  switch (name) {
    case 'hasNextPage':
      return shape.backwards ? page.behind : page.hasMore;
    case 'hasPreviousPage':
      return shape.backwards ? page.hasMore : page.behind;
    case 'startCursor':
      return makeCursor(shape, page.rows[0]);
    default:
      return makeCursor(shape, page.rows.at(-1));
  }
}

function makeCursor(shape: PageShape, row: Row | undefined): string | null {
  return row ? encodeCursor(shape.order, row.keys as unknown[]) : null;
}
