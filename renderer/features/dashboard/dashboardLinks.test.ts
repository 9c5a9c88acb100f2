import { expect, it } from 'vitest';
import { docketedPath, endedPath, openPath, overduePath, writeMonth } from './dashboardLinks.ts';

const officer = { officerId: 'o1', officer: 'Lê Văn Bình', open: 10, overdueCases: 2 };
const nobody = { ...officer, officerId: null, officer: null };

it.each([
  ['what was docketed in a month', docketedPath('2026-02'), '/ho-so?thulytu=2026-02-01&thulyden=2026-02-28'],
  ['what ended in a month', endedPath('2026-12'), '/ho-so?xongtu=2026-12-01&xongden=2026-12-31'],
  ['an officer’s open cases', openPath(officer), '/ho-so?chv=o1&conlai=1'],
  ['an officer’s overdue cases', overduePath(officer), '/ho-so?chv=o1&quahan=1&conlai=1&xep=nextDue.tang'],
  ['the open cases of no officer', openPath(nobody), '/ho-so?chuagiao=1&conlai=1'],
])('opens %s', (_what, path, expected) => {
  expect(path).toBe(expected);
});

it('writes a month as the office does', () => {
  expect(writeMonth('2026-07')).toBe('07/2026');
});
