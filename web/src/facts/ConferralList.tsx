import { PartialDate } from '../dates/PartialDate.js';
import type { ConferredFragment } from '../generated/documents.js';
import { useLanguage } from '../language/useLanguage.js';
import { Proof } from '../proof/Proof.js';
import { EntityLink } from '../shell/EntityLink.js';
import { Amount } from './Amount.js';
import { Links } from './Links.js';

interface Props {
  readonly conferrals: readonly ConferredFragment[];
  /** Whether to say where: not on the event's own page. */
  readonly withEvent?: boolean;
}

/** Awards, by whom to whom, and where. */
export function ConferralList({ conferrals, withEvent = true }: Props) {
  const { words } = useLanguage();
  return (
    <ul className="facts conferrals">
      {conferrals.map((conferral) => {
        const { id, award, givenAt, conferrer, presenter, recipients, individuals, collectives } = conferral;
        return (
          <li key={id}>
            <span className="fact-text">
              <EntityLink to={award} />
              {recipients.length > 0 && (
                <>
                  {' '}
                  {words.to} <Links to={recipients} />
                </>
              )}
            </span>
            <span className="fact-notes">
              {collectives !== null && (
                <span>
                  <Amount of={collectives} /> {words.collectives}
                </span>
              )}
              {individuals !== null && (
                <span>
                  <Amount of={individuals} /> {words.individuals}
                </span>
              )}
              {conferrer !== null && (
                <span>
                  {words.conferredBy}: <EntityLink to={conferrer} />
                </span>
              )}
              {presenter !== null && (
                <span>
                  {words.presentedBy}: <EntityLink to={presenter} />
                </span>
              )}
              {withEvent && givenAt !== null && (
                <span>
                  {words.at} <EntityLink to={givenAt} />{' '}
                  {givenAt.startDate !== null && <PartialDate date={givenAt.startDate} />}
                </span>
              )}
            </span>
            <Proof record={conferral} of={award.name} />
          </li>
        );
      })}
    </ul>
  );
}
