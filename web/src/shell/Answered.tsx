import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ApiError } from '../../../client/ApiError.js';
import { isTooSlow } from '../api/isTooSlow.js';
import type { Question } from '../api/Question.js';
import { useLanguage } from '../language/useLanguage.js';
import { Loading } from './Loading.js';
import { QuestionBehind } from './QuestionBehind.js';

interface Props<Result> {
  readonly question: Question<Result>;
  /** Keeps the answer before while the next one is under way: what one is filling in stays where it is. */
  readonly steady?: boolean;
  /** `outdated`: the answer is still that of the question before. */
  readonly children: (result: Result, outdated: boolean) => ReactNode;
}

/** A question that may itself be the slow one isn't asked more often than that. */
const AGAIN_MILLISECONDS = 30_000;

/** Shows what comes of a question: that it is under way, that the database is away, what is wrong with it, or its answer. */
export function Answered<Result>({ question, steady = false, children }: Props<Result>) {
  const { words } = useLanguage();
  const { data, error, failureReason, isPlaceholderData, refetch } = useQuery({
    ...question,
    ...(steady && { placeholderData: keepPreviousData }),
    refetchInterval: ({ state }) => isTooSlow(state.error) && AGAIN_MILLISECONDS,
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
        {isTooSlow(error) && <p>{words.tooSlow}</p>}
        <p lang="en">{error.message}</p>
        {error instanceof ApiError && <p className="code">{error.code}</p>}
        <button type="button" onClick={() => void refetch()}>
          {words.retry}
        </button>
      </section>
    );
  }
  if (!failureReason) return <Loading />;
  return (
    <p className="notice" role="status">
      {words.waiting}
    </p>
  );
}
