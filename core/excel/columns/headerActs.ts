import type { Synonyms } from './columnWords.ts';
import { fieldKind } from '../fields.ts';
import { foldLabel } from './foldLabel.ts';

/** Words that, folded, hold the word of an act and mean another thing; taken out before the acts are looked for. */
const NO_ACTS = [
  'hoàn thành',
  'hoàn trả',
  'hoàn tất',
  'hoàn cảnh',
  'hoàn công',
  'đã thụ lý',
  'thu hồi giấy tờ',
  'cơ quan nhận ủy thác',
].map(foldLabel);

/** What a header speaks of, the longer words first: a column of one act is never that of another. */
const ACTS = [
  'tạm đình chỉ',
  'TĐC',
  'đình chỉ',
  'hoãn',
  'tiếp tục',
  'ủy thác',
  'thu hồi',
  'rút',
  'sửa đổi',
  'bổ sung',
  'cưỡng chế',
  'chưa có điều kiện',
  'xác minh',
  'thông báo',
  'tống đạt',
  'tự nguyện',
  'định kỳ',
  'hết hạn',
  'giấy báo',
  'giấy mời',
  'triệu tập',
  'thẩm định giá',
  'định giá',
  'đấu giá',
  'giảm giá',
  'niêm yết',
  'giải tỏa',
  'phong tỏa',
  'kê biên',
  'miễn giảm',
  'khiếu nại',
  'kháng nghị',
  'trả đơn',
  'xử phạt',
  'chi trả',
  'đã chi',
  'đã thu',
  'thu được',
  'đã nộp',
  'thực thu',
  'đã thi hành',
  'thi hành xong',
].map(foldLabel);

/** Takes the phrases out of a label one after another; answers those that stood in it. */
function takenOut(label: string, phrases: readonly string[]): { found: ReadonlySet<string>; rest: string } {
  const found = new Set<string>();
  let rest = ` ${label} `;
  for (const phrase of phrases) {
    if (!rest.includes(` ${phrase} `)) continue;
    found.add(phrase);
    rest = rest.replaceAll(` ${phrase} `, ' | ');
  }
  return { found, rest };
}

/** The acts that a folded label names. */
export const actsIn = (label: string): ReadonlySet<string> =>
  takenOut(takenOut(label, NO_ACTS).rest.trim(), ACTS).found;

const known = new Map<Synonyms, ReadonlySet<string>>();

function actsOf(synonyms: Synonyms): ReadonlySet<string> {
  const before = known.get(synonyms);
  if (before !== undefined) return before;
  const acts = new Set([...synonyms.whole, ...synonyms.group].flatMap((phrase) => [...actsIn(phrase)]));
  known.set(synonyms, acts);
  return acts;
}

const has = (label: string, word: string): boolean => ` ${label} `.includes(` ${word} `);

/**
 * True when a header's own words speak against the field: it names an act that is not the field's ("QĐ ủy thác" for
 * the enforcement decision, "tạm đình chỉ" for a termination), a sum where a day is wanted, or a day for a sum.
 */
export function wordsContradict(label: string, group: string, synonyms: Synonyms): boolean {
  const own = actsOf(synonyms);
  if ([...actsIn(`${group} ${label}`.trim())].some((act) => !own.has(act))) return true;
  const kind = fieldKind(synonyms.field);
  if (kind === 'day') return has(label, 'tien') && !has(label, 'ngay');
  return kind === 'money' && has(label, 'ngay');
}
