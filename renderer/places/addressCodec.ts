import { type LocalDate, parseLocalDate } from '#shared/domain/localDate.ts';

type Entry = readonly [name: string, value: string];

/** How one field of a place stands in an address. */
export type Codec<V> = {
  /** What an address holds means; what it does not know is left out. */
  readonly read: (address: URLSearchParams) => V;
  /** Nothing for what an address without the field means anyway. */
  readonly write: (value: V) => readonly Entry[];
};

/** One codec for each field of a place. */
export type Codecs<Place> = { readonly [Field in keyof Place]-?: Codec<Place[Field]> };

/** `quahan=1`, or not there. */
export const flag = (name: string): Codec<boolean> => ({
  read: (address) => address.has(name),
  write: (isOn) => (isOn ? [[name, '1']] : []),
});

/** Text as typed; empty when there is none. */
export const typed = (name: string): Codec<string> => ({
  read: (address) => address.get(name) ?? '',
  write: (text) => (text === '' ? [] : [[name, text]]),
});

/** One value that stands for itself, as an id does. */
export const one = (name: string): Codec<string | null> => ({
  read: (address) => address.get(name),
  write: (value) => (value === null || value === '' ? [] : [[name, value]]),
});

/** Any number of values that stand for themselves. */
export const many = (name: string): Codec<readonly string[]> => ({
  read: (address) => address.getAll(name),
  write: (values) => values.map((value) => [name, value]),
});

/** One of a list. */
export const oneOf = <V extends string>(name: string, known: readonly V[]): Codec<V | null> => ({
  read: (address) => among(known, address.getAll(name))[0] ?? null,
  write: one(name).write,
});

/** Any of a list, in the order of the list. */
export const someOf = <V extends string>(name: string, known: readonly V[]): Codec<readonly V[]> => ({
  read: (address) => among(known, address.getAll(name)),
  write: many(name).write,
});

/** A day that exists. */
export const day = (name: string): Codec<LocalDate | null> => ({
  read: (address) => parseLocalDate(address.get(name) ?? ''),
  write: one(name).write,
});

/** A count from 0; 0 is not written. */
export const count = (name: string): Codec<number> => ({
  read: (address) => {
    const text = address.get(name);
    return text !== null && /^\d{1,7}$/.test(text) ? Number(text) : 0;
  },
  write: (value) => (value === 0 ? [] : [[name, String(value)]]),
});

type Order<Sort> = { readonly sort: Sort; readonly descending: boolean };

/** `xep=nextDue.tang`; the usual order is not written. */
export const order = <Sort extends string>(
  name: string,
  sorts: readonly Sort[],
  usual: Order<Sort>,
): Codec<Order<Sort>> => ({
  read: (address) => {
    const [named = '', direction] = (address.get(name) ?? '').split('.');
    const [sort] = among(sorts, [named]);
    return sort === undefined ? usual : { sort, descending: direction === 'giam' };
  },
  write: ({ sort, descending }) =>
    sort === usual.sort && descending === usual.descending
      ? []
      : [[name, `${sort}.${descending ? 'giam' : 'tang'}`]],
});

const among = <V extends string>(known: readonly V[], values: readonly string[]): readonly V[] =>
  known.filter((value) => values.includes(value));

/** Reads every field. */
export function readFields<Place extends object>(codecs: Codecs<Place>, address: URLSearchParams): Place {
  const place: Partial<Place> = {};
  for (const field in codecs) place[field] = codecs[field].read(address);
  if (!isWhole(place, codecs)) throw new Error('A field of the place was not read');
  return place;
}

const isWhole = <Place extends object>(place: Partial<Place>, codecs: Codecs<Place>): place is Place =>
  Object.keys(codecs).every((field) => field in place);

/** Writes every field, in the order of the codecs. */
export function writeFields<Place extends object>(codecs: Codecs<Place>, place: Place): readonly Entry[] {
  const entries: Entry[] = [];
  for (const field in codecs) entries.push(...codecs[field].write(place[field]));
  return entries;
}
