import { type CaseSort, caseSorts } from '#shared/contract/caseList.ts';
import { judgmentTypes } from '#shared/domain/case/bodies/parts.ts';
import { caseStates, classifications } from '#shared/domain/case/state/state.ts';
import {
  type Codec,
  count,
  day,
  flag,
  many,
  one,
  oneOf,
  order,
  readFields,
  someOf,
  typed,
  writeFields,
} from './addressCodec.ts';
import { pages } from './pages.ts';

export const amountBands = ['none', 'under10m', 'from10m', 'from100m', 'from1b', 'from20b'] as const;
export type AmountBand = (typeof amountBands)[number];

export const ageBands = ['under1', 'from1', 'from3', 'from5'] as const;
export type AgeBand = (typeof ageBands)[number];

/** What calls for attention in a case; one filter holds them all. */
export const caseMarks = ['overdue', 'hasGaps'] as const;
export type CaseMark = (typeof caseMarks)[number];

/** What the list can be narrowed to, and the name of each in the address. */
const NARROWING = {
  text: typed('tim'),
  officerIds: many('chv'),
  unassigned: flag('chuagiao'),
  states: someOf('tt', caseStates),
  classifications: someOf('pl', classifications),
  judgmentTypes: someOf('loai', judgmentTypes),
  amount: oneOf('tien', amountBands),
  age: oneOf('tuoi', ageBands),
  overdue: flag('quahan'),
  hasGaps: flag('thieu'),
  importId: one('nhap'),
  decidedFrom: day('tu'),
  decidedTo: day('den'),
  docketedFrom: day('thulytu'),
  docketedTo: day('thulyden'),
  endedFrom: day('xongtu'),
  endedTo: day('xongden'),
  /** Only cases that have not ended. */
  open: flag('conlai'),
};

/** The row that was opened last, to come back to. */
const ROW = count('dong');

const ORDER = order<CaseSort>('xep', caseSorts, { sort: 'decidedOn', descending: true });

type ValueOf<C> = C extends Codec<infer V> ? V : never;

/** What narrows the list. */
export type CaseNarrowing = { readonly [F in keyof typeof NARROWING]: ValueOf<(typeof NARROWING)[F]> };

/** What the list of cases is narrowed to and how it is sorted; it lives in the address. */
export type CaseListPlace = CaseNarrowing & { readonly row: number } & ValueOf<typeof ORDER>;

/** The place an address names; what it does not know is left out. */
export const readCaseListPlace = (address: URLSearchParams): CaseListPlace => ({
  ...readFields<CaseNarrowing>(NARROWING, address),
  row: ROW.read(address),
  ...ORDER.read(address),
});

export const wholeList: CaseListPlace = readCaseListPlace(new URLSearchParams());

/** The address of a place; what is as in `wholeList` is not written. */
export const writeCaseListPlace = (place: CaseListPlace): URLSearchParams =>
  new URLSearchParams(
    [...writeFields<CaseNarrowing>(NARROWING, place), ...ROW.write(place.row), ...ORDER.write(place)].map(
      ([name, value]) => [name, value],
    ),
  );

/** `caseListPath({ overdue: true, officerIds: [id] })`: the address of the list, narrowed. */
export function caseListPath(place: Partial<CaseListPlace>): string {
  const query = writeCaseListPlace({ ...wholeList, ...place }).toString();
  return query === '' ? pages.cases.address : `${pages.cases.address}?${query}`;
}
