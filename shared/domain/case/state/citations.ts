import { LAW_SWITCH } from '../../law/rule.ts';
import { L2008, L2025, ND152, ND62 } from '../../law/sources.ts';
import type { LocalDate } from '../../localDate.ts';

/** Where the law says it: under Luật THADS 2008, and since 01/07/2026. */
export type Citation = { readonly until: string; readonly since: string };

/** The text in force on a day. */
export const citedOn = ({ until, since }: Citation, day: LocalDate): string =>
  day < LAW_SWITCH ? until : since;

/** The articles a refusal can name, by what they govern (law.md §3, §6.2). */
export const citations = {
  decision: { until: `Điều 36 ${L2008}`, since: `Điều 33, Điều 34 ${L2025}` },
  oneDecisionOneCase: { until: L2008, since: `Điều 3 khoản 8 ${L2025}` },
  decisionContent: { until: `Điều 36 ${L2008}`, since: `Điều 12 khoản 1 ${ND152}` },
  end: { until: `Điều 52 ${L2008}`, since: `Điều 55 ${L2025}` },
  vneid: { until: `Điều 12 ${ND62}`, since: `Điều 16 khoản 1 điểm b ${ND152}` },
  massMedia: { until: `Điều 43 ${L2008}`, since: `Điều 18 ${ND152}` },
  notice: { until: `Điều 39 ${L2008}`, since: `Điều 35 ${L2025}` },
  coercion: { until: `Điều 46 khoản 1 ${L2008}`, since: `Điều 72 khoản 1 ${L2025}` },
  coercionGrounds: { until: `Điều 46 ${L2008}`, since: `Điều 72 khoản 1 đến khoản 3 ${L2025}` },
  agreement: { until: L2008, since: `Điều 36 khoản 2 ${L2025}` },
  noMeans: { until: `Điều 44a ${L2008}; Điều 9 khoản 4 ${ND62}`, since: `Điều 38 khoản 1 ${L2025}` },
  meansAgain: { until: `Điều 44a ${L2008}`, since: `Điều 38 khoản 2 ${L2025}` },
  separateBook: {
    until: `Điều 9 khoản 5 ${ND62}`,
    since: `Điều 38 khoản 4 ${L2025}; Điều 22 khoản 1 ${ND152}`,
  },
  requestReturned: {
    until: L2008,
    since: `Điều 38 khoản 4 ${L2025}; Điều 22 khoản 2 ${ND152}`,
  },
  deferral: { until: `Điều 48 ${L2008}`, since: `Điều 46 ${L2025}` },
  cassationDeferral: { until: `Điều 48 khoản 2 ${L2008}`, since: `Điều 46 khoản 2 ${L2025}` },
  suspension: { until: `Điều 49 ${L2008}`, since: `Điều 47 ${L2025}` },
  resumption: {
    until: `Điều 48 khoản 4, Điều 49 ${L2008}`,
    since: `Điều 46 khoản 3, Điều 47 khoản 3, Điều 38 khoản 2 ${L2025}`,
  },
  termination: { until: `Điều 50 ${L2008}`, since: `Điều 48 ${L2025}` },
  entrustment: { until: `Điều 57 ${L2008}`, since: `Điều 49 ${L2025}` },
  revocation: { until: `Điều 37 ${L2008}`, since: `Điều 52 ${L2025}` },
  payment: { until: `Điều 47 ${L2008}`, since: `Điều 54 ${L2025}` },
  unclaimed: { until: `Điều 126 ${L2008}`, since: `Điều 59 khoản 1 ${L2025}` },
} as const satisfies Record<string, Citation>;
