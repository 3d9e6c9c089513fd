/** Of these people each combination is one. */
const FAMILY = 'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Trịnh Mai Đoàn'.split(' ');
const MIDDLE = 'Văn Thị Đức Minh Quốc Ngọc Thanh Hữu Xuân Đình'.split(' ');
const GIVEN = 'An Bình Đức Giang Hùng Khang Nghĩa Uyên Vân Yến'.split(' ');
const ROLES = ['chủ trì', 'phát biểu', 'dự', 'dự', 'dự'];
const BODIES = ['Bộ Công an', 'Bộ Quốc phòng', 'Tổng Liên đoàn Lao động Việt Nam', 'Ủy ban nhân dân tỉnh Đắk Lắk'];

const PEOPLE = FAMILY.flatMap((family) =>
  MIDDLE.flatMap((middle) => GIVEN.map((given) => `${family} ${middle} ${given}`)),
);

/** One congress with nearly all people, and so many meetings with a hundred each that there are so many participations. */
const PARTICIPATIONS = 50_000;
const CONGRESS = { name: 'Đại hội toàn quốc', day: '2025-12-31', people: PEOPLE.slice(0, 1_900) };
const MEETING = 100;
/** What must stay text, wherever it is shown. */
export const MARKUP = '<img src=x onerror=alert(1)>';

/** A table of 50,000 participations, as `cochair import` reads it. */
export const ATTENDANCE: string = writeTable();

function writeTable(): string {
  const rows = [
    writeRow(MARKUP, '2019-01-01', MARKUP, 0),
    ...CONGRESS.people.map((name, at) => writeRow(CONGRESS.name, CONGRESS.day, name, at)),
  ];
  for (let at = 0; rows.length < PARTICIPATIONS; at += 1) {
    const day = `${2020 + (at % 5)}-${String((at % 12) + 1).padStart(2, '0')}-${String((at % 28) + 1).padStart(2, '0')}`;
    for (let seat = 0; seat < MEETING && rows.length < PARTICIPATIONS; seat += 1) {
      // 7 and 2,000 share no divisor, so that nobody sits twice in one meeting.
      const name = PEOPLE[(at * 31 + seat * 7) % PEOPLE.length] ?? '';
      rows.push(writeRow(`Hội nghị thứ ${at + 1}`, day, name, seat));
    }
  }
  return `event,date,person,role,title,on behalf of\n${rows.join('')}`;
}

function writeRow(event: string, day: string, name: string, at: number): string {
  return `${event},${day},${name},${ROLES[at % ROLES.length] ?? ''},Đại biểu,${BODIES[at % BODIES.length] ?? ''}\n`;
}
