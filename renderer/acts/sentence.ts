import type { BodyOf, CaseEventBody, CaseEventType } from '#shared/domain/case/event.ts';
import { moneySentences } from './sentencesOfMoney.ts';
import { procedureSentences } from './sentencesOfProcedure.ts';
import { statusSentences } from './sentencesOfStatus.ts';
import type { Names, Sentence, Writers } from './sentenceParts.ts';

const writers: Writers<CaseEventType> = { ...procedureSentences, ...statusSentences, ...moneySentences };

const write = <T extends CaseEventType>(type: T, body: BodyOf<T>, names: Names): Sentence =>
  writers[type](body, names);

/** What happened, as the office would say it. */
export const sentenceOf = (body: CaseEventBody, names: Names): Sentence => write(body.type, body, names);
