/** What columns may be called, folded, in Vietnamese and English, by what they hold. */
export const COLUMNS = {
  event: ['su kien', 'hoi nghi', 'ten su kien', 'event', 'event name', 'meeting'],
  date: ['ngay', 'thoi gian', 'date', 'event date', 'start date'],
  end_date: ['ngay ket thuc', 'end date'],
  place: ['dia diem', 'noi to chuc', 'place', 'location', 'venue'],
  classification: ['loai su kien', 'classification', 'event type'],
  person: ['ho ten', 'ho va ten', 'ten', 'nguoi', 'person', 'name', 'full name', 'person name'],
  organization: ['to chuc', 'co quan', 'don vi', 'organization', 'organisation', 'body', 'institution'],
  participant: ['nguoi tham du', 'thanh phan', 'participant', 'attendee'],
  participant_kind: ['participant kind', 'loai thanh phan'],
  title: ['chuc vu', 'chuc danh', 'title', 'titles', 'position'],
  role: ['vai tro', 'role'],
  on_behalf_of: ['thay mat', 'dai dien', 'dai dien cho', 'on behalf of', 'representing'],
  start: ['tu', 'tu ngay', 'bat dau', 'from', 'start', 'since'],
  end: ['den', 'den ngay', 'ket thuc', 'to', 'until', 'end'],
  status: ['trang thai', 'status'],
  as_of: ['tinh den', 'as of'],
  source: ['nguon', 'source', 'source title'],
  source_url: ['duong dan', 'lien ket', 'url', 'link', 'source url'],
  publisher: ['noi dang', 'publisher', 'source publisher'],
  published_on: ['ngay dang', 'published on'],
  quote: ['trich dan', 'trich nguyen van', 'quote'],
} as const;

export type ColumnMeaning = keyof typeof COLUMNS;
