import { noMeansGrounds } from '#shared/domain/case/bodies/means.ts';
import { small } from '#shared/words/small.ts';
import { actForm } from '../act.ts';
import { blankDecision } from '../fields/blankDecision.ts';
import { checkboxField, decisionField, detailField, selectField } from '../fields/standard.tsx';

/** Quyết định về việc chưa có điều kiện thi hành án. */
export const noMeansDecided = actForm('noMeans.decided', {
  vi: {
    name: 'Quyết định về việc chưa có điều kiện',
    ground: 'Căn cứ (điểm của điều luật)',
    noGround: 'Chưa rõ',
    longCycle: 'Xác minh mỗi năm một lần (đang chấp hành án tù từ 2 năm, hoặc không rõ địa chỉ mới)',
    said: (decision: string) => `Chưa có điều kiện thi hành, ${decision}`,
    on: (ground: string) => `căn cứ: ${ground}`,
    yearly: 'xác minh mỗi năm một lần',
  },
  en: {
    name: 'Decision: not yet enforceable',
    ground: 'Ground (point of the article)',
    noGround: 'Not known',
    longCycle: 'Verify once a year (serving at least 2 more years, or new address unknown)',
    said: (decision: string) => `Not yet enforceable, ${decision}`,
    on: (ground: string) => `ground: ${ground}`,
    yearly: 'verified once a year',
  },
  opensWith: ({ today }) => ({
    decision: blankDecision(today),
    ground: null,
    longCycle: false,
    detail: null,
  }),
  fields: [
    decisionField(),
    selectField('ground', noMeansGrounds, (words) => words.noMeansGround, 'noGround'),
    checkboxField('longCycle'),
    detailField(),
  ],
  sentence: ({ decision, ground, longCycle, detail }, own, say) => [
    own.said(say.decision(decision)),
    ground === null ? null : own.on(small(say.words.noMeansGround[ground])),
    longCycle ? own.yearly : null,
    detail,
  ],
});
