import type { GraphRecord } from '../../dist/facts/GraphRecord.js';
import type { Kind, Model } from '../../dist/model/Model.js';
import { makeRandom } from './makeRandom.js';
import type { GraphSize } from './sizeGraph.js';
import { writeName } from './writeName.js';

const SEED = 20231222;
const EVENTS_A_SOURCE = 10;
const BODIES = ['Bộ', 'Sở', 'Ban', 'Liên đoàn Lao động', 'Ủy ban nhân dân', 'Hội', 'Công an', 'Tổng cục'];
const FIELDS = ['Công Thương', 'Y tế', 'Giáo dục', 'Tài chính', 'Tư pháp', 'Nội vụ', 'Xây dựng', 'Nông nghiệp'];
const TITLES = [
  'Chủ tịch',
  'Phó Chủ tịch',
  'Ủy viên',
  'Thứ trưởng',
  'Giám đốc',
  'Phó Giám đốc',
  'Trưởng ban',
  'Thư ký',
];
const GATHERINGS = ['Hội nghị', 'Đại hội', 'Lễ ký kết', 'Hội thảo', 'Lễ trao tặng', 'Phiên họp'];

/**
 * A graph as life has it, always the same: a few people are everywhere and most hardly anywhere, a few events are huge,
 * most posts are in a few bodies. Every fact cites a source. Records come in an order in which they can be written.
 */
export function* generateGraph(model: Model, size: GraphSize): Generator<GraphRecord> {
  const random = makeRandom(SEED);
  const kindOf = (name: string): Kind => {
    const kind = model.kinds.get(name);
    if (!kind) throw new Error(`The model has no ${name}.`);
    return kind;
  };
  const record = (
    kind: string,
    id: string,
    properties: GraphRecord['properties'],
    relations: GraphRecord['relations'] = {},
  ): GraphRecord => {
    const named = typeof properties.name === 'string' && kind !== 'Source';
    const parts = named ? { names: [{ value: properties.name ?? '', kind: 'PREFERRED', language: 'vi' }] } : {};
    return { kind: kindOf(kind), id, properties, parts, relations };
  };
  const pick = (values: readonly string[]): string => values[Math.floor(random() * values.length)] ?? '';
  const pickSkewed = (count: number): number => Math.floor(count * random() ** 2);

  yield record('Source', 'source-of-posts', { title: 'Danh sách chức vụ', publisher: 'Báo Nhân Dân', language: 'vi' });
  yield record(
    'Citation',
    'source-of-posts.list',
    { quote: 'danh sách', start: 0, end: 9 },
    { source: ['source-of-posts'] },
  );
  const citations = ['source-of-posts.list'];
  for (let n = 0; n < size.organizations; n += 1) {
    const parent = n > 0 ? { parent: [`organization-${Math.floor((n - 1) / 10)}`] } : {};
    const name = `${pick(BODIES)} ${pick(FIELDS)} ${n}`;
    yield record('Organization', `organization-${n}`, { name }, { ...parent, citations });
  }
  for (let n = 0; n < size.people; n += 1) {
    const birthDate = String(1940 + Math.floor(random() * 60));
    yield record('Person', `person-${n}`, { name: writeName(random), birthDate }, { citations });
  }
  for (let n = 0; n < size.people; n += 1) {
    const posts = 1 + Math.floor(3 * random() ** 2);
    for (let post = 0; post < posts; post += 1) {
      const status = random() < 0.2 ? 'FORMER' : 'CURRENT';
      const attestedOn = status === 'CURRENT' ? [writeDate(random)] : [];
      yield record(
        'Membership',
        `membership~${n}~${post}`,
        { title: pick(TITLES), status, attestedOn, formerOn: [] },
        {
          member: [`person-${n}`],
          organization: [`organization-${pickSkewed(size.organizations)}`],
          citations,
        },
      );
    }
  }

  let participations = 0;
  for (let event = 0; participations < size.participations; event += 1) {
    const source = `source-${Math.floor(event / EVENTS_A_SOURCE)}`;
    if (event % EVENTS_A_SOURCE === 0) {
      yield record('Source', source, { title: `Bản tin số ${event / EVENTS_A_SOURCE}`, publisher: 'Báo Lao Động' });
    }
    const citation = `${source}.event-${event}`;
    const start = 100 * (event % EVENTS_A_SOURCE);
    yield record('Citation', citation, { quote: `dự Hội nghị ${event}`, start, end: start + 20 }, { source: [source] });
    const id = `event-${event}`;
    yield record(
      'Event',
      id,
      { name: `${pick(GATHERINGS)} ${pick(FIELDS)} lần thứ ${event}`, startDate: writeDate(random) },
      { citations: [citation] },
    );
    // Pareto: most have a dozen, a few have hundreds.
    const guests = Math.min(500, size.participations - participations, Math.ceil(9 * (1 - random()) ** -0.6));
    const present = new Set<string>();
    for (let seat = 0; seat < guests; seat += 1) {
      const organizes = seat === 0;
      const participant = organizes
        ? `organization-${pickSkewed(size.organizations)}`
        : `person-${pickSkewed(size.people)}`;
      if (present.has(participant)) continue;
      present.add(participant);
      const role = organizes ? 'ORGANIZER' : seat === 1 ? 'CHAIR' : random() < 0.1 ? 'SPEAKER' : 'ATTENDEE';
      const capacities = organizes ? [] : [pick(TITLES)];
      const onBehalfOf = random() < 0.2 ? [`organization-${pickSkewed(size.organizations)}`] : [];
      yield record(
        'Participation',
        `participation~${event}~${seat}`,
        { role, capacities, position: seat },
        { event: [id], participant: [participant], onBehalfOf, citations: [citation] },
      );
      participations += 1;
    }
  }
}

/** As precise as sources are: nearly always a day. */
function writeDate(random: () => number): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  const year = String(2000 + Math.floor(random() * 26));
  const precision = random();
  if (precision < 0.02) return year;
  const month = `${year}-${two(1 + Math.floor(random() * 12))}`;
  return precision < 0.1 ? month : `${month}-${two(1 + Math.floor(random() * 28))}`;
}
