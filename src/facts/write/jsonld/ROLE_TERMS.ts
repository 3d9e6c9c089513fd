/** What a participant is to an event in schema.org, by the role; whoever isn't here was there: `attendee`. */
export const ROLE_TERMS: Readonly<Record<string, string>> = {
  ORGANIZER: 'organizer',
  CHAIR: 'contributor',
  CO_CHAIR: 'contributor',
  MODERATOR: 'contributor',
  OPENING_SPEAKER: 'performer',
  SPEAKER: 'performer',
  PRESENTER: 'performer',
};
