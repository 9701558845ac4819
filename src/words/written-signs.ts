/** Plural categories of Unicode CLDR; English has two. */
export type Plural = "one" | "two" | "few" | "many" | "other";

/** By the rules of Unicode CLDR for whole numbers: English, Spanish; French, Portuguese; Indonesian, Thai. */
export const PLURALS = {
  "one is 1": (count: number): Plural => (count === 1 ? "one" : "other"),
  "one is 0 or 1": (count: number): Plural => (count >= 0 && count < 2 ? "one" : "other"),
  none: (): Plural => "other",
};

interface Instead {
  readonly begins: string;
  readonly text: string;
}

/** How a language writes numbers and lists, as its file in `data/languages` states it. */
export interface WrittenSigns {
  /** What the language calls itself. */
  readonly name: string;
  /** With a region, as word processors check spelling: "es-ES". */
  readonly tag: string;
  readonly decimal: string;
  readonly thousands: string;
  /** The smallest number whose thousands are set apart. */
  readonly groupsFrom: number;
  /** Whether a coefficient has a zero before its decimal sign. */
  readonly leadingZero: boolean;
  readonly percent: string;
  /** Between the ends of an interval. */
  readonly ends: string;
  readonly comma: string;
  /** Between figures, which may have commas. */
  readonly units: string;
  readonly semicolon: string;
  readonly and: string;
  readonly or: string;
  /** Where a list's last name begins so (a regular expression), what stands before it instead: Spanish "e" and "u". */
  readonly andBefore?: Instead | undefined;
  readonly orBefore?: Instead | undefined;
  /** An empty list. */
  readonly nothing: string;
  /** After the first names of a long list, with "{count}". */
  readonly more: string;
  /** Small whole numbers in words. */
  readonly numbers: readonly string[];
  /** With "{n}"; `first` where the first has its own. */
  readonly ordinal: string;
  readonly first?: string | undefined;
  readonly plural: keyof typeof PLURALS;
}
