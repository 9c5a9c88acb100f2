import { describe, expect, it } from 'vitest';
import { rekeyRows } from './rekeyFacts.ts';

describe('the fields of a case as rows for a sheet', () => {
  it('writes one field to a line, and keeps a value in its own cell', () => {
    const rows = rekeyRows([
      { title: 'Việc', fields: [{ label: 'Số quyết định', value: '9/QĐ-THADS' }] },
      { title: 'Khác', fields: [{ label: 'Ghi chú', value: 'dòng một\n\tdòng hai' }] },
    ]);

    expect(rows).toBe('Số quyết định\t9/QĐ-THADS\nGhi chú\tdòng một dòng hai');
  });
});
