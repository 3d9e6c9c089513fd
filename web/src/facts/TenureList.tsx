import { Period } from '../dates/Period.js';
import { writeDate } from '../dates/writeDate.js';
import type { TenureFragment } from '../generated/documents.js';
import { useLanguage } from '../language/useLanguage.js';
import { languageOf } from '../proof/languageOf.js';
import { Proof } from '../proof/Proof.js';
import { EntityLink } from '../shell/EntityLink.js';
import { Links } from './Links.js';
import { Status } from './Status.js';

interface Props {
  readonly tenures: readonly TenureFragment[];
  /** Whose page it is: that end is not said again. */
  readonly of: 'member' | 'organization' | 'post' | 'source';
}

/** Posts and memberships over time: former ones marked, "attested on" where a source only says that it held then. */
export function TenureList({ tenures, of }: Props) {
  const { language, words } = useLanguage();
  const list = (dates: readonly string[]) => dates.map((date) => writeDate(date, language)).join(', ');
  return (
    <ul className="facts tenures">
      {tenures.map((tenure) => {
        const { id, title, status, startDate, endDate, attestedOn, formerOn } = tenure;
        const { member, organization, post, onBehalfOf, area } = tenure;
        const named = title ?? (post === null ? words.noTitle : null);
        const parts = [
          of !== 'member' && member,
          of !== 'post' && named === null && post,
          of !== 'organization' && organization,
        ].filter((part) => part !== false && part !== null);
        return (
          <li key={id} className={`tenure tenure-${status}`}>
            <span className="fact-text">
              {named !== null && <b lang={title === null ? undefined : languageOf(tenure)}>{named}</b>}
              {named !== null && parts.length > 0 && <span aria-hidden="true"> · </span>}
              <Links to={parts} />
              {onBehalfOf !== null && (
                <>
                  {' '}
                  {words.onBehalfOf} <EntityLink to={onBehalfOf} />
                </>
              )}
              {area !== null && (
                <>
                  {' ('}
                  <EntityLink to={area} />)
                </>
              )}
            </span>
            <span className="fact-notes">
              <Status status={status} attestedOn={attestedOn} />
              <Period start={startDate} end={endDate} />
              {/* Its last day stands in the status. */}
              {attestedOn.length > (status === 'CURRENT' ? 1 : 0) && <span>{words.attestedOn(list(attestedOn))}</span>}
              {formerOn.length > 0 && <span>{words.formerOn(list(formerOn))}</span>}
            </span>
            <Proof record={tenure} of={`${named ?? post?.name ?? ''} ${member.name}`} />
          </li>
        );
      })}
    </ul>
  );
}
