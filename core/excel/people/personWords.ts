import { foldTones } from '#shared/domain/text/fold.ts';
import { isBody } from './bodyWords.ts';
import { cleanText } from '../cells/parseText.ts';
import { SURNAMES } from './surnames.ts';

/** What a stretch of a cell of names looks like. `detail` belongs to the name before it; `rest` names nobody exactly. */
export type StretchKind = 'person' | 'shortPerson' | 'body' | 'detail' | 'place' | 'rest' | 'other';

const TITLE =
  /^(?:(?:và|cùng|với)\s+)?(?:(?:bị cáo|bị án|bị đơn|nguyên đơn|phạm nhân|người bị hại)\s*:?\s+)?(?:(?:vợ|chồng|con|mẹ|cha|bố)\s+(?:là\s+)?)?(?:là\s+)?(?:các\s+)?(?:(?:ông|bà|anh|chị|cô|chú|bác|cụ|em|cháu)(?::\s*|\s+))?(?=\p{Lu})/iu;
const HONORIFIC = /(?:^|\s)(?:ông|bà|anh|chị|cô|chú|bác|cụ|em|cháu|vợ|chồng)(?::|\s|$)/iu;
const DETAIL =
  /^(?:sinh|sn|nam sinh|cccd|cmnd|cmt|can cuoc|the can cuoc|so cccd|so cmnd|so can cuoc|so dinh danh|dinh danh|ma so|mst|msdn|ho chieu|giay|dkkd|so dkkd|dien thoai|dt|sdt|cap ngay|noi cap|do .* dai dien|dai dien|nguoi dai dien|dai dien theo|giam doc|chu tich|chuc vu|nguoi giam ho|ten goi khac|ten khac|tuc|bi danh|alias|nghe nghiep|quoc tich|dan toc|nam|nu|chi nhanh|cn|pgd|phong giao dich|\d{4}|\d{9,13}(?: \d{3})?)(?: |$)/u;
const PLACE =
  /^(?:dia chi|dc|tru|noi|cu tru|thuong tru|hktt|dkhktt|tam tru|que|thon|xom|xa|phuong|p|huyen|h|to|to dan pho|ap|khu|khom|kp|so nha|so|tinh|thanh pho|tp|t p|quan|q|duong|ngo|ngach|hem|ban|buon|bon|lang|thi tran|tt|thi xa|tx|doi|tang|can ho|chung cu|toa nha)(?: |$)/u;
const REST =
  /(?:^|\s)(?:\d+ nguoi|nguoi khac|nhung nguoi|cac nguoi|cac dong pham|dong pham|dong bon|cac con|cac dong|va vo|va chong|nguoi thua ke|nguoi ke thua|cac thua ke|gia dinh|da chet|nguoi giam ho)(?:\s|$)/u;
const NAME_WORD = /^\p{Lu}[\p{L}\p{M}'’.]*$|^\d{1,2}$/u;
const MIDDLE = /^(?:văn|thị|đình|đức|hữu|công|quang|xuân|minh|ngọc|thanh)$/u;
/** Business words that begin as names do when a name is written in capitals. */
const TRADE =
  /^(?:dao tao|cao su|cao cap|luong thuc|kim loai|kim khi|lam san|lam nghiep|mai tang|van hoa|van phong|van tai|thi cong|chau a|vu truong|quang cao|vo thuat|ha noi|ma thuat|hoa chat|hoa qua|son moi|an toan|an ninh|thai binh duong|dong a|dong bac|dong nam)(?: |$)/u;

/** A name without what people put before it: "và vợ là bà Trần Thị Dụ" → "Trần Thị Dụ". */
export const withoutTitle = (text: string): string => cleanText(text).replace(TITLE, '');

const RELATION = /\s*\((?:vợ|chồng|bố|cha|mẹ|con|con trai|con gái|anh|chị|em)\)\s*$/iu;

/** A name without the word in brackets behind it that says whose kin it is: "Trần Thị Dụ (vợ)" → "Trần Thị Dụ". */
export const withoutRelation = (name: string): string => name.replace(RELATION, '');

/** What a stretch between two marks is. */
export function stretchKind(text: string): StretchKind {
  const folded = foldTones(text);
  if (!/\p{L}|\d/u.test(text) || REST.test(` ${folded}`) || /^(?:vv|v v|van van|vo|chong)$/u.test(folded))
    return 'rest';
  const name = withoutTitle(text);
  if (isBody(name)) return DETAIL.test(folded) ? 'detail' : 'body';
  if (folded.startsWith('ho ') && HONORIFIC.test(text)) return 'body';
  return (
    personKind(name, HONORIFIC.test(` ${text.slice(0, text.length - name.length)}`)) ?? lesserKind(folded)
  );
}

function lesserKind(folded: string): StretchKind {
  if (DETAIL.test(folded)) return 'detail';
  return PLACE.test(folded) ? 'place' : 'other';
}

/** Full names are at least two capitalised words; a họ or a title before them makes it sure. */
function personKind(source: string, titled: boolean): 'person' | 'shortPerson' | null {
  const name = source.replace(/\([^()]*\)/gu, ' ').trim();
  const words = name.split(/\s+/u);
  const isName = words.every((word) => NAME_WORD.test(word)) && !TRADE.test(foldTones(name));
  if (!isName || words.length < 2 || words.length > 7) return null;
  if (titled) return 'person';
  if (!beginsAsName(words)) return null;
  return words.length > 2 ? 'person' : 'shortPerson';
}

function beginsAsName(words: readonly string[]): boolean {
  const [first = '', second = ''] = words.map((word) => word.toLocaleLowerCase('vi'));
  return SURNAMES.has(first.replace(/['’].*/u, '')) || (words.length > 2 && MIDDLE.test(second));
}
