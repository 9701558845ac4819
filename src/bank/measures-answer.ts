import { type BankMeasure, bankMeasures } from "../measures/bank/bank";
import type { Evidence } from "../measures/bank/bank-schema";
import { builtInMeasures } from "../measures/built-in";
import type { MeasureDefinition } from "../measures/measure-schema";
import type { Answer } from "../questions/question";
import { column, tableOf } from "../report/kit/tables/table-of";
import * as names from "../words/messages";
import { coversAges, fitsWords, type MeasureEntry, type MeasureSearch } from "./measure-search";
import * as messages from "./messages";

/** A measure's definition, from the bank or built in; null where the bank holds evidence alone. */
export const definitionIn = ({ id, definition }: BankMeasure): MeasureDefinition | null =>
  definition ?? builtInMeasures.find((measure) => measure.id === id) ?? null;

export interface ListedMeasure extends MeasureEntry {
  /** Whether the bank has its wording. */
  readonly wording: boolean;
  readonly studies: number;
}

/** A measure of the bank as it is listed and found. */
export function listedMeasure(
  measure: BankMeasure,
  evidence: Readonly<Record<string, Evidence>>,
): ListedMeasure {
  const { id, bank } = measure;
  const definition = definitionIn(measure);
  const facets = (definition?.classifications ?? []).flatMap(({ title, places }) =>
    Object.values(places).map((place) => `${title}: ${place.class}`),
  );
  return {
    id,
    name: bank.name,
    abbreviation: bank.abbreviation,
    topics: bank.topics,
    items: definition?.items.length ?? null,
    from: bank.respondents.from ?? null,
    to: bank.respondents.to ?? null,
    languages: bank.languages,
    facets: [...new Set(facets)],
    wording: bank.license.wording,
    studies: evidence[id]?.studies.length ?? 0,
  };
}

/** The bank's measures that fit, in alphabetical order, with what decides about them. */
export function measuresAnswer(search: MeasureSearch, evidence: Readonly<Record<string, Evidence>>): Answer {
  const fitting = bankMeasures
    .map((measure) => listedMeasure(measure, evidence))
    .filter((one) => fitsWords(one, search));
  const found = fitting.filter((one) => coversAges(one, search.ages));
  const open = search.ages === undefined ? [] : fitting.filter(({ from }) => from === null);
  return {
    title: messages.bankTitle(),
    parts: [
      found.length === 0 ? messages.bankNone() : null,
      tableOf<ListedMeasure>(found, {
        id: "measures",
        title: messages.bankTitle(),
        columns: [
          { key: "id", label: messages.bankId(), format: "text" },
          column(
            ["name", messages.bankMeasure(), "text"],
            ({ name, abbreviation }) => `${name} (${abbreviation})`,
          ),
          column(["topics", messages.bankTopics(), "text"], ({ topics }) => topics.join(", ")),
          { key: "items", label: names.columnItems(), format: "integer" },
          column(["ages", messages.bankAges(), "text"], agesOf),
          { key: "wording", label: messages.bankWording(), format: "text" },
          { key: "studies", label: messages.bankStudies(), format: "integer" },
        ],
        notes: [
          messages.bankNote(),
          open.length > 0 && messages.bankAgesOpen({ names: open.map(({ abbreviation }) => abbreviation) }),
        ],
      }),
    ].filter((part) => part !== null),
    advice: null,
    warnings: [],
    record: { measures: found.map(({ id }) => id) },
  };
}

/** Ages in words; null where the sources have no numbers. */
export const agesOf = ({ from, to }: MeasureEntry): string | null =>
  from === null ? null : messages.bankYears({ from, to });
