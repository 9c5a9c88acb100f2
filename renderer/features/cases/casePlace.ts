import { useMemo } from 'react';
import { readRecordTarget, type RecordTarget, withRecordTarget } from '../../acts/recordTarget.ts';
import { useAddress } from '../../places/useAddress.ts';

export const caseParts = ['deadlines', 'timeline', 'money', 'parties', 'facts'] as const;
export type CasePart = (typeof caseParts)[number];

const PLACES: Readonly<Record<CasePart, string>> = {
  deadlines: 'thoi-han',
  timeline: 'dong-thoi-gian',
  money: 'khoan',
  parties: 'duong-su',
  facts: 'nhap-lai',
};

/** Where the case page stands; all of it is in the address. */
export type CasePlace = {
  readonly part: CasePart;
  /** The deadline whose steps are open. */
  readonly opened: string | null;
  readonly target: RecordTarget | null;
  readonly show: (part: CasePart) => void;
  readonly explain: (deadlineKey: string | null) => void;
  readonly record: (target: RecordTarget | null) => void;
};

export function useCasePlace(): CasePlace {
  const [address, change] = useAddress();
  return useMemo(() => {
    return {
      part: caseParts.find((part) => PLACES[part] === address.get('phan')) ?? 'deadlines',
      opened: address.get('xem'),
      target: readRecordTarget(address),
      show: (part) => change((next) => set(next, 'phan', part === 'deadlines' ? null : PLACES[part])),
      explain: (key) => change((next) => set(set(next, 'phan', null), 'xem', key)),
      record: (target) => change((next) => withRecordTarget(next, target)),
    };
  }, [address, change]);
}

function set(address: URLSearchParams, name: string, value: string | null): URLSearchParams {
  if (value === null) address.delete(name);
  else address.set(name, value);
  return address;
}
