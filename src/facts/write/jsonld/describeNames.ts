import type { Properties } from '../../Statement.js';

/** The preferred name, the others, and all as they are where there is more to say of them than their language. */
export function describeNames(name: string, names: readonly Properties[]): Record<string, unknown> {
  const preferred = names.find(({ kind }) => kind === 'PREFERRED');
  const others = names.filter((one) => one !== preferred);
  const plain = names.every(
    ({ kind, startDate, endDate }) =>
      (kind === 'PREFERRED' || kind === 'ALTERNATE') && startDate === undefined && endDate === undefined,
  );
  return {
    name: tag(preferred ?? { value: name }),
    ...(others.length > 0 ? { alternateName: others.map(tag) } : {}),
    ...(plain ? {} : { 'cochair:names': { '@list': names.map(describeName) } }),
  };
}

function describeName(name: Properties): Record<string, unknown> {
  const { kind, startDate, endDate } = name;
  return {
    '@type': 'cochair:Name',
    name: tag(name),
    'cochair:kind': kind,
    ...(startDate === undefined ? {} : { startDate }),
    ...(endDate === undefined ? {} : { endDate }),
  };
}

function tag({ value, language }: Properties): unknown {
  return language === undefined ? value : { '@value': value, '@language': language };
}
