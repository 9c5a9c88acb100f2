import { foldExact, foldTones } from '#shared/domain/text/fold.ts';

/** Words a firm's name begins with: what stands behind it is its address. */
const FIRMS = [
  'công ty',
  'cty',
  'tổng công ty',
  'ngân hàng',
  'HTX',
  'hợp tác xã',
  'liên hiệp',
  'doanh nghiệp',
  'DNTN',
  'tập đoàn',
  'xí nghiệp',
  'nhà máy',
  'quỹ tín dụng',
  'cửa hàng',
  'hộ kinh doanh',
  'HKD',
  'nhà hàng',
  'khách sạn',
  'bảo hiểm',
  'bảo việt',
];

const OTHERS = [
  'ủy ban',
  'UBND',
  'bệnh viện',
  'chi nhánh',
  'chi cục',
  'tổng cục',
  'trung tâm',
  'hiệp hội',
  'liên minh',
  'liên đoàn',
  'công đoàn',
  'công an',
  'tòa án',
  'TAND',
  'cơ quan',
  'nhà thờ',
  'giáo xứ',
  'ban quản lý',
  'văn phòng',
  'kho bạc',
  'tổ chức',
  'viện kiểm sát',
];

/** Words that without their tones are also those of a surname, a place or a number: they count only as written here. */
const TONED = ['trường', 'phòng', 'quỹ', 'sở', 'viện', 'hội', 'cục', 'chùa'];

const begins = (text: string, words: readonly string[]): boolean =>
  words.some((word) => text === word || text.startsWith(`${word} `));

const [firms, bodies] = [FIRMS.map(foldTones), [...FIRMS, ...OTHERS].map(foldTones)];
const toned = TONED.map(foldExact);
/** Typed without tones, these words go on like this after one of `TONED`, and no person's name does. */
const UNTONED =
  /^(?:truong (?:dai hoc|cao dang|trung|tieu hoc|thpt|thcs|mam non|mau giao|dh|cd)|phong (?:giao dich|tai|thads|thi hanh|giao duc|kinh te|lao dong|noi vu|cong)|quy (?:tin dung|dau tu|bao|ho tro)|so (?:tai|nong|xay|cong thuong|giao|y te|van hoa|ke hoach|giao thong)|vien (?:kiem|khoa|nghien)|hoi (?:nong dan|phu nu|lien|cuu chien)|cuc (?:thue|thi|hai quan|quan ly))(?: |$)/u;

/** True for the name of a body: a firm, an office, an association. */
export function isBody(name: string): boolean {
  const folded = foldTones(name);
  if (begins(folded, bodies)) return true;
  const exact = foldExact(name);
  return exact === folded ? UNTONED.test(folded) : begins(exact, toned);
}

/** True for a firm. */
export const isFirm = (name: string): boolean => begins(foldTones(name), firms);
