import { judgmentTypes, type JudgmentType } from '#shared/domain/case/parts.ts';
import {
  caseStates,
  type CaseStateName,
  classifications,
  type Classification,
} from '#shared/domain/case/state/state.ts';
import { type LocalDate, parseLocalDate } from '#shared/domain/localDate.ts';

export const amountBands = ['none', 'under10m', 'from10m', 'from100m', 'from1b', 'from20b'] as const;
export type AmountBand = (typeof amountBands)[number];

export const ageBands = ['under1', 'from1', 'from3', 'from5'] as const;
export type AgeBand = (typeof ageBands)[number];

export const listSorts = ['decidedOn', 'decisionNumber', 'debtor', 'nextDue', 'due', 'remaining'] as const;
export type ListSort = (typeof listSorts)[number];

/** What the list of cases is narrowed to and how it is sorted; it lives in the address. */
export type CaseListPlace = {
  readonly text: string;
  readonly officerIds: readonly string[];
  readonly unassigned: boolean;
  readonly states: readonly CaseStateName[];
  readonly classifications: readonly Classification[];
  readonly judgmentTypes: readonly JudgmentType[];
  readonly amount: AmountBand | null;
  readonly age: AgeBand | null;
  readonly overdue: boolean;
  readonly hasGaps: boolean;
  readonly importId: string | null;
  readonly decidedFrom: LocalDate | null;
  readonly decidedTo: LocalDate | null;
  readonly docketedFrom: LocalDate | null;
  readonly docketedTo: LocalDate | null;
  readonly endedFrom: LocalDate | null;
  readonly endedTo: LocalDate | null;
  /** Only cases that have not ended. */
  readonly open: boolean;
  /** The row that was opened last, to come back to. */
  readonly row: number;
  readonly sort: ListSort;
  readonly descending: boolean;
};

export const wholeList: CaseListPlace = {
  row: 0,
  text: '',
  officerIds: [],
  unassigned: false,
  states: [],
  classifications: [],
  judgmentTypes: [],
  amount: null,
  age: null,
  overdue: false,
  hasGaps: false,
  importId: null,
  decidedFrom: null,
  decidedTo: null,
  docketedFrom: null,
  docketedTo: null,
  endedFrom: null,
  endedTo: null,
  open: false,
  sort: 'decidedOn',
  descending: true,
};

/** The place an address names; what it does not know is left out. */
export function readCaseListPlace(address: URLSearchParams): CaseListPlace {
  const dayOf = (name: string): LocalDate | null => parseLocalDate(address.get(name) ?? '');
  return {
    text: address.get('tim') ?? '',
    officerIds: address.getAll('chv'),
    unassigned: address.has('chuagiao'),
    states: among(caseStates, address.getAll('tt')),
    classifications: among(classifications, address.getAll('pl')),
    judgmentTypes: among(judgmentTypes, address.getAll('loai')),
    amount: among(amountBands, address.getAll('tien'))[0] ?? null,
    age: among(ageBands, address.getAll('tuoi'))[0] ?? null,
    overdue: address.has('quahan'),
    hasGaps: address.has('thieu'),
    importId: address.get('nhap'),
    decidedFrom: dayOf('tu'),
    decidedTo: dayOf('den'),
    docketedFrom: dayOf('thulytu'),
    docketedTo: dayOf('thulyden'),
    endedFrom: dayOf('xongtu'),
    endedTo: dayOf('xongden'),
    open: address.has('conlai'),
    row: rowIn(address.get('dong')),
    ...orderIn(address.get('xep')),
  };
}

const rowIn = (text: string | null): number => (text !== null && /^\d{1,7}$/.test(text) ? Number(text) : 0);

function orderIn(text: string | null): Pick<CaseListPlace, 'sort' | 'descending'> {
  const [name = '', direction] = (text ?? '').split('.');
  const [sort] = among(listSorts, [name]);
  return sort === undefined
    ? { sort: wholeList.sort, descending: wholeList.descending }
    : { sort, descending: direction === 'giam' };
}

/** The address of a place; what is as in `wholeList` is not written. */
export function writeCaseListPlace(place: CaseListPlace): URLSearchParams {
  const { sort, descending } = place;
  const isUsualOrder = sort === wholeList.sort && descending === wholeList.descending;
  const one = (name: string, value: string | null): Entries =>
    value === null || value === '' ? [] : [[name, value]];
  const many = (name: string, values: readonly string[]): Entries => values.map((value) => [name, value]);
  const flag = (name: string, on: boolean): Entries => (on ? [[name, '1']] : []);
  return new URLSearchParams(
    [
      one('tim', place.text),
      many('chv', place.officerIds),
      flag('chuagiao', place.unassigned),
      many('tt', place.states),
      many('pl', place.classifications),
      many('loai', place.judgmentTypes),
      one('tien', place.amount),
      one('tuoi', place.age),
      flag('quahan', place.overdue),
      flag('thieu', place.hasGaps),
      one('nhap', place.importId),
      one('tu', place.decidedFrom),
      one('den', place.decidedTo),
      one('thulytu', place.docketedFrom),
      one('thulyden', place.docketedTo),
      one('xongtu', place.endedFrom),
      one('xongden', place.endedTo),
      flag('conlai', place.open),
      one('dong', place.row === 0 ? null : String(place.row)),
      one('xep', isUsualOrder ? null : `${sort}.${descending ? 'giam' : 'tang'}`),
    ]
      .flat()
      .map(([name, value]) => [name, value]),
  );
}

type Entries = readonly (readonly [string, string])[];

const among = <V extends string>(known: readonly V[], values: readonly string[]): readonly V[] =>
  known.filter((value) => values.includes(value));

/** `caseListPath({ overdue: true, officerIds: [id] })`: the address of the list, narrowed. */
export function caseListPath(place: Partial<CaseListPlace>): string {
  const query = writeCaseListPlace({ ...wholeList, ...place }).toString();
  return query === '' ? '/ho-so' : `/ho-so?${query}`;
}
