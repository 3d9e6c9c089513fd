import { readFile } from 'node:fs/promises';
import { makeTableFormat } from '../../src/facts/read/table/makeTableFormat.js';
import { readMapping } from '../../src/facts/read/table/readMapping.js';
import { readTableDate } from '../../src/facts/read/table/readTableDate.js';
import { splitCell } from '../../src/facts/read/table/splitCell.js';
import { openFile } from '../../src/operation/openFile.js';
import { type ReadRecords, readRecords } from '../setup/readRecords.js';
import { sharedData } from '../setup/sharedData.js';

const read = (text: string, mapping?: string): Promise<ReadRecords> =>
  readRecords(makeTableFormat(mapping === undefined ? null : readMapping('mapping.yaml', mapping)), text);

const ATTENDANCE = `Sự kiện,Ngày,Địa điểm,Họ tên,Chức vụ,Vai trò,Thay mặt,Nguồn
Hội nghị A,22/12/2023,Hà Nội,Lê Quốc Hùng,Trung tướng; Thứ trưởng,đồng chủ trì,Bộ Công an,https://example.org/a
Hội nghị A,22/12/2023,Hà Nội,Nguyễn Đình Khang,,dự,,https://example.org/a
`;

describe('a table of attendance', () => {
  it('is read by its Vietnamese header', async () => {
    const { records, problems, passed } = await read(ATTENDANCE);
    expect(problems).toEqual([]);
    expect(passed).toEqual({});
    expect(records.Event).toMatchObject([
      { fields: { name: 'Hội nghị A', startDate: '2023-12-22', location: 'Hà Nội' } },
    ]);
    expect(records.Person?.map(({ fields }) => fields.name)).toEqual(
      expect.arrayContaining(['Lê Quốc Hùng', 'Nguyễn Đình Khang']),
    );
    const roles = records.Participation?.map(({ fields }) => [fields.role, fields.capacities]);
    expect(roles).toEqual([
      ['ATTENDEE', []],
      ['CO_CHAIR', ['Trung tướng', 'Thứ trưởng']],
    ]);
    expect(records.Organization).toMatchObject([{ fields: { name: 'Bộ Công an' } }]);
    expect(records.Citation).toMatchObject([
      { fields: { url: 'https://example.org/a' } },
      { fields: { url: 'https://example.org/a' } },
    ]);
  });

  it('is read by an English one, with tabs, in any case', async () => {
    const { records, problems } = await read(
      'EVENT\tDate\tParticipant\tParticipant kind\tRole\nA\t2023-12\tVCCI\torganization\thost\n',
    );
    expect(problems).toEqual([]);
    expect(records.Event?.[0]?.fields.startDate).toBe('2023-12');
    expect(records.Participation?.[0]?.fields).toMatchObject({
      role: 'ORGANIZER',
      participant: [records.Organization?.[0]?.id],
    });
  });

  it('that names a report and its words cites these', async () => {
    const { records } = await read(
      'event,date,person,role,source,url,quote\nA,2023,An,chair,Bài báo,https://example.org,"An, chủ trì"\n',
    );
    expect(records.Source).toMatchObject([{ fields: { title: 'Bài báo', url: 'https://example.org' } }]);
    expect(records.Citation).toMatchObject([{ fields: { quote: 'An, chủ trì', source: [records.Source?.[0]?.id] } }]);
  });

  it('that repeats a row says nothing more', async () => {
    const [, , row] = ATTENDANCE.split('\n');
    const once = await read(ATTENDANCE);
    expect(await read(`${ATTENDANCE}${row ?? ''}\n`)).toEqual(once);
  });

  it('to which a row is added keeps the ids of the others', async () => {
    const ids = ({ records }: ReadRecords): string[] =>
      Object.values(records).flatMap((some) => some.map(({ id }) => id));
    const before = ids(await read(ATTENDANCE));
    const after = ids(await read(ATTENDANCE.replace('\nHội', '\nHội nghị B,2024,,An,,dự,,\nHội')));
    expect(after).toEqual(expect.arrayContaining(before));
  });
});

