import type { CaseEventType, FactType } from '../event.ts';
import type { Act } from './act.ts';
import { coercionDecided } from './coercion/coercionDecided.ts';
import { caseCompleted } from './end/caseCompleted.ts';
import { decisionAmended } from './end/decisionAmended.ts';
import { decisionRevoked } from './end/decisionRevoked.ts';
import { entrustmentDecided } from './end/entrustmentDecided.ts';
import { terminationDecided } from './end/terminationDecided.ts';
import { caseDocketed } from './intake/caseDocketed.ts';
import { officerAssigned } from './intake/officerAssigned.ts';
import { partiesAdded } from './intake/partiesAdded.ts';
import { conditionVerified } from './means/conditionVerified.ts';
import { noMeansDecided } from './means/noMeansDecided.ts';
import { requestReturned } from './means/requestReturned.ts';
import { separateBookEntered } from './means/separateBookEntered.ts';
import { collected } from './money/collected.ts';
import { notifiedUnclaimed } from './money/notifiedUnclaimed.ts';
import { paidOut } from './money/paidOut.ts';
import { agreementBreached } from './notice/agreementBreached.ts';
import { agreementMade } from './notice/agreementMade.ts';
import { noticeServed } from './notice/noticeServed.ts';
import { voluntaryPerformed } from './notice/voluntaryPerformed.ts';
import { deferralDecided } from './pause/deferralDecided.ts';
import { enforcementResumed } from './pause/enforcementResumed.ts';
import { groundEnded } from './pause/groundEnded.ts';
import { suspensionDecided } from './pause/suspensionDecided.ts';
import { dutyDone } from './record/dutyDone.ts';
import { eventCorrected } from './record/eventCorrected.ts';
import { futureDayStated } from './record/futureDayStated.ts';

type ActsOf<Type extends CaseEventType> = { readonly [T in Type]: Act<T> };

/** Every kind a person records, in the order of the procedure. */
const recorded: ActsOf<FactType> = {
  'officer.assigned': officerAssigned,
  'parties.added': partiesAdded,
  'notice.served': noticeServed,
  'voluntary.performed': voluntaryPerformed,
  'agreement.made': agreementMade,
  'agreement.breached': agreementBreached,
  'money.collected': collected,
  'condition.verified': conditionVerified,
  'coercion.decided': coercionDecided,
  'noMeans.decided': noMeansDecided,
  'enforcement.resumed': enforcementResumed,
  'separateBook.entered': separateBookEntered,
  'request.returned': requestReturned,
  'deferral.decided': deferralDecided,
  'suspension.decided': suspensionDecided,
  'pause.groundEnded': groundEnded,
  'money.paidOut': paidOut,
  'money.notifiedUnclaimed': notifiedUnclaimed,
  'case.completed': caseCompleted,
  'termination.decided': terminationDecided,
  'entrustment.decided': entrustmentDecided,
  'decision.revoked': decisionRevoked,
  'decision.amended': decisionAmended,
  'duty.done': dutyDone,
  'case.docketed': caseDocketed,
};

/** What each kind of event does; a new kind does not compile without its act. */
export const acts: ActsOf<CaseEventType> = {
  ...recorded,
  'event.corrected': eventCorrected,
  'futureDay.stated': futureDayStated,
};

/** The kinds a person records, in the order of the procedure. */
export const recordedActs: readonly Pick<Act<FactType>, 'type'>[] = Object.values(recorded);
