import type { CaseDraft } from '../state/draft.ts';
import { acts } from '../acts/index.ts';
import type { BodyOf, CaseEvent, CaseEventType } from '../event.ts';
import { datedFact, decisionIn } from '../facts/factDay.ts';
import type { DatedFact, Gap, GapCode, Pause } from '../state/state.ts';

/** What the register should hold of this case and does not ("cần bổ sung"); nothing is made up for it. */
export function gapsOf(draft: CaseDraft, effective: readonly CaseEvent[]): readonly Gap[] {
  return [
    ...gapsOfCase(draft),
    ...effective.flatMap((event) => gapsOfEvent(draft, event)),
    ...gapsOfPause(draft),
  ];
}

function gapsOfCase(draft: CaseDraft): readonly Gap[] {
  const { docket, docketed } = draft;
  const missing: readonly (readonly [boolean, GapCode])[] = [
    [docket.day === null, 'docketDayMissing'],
    [docketed.judgment.number === '', 'judgmentNumberMissing'],
    [docketed.judgment.day === null, 'judgmentDayMissing'],
    [docketed.judgment.court === '', 'courtMissing'],
    [draft.officerId === null, 'officerMissing'],
    [docketed.initiative === 'onRequest' && !draft.hasCreditor, 'creditorMissing'],
    [isServedUndated(draft) || isAheadOfNotice(draft), 'noticeMissing'],
    [isDecidedWithoutVerification(draft), 'verificationMissing'],
  ];
  return missing.flatMap(([isMissing, code]) => (isMissing ? [{ code, eventId: null }] : []));
}

const isServedUndated = (draft: CaseDraft): boolean =>
  draft.validNotice !== null && draft.validNotice.day === null;

/** The case went on although no valid notice is recorded; an urgent measure does not wait for one. */
const isAheadOfNotice = (draft: CaseDraft): boolean =>
  draft.validNotice === null &&
  !draft.docketed.urgentMeasure &&
  (draft.verifications.length > 0 || isDecided(draft));

const isDecidedWithoutVerification = (draft: CaseDraft): boolean =>
  draft.verifications.length === 0 && isDecided(draft);

const isDecided = (draft: CaseDraft): boolean =>
  draft.decisions.some(({ kind }) => kind === 'noMeans.decided' || kind === 'coercion.decided');

function gapsOfEvent(draft: CaseDraft, event: CaseEvent): readonly Gap[] {
  const { type } = event.body;
  const codes = [...codesOf(type, event.body, { draft, fact: datedFact(event) })];
  if (decisionIn(event.body)?.number === null) codes.unshift('decisionNumberMissing');
  return codes.map((code) => ({ code, eventId: event.id }));
}

const codesOf = <T extends CaseEventType>(
  type: T,
  body: BodyOf<T>,
  { draft, fact }: { readonly draft: CaseDraft; readonly fact: DatedFact },
): readonly GapCode[] => acts[type].gaps(body, fact, draft);

/** A deferral by agreement needs its end (HO-04), one for cassation the day it counts from (HO-03). */
function gapsOfPause({ pause, end }: CaseDraft): readonly Gap[] {
  if (!pause || end || pause.until !== null || pause.groundEndedOn !== null) return [];
  return lacksEnd(pause) ? [{ code: 'deferralEndMissing', eventId: pause.eventId }] : [];
}

/** The other grounds (a suit, a correction by the court) end with an event, not on a day. */
const lacksEnd = ({ ground, requestedOn }: Pause): boolean =>
  ground === 'agreement' || ground === 'unknown' || (ground === 'cassationRequest' && requestedOn === null);
