import { type BankMeasure, bankMeasures } from "../measures/bank/bank";
import type { Evidence } from "../measures/bank/bank-schema";
import { builtInMeasures } from "../measures/built-in";
import type { Answer } from "../questions/question";
import { column, tableOf } from "../report/kit/tables/table-of";
import * as names from "../words/messages";
import * as messages from "./messages";

/** What is looked for; by default all measures. */
export interface MeasureSearch {
  /** Part of a topic or of a name. */
  readonly topic?: string | undefined;
  /** Ages in years, both included. */
  readonly ages?: readonly [from: number, to: number] | undefined;
  /** A language's English name. */
  readonly language?: string | undefined;
  readonly maxItems?: number | undefined;
}

/** The bank's measures that fit, in alphabetical order, with what decides about them. */
export function measuresAnswer(search: MeasureSearch, evidence: Readonly<Record<string, Evidence>>): Answer {
  const { ages } = search;
  const fitting = bankMeasures.filter((measure) => fits(measure, search));
  const found = fitting.filter(
    ({ bank: { respondents } }) => ages === undefined || covers(respondents, ages),
  );
  const open =
    ages === undefined ? [] : fitting.filter(({ bank: { respondents } }) => respondents.from === undefined);
  const studiesOf = (measure: BankMeasure): Evidence["studies"] => evidence[measure.id]?.studies ?? [];
  return {
    title: messages.bankTitle(),
    parts: [
      found.length === 0 ? messages.bankNone() : null,
      tableOf<BankMeasure>(found, {
        id: "measures",
        title: messages.bankTitle(),
        columns: [
          { key: "id", label: messages.bankId(), format: "text" },
          column(
            ["name", messages.bankMeasure(), "text"],
            ({ bank }) => `${bank.name} (${bank.abbreviation})`,
          ),
          column(["topics", messages.bankTopics(), "text"], ({ bank }) => bank.topics.join(", ")),
          column(["items", names.columnItems(), "integer"], itemsOf),
          column(["ages", messages.bankAges(), "text"], agesOf),
          column(["wording", messages.bankWording(), "text"], ({ bank }) => bank.license.wording),
          column(["studies", messages.bankStudies(), "integer"], (measure) => studiesOf(measure).length),
        ],
        notes: [
          messages.bankNote(),
          open.length > 0 && messages.bankAgesOpen({ names: open.map(({ bank }) => bank.abbreviation) }),
        ],
      }),
    ].filter((part) => part !== null),
    advice: null,
    warnings: [],
    record: { measures: found.map(({ id }) => id) },
  };
}

const agesOf = ({ bank: { respondents } }: BankMeasure): string | null =>
  respondents.from === undefined
    ? null
    : messages.bankYears({ from: respondents.from, to: respondents.to ?? null });

/** Null where the bank holds evidence alone. */
const itemsOf = ({ id, definition }: BankMeasure): number | null =>
  (definition ?? builtInMeasures.find((measure) => measure.id === id))?.items.length ?? null;

function fits(
  measure: BankMeasure,
  { topic, language, maxItems = Number.POSITIVE_INFINITY }: MeasureSearch,
): boolean {
  const { name, abbreviation, topics, languages } = measure.bank;
  const has = (texts: readonly string[], part: string | undefined): boolean =>
    part === undefined || texts.some((text) => text.toLowerCase().includes(part.toLowerCase()));
  const items = itemsOf(measure);
  const isShort = maxItems === Number.POSITIVE_INFINITY || (items !== null && items <= maxItems);
  return has([...topics, name, abbreviation], topic) && has(languages, language) && isShort;
}

const covers = (
  { from, to = Number.POSITIVE_INFINITY }: BankMeasure["bank"]["respondents"],
  [low, high]: readonly [number, number],
): boolean => from !== undefined && from <= low && high <= to;