describe('a table as spreadsheets have it', () => {
  it('has people of a body in some rows, and a body alone in others', async () => {
    const { records, problems, passed } = await read(
      'event,date,person,organization,role\nMeet,2024-01-02,Ann Lee; Bob Ray,Acme,guest\nMeet,2024-01-02,,Umbrella,guest\n',
    );
    expect([problems, passed]).toEqual([[], {}]);
    expect(records.Person?.map(({ fields }) => fields.name).sort()).toEqual(['Ann Lee', 'Bob Ray']);
    const bodies = new Map(records.Organization?.map(({ id, fields }) => [fields.name, id]));
    const there = records.Participation?.flatMap(({ fields }) => fields.participant as string[]);
    expect(there).toHaveLength(3);
    expect(there).toContain(bodies.get('Umbrella'));
    expect(there).not.toContain(bodies.get('Acme'));
  });

  it('begins with sep=, ends rows with empty cells, and has two columns of one name', async () => {
    const { records, problems, passed } = await read(
      'sep=;\nevent;date;person;title;title\nMeet;2024-01-02 10:30:00;Ann;Chair;Member;;\n',
    );
    expect(problems).toEqual([]);
    expect(records.Event?.[0]?.fields.startDate).toBe('2024-01-02');
    expect(records.Participation?.[0]?.fields.capacities).toEqual(['Chair']);
    expect(passed).toEqual({ 'column "title (a second one)"': 1 });
  });

  it('is no table for a mapping that names other columns', async () => {
    const { problems, cutOff, records } = await read(
      'meeting,guest\nM,Ann\n',
      'event: { name: Meeting }\nparticipations: [{ participant: Guests, kind: person, role: { constant: ATTENDEE } }]',
    );
    expect(cutOff).toBe(true);
    expect(problems.map(({ what }) => what)).toEqual([
      'The table can\'t be read: the mapping names columns that it hasn\'t ("Guests"); it has "meeting", "guest".',
    ]);
    expect(records).toEqual({});
  });
});

describe('a table of memberships', () => {
  it('knows what is over, what holds, and what isn’t told', async () => {
    const { records, problems } = await read(
      `Họ và tên;Chức vụ;Cơ quan;Từ ngày;Đến ngày;Tính đến
An;Thứ trưởng;Bộ;2/2016;2020;
Bình;nguyên Vụ trưởng;Bộ;;;
Cường;Vụ trưởng;Bộ;2021;;31/12/2023
Dũng;Vụ phó;Bộ;;;
`,
    );
    expect(problems).toEqual([]);
    expect(
      records.Membership?.map(({ fields: { title, status, startDate, endDate, attestedOn } }) => [
        title,
        status,
        startDate,
        endDate,
        attestedOn,
      ]),
    ).toEqual(
      expect.arrayContaining([
        ['Thứ trưởng', 'FORMER', '2016-02', '2020', []],
        ['Vụ trưởng', 'FORMER', undefined, undefined, []],
        ['Vụ trưởng', 'CURRENT', '2021', undefined, ['2023-12-31']],
        ['Vụ phó', 'UNKNOWN', undefined, undefined, []],
      ]),
    );
  });
});

describe('a mapping', () => {
  const MAPPING = `
dates: [YYYY-MM-DDTHH:mm:ss, D-M-YYYY]
roles: { Rapporteur: MODERATOR }
event: { name: { template: '{title} ({mep})' }, date: { column: [date, day] }, identity: [title, date] }
participations:
  - { participant: mep, kind: person, id: epid, role: role }
  - { participant: { column: guests, split: [',', ' & '], suffixes: [Ltd] }, kind: organization, role: { constant: ATTENDEE } }
ignore: [country]
`;

  it('makes facts of columns that nothing else could know', async () => {
    const { records, problems, passed } = await read(
      `mep,epid,title,role,guests,date,country,colour
An,7,Talk,Rapporteur,"Acme, Ltd, Beta (x, y) & Gamma",2019-11-27T00:00:00,VN,red
`,
      MAPPING,
    );
    expect(problems).toEqual([]);
    expect(passed).toEqual({ 'column "colour"': 1 });
    expect(records.Event?.[0]?.fields).toMatchObject({ name: 'Talk (An)', startDate: '2019-11-27' });
    expect(records.Organization?.map(({ fields }) => fields.name).sort()).toEqual([
      'Acme, Ltd',
      'Beta (x, y)',
      'Gamma',
    ]);
    expect(records.Participation?.map(({ fields }) => fields.role).sort()).toEqual([
      'ATTENDEE',
      'ATTENDEE',
      'ATTENDEE',
      'MODERATOR',
    ]);
  });

  it('reads next year’s export too, with another header and another form of dates', async () => {
    const { records, problems } = await read('day,title,mep,epid,role\n27-10-2021,Talk,An,7,Rapporteur\n', MAPPING);
    expect(problems).toEqual([]);
    expect(records.Event?.[0]?.fields.startDate).toBe('2021-10-27');
  });

  it.each([
    ['participations: 3', 'mapping.yaml: participations: Invalid input'],
    ['rows: []', 'mapping.yaml: the file: Unrecognized key: "rows"'],
    ['language: vi', 'mapping.yaml: it maps nothing.'],
    ['participations: [{ participant: a, kind: person, role: b }]', 'mapping.yaml: participations need an event.'],
    ['a: [', 'mapping.yaml: it is no YAML'],
  ])('that is wrong (%s) says what and where', (text, message) => {
    expect(() => readMapping('mapping.yaml', text)).toThrow(message);
  });
});

