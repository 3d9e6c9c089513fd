import { formatCitation } from '../../src/questions/shape/formatCitation.js';
import { askGraph } from '../setup/askGraph.js';

const { ask } = askGraph();

it('cites a quote of the graph in three forms', async () => {
  const { data } = await ask(`{ node(id: "bocongan-2023-12-22.dong-chu-tri") { ... on Citation {
    cite bibtex: cite(format: BIBTEX) csl: cite(format: CSL_JSON) } } }`);
  const { cite, bibtex, csl } = (data as { node: Record<'cite' | 'bibtex' | 'csl', string> }).node;
  expect(cite).toBe(
    '“đồng chủ trì Hội nghị” — Vinh danh các công nhân, viên chức, lao động trong phong trào toàn dân bảo vệ an ninh Tổ quốc giai đoạn 2018 – 2023, Cổng Thông tin điện tử Bộ Công an, no date',
  );
  expect(bibtex).toMatch(/^@online\{bocongan-2023-12-22\.dong-chu-tri,\n {2}title = \{Vinh danh/);
  expect(JSON.parse(csl)).toMatchObject({ type: 'webpage', language: 'vi', note: 'đồng chủ trì Hội nghị' });
});

describe('formatCitation', () => {
  const source = {
    id: 'a~b',
    quote: null,
    record: null,
    title: '50% & {more}',
    publisher: null,
    url: 'https://x.vn/a_b',
    publishedOn: '2023-12',
    language: null,
  };

  it('leaves out what the source does not give, and nothing of what it gives', () => {
    expect(formatCitation({ ...source, format: 'TEXT' })).toBe('50% & {more}, 2023-12, https://x.vn/a_b');
    expect(JSON.parse(formatCitation({ ...source, format: 'CSL_JSON' }))).toEqual({
      id: 'a~b',
      type: 'webpage',
      title: '50% & {more}',
      URL: 'https://x.vn/a_b',
      issued: { 'date-parts': [[2023, 12]] },
    });
  });

  it('cites a record where there are no words', () => {
    const record = { ...source, record: 'persons/an' };
    expect(formatCitation({ ...record, format: 'TEXT' })).toBe(
      'record persons/an — 50% & {more}, 2023-12, https://x.vn/a_b',
    );
    expect(JSON.parse(formatCitation({ ...record, format: 'CSL_JSON' }))).toMatchObject({ note: 'record persons/an' });
    expect(formatCitation({ ...record, format: 'BIBTEX' })).toContain('note = {record persons/an}');
  });

  it('escapes what means something to TeX', () => {
    expect(formatCitation({ ...source, format: 'BIBTEX' })).toBe(
      '@online{a-b,\n  title = {50\\% \\& \\{more\\}},\n  year = {2023},\n  month = {12},\n  url = {https://x.vn/a_b}\n}',
    );
  });
});
