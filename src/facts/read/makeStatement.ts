import type { Hop, Kind, Model, Property, ValueType } from '../../model/Model.js';
import { nameEmbedded } from '../../model/nameEmbedded.js';
import { makeFactId } from '../makeFactId.js';
import type { Problem } from '../Problem.js';
import type { Properties, Scalar, Statement, Value } from '../Statement.js';
import { withArticle } from '../withArticle.js';
import { checkId } from './checkId.js';
import { checkScalar } from './checkScalar.js';
import type { Draft } from './Draft.js';
import { findNameValue } from './findNameValue.js';
import { normalizeIdentifier } from './normalizeIdentifier.js';
import { describeType } from './readScalar.js';

/**
 * A draft held against the model: a statement, or all that is wrong with it. Texts come out in NFC, without
 * spaces around; the words of sources as they are.
 */
export function makeStatement(model: Model, draft: Draft): { statement: Statement } | { problems: readonly Problem[] } {
  const kind = model.kinds.get(draft.kind);
  if (!kind?.section) {
    const what = `A file can have no record of the kind "${draft.kind}".`;
    const remedy = `It is one of ${[...model.kinds.values()].flatMap((one) => (one.section ? one.name : [])).join(', ')}.`;
    return { problems: [{ place: draft.place, what, remedy }] };
  }
  const maker = new StatementMaker(kind, draft);
  const statement = maker.make();
  return maker.problems.length > 0 ? { problems: maker.problems } : { statement };
}

/** A source's own words: where they stand is counted in them as they are. */
const TO_THE_LETTER = new Set(['quote', 'text']);

class StatementMaker {
  readonly problems: Problem[] = [];
  readonly #properties: Record<string, Value> = {};
  readonly #parts: Record<string, Properties[]> = {};
  readonly #relations: Record<string, string[]> = {};

  constructor(
    readonly kind: Kind,
    readonly draft: Draft,
  ) {}

  make(): Statement {
    const { kind, draft } = this;
    for (const [name, given] of Object.entries(draft.fields)) {
      const values = (Array.isArray(given) ? given : [given]).filter(isSaid);
      if (values.length > 0) this.#take(name, values);
    }
    if (kind.fields.has('names')) this.#putNameFirst();
    this.#requireFields();
    if (draft.id === null && !kind.identifiedBy) this.#miss('id', 'Give it one: it is what others refer to.');
    const id = draft.id ?? makeFactId(kind, this.#properties, this.#relations);
    const unfit = checkId(kind, id);
    if (unfit) this.#report(unfit.what, unfit.remedy);
    // A fact's id joins its parts with ~: one alone would be the id of whom it speaks of.
    if (kind.identifiedBy && !id.includes('~')) {
      this.#report(
        `${kind.section}: too little is said to tell this one from others.`,
        `Add one of ${kind.identifiedBy.slice(1).join(', ').replaceAll('|', ', ')}.`,
      );
    }
    return {
      kind,
      id,
      properties: this.#properties,
      parts: this.#parts,
      relations: this.#relations,
      place: draft.place,
      places: new Map(),
    };
  }

