import { foldWords } from '../../../text/foldWords.js';
import type { CellPlace } from './Mapping.js';
import { splitCell } from './splitCell.js';

/** A row of a table, whose cells are known by their column's name, whatever its case and diacritics. */
export class Row {
  /** Columns that were asked for: the others have no place. */
  readonly asked = new Set<string>();
  readonly #cells = new Map<string, string>();

  /** Columns of one name are one, in which the first that is filled stands; what else they hold has no place. */
  constructor(header: readonly string[], cells: readonly string[]) {
    header.forEach((name, at) => {
      const column = foldWords(name);
      const cell = cells[at] ?? '';
      const before = this.#cells.get(column) ?? '';
      if (before.trim() === '') this.#cells.set(column, cell);
      else if (cell.trim() !== '' && cell !== before) this.#cells.set(`${column} (a second one)`, cell);
    });
  }

  /** The columns that hold something. */
  get filled(): string[] {
    return [...this.#cells].filter(([, cell]) => cell.trim() !== '').map(([name]) => name);
  }

  cell(name: string): string {
    const column = foldWords(name);
    this.asked.add(column);
    return this.#cells.get(column)?.replace(/\s+/g, ' ').trim().normalize('NFC') ?? '';
  }

  /** What stands at a place; empty where there is none, or nothing in it. */
  read(place: CellPlace | undefined): string {
    if (place === undefined) return '';
    if (typeof place === 'string') return this.cell(place);
    if (place.template !== undefined)
      return place.template.replace(/\{([^{}]+)\}/g, (_, name: string) => this.cell(name)).trim();
    const columns = typeof place.column === 'string' ? [place.column] : (place.column ?? []);
    const cells = columns.map((name) => this.cell(name));
    return cells.find((cell) => cell !== '') ?? place.constant ?? '';
  }

  /** The several things at a place that says how to part them; one where it doesn't. */
  readAll(place: CellPlace | undefined): string[] {
    const text = this.read(place);
    if (text === '') return [];
    return typeof place === 'object' && place.split ? splitCell(text, place.split, place.suffixes) : [text];
  }
}
