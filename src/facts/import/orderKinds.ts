import type { Kind, Model } from '../../model/Model.js';

/**
 * The kinds that files state, each after those that its records refer to: in this order a record finds what it joins
 * (but for records of its own kind).
 */
export function orderKinds(model: Model): Kind[] {
  const ordered = new Set<Kind>();
  const visit = (kind: Kind, path: readonly Kind[]): void => {
    if (ordered.has(kind)) return;
    if (path.includes(kind))
      throw new Error(`${kind.name} and ${path.map((one) => one.name).join(', ')} need each other.`);
    for (const field of kind.fields.values()) {
      if (field.form !== 'hop' || !field.owned) continue;
      for (const name of field.targets) {
        const target = model.kinds.get(name);
        if (target && target !== kind) visit(target, [...path, kind]);
      }
    }
    ordered.add(kind);
  };
  for (const kind of model.kinds.values()) if (kind.section !== '') visit(kind, []);
  return [...ordered];
}
