import type { CaseView } from '#shared/contract/cases.ts';
import { formatDay, type LocalDate } from '#shared/domain/localDate.ts';
import type { Text } from '../../text/vi.ts';

/** One field as it is copied: amounts as bare digits, days as dd/MM/yyyy. */
type RekeyField = { readonly label: string; readonly value: string };
export type RekeyGroup = { readonly title: string; readonly fields: readonly RekeyField[] };

/** The fields of a case in the order a person re-keys them into the national platform; empty ones are left out. */
export function rekeyGroups(view: CaseView, text: Text): readonly RekeyGroup[] {
  const { cases } = text;
  return [
    { title: cases.facts.case, fields: caseFields(view, text) },
    { title: cases.facts.judgment, fields: judgmentFields(view, text) },
    { title: cases.facts.parties, fields: partyFields(view, text) },
    { title: cases.facts.items, fields: itemFields(view, text) },
  ]
    .map(({ title, fields }) => ({ title, fields: fields.filter(({ value }) => value !== '') }))
    .filter(({ fields }) => fields.length > 0);
}

/** Rows to paste into a sheet: one field to a line, label and value in two columns. */
export const rekeyRows = (groups: readonly RekeyGroup[]): string =>
  groups
    .flatMap(({ fields }) => fields)
    .map(({ label, value }) => `${label}\t${value.replace(/[\t\r\n]+/g, ' ')}`)
    .join('\n');

function caseFields(view: CaseView, { cases, words }: Text): readonly RekeyField[] {
  const { facts } = cases;
  const flags = (['corruptionEconomic', 'creditInstitution', 'keyComplex'] as const)
    .filter((flag) => view.flags[flag])
    .map((flag) => words.flag[flag]);
  return [
    { label: facts.decisionNumber, value: view.decision.number ?? '' },
    { label: facts.decisionDay, value: formatDay(view.decision.day) },
    { label: facts.docketDay, value: written(view.docketDay) },
    { label: facts.initiative, value: words.initiative[view.initiative] },
    { label: facts.requestReceivedOn, value: written(view.requestReceivedOn) },
    { label: facts.judgmentReceivedOn, value: written(view.judgmentReceivedOn) },
    { label: facts.officer, value: view.officer ?? '' },
    { label: facts.state, value: words.state[view.state] },
    { label: facts.classification, value: words.classification[view.classification] },
    { label: facts.voluntaryUntil, value: written(view.voluntaryUntil) },
    { label: facts.endedOn, value: written(view.endedOn) },
    { label: facts.flags, value: flags.join('; ') },
    { label: facts.note, value: view.note ?? '' },
  ];
}

const judgmentFields = ({ judgment }: CaseView, { cases, words }: Text): readonly RekeyField[] => [
  { label: cases.facts.judgmentNumber, value: judgment.number },
  { label: cases.facts.judgmentDay, value: written(judgment.day) },
  { label: cases.facts.court, value: judgment.court },
  { label: cases.facts.judgmentType, value: words.judgmentType[judgment.type] },
];

const partyFields = ({ parties }: CaseView, { cases, words }: Text): readonly RekeyField[] =>
  parties.flatMap((party) => [
    { label: words.partyRole[party.role], value: party.name },
    { label: cases.parties.idNumber, value: party.idNumber ?? '' },
    { label: cases.parties.birthYear, value: party.birthYear === null ? '' : String(party.birthYear) },
    { label: cases.parties.address, value: party.address ?? '' },
  ]);

const itemFields = ({ ledgers, money }: CaseView, { cases }: Text): readonly RekeyField[] => [
  ...ledgers.map(({ item, due }) => ({
    label: item.label,
    value: item.kind === 'money' ? String(due) : cases.money.notMoney,
  })),
  { label: cases.facts.due, value: String(money.due) },
  { label: cases.facts.collected, value: String(money.collected) },
  { label: cases.facts.paidOut, value: String(money.paidOut) },
  { label: cases.facts.remaining, value: String(money.remaining) },
];

const written = (day: LocalDate | null): string => (day === null ? '' : formatDay(day));
