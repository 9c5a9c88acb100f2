import type { BodyOf, CaseEvent, CaseEventType, Correctable } from '#shared/domain/case/event.ts';
import { ALL_DEBTORS } from '#shared/domain/case/filling/columns.ts';
import type { CaseState, GapCode } from '#shared/domain/case/state/state.ts';
import { ExpectedError } from '#shared/errors.ts';
import { partiesOf } from '../cases/project.ts';
import { partyKind } from '../imports/vocabulary.ts';
import type { Entered } from './entered.ts';

/** A row to be filled: the case, the event that lacks something (null: the case as a whole), what was entered. */
type FillTask = {
  readonly state: CaseState;
  readonly lacking: CaseEvent | null;
  readonly entered: Entered;
  readonly newId: () => string;
};

/** What is recorded: a new fact, or one in the place of an event; null in its place takes the event out. */
export type Filled =
  | { readonly corrects: null; readonly fact: Correctable }
  | { readonly corrects: CaseEvent; readonly fact: Correctable | null };

type Filling = (task: FillTask) => Filled;

const anew = (fact: Correctable): Filled => ({ corrects: null, fact });

const countedOf = <T extends CaseEventType>(
  event: CaseEvent | null | undefined,
  type: T,
): BodyOf<T> | null => (event?.body.type === type ? (event.body as BodyOf<T>) : null);

/** Another body in the place of the event that lacks something, its day as it is. */
const mending =
  <T extends Exclude<CaseEventType, 'event.corrected' | 'futureDay.stated'>>(
    type: T,
    mend: (body: BodyOf<T>, task: FillTask) => Correctable['body'],
  ): Filling =>
  (task) => {
    const { lacking } = task;
    const body = countedOf(lacking, type);
    if (lacking === null || body === null) throw gone();
    return { corrects: lacking, fact: { day: lacking.day, body: mend(body, task) } };
  };

/** The docketing with something put right. */
const docketing =
  (mend: (docket: Docketing, task: FillTask) => Partial<Docketing>): Filling =>
  (task) => {
    const event = task.state.effective.find(({ id }) => id === task.state.docketEventId);
    const body = countedOf(event, 'case.docketed');
    if (!event || body === null) throw gone();
    const { day, ...rest } = mend({ day: event.day, ...body }, task);
    return {
      corrects: event,
      fact: { day: day === undefined ? event.day : day, body: { ...body, ...rest } },
    };
  };

type Docketing = BodyOf<'case.docketed'> & Pick<Correctable, 'day'>;

/** The row names a gap that is no gap of the case any more. */
export const gone = (): ExpectedError =>
  new ExpectedError('gap-gone', 'Hồ sơ không còn thiếu mục này; có thể vừa được bổ sung ở nơi khác.');

/** How a gap of each kind is filled. */
export const fillings: Readonly<Record<GapCode, Filling>> = {
  docketDayMissing: docketing((_, { entered }) => ({ day: entered.day('day', 'Cần ngày thụ lý') })),
  judgmentNumberMissing: docketing(({ judgment }, { entered }) => ({
    judgment: { ...judgment, number: entered.line('number', 'Cần số bản án, quyết định') },
  })),
  judgmentDayMissing: docketing(({ judgment }, { entered }) => ({
    judgment: { ...judgment, day: entered.day('day', 'Cần ngày bản án, quyết định') },
  })),
  courtMissing: docketing(({ judgment }, { entered }) => ({
    judgment: { ...judgment, court: entered.line('court', 'Cần tên Tòa án hoặc cơ quan ra bản án') },
  })),
  creditorMissing: docketing(({ parties }, { entered, newId }) => {
    const name = entered.line('name', 'Cần họ tên người được thi hành án');
    const address = entered.lineOrNull('address');
    const kind = partyKind(name, null);
    const creditor = { id: newId(), role: 'creditor', kind, name, address, idNumber: null, birthYear: null };
    return { parties: [...parties, { ...creditor, role: 'creditor' }] };
  }),
  officerMissing: assigned,
  decisionNumberMissing: numbered,
  noticeMissing: noticed,
  verificationMissing: ({ entered }) =>
    anew({
      day: entered.day('day', 'Cần ngày xác minh'),
      body: {
        type: 'condition.verified',
        result: entered.choiceOrNull('result') ?? 'unknown',
        method: 'unknown',
        detail: null,
      },
    }),
  verificationResultMissing: mending('condition.verified', (body, { entered }) => ({
    ...body,
    result: entered.choice('result', 'Cần kết quả xác minh'),
  })),
  moneyDayMissing: redated,
  deferralGroundMissing: mending('deferral.decided', (body, { entered }) => ({
    ...body,
    ground: entered.choice('deferralGround', 'Cần căn cứ hoãn'),
  })),
  deferralEndMissing: mending('deferral.decided', (body, { entered }) => {
    const requestedOn = entered.dayOrNull('requestedOn');
    const until = entered.dayOrNull('until');
    if (until === null && requestedOn === null) entered.day('until', 'Cần ngày hết hoãn');
    return { ...body, until: until ?? body.until, requestedOn: requestedOn ?? body.requestedOn };
  }),
  suspensionGroundMissing: mending('suspension.decided', (body, { entered }) => ({
    ...body,
    ground: entered.choice('suspensionGround', 'Cần căn cứ tạm đình chỉ'),
  })),
  noMeansGroundMissing: mending('noMeans.decided', (body, { entered }) => ({
    ...body,
    ground: entered.choice('noMeansGround', 'Cần căn cứ chưa có điều kiện'),
  })),
  channelMissing: mending('notice.served', (body, { entered }) => ({
    ...body,
    channel: entered.choice('channel', 'Cần hình thức thông báo'),
  })),
  noticePartyMissing: mending('notice.served', (body, { entered, state }) => {
    const debtor = entered.line('debtor', 'Cần chọn người đã được thông báo');
    const ids = partiesOf(state.effective).flatMap(({ id, role }) => (role === 'debtor' ? [id] : []));
    const partyIds = debtor === ALL_DEBTORS ? ids : ids.filter((id) => id === debtor);
    if (partyIds.length > 0) return { ...body, partyIds };
    throw new ExpectedError('value-unread', 'Hồ sơ không có người phải thi hành án này.');
  }),
  futureFactLeft: settled,
};

