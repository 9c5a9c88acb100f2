import type { LocalDate } from '#shared/domain/localDate.ts';
import type { DeferralGround, SuspensionGround } from '#shared/domain/case/bodies/pause.ts';
import { formatDong } from '#shared/domain/money/dong.ts';
import { fieldLabel } from '../fields.ts';
import { DAY_WITHIN, PAPER_NUMBERS } from './numberAndDay.ts';
import { parseDayText } from './parseDay.ts';
import { parseMoneyText } from './parseMoney.ts';
import type { RowReader } from '../rows/rowReader.ts';
import { deferralGroundOf, suspensionGroundOf } from './vocabularies.ts';
import type { Term } from './vocabularies.ts';

/** What the cells of numbers say that other fields have no column for. */
export type SaidBeside = {
  readonly court: string | null;
  readonly deferralGround: Term<DeferralGround> | null;
  readonly deferralUntil: LocalDate | null;
  readonly suspensionGround: Term<SuspensionGround> | null;
  readonly entrustmentAgency: string | null;
};

const COURT =
  /^(?:của |do )?((?:TAND|TANDTC|TANDCC|TA|tòa án|toà án|tòa|toà|trọng tài|hội đồng trọng tài|trung tâm trọng tài|VIAC|ủy ban cạnh tranh|hội đồng cạnh tranh)(?!\p{L}).*)$/iu;
/** Who signed a decision of the office itself. */
const ISSUER =
  /^(?:của |do )(?:chi cục|cục|phòng|THADS|thi hành án|cơ quan thi hành án|trưởng|thủ trưởng)(?!\p{L})/iu;
const UNTIL = new RegExp(
  String.raw`(?<!\p{L})(?:đến|tới|hết)(?: hết)?(?: ngày)?:? ?(?:${DAY_WITHIN.source})`,
  'iu',
);
const AGENCY = /^(?:ủy thác |uỷ thác )?(?:cho|đến|tới|về|nơi nhận:?|cơ quan nhận:?)\s+(?=\p{L})/iu;

type Paper = (typeof PAPER_NUMBERS)[number];

/** Reads the words beside each number; what is not understood there is kept as a line of the case's note, and told. */
export function saidBeside(reader: RowReader): SaidBeside {
  const words = new Map<Paper, string[]>(PAPER_NUMBERS.map((field) => [field, [...reader.beside(field)]]));
  const take = (field: Paper, isIt: (piece: string) => boolean): string | null => {
    const pieces = words.get(field) ?? [];
    const place = pieces.findIndex(isIt);
    return place === -1 ? null : (pieces.splice(place, 1)[0] ?? null);
  };
  const found = {
    court: take('judgmentNumber', (piece) => COURT.test(piece))?.replace(COURT, '$1') ?? null,
    deferralUntil: untilIn(take('deferralNumber', (piece) => UNTIL.test(piece))),
    entrustmentAgency: take('entrustmentNumber', (piece) => AGENCY.test(piece))?.replace(AGENCY, '') ?? null,
    deferralGround: groundIn(take('deferralNumber', isGround), deferralGroundOf),
    suspensionGround: groundIn(take('suspensionNumber', isGround), suspensionGroundOf),
  };
  for (const [field, pieces] of words) tellRest(reader, field, pieces);
  return found;
}

/** Words without a figure: neither a day nor another paper. */
const isGround = (piece: string): boolean =>
  !/\d/u.test(piece) && !ISSUER.test(piece) && !/^(?:từ|đến|hoãn)$/iu.test(piece);

function untilIn(piece: string | null): LocalDate | null {
  const written = piece === null ? undefined : UNTIL.exec(piece)?.groups?.['day'];
  const found = written === undefined ? null : parseDayText(written);
  return found?.kind === 'day' ? found.day : null;
}

/** A ground that the words name surely; others stay words, and the ground is asked for. */
function groundIn<Code extends string>(
  piece: string | null,
  lookUp: (text: string) => Term<Code>,
): Term<Code> | null {
  if (piece === null) return null;
  const found = lookUp(piece.replace(/^(?:lý do|căn cứ|vì|do)\s*:?\s+/iu, ''));
  return found.code === 'other' ? { text: found.text, code: null } : found;
}

function tellRest(reader: RowReader, field: Paper, pieces: readonly string[]): void {
  const sum = field === 'decisionNumber' ? '' : reader.sum(field);
  const rest = [...pieces.filter((piece) => !ISSUER.test(piece)), ...(sum === '' ? [] : [sum])];
  if (rest.length === 0) return;
  const label = fieldLabel(field).replace(/^Số /u, '');
  reader.asides.push(`${label} ghi thêm: ${rest.join('; ')}`);
  if (rest.some((piece) => /\d/u.test(piece) && piece !== sum))
    reader.warnings.push(
      `${reader.name(field)} ghi thêm "${rest.join('; ')}": chưa đọc được thành mục nào, đưa vào ghi chú; hãy xem lại.`,
    );
}

const NOT_DONE =
  /(?<!\p{L})(?:chưa|một phần|1 phần|dự kiến|hẹn|kế hoạch|còn|sẽ|đang|phải|tiếp tục)(?!\p{L})/iu;
const SAYS_DONE =
  /(?<!\p{L})(?:đã|thi hành|thi hành án|xong|toàn bộ|số tiền|số|ngày|nộp|đủ|thu|tiền|kết thúc|hoàn thành|việc|án)(?!\p{L})/giu;

/** The day a case was done, and the sum that stands beside it; words that speak against it leave the day out, and are told. */
export function completedIn(reader: RowReader, stated: number | null) {
  const found = reader.dayAndSum('completedDate');
  if (found === null) return { completedDate: null, amountCollected: stated };
  const { day, sum, words } = found;
  const line = `${fieldLabel('completedDate')} ghi: ${[day.split('-').toReversed().join('/'), words, sum].filter((part) => part !== '').join('; ')}`;
  if (NOT_DONE.test(words)) {
    reader.asides.push(`${line} (chưa nhận)`);
    reader.warnings.push(
      `${reader.name('completedDate')} ghi "${words}": chưa tính là thi hành xong, đưa vào ghi chú.`,
    );
    return { completedDate: null, amountCollected: stated };
  }
  if (/[\p{L}\d]/u.test(words.replace(SAYS_DONE, ''))) reader.asides.push(line);
  return { completedDate: day, amountCollected: collectedBeside(reader, sum, stated) };
}

function collectedBeside(reader: RowReader, sum: string, stated: number | null): number | null {
  const beside = parseMoneyText(sum);
  if (beside.kind !== 'money' || beside.amount === stated) return stated;
  const fate =
    stated === null
      ? `được lấy làm số tiền đã thu, ${formatDong(beside.amount)}`
      : 'không lấy, vì cột số tiền đã thu ghi khác';
  reader.note('completedDate', `số tiền ${sum} ghi cùng ô ${fate}.`);
  return stated ?? beside.amount;
}