  #take(name: string, values: readonly unknown[]): void {
    const field = this.kind.fields.get(name);
    const what = `${this.kind.section}.${name}`;
    if (name === 'name' && this.kind.fields.has('names')) this.#takeName(values[0], what);
    else if (name === 'position') this.#properties.position = Number(values[0]);
    else if (field?.form === 'property') this.#takeProperty(field, values, what);
    else if (field?.form === 'embedded') {
      const part = this.#readValue(field.type, values[0], what);
      for (const [key, value] of Object.entries(part)) this.#properties[nameEmbedded(name, key)] = value;
    } else if (field?.form === 'parts') {
      this.#parts[name] = values.map((value) => this.#readValue(field.type, value, what));
    } else if (field?.form === 'hop' && field.owned) this.#takeRelation(field, values, what);
    // A file that has fields of ours (under `cochair`) may have any.
    else this.#report(`${what} is nothing that a file can say.`, 'Leave it out.');
  }

  #takeName(value: unknown, what: string): void {
    const name = this.#scalar(findNameValue(this.kind), value, what);
    // One that was refused isn't missing, too.
    this.#properties.name = name ?? '';
  }

  #takeProperty(field: Property, values: readonly unknown[], what: string): void {
    const read = values.flatMap((value) => this.#scalar(field, value, what) ?? []);
    if (field.list) this.#properties[field.name] = [...new Set(read)];
    else if (values.length > 1) this.#report(`${what} takes one value, not ${values.length}.`, 'Keep one of them.');
    else if (read[0] !== undefined) this.#properties[field.name] = read[0];
  }

  #takeRelation(field: Hop, values: readonly unknown[], what: string): void {
    const ids = [...new Set(values.map(String))];
    if (field.arity === 'one' && ids.length > 1)
      this.#report(`${what} takes one record, not ${ids.length}.`, 'Keep one.');
    this.#relations[field.name] = ids;
  }

  #readValue(type: ValueType, value: unknown, what: string): Properties {
    const given = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
    const part: Record<string, Scalar> = {};
    for (const property of type.properties) {
      const one = given[property.name];
      const read = isSaid(one) ? this.#scalar(property, one, `${what}.${property.name}`) : null;
      if (read !== null) part[property.name] = read;
      else if (property.required && !isSaid(one)) {
        this.#report(`${what}: "${property.name}" is missing.`, `Add ${property.name}: ${describeType(property)}.`);
      }
    }
    return type.name === 'Identifier' ? normalizeIdentifier(part) : part;
  }

  #scalar(property: Property, value: unknown, what: string): Scalar | null {
    const numeric = property.type.name === 'Int' || property.type.name === 'Float';
    const scalar = numeric
      ? Number(value)
      : TO_THE_LETTER.has(property.name) && typeof value === 'string'
        ? value
        : this.#text([value], what);
    const wrong = checkScalar(property, scalar, what);
    if (!wrong) return scalar;
    this.#report(wrong.what, wrong.remedy);
    return null;
  }

  #text(values: readonly unknown[], what: string): string {
    const [value] = values;
    if (typeof value === 'object') this.#report(`${what} must be a text, not a list or map.`, 'Write one.');
    return String(value).normalize('NFC').trim();
  }

  /** The preferred name is a property for those who read nodes, and the first of the names. */
  #putNameFirst(): void {
    const names = this.#parts.names ?? [];
    const others = names.filter((one) => one.kind !== 'PREFERRED');
    const preferred = names.find((one) => one.kind === 'PREFERRED');
    const value = this.#properties.name ?? preferred?.value;
    if (value === undefined) {
      this.#report(`${this.kind.section}: "name" is missing.`, 'Add a name: without one nobody finds the record.');
      return;
    }
    this.#properties.name = value;
    this.#parts.names = [{ ...(preferred ?? { kind: 'PREFERRED' }), value }, ...others];
  }

  #requireFields(): void {
    for (const field of this.kind.fields.values()) {
      if (field.form === 'property' && field.required && field.name !== 'id' && !(field.name in this.#properties)) {
        if (field.list) this.#properties[field.name] = [];
        else this.#miss(field.name, `Add ${field.name}: ${describeType(field)}.`);
      }
      if (field.form !== 'hop' || !field.owned || this.#relations[field.name]) continue;
      if (field.required && field.arity === 'one') this.#miss(field.name, `Name ${withArticle(...field.targets)}.`);
      if (field.name === 'citations') this.#miss(field.name, 'Name what proves it.');
    }
  }

  #miss(name: string, remedy: string): void {
    this.#report(`${this.kind.section}: "${name}" is missing.`, remedy);
  }

  #report(what: string, remedy: string): void {
    this.problems.push({ place: this.draft.place, what, remedy });
  }
}

function isSaid(value: unknown): boolean {
  return value !== null && value !== undefined && !(typeof value === 'string' && value.trim() === '');
}