/** The officer is assigned on a day of its own; a case that has ended is only told who held it. */
function assigned(task: FillTask): Filled {
  const { state, entered } = task;
  const officerId = entered.line('officerId', 'Cần chấp hành viên');
  if (state.endedOn !== null || state.endEventId !== null) return docketing(() => ({ officerId }))(task);
  const day = entered.day('day', 'Cần ngày phân công');
  return anew({ day, body: { type: 'officer.assigned', officerId } });
}

/** The number of any decision; the event keeps its kind. */
function numbered({ lacking, entered }: FillTask): Filled {
  const body = correctableBody(lacking);
  if (lacking === null || body === null || !('decision' in body)) throw gone();
  const number = entered.line('number', 'Cần số quyết định');
  if (number.length > 80) throw new ExpectedError('value-unread', 'Số quyết định dài quá 80 ký tự.');
  const { day } = lacking;
  return { corrects: lacking, fact: { day, body: { ...body, decision: { ...body.decision, number } } } };
}

/** A notice that is there without a day is given its day; where there is none, a new one is recorded. */
function noticed({ state, entered }: FillTask): Filled {
  const day = entered.day('day', 'Cần ngày thông báo hợp lệ');
  const channel = entered.choiceOrNull('channel');
  const undated = state.effective.find(({ id }) => id === state.validNotice?.eventId);
  const body = countedOf(undated, 'notice.served');
  if (undated && body !== null) {
    return { corrects: undated, fact: { day, body: { ...body, channel: channel ?? body.channel } } };
  }
  return anew({
    day,
    body: {
      type: 'notice.served',
      document: 'enforcementDecision',
      channel: channel ?? 'other',
      outcome: null,
      firstPublishedOn: null,
      partyIds: [],
      detail: null,
    },
  });
}

function redated({ lacking, entered }: FillTask): Filled {
  const body = correctableBody(lacking);
  if (lacking === null || body === null) throw gone();
  return { corrects: lacking, fact: { day: entered.day('day', 'Cần ngày thu, chi tiền'), body } };
}

/** The fact on the day it happened, its decision of that day too; or nothing, where the workbook was mistaken. */
function settled({ lacking, entered }: FillTask): Filled {
  const stated = countedOf(lacking, 'futureDay.stated');
  if (lacking === null || stated === null) throw gone();
  if (entered.choiceOrNull('settle') === 'dismiss') return { corrects: lacking, fact: null };
  const day = entered.day('day', 'Cần ngày đúng, hoặc chọn bỏ');
  const { fact } = stated;
  const body = 'decision' in fact ? { ...fact, decision: { ...fact.decision, day } } : fact;
  return { corrects: lacking, fact: { day, body } };
}

function correctableBody(event: CaseEvent | null): Correctable['body'] | null {
  const body = event?.body;
  return !body || body.type === 'event.corrected' || body.type === 'futureDay.stated' ? null : body;
}
