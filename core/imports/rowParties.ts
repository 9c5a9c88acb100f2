import type { Party, PartyRole } from '#shared/domain/case/bodies/parts.ts';
import type { CaseEventBody } from '#shared/domain/case/event.ts';
import type { Person } from '../excel/people/personDetails.ts';
import { creditorsOf, debtorsOf, isSamePerson } from '../excel/people/rowPeople.ts';
import { noticesOf } from '../excel/rows/readNotices.ts';
import type { Notified } from '../excel/rows/readNotices.ts';
import type { RowValues } from '../excel/rows/typedRow.ts';
import type { NewEvent } from '../events/record.ts';
import { partyKind } from './vocabulary.ts';

/** The parties of a case, and for each of its rows the ids of the debtors that the row names. */
export type NamedParties = {
  readonly parties: readonly Party[];
  readonly debtorsByRow: readonly (readonly string[])[];
};

/** Debtors, then creditors, each once, in the order in which the rows name them. */
export function partiesOfRows(rows: readonly RowValues[], ids: () => string): NamedParties {
  const debtors: Party[] = [];
  const creditors: Party[] = [];
  const debtorsByRow = rows.map((row) => {
    const named = debtorsOf(row).people.map((person) => enter(debtors, person, 'debtor', ids));
    for (const person of creditorsOf(row).people) enter(creditors, person, 'creditor', ids);
    return named;
  });
  return { parties: [...debtors, ...creditors], debtorsByRow };
}

/** Enters a person once; a later row that names them again fills in what the earlier ones left out. */
function enter(known: Party[], person: Person, role: PartyRole, ids: () => string): string {
  const index = known.findIndex((party) => isSamePerson(party, person));
  const before = known[index];
  if (before === undefined) {
    const id = ids();
    known.push({ id, role, kind: partyKind(person.name, person.idNumber), ...person });
    return id;
  }
  known[index] = filledIn(before, person);
  return before.id;
}

function filledIn(party: Party, { idNumber, birthYear, address }: Person): Party {
  const number = party.idNumber ?? idNumber;
  return {
    ...party,
    kind: partyKind(party.name, number),
    idNumber: number,
    birthYear: party.birthYear ?? birthYear,
    address: party.address ?? address,
  };
}

/**
 * The notices of a case's rows. Where further rows have a day of their own, each notice is that of the debtors its row
 * names; a lone day does not say whose it is.
 */
export function noticesOfRows(
  rows: readonly RowValues[],
  { debtorsByRow }: NamedParties,
): readonly NewEvent[] {
  const isEach = rows.slice(1).some((row) => noticesOf(row).length > 0);
  const notices = new Map<string, { readonly notice: Notified; readonly partyIds: string[] }>();
  for (const [index, row] of rows.entries()) {
    for (const notice of noticesOf(row)) {
      const key = [notice.day, notice.document, notice.channel?.text ?? '', notice.words ?? ''].join(' | ');
      const known = notices.get(key) ?? { notice, partyIds: [] };
      known.partyIds.push(...(isEach ? (debtorsByRow[index] ?? []) : []));
      notices.set(key, known);
    }
  }
  return [...notices.values()].map(({ notice, partyIds }) => served(notice, [...new Set(partyIds)]));
}

function served({ day, channel, document, words }: Notified, partyIds: readonly string[]): NewEvent {
  const unknown = channel !== null && channel.code === null ? channel.text : null;
  const detail = [unknown, words].filter((line) => line !== null);
  const body: CaseEventBody = {
    type: 'notice.served',
    document,
    channel: channel?.code ?? 'other',
    outcome: null,
    firstPublishedOn: null,
    partyIds,
    detail: detail.length === 0 ? null : detail.join('; '),
  };
  return { day, body };
}
