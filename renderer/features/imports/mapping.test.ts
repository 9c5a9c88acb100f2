import { describe, expect, it } from 'vitest';
import { mappingOf, markOf, withField } from './mapping.ts';

const column = (letter: string, field: string | null, confidence = 1) => ({
  column: letter,
  label: '',
  field,
  confidence,
  samples: [],
});

describe('choosing what a column is read as', () => {
  it('takes the mapping from the columns that are read', () => {
    expect(mappingOf([column('A', 'order'), column('B', null)])).toEqual({ A: 'order' });
  });

  it.each([
    ['a free field', 'B', 'court', { A: 'debtorName', B: 'court' }],
    ['a field another column had', 'B', 'debtorName', { B: 'debtorName' }],
    ['nothing', 'A', null, {}],
  ])('gives a column %s', (_what, letter, field, expected) => {
    expect(withField({ A: 'debtorName' }, letter, { field })).toEqual(expected);
  });

  it('keeps the other columns of a field that repeats', () => {
    const mapping = { A: 'dueFine', B: 'court' };

    expect(withField(mapping, 'B', { field: 'dueFine', repeats: true })).toEqual({
      A: 'dueFine',
      B: 'dueFine',
    });
  });

  it.each([
    { mark: 'sure', confidence: 1, field: 'court', proposed: { A: 'court' }, remembered: false },
    { mark: 'likely', confidence: 0.6, field: 'court', proposed: { A: 'court' }, remembered: false },
    { mark: 'remembered', confidence: 1, field: 'court', proposed: { A: 'court' }, remembered: true },
    { mark: 'byHand', confidence: 1, field: 'note', proposed: { A: 'court' }, remembered: true },
    { mark: 'none', confidence: 0, field: null, proposed: {}, remembered: false },
  ] as const)('marks a column as $mark', ({ mark, confidence, field, proposed, remembered }) => {
    expect(markOf(column('A', field, confidence), field, { mapping: proposed, remembered })).toBe(mark);
  });
});
