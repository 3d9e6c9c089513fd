import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ApiError } from '../../../client/ApiError.js';
import type { Question } from '../api/Question.js';
import { useLanguage } from '../language/useLanguage.js';
import { QuestionBehind } from './QuestionBehind.js';

interface Props<Result> {
  readonly question: Question<Result>;
  /** Keeps the answer before while the next one is under way: what one is filling in stays where it is. */
  readonly steady?: boolean;
  /** `outdated`: the answer is still that of the question before. */
  readonly children: (result: Result, outdated: boolean) => ReactNode;
}

/** Shows what comes of a question: that it is under way, that the database is away, what is wrong with it, or its answer. */
export function Answered<Result>({ question, steady = false, children }: Props<Result>) {
  const { words } = useLanguage();
  const { data, error, failureReason, isPlaceholderData, refetch } = useQuery({
    ...question,
    ...(steady && { placeholderData: keepPreviousData }),
  });
  if (data !== undefined) {
    return (
      <>
        {isPlaceholderData && failureReason && (
          <p className="notice" role="status">
            {words.waiting}
          </p>
        )}
        <div className={isPlaceholderData ? 'outdated' : undefined} aria-busy={isPlaceholderData}>
          {children(data, isPlaceholderData)}
        </div>
        <QuestionBehind question={question} />
      </>
    );
  }
  if (error) {
    return (
      <section className="notice" role="alert">
        <h1>{words.wrong}</h1>
        <p lang="en">{error.message}</p>
        {error instanceof ApiError && <p className="code">{error.code}</p>}
        <button type="button" onClick={() => void refetch()}>
          {words.retry}
        </button>
      </section>
    );
  }
  return (
    <p className="notice" role="status">
      {failureReason ? words.waiting : words.loading}
    </p>
  );
}
