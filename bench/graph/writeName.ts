const FAMILY = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Huỳnh', 'Phan', 'Vũ', 'Võ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ', 'Ngô'];
const MIDDLE = [
  'Văn',
  'Thị',
  'Đình',
  'Quốc',
  'Hữu',
  'Thanh',
  'Minh',
  'Ngọc',
  'Xuân',
  'Đức',
  'Công',
  'Bá',
  'Thế',
  'Kim',
];
const GIVEN = [
  ...['Hùng', 'Khang', 'Thắng', 'Lan', 'Bình', 'Hồi', 'Hiểu', 'Dũng', 'Hòa', 'Mai', 'Phương', 'Quang', 'Sơn', 'Tú'],
  ...[
    'Anh',
    'Ánh',
    'Bảo',
    'Châu',
    'Cường',
    'Đạt',
    'Giang',
    'Hải',
    'Hạnh',
    'Hiền',
    'Hoa',
    'Huệ',
    'Khánh',
    'Lâm',
    'Linh',
  ],
  ...['Loan', 'Long', 'Lợi', 'Nam', 'Nga', 'Nghĩa', 'Nhung', 'Oanh', 'Phúc', 'Quân', 'Tâm', 'Thảo', 'Trang', 'Yến'],
];

/** A person's name. Family names are shared by many, as in life: four in ten are Nguyễn. */
export function writeName(random: () => number): string {
  const pick = (names: readonly string[], skew: number): string =>
    names[Math.floor(names.length * random() ** skew)] ?? '';
  const middle = [pick(MIDDLE, 1), ...(random() < 0.3 ? [pick(MIDDLE, 1)] : [])];
  return [pick(FAMILY, 3), ...middle, pick(GIVEN, 1)].join(' ');
}
