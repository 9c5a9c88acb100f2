/** A seeded stream of choices: the same seed always gives the same stream (mulberry32). */
export type Random = {
  /** At least 0, less than 1. */
  readonly fraction: () => number;
  /** An integer, both ends included. */
  readonly between: (low: number, high: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly pick: <T>(choices: readonly [T, ...T[]]) => T;
  readonly weighted: <T>(choices: Weighted<T>) => T;
  /** A text shaped like a UUID of version 8; like those of version 7, a later one sorts after an earlier one. */
  readonly id: () => string;
};

/** Choices with their weights, which need not add up to anything. */
export type Weighted<T> = readonly [readonly [T, number], ...(readonly [T, number])[]];

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
const TWO_TO_32 = 4_294_967_296;

export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  let made = 0;
  const bits = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const fraction = (): number => bits() / TWO_TO_32;
  const between = (low: number, high: number): number => low + Math.floor(fraction() * (high - low + 1));
  return {
    fraction,
    between,
    chance: (probability) => fraction() < probability,
    pick: (choices) => choices[between(0, choices.length - 1)] ?? choices[0],
    weighted: (choices) => weighted(fraction(), choices),
    id: () => uuid((made += 1), bits(), bits()),
  };
}

function weighted<T>(fraction: number, choices: Weighted<T>): T {
  let total = 0;
  for (const choice of choices) total += choice[1];
  let left = fraction * total;
  for (const [choice, weight] of choices) {
    left -= weight;
    if (left < 0) return choice;
  }
  return choices[0][0];
}

function uuid(count: number, a: number, b: number): string {
  return `${hex(count >>> 16)}${hex(count)}-${hex(a)}-8${hex(a >>> 16).slice(1)}-a${hex(b).slice(1)}-${hex(b >>> 16)}${hex(a + b)}${hex(a ^ b)}`;
}

/** The last sixteen bits, as four digits. */
const hex = (bits: number): string => `${HEX[(bits >>> 8) & 0xff]}${HEX[bits & 0xff]}`;
