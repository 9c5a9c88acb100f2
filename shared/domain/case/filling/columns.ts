import { deferralGrounds, suspensionGrounds } from '../bodies/pause.ts';
import { noMeansGrounds } from '../bodies/means.ts';
import { noticeChannels } from '../bodies/notice.ts';
import type { GapCode } from '../state/state.ts';

/** What a person may enter to fill a gap. */
export const fillFields = [
  'day',
  'number',
  'court',
  'officerId',
  'name',
  'address',
  'channel',
  'result',
  'deferralGround',
  'until',
  'requestedOn',
  'suspensionGround',
  'noMeansGround',
  'debtor',
  'settle',
] as const;
export type FillField = (typeof fillFields)[number];

/** As they come from the window or a script: days 'YYYY-MM-DD', values of closed lists, ids, or words. */
export type FillValues = Readonly<Partial<Record<FillField, string>>>;

/** The result of a verification as it is filled in: "unknown" fills nothing. */
const knownResults = ['hasMeans', 'noMeans'] as const;

/** `dismiss`: what the workbook said of a day to come was a mistake, and nothing happened. */
const settlements = ['dismiss'] as const;

/** All of a list but one: "unknown", or a channel that is not said, fills nothing. */
const without = <V extends string, N extends V>(values: readonly V[], nothing: N): readonly Exclude<V, N>[] =>
  values.filter((value): value is Exclude<V, N> => value !== nothing);

/** The closed list a field is chosen from. */
export const fillChoices = {
  channel: without(noticeChannels, 'other'),
  result: knownResults,
  deferralGround: without(deferralGrounds, 'unknown'),
  suspensionGround: without(suspensionGrounds, 'unknown'),
  noMeansGround: noMeansGrounds,
  settle: settlements,
} as const satisfies Partial<Record<FillField, readonly string[]>>;

/** What is asked for to fill a gap of each kind, one column a field; the first is what is missing. */
export const fillColumns: Readonly<Record<GapCode, readonly FillField[]>> = {
  docketDayMissing: ['day'],
  judgmentNumberMissing: ['number'],
  judgmentDayMissing: ['day'],
  courtMissing: ['court'],
  decisionNumberMissing: ['number'],
  officerMissing: ['officerId', 'day'],
  creditorMissing: ['name', 'address'],
  noticeMissing: ['day', 'channel'],
  verificationMissing: ['day', 'result'],
  verificationResultMissing: ['result'],
  moneyDayMissing: ['day'],
  deferralGroundMissing: ['deferralGround'],
  deferralEndMissing: ['until', 'requestedOn'],
  suspensionGroundMissing: ['suspensionGround'],
  noMeansGroundMissing: ['noMeansGround'],
  channelMissing: ['channel'],
  noticePartyMissing: ['debtor'],
  futureFactLeft: ['day', 'settle'],
};

/** In place of the id of one debtor: all of them. */
export const ALL_DEBTORS = 'all';
