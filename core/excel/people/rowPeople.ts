import { foldExact } from '#shared/domain/text/fold.ts';
import { fieldLabel } from '../fields.ts';
import { parsePeople } from './parsePeople.ts';
import { cleanText, saysNothing } from '../cells/parseText.ts';
import type { Person } from './personDetails.ts';
import type { CellName } from '../rows/rejections.ts';
import type { RowValues } from '../rows/typedRow.ts';

/** Those a row names in a role. `unclear`: what stands beside several and cannot be given to one of them. */
export type RowPeople = {
  readonly people: readonly Person[];
  readonly sure: boolean;
  readonly unclear: readonly string[];
};

type Beside = {
  readonly idNumbers: string | null;
  readonly birthYear: number | null;
  readonly address: string | null;
};

const NOBODY: RowPeople = { people: [], sure: true, unclear: [] };
const NUMBER = /(?<!\d)(?:\d{12}|\d{9}|\d{10}(?:-\d{3})?)(?!\d)/gu;
const COUNTED = /(^|[\n;,]\s*|\s)\(?\d{1,2}[.)]\s*(?=\d{9})/gu;

/** The debtors of a row, each with their own number, year of birth and address where the row tells whose they are. */
export const debtorsOf = readOnce((values) =>
  peopleIn(values.debtorName, {
    idNumbers: values.debtorIdNumber,
    birthYear: values.debtorBirthYear,
    address: values.debtorAddress,
  }),
);

/** The creditors of a row. */
export const creditorsOf = readOnce((values) =>
  peopleIn(values.creditorName, { idNumbers: null, birthYear: null, address: values.creditorAddress }),
);

/** A row is asked for its people many times on its way, and parting a cell of names is the dearest reading of all. */
function readOnce(read: (values: RowValues) => RowPeople): (values: RowValues) => RowPeople {
  const known = new WeakMap<RowValues, RowPeople>();
  return (values) => {
    const before = known.get(values);
    if (before !== undefined) return before;
    const people = read(values);
    known.set(values, people);
    return people;
  };
}

function peopleIn(cell: string | null, beside: Beside): RowPeople {
  if (cell === null) return NOBODY;
  const { people, sure } = parsePeople(cell);
  const [only] = people;
  if (only === undefined) return NOBODY;
  return people.length === 1
    ? { people: [alone(only, beside)], sure, unclear: [] }
    : { ...eachTheirOwn(people, beside), sure };
}

const alone = (person: Person, { idNumbers, birthYear, address }: Beside): Person => ({
  name: person.name,
  idNumber: oneLine(idNumbers) ?? person.idNumber,
  birthYear: birthYear ?? person.birthYear,
  address: placeOf(address) ?? person.address,
});

/** An address without the marks that part it from others. */
const placeOf = (text: string | null): string | null =>
  text === null ? null : cleanText(text).replace(/^[\s;,]+|[\s;,]+$/gu, '') || null;

const oneLine = (text: string | null): string | null => (text === null ? null : cleanText(text));

/** Several numbers belong to several people in their order; an address that is one is that of all. */
function eachTheirOwn(people: readonly Person[], beside: Beside): Omit<RowPeople, 'sure'> {
  const numbers = idNumbersIn(beside.idNumbers ?? '', people.length);
  const places = (beside.address ?? '')
    .split(/[;\n]/u)
    .map(cleanText)
    .filter((text) => text !== '');
  const own = people.map((person, index) => ({
    name: person.name,
    idNumber: person.idNumber ?? numbers?.[index] ?? null,
    birthYear: person.birthYear,
    address:
      person.address ?? (places.length === people.length ? places[index] : placeOf(beside.address)) ?? null,
  }));
  const toldNumbers =
    beside.idNumbers === null || numbers !== null || people.every(({ idNumber }) => idNumber !== null);
  const toldYears = beside.birthYear === null || people.every(({ birthYear }) => birthYear !== null);
  return {
    people: own,
    unclear: [
      ...(toldNumbers ? [] : [`số giấy tờ ${oneLine(beside.idNumbers)}`]),
      ...(toldYears ? [] : [`năm sinh ${beside.birthYear}`]),
    ],
  };
}

