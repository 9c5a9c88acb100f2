import type { CaseEventBody } from './event.ts';

/** The edition in which the bodies of facts are written now; 0.1.0 wrote 1. One number for the whole journal. */
export const BODY_VERSION = 2;

/**
 * The body of a fact about a case as this program knows it, whatever edition it was written in.
 * @param type the kind of the fact, as its entry says beside the body
 * @throws when the text is the body of no such fact
 */
export function upgradeBody(type: string, version: number, raw: unknown): CaseEventBody {
  if (version <= BODY_VERSION && isBodyOf(type, raw)) return raw;
  throw new Error(`An entry of edition ${version} holds no body of ${type}`);
}

const isBodyOf = (type: string, raw: unknown): raw is CaseEventBody =>
  typeof raw === 'object' && raw !== null && 'type' in raw && raw.type === type;
