import { isRecord } from '../isRecord.js';
import { isSaid } from '../isSaid.js';
import { listOf } from '../listOf.js';

/** A record's pages, and its pictures, each once: `image` is most often the first of `images`. */
export function readLinks(links: unknown, images: readonly unknown[]): readonly object[] {
  const urls = new Set(images.flatMap(listOf).map(urlOf).filter(isSaid));
  const pages = listOf(links).flatMap((one) => {
    const url = urlOf(one);
    return isSaid(url) ? [{ url, note: isRecord(one) ? one.note : null }] : [];
  });
  return [...pages, ...[...urls].map((url) => ({ url, note: 'image' }))];
}

function urlOf(value: unknown): unknown {
  return isRecord(value) ? value.url : value;
}
