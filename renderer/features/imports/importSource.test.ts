import { describe, expect, it } from 'vitest';
import { mappingOfTable, withColumn, withHeaderRow, withSheets } from './importSource.ts';
import type { Table } from './mapping.ts';

const column = (letter: string, field: string | null) => ({
  column: letter,
  label: '',
  field,
  confidence: 1,
  samples: [],
});

const table = (sheet: string): Table => ({
  sheet,
  header: 'known',
  headerRow: 1,
  headerLastRow: 1,
  layoutKey: '',
  mappingRemembered: false,
  missing: [],
  columns: [column('A', 'order'), column('B', 'debtorName'), column('C', null)],
  rows: 0,
  top: [],
});

const SOURCE = { path: 'sổ.xlsx', sheets: ['2026', '2025'] };

describe('what is chosen for the sheets of a workbook', () => {
  it('begins with what was proposed', () => {
    expect(mappingOfTable(SOURCE, table('2026'))).toEqual({ A: 'order', B: 'debtorName' });
  });

  it('is kept for each sheet on its own', () => {
    const first = withColumn(SOURCE, table('2026'), { column: 'C', field: 'debtorName' });
    const both = withColumn(first, table('2025'), { column: 'A', field: null });

    expect(both.choices).toEqual({
      '2026': { mapping: { A: 'order', C: 'debtorName' } },
      '2025': { mapping: { B: 'debtorName' } },
    });
    expect(mappingOfTable(both, table('2026'))).toEqual({ A: 'order', C: 'debtorName' });
  });

  it('drops the columns chosen under another header', () => {
    const mapped = withColumn(SOURCE, table('2026'), { column: 'C', field: 'note' });

    expect(withHeaderRow(mapped, '2026', 4).choices).toEqual({ '2026': { headerRow: 4 } });
  });

  it('keeps how days are read under another column, and asks anew for other sheets and headers', () => {
    const source = { ...SOURCE, dayOrder: 'monthFirst' as const };

    expect(withColumn(source, table('2026'), { column: 'C', field: 'note' }).dayOrder).toBe('monthFirst');
    expect(withSheets(source, ['2025'])).toEqual({ path: 'sổ.xlsx', sheets: ['2025'] });
    expect('dayOrder' in withHeaderRow(source, '2026', 4)).toBe(false);
  });

  it('keeps the header pointed at when a column is chosen under it', () => {
    const pointed = withHeaderRow(SOURCE, '2026', 0);

    expect(withColumn(pointed, table('2026'), { column: 'C', field: 'note' }).choices?.['2026']).toEqual({
      headerRow: 0,
      mapping: { A: 'order', B: 'debtorName', C: 'note' },
    });
  });
});
