import { useState } from 'react';
import type { OutputOf } from '#shared/contract/index.ts';

/** What the law, or the facts, have against the event in the form. */
export type RefusalState = {
  readonly sentence: string | null;
  /** Whether a reason would let it be recorded all the same. */
  readonly overridable: boolean;
  /** The reason, once the person asked to record it all the same. */
  readonly reason: string | null;
  readonly setReason: (reason: string) => void;
  /** It cannot be saved as things stand. */
  readonly blocks: boolean;
};

/** The refusal the preview tells of, else the one that saving met. */
export function useRefusal(
  preview: OutputOf<'events.preview'> | null,
  met: { readonly sentence: string; readonly overridable: boolean } | null,
): RefusalState {
  const [reason, setReason] = useState<string | null>(null);
  const told =
    preview === null || preview.refusal === null
      ? null
      : { sentence: preview.refusal, overridable: preview.overridable };
  const refusal = told ?? (preview === null ? met : null);
  if (refusal === null) return { sentence: null, overridable: false, reason: null, setReason, blocks: false };
  const { sentence, overridable } = refusal;
  const hasReason = reason !== null && reason.trim() !== '';
  return { sentence, overridable, reason, setReason, blocks: !overridable || !hasReason };
}
