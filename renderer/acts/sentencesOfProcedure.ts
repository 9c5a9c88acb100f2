import { small } from '#shared/words/small.ts';
import { dayText, decisionText, listed, sentence, type Writers } from './sentenceParts.ts';

/** From docketing to verification, and the corrections. */
export const procedureSentences: Writers<
  | 'case.docketed'
  | 'parties.added'
  | 'officer.assigned'
  | 'notice.served'
  | 'voluntary.performed'
  | 'condition.verified'
  | 'coercion.decided'
  | 'case.completed'
  | 'duty.done'
  | 'event.corrected'
> = {
  'case.docketed': ({ decision, judgment, initiative, note }, names) => {
    const { cases, words } = names.text;
    return sentence(
      cases.sentence.docketed(
        decisionText(names, decision),
        cases.sentence.judgment(judgment.number, judgment.court),
      ),
      small(words.initiative[initiative]),
      note,
    );
  },
  'parties.added': ({ parties }, { text }) =>
    sentence(text.cases.sentence.partiesAdded(parties.map(({ name }) => name).join('; '))),
  'officer.assigned': ({ officerId }, { text, officer }) =>
    sentence(text.cases.sentence.officerAssigned(officer(officerId))),
  'notice.served': ({ document, channel, outcome, firstPublishedOn, detail }, { text }) => {
    const { cases, words } = text;
    return sentence(
      cases.sentence.noticeServed(small(words.noticeDocument[document]), small(words.noticeChannel[channel])),
      outcome === null ? null : small(words.directOutcome[outcome]),
      dayText(firstPublishedOn, cases.sentence.firstPublished),
      detail,
    );
  },
  'voluntary.performed': ({ itemIds, detail }, { text, item }) =>
    sentence(text.cases.sentence.performed(listed(itemIds, item) ?? '–'), detail),
  'condition.verified': ({ result, method, detail }, { text }) => {
    const { cases, words } = text;
    return sentence(
      cases.sentence.verified(small(words.verificationResult[result])),
      method === 'unknown' ? null : cases.sentence.method(small(words.verificationMethod[method])),
      detail,
    );
  },
  'coercion.decided': ({ decision, measure, forcesMobilised, detail }, names) => {
    const { cases, words } = names.text;
    return sentence(
      cases.sentence.coerced(small(words.coercionMeasure[measure]), decisionText(names, decision)),
      forcesMobilised ? cases.sentence.forces : null,
      detail,
    );
  },
  'case.completed': ({ detail }, { text }) => sentence(text.cases.sentence.completed, detail),
  'duty.done': ({ detail, ...done }, { text, duty }) =>
    sentence(text.cases.sentence.dutyDone(small(duty(done))), detail),
  'event.corrected': ({ correctedEventId, reason, replacement }, { text, event }) => {
    const { corrected, withdrew } = text.cases.sentence;
    return sentence((replacement === null ? withdrew : corrected)(event(correctedEventId)), reason);
  },
};
