import type { CaseEventType } from '#shared/domain/case/event.ts';
import type { Text } from '../text/vi.ts';
import type { ActForm } from './act.ts';
import { isOfferedType, type OfferedType } from './recordTarget.ts';
import { agreementBreached } from './notice/agreementBreached.tsx';
import { agreementMade } from './notice/agreementMade.tsx';
import { caseCompleted } from './end/caseCompleted.tsx';
import { caseDocketed } from './intake/caseDocketed.tsx';
import { coercionDecided } from './coercion/coercionDecided.tsx';
import { conditionVerified } from './means/conditionVerified.tsx';
import { decisionAmended } from './end/decisionAmended.tsx';
import { decisionRevoked } from './end/decisionRevoked.tsx';
import { deferralDecided } from './pause/deferralDecided.tsx';
import { dutyDone } from './record/dutyDone.tsx';
import { enforcementResumed } from './pause/enforcementResumed.tsx';
import { entrustmentDecided } from './end/entrustmentDecided.tsx';
import { eventCorrected } from './record/eventCorrected.tsx';
import { collected } from './money/collected.tsx';
import { notifiedUnclaimed } from './money/notifiedUnclaimed.tsx';
import { paidOut } from './money/paidOut.tsx';
import { futureDayStated } from './record/futureDayStated.tsx';
import { noMeansDecided } from './means/noMeansDecided.tsx';
import { noticeServed } from './notice/noticeServed.tsx';
import { officerAssigned } from './intake/officerAssigned.tsx';
import { partiesAdded } from './intake/partiesAdded.tsx';
import { groundEnded } from './pause/groundEnded.tsx';
import { requestReturned } from './means/requestReturned.tsx';
import { separateBookEntered } from './means/separateBookEntered.tsx';
import { suspensionDecided } from './pause/suspensionDecided.tsx';
import { terminationDecided } from './end/terminationDecided.tsx';
import { voluntaryPerformed } from './notice/voluntaryPerformed.tsx';

/** Every kind of act as the window knows it, in the order of the procedure; a new kind does not compile without its own. */
export const acts: { readonly [T in CaseEventType]: ActForm<T> } = {
  'case.docketed': caseDocketed,
  'parties.added': partiesAdded,
  'officer.assigned': officerAssigned,
  'notice.served': noticeServed,
  'voluntary.performed': voluntaryPerformed,
  'agreement.made': agreementMade,
  'agreement.breached': agreementBreached,
  'condition.verified': conditionVerified,
  'noMeans.decided': noMeansDecided,
  'separateBook.entered': separateBookEntered,
  'request.returned': requestReturned,
  'deferral.decided': deferralDecided,
  'suspension.decided': suspensionDecided,
  'pause.groundEnded': groundEnded,
  'enforcement.resumed': enforcementResumed,
  'termination.decided': terminationDecided,
  'entrustment.decided': entrustmentDecided,
  'decision.revoked': decisionRevoked,
  'decision.amended': decisionAmended,
  'coercion.decided': coercionDecided,
  'money.collected': collected,
  'money.paidOut': paidOut,
  'money.notifiedUnclaimed': notifiedUnclaimed,
  'case.completed': caseCompleted,
  'duty.done': dutyDone,
  'event.corrected': eventCorrected,
  'futureDay.stated': futureDayStated,
};

/** What the office calls a kind of act, in the language of `text`. */
export const actName = (type: CaseEventType, { language }: Text): string => acts[type].name[language];

type OfferedAct = Pick<ActForm<OfferedType>, 'type' | 'key' | 'fills'>;

/** The kinds the record panel offers, in the order of the procedure. */
export const offeredActs: readonly OfferedAct[] = Object.values(acts).flatMap(({ type, key, fills }) =>
  isOfferedType(type) ? [{ type, key, fills }] : [],
);
