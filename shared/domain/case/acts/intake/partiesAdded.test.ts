import { describe, expect, it } from 'vitest';
import { refusalOf } from '#test/attempts.ts';
import { caseState, corrected, docketed, partiesAdded, party, terminated } from '#test/builders.ts';
import { partiesAdded as act } from './partiesAdded.ts';

const withoutCreditor = docketed('2026-10-05', { parties: [party('debtor', 'An')] });
const creditor = partiesAdded('2026-10-06', party('creditor', 'Bình'));

describe('thêm đương sự', () => {
  it('supplies the creditor that a case on request lacks', () => {
    expect(caseState(withoutCreditor).gaps).toEqual([{ code: 'creditorMissing', eventId: null }]);
    expect(caseState(withoutCreditor, creditor).gaps).toEqual([]);
  });

  it.each([
    ['another debtor', partiesAdded('2026-10-06', party('debtor', 'Cường'))],
    ['a third party', partiesAdded('2026-10-06', party('thirdParty', 'Ngân hàng'))],
  ])('does not supply it by %s', (_who, happening) => {
    expect(caseState(withoutCreditor, happening).gaps).toEqual([{ code: 'creditorMissing', eventId: null }]);
  });

  it('is as if it had not been once it is withdrawn by a correction', () => {
    expect(caseState(withoutCreditor, creditor, corrected('2026-10-07', 'e2')).gaps).toEqual([
      { code: 'creditorMissing', eventId: null },
    ]);
  });

  it('leaves the parties of the docketing as they were, for later batches are paged', () => {
    expect(caseState(withoutCreditor, creditor).parties.map(({ name }) => name)).toEqual(['An']);
  });

  it('changes who the case is found by, and may not follow the end', () => {
    expect(act.touchesParties({ type: 'parties.added', parties: [] })).toBe(true);
    expect(act.by).toEqual(['officer', 'clerk', 'head']);
    expect(
      refusalOf(
        [withoutCreditor, terminated('2026-10-10')],
        partiesAdded('2026-10-11', party('debtor', 'Dũng')),
      ),
    ).toMatchObject({ code: 'ended', article: 'Điều 55 Luật THADS 106/2025/QH15', overridable: true });
  });
});
