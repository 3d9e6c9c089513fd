import { makeQuestion } from '../api/makeQuestion.js';
import type { Question } from '../api/Question.js';
import {
  EntityPageDocument,
  EventPageDocument,
  OrganizationPageDocument,
  PersonPageDocument,
  SourcePageDocument,
} from '../generated/documents.js';
import type { EXPLORER_PATHS } from '../../../src/server/EXPLORER_PATHS.js';

/** What a page asks: one question. */
export function questionOf(kind: keyof typeof EXPLORER_PATHS, id: string): Question<unknown> {
  switch (kind) {
    case 'Person':
      return makeQuestion(PersonPageDocument, { id });
    case 'Organization':
      return makeQuestion(OrganizationPageDocument, { id });
    case 'Event':
      return makeQuestion(EventPageDocument, { id });
    case 'Source':
      return makeQuestion(SourcePageDocument, { id });
    default:
      return makeQuestion(EntityPageDocument, { id });
  }
}
