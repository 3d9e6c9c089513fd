import { useParams } from 'react-router';

/** The id that stands in the page's address. */
export function useRecordId(): string {
  return useParams().id ?? '';
}
