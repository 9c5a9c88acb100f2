import type { Party, PartyRole } from '#shared/domain/case/bodies/parts.ts';
import {
  COMMUNES,
  COMPANY_KINDS,
  COMPANY_NAMES,
  COMPANY_TRADES,
  CREDIT_INSTITUTIONS,
  FEMALE_GIVEN,
  FEMALE_MIDDLE,
  HAMLETS,
  MALE_GIVEN,
  MALE_MIDDLE,
  PROVINCE,
  SURNAMES,
} from './names.ts';
import type { Random } from './random.ts';

/** A person or organisation before it takes a part in a case. */
export type Subject = Omit<Party, 'id' | 'role'>;

function inventName(random: Random): string {
  const surname = random.weighted(SURNAMES);
  return random.chance(0.55)
    ? `${surname} ${random.pick(MALE_MIDDLE)} ${random.pick(MALE_GIVEN)}`
    : `${surname} ${random.pick(FEMALE_MIDDLE)} ${random.pick(FEMALE_GIVEN)}`;
}

export function inventPerson(random: Random): Subject {
  const birthYear = random.between(1948, 2006);
  return {
    kind: 'person',
    name: inventName(random),
    idNumber: random.chance(0.92) ? personalNumber(random, birthYear) : null,
    birthYear,
    address: inventAddress(random),
  };
}

export function inventCompany(random: Random): Subject {
  const name = `${random.pick(COMPANY_KINDS)} ${random.pick(COMPANY_TRADES)} ${random.pick(COMPANY_NAMES)}`;
  return organisation(random, name);
}

export const inventCreditInstitution = (random: Random): Subject =>
  organisation(random, random.pick(CREDIT_INSTITUTIONS));

/** Gives a subject its part in a case. */
export const partyAs = (random: Random, role: PartyRole, subject: Subject): Party => ({
  ...subject,
  id: random.id(),
  role,
});

const organisation = (random: Random, name: string): Subject => ({
  kind: 'organisation',
  name,
  idNumber: `99${digits(random, 8)}`,
  birthYear: null,
  address: inventAddress(random),
});

const inventAddress = (random: Random): string =>
  `${random.pick(HAMLETS)}, ${random.pick(COMMUNES)}, tỉnh ${PROVINCE}`;

/** Personal numbers begin with a province code; no province has 099, so the number is nobody's. */
function personalNumber(random: Random, birthYear: number): string {
  const century = birthYear < 2000 ? random.between(0, 1) : random.between(2, 3);
  return `099${century}${String(birthYear % 100).padStart(2, '0')}${digits(random, 6)}`;
}

const digits = (random: Random, count: number): string =>
  String(random.between(0, 10 ** count - 1)).padStart(count, '0');
