import type { BodyOf, CaseEventBody, CaseEventType } from '#shared/domain/case/event.ts';
import { acts } from './index.ts';
import type { Names, Sentence } from './say.ts';

const write = <T extends CaseEventType>(type: T, body: BodyOf<T>, names: Names): Sentence =>
  acts[type].sentence(body, names);

/** What happened, as the office would say it. */
export const sentenceOf = (body: CaseEventBody, names: Names): Sentence => write(body.type, body, names);
