import { verificationMethods } from '#shared/domain/case/bodies/means.ts';
import { small } from '#shared/words/small.ts';
import { actForm, type Filled } from '../act.ts';
import { dayField, detailField, radioField } from '../fields/standard.tsx';

/** Xác minh điều kiện thi hành án. */
export const conditionVerified = actForm('condition.verified', {
  vi: {
    name: 'Xác minh điều kiện thi hành án',
    day: 'Ngày xác minh',
    result: 'Kết quả',
    method: 'Cách xác minh',
    said: (result: string) => `Xác minh: ${result}`,
    by: (method: string) => `xác minh ${method}`,
  },
  en: {
    name: 'Verification of means',
    day: 'Day of verification',
    result: 'Result',
    method: 'Method',
    said: (result: string) => `Verified: ${result}`,
    by: (method: string) => `verified: ${method}`,
  },
  key: { keys: 'x', vi: 'Ghi xác minh', en: 'Record a verification' },
  fills: { gap: 'verificationMissing', mendsUndated: false },
  opensWith: (): Filled<'condition.verified'> => ({ method: 'onSite', detail: null }),
  fields: [
    dayField(),
    // An unknown result is what a workbook leaves open; a person who verified knows it.
    radioField('result', ['hasMeans', 'noMeans'], (words) => words.verificationResult),
    radioField('method', verificationMethods, (words) => words.verificationMethod),
    detailField(),
  ],
  sentence: ({ result, method, detail }, own, say) => [
    own.said(small(say.words.verificationResult[result])),
    method === 'unknown' ? null : own.by(small(say.words.verificationMethod[method])),
    detail,
  ],
});
