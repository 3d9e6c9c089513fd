import { makeQuestion } from '../api/makeQuestion.js';
import { PathChain } from '../facts/PathChain.js';
import { PathPageDocument } from '../generated/documents.js';
import { useLanguage } from '../language/useLanguage.js';
import { Answered } from '../shell/Answered.js';
import { asEntity } from '../shell/asEntity.js';
import { EntityPicker } from '../shell/EntityPicker.js';
import { useAddress } from '../shell/useAddress.js';
import { useTitle } from '../shell/useTitle.js';

/** The shortest chains between two, each hop with its proof. Both ends stand in the address. */
export function PathPage() {
  const { words } = useLanguage();
  const { parameters, set } = useAddress();
  const [from, to] = [parameters.get('from'), parameters.get('to')];
  useTitle(words.path);
  const [hasFrom, hasTo] = [from !== null, to !== null];
  const variables = { from: from ?? '', to: to ?? '', hasFrom, hasTo, hasBoth: hasFrom && hasTo };
  return (
    <Answered question={makeQuestion(PathPageDocument, variables)} steady>
      {({ shortestPaths, ...ends }, outdated) => {
        const unknown = (['from', 'to'] as const).flatMap((end) =>
          ends[end] === null && !outdated ? (parameters.get(end) ?? []) : [],
        );
        return (
          <article>
            <header className="entity-header">
              <h1>{words.path}</h1>
              <p>{words.pathHint}</p>
              <div className="path-ends">
                {(['from', 'to'] as const).map((end) => (
                  <EntityPicker
                    key={end}
                    label={end === 'from' ? words.pathFrom : words.pathTo}
                    picked={asEntity(ends[end])}
                    onPick={(id) => {
                      set(end, id);
                    }}
                  />
                ))}
              </div>
            </header>
            {unknown.map((id) => (
              <p key={id} className="notice">
                {words.notFoundHere(id)}
              </p>
            ))}
            {from !== null && from === to && <p className="notice">{words.samePath}</p>}
            {shortestPaths?.length === 0 && unknown.length === 0 && <p className="notice">{words.noPath}</p>}
            {(from === to ? [] : shortestPaths)?.map(({ nodes, facts }) => (
              <PathChain key={facts.map(({ id }) => id).join(' ')} nodes={nodes} facts={facts} />
            ))}
          </article>
        );
      }}
    </Answered>
  );
}
