import type { BodyRefusal } from './act.ts';

/** Parties that the case does not have. */
export const unknownParty = <Body extends { readonly partyIds: readonly string[] }>(): BodyRefusal<Body> => ({
  code: 'unknown-party',
  cites: null,
  final: true,
  when: ({ now }, { partyIds }) => {
    const named = now.effective.flatMap(({ body }) => ('parties' in body ? body.parties : []));
    return partyIds.every((id) => named.some((party) => party.id === id))
      ? null
      : 'Có đương sự không thuộc việc này; mở lại hồ sơ để chọn đương sự';
  },
});
