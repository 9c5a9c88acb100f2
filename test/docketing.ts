import type { InputOf } from '#shared/contract/index.ts';
import { localDate as day } from '#shared/domain/localDate.ts';

type Docket = InputOf<'cases.docket'>;
type Named = {
  readonly number: string | null;
  readonly debtor: string;
  readonly decided?: string;
  readonly amount?: number;
};

/** A docketing as the door takes it: one debtor, one creditor, one sum. */
export const docketing = ({
  number,
  debtor,
  decided = '2026-11-02',
  amount = 10_000_000,
}: Named): Docket => ({
  docketDay: day(decided),
  facts: {
    decision: { number, day: day(decided) },
    judgment: { number: '12/2026/DS-ST', day: day('2026-09-15'), court: 'TAND khu vực 3', type: 'civil' },
    initiative: 'onRequest',
    urgentMeasure: false,
    flags: { corruptionEconomic: false, creditInstitution: false, keyComplex: false },
    requestReceivedOn: day(decided),
    judgmentReceivedOn: null,
    parties: [
      {
        id: 'd',
        role: 'debtor',
        kind: 'person',
        name: debtor,
        idNumber: null,
        birthYear: 1980,
        address: 'thôn 3',
      },
      {
        id: 'c',
        role: 'creditor',
        kind: 'person',
        name: 'Mai Thị Lan',
        idNumber: null,
        birthYear: null,
        address: null,
      },
    ],
    items: [{ id: 'i1', kind: 'money', category: 'debt', label: 'Trả nợ gốc', amount }],
    officerId: null,
    note: null,
  },
});
