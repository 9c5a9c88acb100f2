import type { BodyOf, CaseEventBody, CaseEventType } from '#shared/domain/case/event.ts';
import { acts } from './index.ts';
import type { Names, Sentence } from './say.ts';

const write = <T extends CaseEventType>(type: T, body: BodyOf<T>, names: Names): Sentence =>
  acts[type].sentence(body, names);

/** What happened, as the office would say it; of a day to come, what was stated of it. */
export function sentenceOf(body: CaseEventBody, names: Names): Sentence {
  const said = write(body.type, body, names);
  if (body.type !== 'futureDay.stated') return said;
  const { main, details } = write(body.fact.type, body.fact, names);
  return { ...said, details: [main, ...details] };
}
