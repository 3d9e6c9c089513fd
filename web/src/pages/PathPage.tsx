import { useSearchParams } from 'react-router';
import { makeQuestion } from '../api/makeQuestion.js';
import { PathChain } from '../facts/PathChain.js';
import { type LinkedFragment, PathPageDocument } from '../generated/documents.js';
import { useLanguage } from '../language/useLanguage.js';
import { Answered } from '../shell/Answered.js';
import { PathEnd } from '../shell/PathEnd.js';
import { useTitle } from '../shell/useTitle.js';

/** The shortest chains between two, each hop with its proof. Both ends stand in the address. */
export function PathPage() {
  const { words } = useLanguage();
  const [parameters, setParameters] = useSearchParams();
  const [from, to] = [parameters.get('from'), parameters.get('to')];
  useTitle(words.path);
  const pick = (end: 'from' | 'to') => (id: string) => {
    setParameters((before) => {
      before.set(end, id);
      return before;
    });
  };
  const header = (nodes: readonly LinkedFragment[]) => (
    <header className="entity-header">
      <h1>{words.path}</h1>
      <p>{words.pathHint}</p>
      <div className="path-ends">
        <PathEnd label={words.pathFrom} id={from} known={nodes[0]} onPick={pick('from')} />
        <PathEnd label={words.pathTo} id={to} known={nodes.at(-1)} onPick={pick('to')} />
      </div>
    </header>
  );
  if (from === null || to === null) return header([]);
  return (
    <Answered question={makeQuestion(PathPageDocument, { from, to })}>
      {({ shortestPaths }) => (
        <article>
          {header(shortestPaths[0]?.nodes ?? [])}
          {shortestPaths.length === 0 && <p className="notice">{words.noPath}</p>}
          {shortestPaths.map(({ nodes, facts }) => (
            <PathChain key={facts.map(({ id }) => id).join(' ')} nodes={nodes} facts={facts} />
          ))}
        </article>
      )}
    </Answered>
  );
}
