import { nameWords } from "../answers/repeated-identifiers";
import { parseNumber, plainText } from "../csv/cell-text";
import type { ColumnProfile } from "./column-profile";
import { proposeMissing } from "./missing-codes";

/** Words for a weight, of people or of a sample. */
export const WEIGHT =
  /^(p|f|a)?(weights?|wgts?|wts?)$|^pw$|^(d|an|psp|hh|wm|mn|per|pers|fin|final|samp|pop|within|combin|across)(weight|wght|wgt|wt)$|^wt(mec|int|saf)\d+yr$|^(wtss(all|nr|ps|nrps)?|wtfa|llcpwt|stuwt|fstuwt|totwgt|houwgt|senwgt|tchwgt|schwgt|spfwt|p?wgtp|analwtc?|fexp|(fac|factor)(de)?exp(ansi[oó]n)?|ponderador|ponderacion|ponderacao|ponderation|gewichtung)$/;
/** Words that stand for weights of a sample where the values are as these are computed, and otherwise for what anything weighs. */
const OF_ANYTHING = /^(poids|pesos?|gewicht|vaegt|vægt|vekt|vikt|waga|vaha)$/;
const COMPUTED = { most: 20, means: [0.5, 2] } as const;
/** What makes a weight one in kilograms. */
export const BODY = /^(kgs?|lbs?|pounds?|kilos?|grams?|body|birth|height)$/;
/** Words that only weights of a sample have; the last two kinds also stand for a body's beside its height. */
const OF_SAMPLE =
  /^((p|f|a)(weights?|wgts?|wts?)|pw|sampl\p{L}*|designs?|survey|population|pop|post\p{L}+|norm\p{L}*|raked?|raking|calib\p{L}*|trimmed|nonresponse|probability|prob|inverse|ipw|household|hh)$/u;
const OF_SAMPLE_ALONE = /^(wgts?|weights|final|base|full|person|indiv\p{L}*|adj\p{L}*|scaled|analy\p{L}*)$/u;
/** Names of a body's height or mass index, without accents. */
const HEIGHT =
  /^(heights?|hgt|ht|stature|bmi|talla|altura|estatura|imc|taille|groesse|grosse|koerpergroesse|korpergrosse|altezza|statura|lengte|lichaamslengte|wzrost|langd|hojde|hoyde|vyska|pituus|inaltime|magassag|boy|рост|зрост|υψο[σς]|tinggi|urefu)$/;

/** Least and largest, mean from and to, and largest coefficient of variation of what people weigh. */
interface Masses {
  readonly range: readonly [number, number];
  readonly means: readonly [number, number];
  readonly variation: number;
}
const KILOGRAMS: Masses = { range: [30, 200], means: [40, 110], variation: 0.35 };
const POUNDS: Masses = { range: [70, 440], means: [90, 240], variation: 0.35 };
/** Children weigh less, and differ more. */
const OF_CHILDREN: Masses = { range: [5, 200], means: [12, 110], variation: 0.5 };
/** Of all values. */
const MIN_WITHIN = 0.95;
/** Weights of classes of people are few; and those that were computed have more decimals. */
const MIN_DIFFERENT = 10;
const MAX_DECIMALS = 2;

/**
 * Whether a column that is called a weight holds what people weigh: "beside" a column of their height or body mass index,
 * "alone" without one, by its values. Weights of a sample vary around 1, are people in hundreds and more, few or computed.
 * @param hasUnits whether the file has strata or clusters of a sample
 */
export function bodyWeight(
  column: ColumnProfile,
  { all, hasUnits }: { readonly all: readonly ColumnProfile[]; readonly hasUnits: boolean },
): "beside" | "alone" | null {
  const numbers = [...column.counts].flatMap(([cell, people]) => {
    const value = parseNumber(cell);
    return value === null ? [] : [{ value, people, cell }];
  });
  const none = proposeMissing(column.numbers ?? []).missing;
  const weighed = numbers.filter(({ value }) => !none.includes(value));
  const words = nameWords(column.name);
  const others = all.filter((other) => other !== column && other.numbers !== null);
  const isCalled = (other: ColumnProfile, word: RegExp): boolean =>
    nameWords(other.name).some((part) => word.test(plainText(part)));
  // What people weigh has a column of its own.
  if (words.some((word) => OF_SAMPLE.test(word))) return null;
  if (others.some((other) => isCalled(other, WEIGHT) && isCalled(other, BODY))) return null;
  if (others.some((other) => isCalled(other, HEIGHT)))
    return [KILOGRAMS, POUNDS, OF_CHILDREN].some((masses) => areMasses(weighed, masses)) ? "beside" : null;
  const areFew = column.distinct < MIN_DIFFERENT;
  const isComputed = weighed.filter(({ cell }) => decimals(cell) > MAX_DECIMALS).length * 2 > weighed.length;
  if (hasUnits || areFew || isComputed || words.some((word) => OF_SAMPLE_ALONE.test(word))) return null;
  return [KILOGRAMS, POUNDS].some((masses) => areMasses(weighed, masses)) ? "alone" : null;
}

/** Whether a column that a language other than English calls a weight has a sample's: around 1, with more than two decimals. */
export function areSampleWeights({ name, numbers, counts }: ColumnProfile): boolean {
  if (numbers === null || !nameWords(name).some((word) => OF_ANYTHING.test(plainText(word)))) return false;
  const [from, to] = COMPUTED.means;
  const mean = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
  const computed = [...counts.keys()].filter((cell) => decimals(cell) > MAX_DECIMALS).length;
  const isAround = mean >= from && mean <= to && (numbers.at(-1) ?? 0) <= COMPUTED.most;
  return isAround && numbers.length >= MIN_DIFFERENT && computed * 2 > counts.size;
}

function areMasses(
  weighed: readonly { readonly value: number; readonly people: number }[],
  { range: [low, high], means: [from, to], variation }: Masses,
): boolean {
  const sum = (of: (one: { readonly value: number }) => number): number =>
    weighed.reduce((total, one) => total + one.people * of(one), 0);
  const n = sum(() => 1);
  if (n === 0) return false;
  const mean = sum(({ value }) => value) / n;
  const spread = Math.sqrt(sum(({ value }) => (value - mean) ** 2) / n);
  const within = sum(({ value }) => (value >= low && value <= high ? 1 : 0)) / n;
  return within >= MIN_WITHIN && mean >= from && mean <= to && spread <= variation * mean;
}

const decimals = (cell: string): number => /[.,](\d+)\s*$/.exec(cell)?.[1]?.replace(/0+$/, "").length ?? 0;
