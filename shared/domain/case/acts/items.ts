import type { BodyRefusal } from './act.ts';

/** Items that the case does not have. */
export const unknownItem = <Body>(itemIdsIn: (body: Body) => readonly string[]): BodyRefusal<Body> => ({
  code: 'unknown-item',
  cites: null,
  final: true,
  when: ({ now }, body) =>
    itemIdsIn(body).some((id) => !now.ledgers.some(({ item }) => item.id === id))
      ? 'Có khoản không thuộc quyết định thi hành án này; mở lại hồ sơ để chọn khoản'
      : null,
});

type Scoped = { readonly scope: 'whole' | 'part'; readonly itemIds: readonly string[] };

/** A decision on a part that does not say which. */
export const partWithoutItems: BodyRefusal<Scoped> = {
  code: 'part-without-items',
  cites: null,
  final: true,
  when: ({ now }, { scope, itemIds }) =>
    scope === 'part' && itemIds.length === 0 && now.ledgers.length > 0
      ? 'Quyết định về một phần phải chỉ rõ khoản nào'
      : null,
};
