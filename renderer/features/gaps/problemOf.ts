import { fillColumns } from '#shared/domain/case/filling/columns.ts';
import type { GapDraft } from './draftStore.ts';
import { readFill, type Reading } from './fillText.ts';

/** What each cell of a draft holds. */
export const cellsOf = ({ code, row, texts }: GapDraft, reading: Reading) =>
  fillColumns[code].map((field) => ({ field, filling: readFill(field, texts[field] ?? '', row, reading) }));

/** What keeps a row from being saved: why it was refused, else the first cell that cannot be read; null: nothing. */
export function problemOf(draft: GapDraft | undefined, reading: Reading): string | null {
  if (draft === undefined) return null;
  const unread = cellsOf(draft, reading).find(({ filling }) => filling.kind === 'unread')?.filling;
  return draft.refusal?.sentence ?? (unread?.kind === 'unread' ? unread.why : null);
}