describe('what is wrong', () => {
  it('is told by line and column, and only its row refused', async () => {
    const { records, problems, refused } = await read(
      `event,date,person,role
A,2023-13-45,An,chair
B,2023,Bình,chairr
,2023,Cường,chair
D,2023,Dũng,chair,more
E,2023,Em,chair
`,
    );
    expect(problems.map(({ place, what }) => [place.line, what])).toEqual([
      [2, expect.stringContaining('column "date": "2023-13-45" is no date')],
      [3, 'column "role": "chairr" is no role that is known.'],
      [4, 'column "event" is empty: which event was it?'],
      [5, 'The row has 5 cells, the header 4.'],
    ]);
    expect(problems[1]?.remedy).toContain('Did you mean "chair"?');
    expect(refused).toBe(4);
    expect(records.Event).toHaveLength(1);
  });

  it('is written out as a table again', async () => {
    const format = makeTableFormat(null);
    async function* text(): AsyncIterable<string> {
      yield await Promise.resolve('event;person;role\n"A; B";An;chair\n');
    }
    let written = '';
    for await (const piece of format.writeRecords(format.listRecords(text(), 'file'))) written += piece;
    expect(written).toBe('event;person;role\n"A; B";An;chair\n');
  });
});

describe('cells', () => {
  it.each([
    ['a, b', ['a', 'b']],
    ['a (b, c), d', ['a (b, c)', 'd']],
    ['a “b, c”, , d,', ['a “b, c”', 'd']],
    ['a (b, c', ['a (b', 'c']],
  ])('%s', (cell, parts) => {
    expect(splitCell(cell, [','])).toEqual(parts);
  });

  it.each([
    ['3/7/1967', '1967-07-03'],
    ['1967', '1967'],
    ['30/2/2020', null],
    ['7/1967', '1967-07'],
    ['2019-11-27T00:00:00', '2019-11-27'],
  ])('%s as a date', (text, date) => {
    const formats = ['YYYY-MM-DD', 'YYYY-MM-DDTHH:mm:ss', 'YYYY', 'D/M/YYYY', 'M/YYYY'];
    expect(readTableDate(text, formats)).toBe(date);
  });
});

(sharedData ? describe : describe.skip)(`real tables${sharedData ? '' : ' (skipped: ../shared is not there)'}`, () => {
  const open = async (name: string, mapping: string): Promise<ReadRecords> => {
    const format = makeTableFormat(readMapping(mapping, await readFile(`docs/mappings/${mapping}`, 'utf8')));
    const file = await openFile(`${sharedData ?? ''}/csv/${name}`);
    return readRecords(
      format,
      file.readText(() => undefined),
    );
  };

  it('of declared meetings: each an event with the member, the guests, place and date', async () => {
    const { records, problems, passed } = await open('mep-meetings-2020-02.csv', 'mep-meetings.yaml');
    expect(problems).toEqual([]);
    expect(passed).toEqual({});
    expect(records.Person).toHaveLength(141);
    // Six rows repeat another.
    expect(records.Event).toHaveLength(3_128);
    expect(records.Event?.every(({ fields }) => fields.startDate !== undefined)).toBe(true);
  });

  it('of candidates: each with a chain of posts', async () => {
    const { records, problems } = await open('vietnam-candidates-2016.csv', 'vietnam-candidates.yaml');
    expect(problems).toEqual([]);
    // Two of one name are two.
    expect(records.Person).toHaveLength(300);
    expect(records.Membership?.length).toBeGreaterThan(900);
  });
});
