import type { ReactNode } from 'react';
import { useController } from 'react-hook-form';
import { type Party, type PartyRole, partyRoles } from '#shared/domain/case/bodies/parts.ts';
import { useText } from '../../text/TextProvider.tsx';
import type { EventControl } from './eventValues.ts';
import { FormRows } from '../../ui/FormRows.tsx';
import { messageAt, messageOfList } from './rowErrors.ts';
import { RowSelect, RowText } from '../../ui/RowField.tsx';

/** A party with nothing filled in but its role. */
export const blankParty = (role: PartyRole): Party => ({
  id: crypto.randomUUID(),
  role,
  kind: 'person',
  name: '',
  idNumber: null,
  birthYear: null,
  address: null,
});

const KINDS = ['person', 'organisation'] as const;

/** The parties of a case, one to a row. */
export function FormParties({ control }: { readonly control: EventControl }): ReactNode {
  const { newCase, words } = useText();
  const { field, fieldState } = useController({ control, name: 'body.parties' });
  const parties: readonly Party[] = field.value;
  const errors: unknown = fieldState.error;
  const text = newCase.party;
  return (
    <FormRows
      rows={parties}
      keyOf={({ id }) => id}
      onChange={field.onChange}
      makeRow={() => blankParty(parties.some(({ role }) => role === 'debtor') ? 'creditor' : 'debtor')}
      tracks="minmax(132px, 1.2fr) minmax(140px, 2fr) 98px minmax(112px, 1fr) 64px minmax(110px, 2fr)"
      headers={[text.role, text.name, text.kind, text.idNumber, text.birthYear, text.address]}
      labels={text}
      error={messageOfList(errors)}
      renderRow={(party, place, change) => (
        <>
          <RowSelect
            label={text.role}
            value={party.role}
            choices={partyRoles.map((value) => ({ value, label: words.partyRole[value] }))}
            onChange={(role) => change({ role })}
          />
          <RowText
            label={text.name}
            value={party.name}
            onChange={(name) => change({ name })}
            error={messageAt(errors, place, 'name')}
          />
          <RowSelect
            label={text.kind}
            value={party.kind}
            choices={KINDS.map((value) => ({ value, label: words.partyKind[value] }))}
            onChange={(kind) => change({ kind })}
          />
          <RowText
            label={text.idNumber}
            value={party.idNumber ?? ''}
            onChange={(idNumber) => change({ idNumber })}
            error={messageAt(errors, place, 'idNumber')}
          />
          <RowText
            digits
            label={text.birthYear}
            value={party.birthYear === null ? '' : String(party.birthYear)}
            onChange={(typed) => change({ birthYear: yearTyped(typed) })}
            error={messageAt(errors, place, 'birthYear')}
          />
          <RowText
            label={text.address}
            value={party.address ?? ''}
            onChange={(address) => change({ address })}
            error={messageAt(errors, place, 'address')}
          />
        </>
      )}
    />
  );
}

/** Only digits make a year; the contract says which years can be. */
const yearTyped = (typed: string): number | null => {
  const digits = typed.replace(/\D/g, '').slice(0, 4);
  return digits === '' ? null : Number(digits);
};
