/** What is looked for in the bank; by default all measures. No imports: the documentation's site searches with it, too. */
export interface MeasureSearch {
  /** Part of a topic or of a name. */
  readonly topic?: string | undefined;
  /** Ages in years, both included. */
  readonly ages?: readonly [from: number, to: number] | undefined;
  /** A language's English name. */
  readonly language?: string | undefined;
  readonly maxItems?: number | undefined;
  /** Part of a class of a published classification, or of its title: "contact", "ICVAC". */
  readonly facet?: string | undefined;
}

/** What a measure of the bank is found by. */
export interface MeasureEntry {
  readonly id: string;
  readonly name: string;
  readonly abbreviation: string;
  readonly topics: readonly string[];
  /** Null where the bank holds evidence alone. */
  readonly items: number | null;
  /** In years; from null: the sources have no ages in numbers; to null: no upper end. */
  readonly from: number | null;
  readonly to: number | null;
  readonly languages: readonly string[];
  /** Classes of published classifications that its items are in, each with the classification. */
  readonly facets: readonly string[];
}

/** Whether a measure fits a search in all but ages. */
export function fitsWords(measure: MeasureEntry, search: MeasureSearch): boolean {
  const { topic, language, facet, maxItems = Number.POSITIVE_INFINITY } = search;
  const has = (texts: readonly string[], part = ""): boolean =>
    part === "" || texts.some((text) => text.toLowerCase().includes(part.toLowerCase()));
  const isShort = maxItems === Number.POSITIVE_INFINITY || (measure.items ?? maxItems + 1) <= maxItems;
  return (
    has([...measure.topics, measure.name, measure.abbreviation], topic) &&
    has(measure.languages, language) &&
    has(measure.facets, facet) &&
    isShort
  );
}

/** Whether a measure is for people of these ages; without numbers in the sources it is not known, and so not. */
export function coversAges({ from, to }: MeasureEntry, ages: MeasureSearch["ages"]): boolean {
  if (ages === undefined) return true;
  return from !== null && from <= ages[0] && ages[1] <= (to ?? Number.POSITIVE_INFINITY);
}
