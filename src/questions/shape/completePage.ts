import { completeList } from './completeList.js';
import type { Completer, Completion } from './Completer.js';
import type { Row } from './completeObject.js';
import { encodeCursor } from './encodeCursor.js';

/** How a connection's rows were cut. */
export interface PageShape {
  /** What cursors say of the order. */
  readonly order: string;
  /** The parameter that held the page's size, and one more where `more`. */
  readonly limit: string;
  readonly more: boolean;
  readonly backwards: boolean;
  readonly cutAfter: boolean;
  readonly cutBefore: boolean;
}

/** Where an edge's cursor is put beside its fields; no response key begins like this. */
export const EDGE_CURSOR = '__cursor';

/** What a connection's fields are read from, once its rows are cut to the page and in order. */
interface Page extends Row {
  readonly rows: readonly Row[];
  readonly plain: boolean;
  readonly hasMore: boolean;
  readonly behind: boolean;
  readonly total: unknown;
}

/** The parts of a connection, made of the rows that the statement returned: one more than the page where there is more. */
export function completePage(shape: PageShape): {
  /** `plain` where a row is its one value, without a key. */
  prepare: (value: unknown, plain: boolean, completion: Completion) => Page;
  readNodes: (key: string) => (page: Row) => unknown;
  readEdges: (key: string) => (page: Row) => unknown;
  readInfo: (name: string) => (page: Row) => unknown;
  completeItems: (item: Completer) => Completer;
} {
  return {
    prepare: (value, plain, completion) => {
      const stored = Array.isArray(value) ? { rows: value as Row[] } : (value as StoredPage);
      const { rows = [], total, behind }: StoredPage = stored;
      const size = Number(completion.parameters[shape.limit]) - Number(shape.more);
      const page = rows.length > size ? rows.slice(0, size) : rows;
      if (shape.backwards) page.reverse();
      return { rows: page, plain, hasMore: rows.length > size, behind: behind === true, total };
    },
    readNodes: (key) => (page) => readRows(page as Page, key),
    readEdges: (key) => (page) =>
      readRows(page as Page, key).map((edge, index) => {
        const row = (page as Page).rows[index];
        return !(page as Page).plain && row && 'keys' in row
          ? { ...edge, [EDGE_CURSOR]: makeCursor(shape, row, false) }
          : edge;
      }),
    readInfo: (name) => (page) => readInfo(shape, name, page as Page),
    completeItems: (item) => completeList(item, true),
  };
}

interface StoredPage {
  readonly rows?: Row[];
  readonly total?: unknown;
  readonly behind?: unknown;
}

function readRows({ rows, plain }: Page, key: string): readonly Row[] {
  return plain ? rows : rows.map((row) => row[key] as Row);
}

function readInfo(shape: PageShape, name: string, page: Page): unknown {
  switch (name) {
    case 'hasNextPage':
      return shape.backwards ? page.behind : page.hasMore;
    case 'hasPreviousPage':
      return shape.backwards ? page.hasMore : page.behind;
    case 'startCursor':
      return makeCursor(shape, page.rows[0], page.plain);
    default:
      return makeCursor(shape, page.rows.at(-1), page.plain);
  }
}

function makeCursor({ order }: PageShape, row: Row | undefined, plain: boolean): string | null {
  return row ? encodeCursor(order, (plain ? row : row.keys) as unknown[]) : null;
}
