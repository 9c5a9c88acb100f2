import { small } from '#shared/words/small.ts';
import { dayText, decisionText, listed, sentence, type Writers } from './sentenceParts.ts';

/** Decisions that pause, end, hand over or change a case. */
export const statusSentences: Writers<
  | 'noMeans.decided'
  | 'separateBook.entered'
  | 'request.returned'
  | 'deferral.decided'
  | 'suspension.decided'
  | 'pause.groundEnded'
  | 'enforcement.resumed'
  | 'termination.decided'
  | 'entrustment.decided'
  | 'decision.revoked'
  | 'decision.amended'
> = {
  'noMeans.decided': ({ decision, ground, longCycle, detail }, names) => {
    const { cases, words } = names.text;
    return sentence(
      cases.sentence.noMeans(decisionText(names, decision)),
      ground === null ? null : cases.sentence.ground(small(words.noMeansGround[ground])),
      longCycle ? cases.sentence.longCycle : null,
      detail,
    );
  },
  'separateBook.entered': ({ detail }, { text }) => sentence(text.cases.sentence.separateBook, detail),
  'request.returned': ({ decision, detail }, names) =>
    sentence(names.text.cases.sentence.requestReturned(decisionText(names, decision)), detail),
  'deferral.decided': ({ decision, ground, requestedOn, until, detail }, names) => {
    const { cases, words } = names.text;
    return sentence(
      cases.sentence.deferred(decisionText(names, decision)),
      small(words.deferralGround[ground]),
      dayText(requestedOn, cases.sentence.requestedOn),
      dayText(until, cases.sentence.until),
      detail,
    );
  },
  'suspension.decided': ({ decision, ground, detail }, names) => {
    const { cases, words } = names.text;
    return sentence(
      cases.sentence.suspended(decisionText(names, decision)),
      small(words.suspensionGround[ground]),
      detail,
    );
  },
  'pause.groundEnded': ({ detail }, { text }) => sentence(text.cases.sentence.groundEnded, detail),
  'enforcement.resumed': ({ decision, detail }, names) =>
    sentence(names.text.cases.sentence.resumed(decisionText(names, decision)), detail),
  'termination.decided': ({ decision, scope, itemIds, detail }, names) => {
    const { cases, words } = names.text;
    return sentence(
      cases.sentence.terminated(small(words.scope[scope]), decisionText(names, decision)),
      scope === 'part' ? listed(itemIds, names.item) : null,
      detail,
    );
  },
  'entrustment.decided': ({ decision, receivingAgency, scope, itemIds, detail }, names) => {
    const { cases, words } = names.text;
    return sentence(
      cases.sentence.entrusted(small(words.scope[scope]), receivingAgency, decisionText(names, decision)),
      scope === 'part' ? listed(itemIds, names.item) : null,
      detail,
    );
  },
  'decision.revoked': ({ decision, revokedEventId, detail }, names) =>
    sentence(
      names.text.cases.sentence.revoked(names.event(revokedEventId), decisionText(names, decision)),
      detail,
    ),
  'decision.amended': ({ decision, amendedEventId, items, detail }, names) => {
    const { sentence: say } = names.text.cases;
    return sentence(
      say.amended(names.event(amendedEventId), decisionText(names, decision)),
      detail,
      items === null ? null : say.amendedItems(items.map(({ label }) => label).join('; ')),
    );
  },
};
