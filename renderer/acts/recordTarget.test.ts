import { describe, expect, it } from 'vitest';
import { readRecordTarget, type RecordTarget, withRecordTarget } from './recordTarget.ts';

const read = (address: string): RecordTarget | null => readRecordTarget(new URLSearchParams(address));

describe('what the record panel is open for, in the address', () => {
  it.each<readonly [string, RecordTarget | null]>([
    ['phan=khoan', null],
    ['ghi=chon', { kind: 'choose' }],
    ['ghi=event.lost', { kind: 'choose' }],
    ['ghi=case.docketed', { kind: 'choose' }],
    [
      'ghi=duty.done&thoiHan=NT-02&tu=e1',
      { kind: 'record', type: 'duty.done', ruleId: 'NT-02', triggerEventId: 'e1' },
    ],
    ['sua=e1', { kind: 'correct', eventId: 'e1' }],
  ])('reads "%s"', (address, target) => {
    expect(read(address)).toEqual(target);
  });

  it.each<readonly [RecordTarget | null, string]>([
    [null, 'phan=khoan'],
    [{ kind: 'correct', eventId: 'e2' }, 'phan=khoan&sua=e2'],
    [
      { kind: 'record', type: 'money.collected', ruleId: null, triggerEventId: null },
      'phan=khoan&ghi=money.collected',
    ],
  ])('writes %j in the place of what was there', (target, address) => {
    const before = new URLSearchParams('phan=khoan&ghi=duty.done&thoiHan=NT-02&tu=e1');

    expect(withRecordTarget(before, target).toString()).toBe(address);
  });
});
