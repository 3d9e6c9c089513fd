import { lookUp } from '../lookUp.js';
import { POPOLO_CLASSES, type PopoloClass } from './POPOLO_CLASSES.js';

/** Other names that documents and their tools use: our own word for people, a class as JSON-LD names it. */
const ALIASES: Readonly<Partial<Record<string, PopoloClass>>> = {
  people: 'persons',
  person: 'persons',
  organisations: 'organizations',
  organization: 'organizations',
  membership: 'memberships',
  post: 'posts',
  event: 'events',
  area: 'areas',
};

/** The class that a list's or a type's name stands for; undefined for what Popolo has no class for, or we no place. */
export function findClass(name: string): PopoloClass | undefined {
  return Object.hasOwn(POPOLO_CLASSES, name) ? (name as PopoloClass) : lookUp(ALIASES, name.toLowerCase());
}
