import { z } from 'zod';
import { isStored } from './asStored.ts';
import type { Upgrades } from './body.ts';
import { noticeUpgrades } from './notice.ts';
import { bodies } from '../event.ts';
import type { CaseEventBody, CaseEventType } from '../event.ts';

/** The edition in which the bodies of facts are written now; 0.1.0 wrote 1. One number for the whole journal. */
export const BODY_VERSION = 2;

/** What later editions changed, by kind and by the edition that changed it. */
const upgrades: { readonly [T in CaseEventType]?: Upgrades } = noticeUpgrades;

const shapes = new Map(Object.entries(bodies).map(([type, schema]) => [type, isStored(schema)]));
const upgradesOf = new Map(Object.entries(upgrades));

/**
 * The body of a fact about a case as this program knows it, whatever edition it was written in.
 * @param type the kind of the fact, as its entry says beside the body
 * @throws when the text is the body of no such fact
 */
export function upgradeBody(type: string, version: number, raw: unknown): CaseEventBody {
  const body = version < BODY_VERSION ? broughtUp(version, raw) : raw;
  if (version <= BODY_VERSION && isBodyOf(type, body)) return body;
  throw new Error(`An entry of edition ${version} holds no body of ${type}`);
}

const isBodyOf = (type: string, body: unknown): body is CaseEventBody => shapes.get(type)?.(body) === true;

const anyBody = z.looseObject({
  type: z.string(),
  /** What a correction puts in the place of another fact is of the same edition. */
  replacement: z.looseObject({ body: z.looseObject({ type: z.string() }) }).nullish(),
  /** So is what was stated of a day to come. */
  fact: z.looseObject({ type: z.string() }).optional(),
});
type AnyBody = z.output<typeof anyBody>;

function broughtUp(version: number, raw: unknown): unknown {
  const { success, data } = anyBody.safeParse(raw);
  if (!success) return raw;
  const { replacement, fact } = data;
  if (fact) return { ...data, fact: stepped(version, fact) };
  if (!replacement) return stepped(version, data);
  return { ...data, replacement: { ...replacement, body: stepped(version, replacement.body) } };
}

function stepped(version: number, body: Pick<AnyBody, 'type'>): object {
  const steps = Object.entries(upgradesOf.get(body.type) ?? {});
  return steps
    .filter(([edition]) => Number(edition) > version)
    .reduce<object>((before, [, step]) => step(before), body);
}