/** As many numbers as people, or null; a dash in the place of a number is none. */
function idNumbersIn(cell: string, count: number): readonly (string | null)[] | null {
  const parts = cell
    .replace(COUNTED, '\n')
    .split(/[;,\n]|\s+và\s+|\s*\/\s*/u)
    .map(cleanText)
    .filter((part) => part !== '');
  if (parts.length === count)
    return parts.map((part) => part.match(NUMBER)?.[0] ?? (saysNothing(part) ? null : part));
  const numbers = cell.match(NUMBER) ?? [];
  return numbers.length === count ? numbers : null;
}

/** True when both are the same by name, and no numbers tell them apart. */
export const isSamePerson = (one: Person, other: Person): boolean =>
  foldExact(one.name) === foldExact(other.name) &&
  (one.idNumber === null || other.idNumber === null || one.idNumber === other.idNumber);

/** What the reading of the names is to be checked for. */
export const peopleWarnings = (values: RowValues, name: CellName): readonly string[] => [
  ...warningsOf(debtorsOf(values), name('debtorName')),
  ...warningsOf(creditorsOf(values), name('creditorName')),
];

function warningsOf({ people, sure, unclear }: RowPeople, cell: string): readonly string[] {
  if (!sure) {
    return [
      `${cell} có thể nêu nhiều người, chưa tách chắc được nên giữ nguyên một đương sự; hãy tách từng người ` +
        'trong sổ Excel (mỗi người một số thứ tự hoặc cách nhau dấu chấm phẩy) hay ở hồ sơ sau khi nhập.',
    ];
  }
  if (people.length < 2) return [];
  const names = people.map((person) => person.name).join('; ');
  return [
    `${cell} nêu ${people.length} người, mỗi người là một đương sự: ${names}.`,
    ...unclear.map((what) => `${cell}: chưa rõ ${what} là của ai, đưa vào ghi chú.`),
  ];
}

/** Where one cell gives a name and an address, they are parted, and it is told. */
export const addressNotes = (
  values: RowValues,
): readonly (readonly ['debtorName' | 'creditorName', string])[] => [
  ...partedIn('debtorName', debtorsOf(values), values.debtorAddress),
  ...partedIn('creditorName', creditorsOf(values), values.creditorAddress),
];

function partedIn(
  field: 'debtorName' | 'creditorName',
  { people }: RowPeople,
  beside: string | null,
): readonly (readonly ['debtorName' | 'creditorName', string])[] {
  const [only] = people;
  return people.length === 1 && only !== undefined && only.address !== null && beside === null
    ? [[field, `tách thành tên ${only.name} và địa chỉ ${only.address}.`]]
    : [];
}

/** What the reading of the names leaves for the officer to do; `told`: what stands beside several, null: who they are. */
type PeopleDoubt = {
  readonly field: 'debtorName' | 'creditorName';
  readonly told: string | null;
  readonly line: string;
};

/** The same for the case's own note, each on a line. */
export function peopleDoubts(values: RowValues): readonly PeopleDoubt[] {
  const roles = [
    { read: debtorsOf(values), field: 'debtorName' },
    { read: creditorsOf(values), field: 'creditorName' },
  ] as const;
  return roles.flatMap(({ read, field }) => {
    const label = fieldLabel(field);
    const parted = { field, told: null, line: `${label}: ô ghi có thể nhiều người, cần tách` };
    const unclear = read.unclear.map((told) => ({
      field,
      told,
      line: `${label}: chưa rõ ${told} là của ai`,
    }));
    return [...(read.sure ? [] : [parted]), ...unclear];
  });
}
