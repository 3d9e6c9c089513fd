import type { Kind, Model } from '../../../model/Model.js';

/** The kinds that have a label: all entities, all facts. */
export function listKinds({ kinds }: Model, label: 'Entity' | 'Fact'): Kind[] {
  return [...kinds.values()].filter(({ labels }) => labels.includes(label));
}
