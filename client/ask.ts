import { ApiError } from './ApiError.js';
import type { TypedDocumentString } from './generated/documents.js';

interface Answer<Result> {
  readonly data?: Result;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

/** Asks the API at `url` one of the documents that `npm run codegen` has made. Throws an ApiError. */
export async function ask<Result, Variables>(
  url: string,
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const query = document.toString();
  const extensions = { persistedQuery: { version: 1, sha256Hash: await hash(query) } };
  // By its hash the question is short enough for GET, and a browser keeps the answer until it has another ETag.
  const search = new URLSearchParams({ variables: JSON.stringify(variables), extensions: JSON.stringify(extensions) });
  // The header says that this is no form of another site.
  let response = await fetch(`${url}?${String(search)}`, { headers: { 'apollo-require-preflight': 'true' } });
  let answer = (await response.json()) as Answer<Result>;
  if (answer.errors?.[0]?.extensions.code === 'PERSISTED_QUERY_NOT_FOUND') {
    // The first to ask it sends it whole.
    const body = JSON.stringify({ query, variables, extensions });
    response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    answer = (await response.json()) as Answer<Result>;
  }
  const [error] = answer.errors ?? [];
  if (error) throw new ApiError(error.extensions.code, error.message);
  if (answer.data === undefined) throw new ApiError('NO_ANSWER', `No answer, but ${response.status}.`);
  return answer.data;
}

async function hash(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
