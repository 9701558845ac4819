/** The sample survey as a file in the raw form of the restricted one. */
import { CONTEXT_PREFIXES } from "./contexts";
import { ITEM_COLUMNS } from "./published";
import type { SimulatedCountry } from "./simulate";

const PERSON_COLUMNS = [
  "Respondent_ID",
  "COUNTRY",
  "ECS_SELECTED_CH_AGE",
  "ECS_SELECTED_CH_GENDER",
  "A1",
  "wgt_scaled",
] as const;

/** One row per child, country by country; where an item was not reported its four context cells are empty. */
export function sampleCsv(countries: readonly SimulatedCountry[]): string {
  const contextColumns = ITEM_COLUMNS.flatMap((item) => CONTEXT_PREFIXES.map((prefix) => prefix + item));
  const header = [...PERSON_COLUMNS, ...ITEM_COLUMNS, ...contextColumns];
  const rows = countries.flatMap((country) => country.ids.map((_, child) => row(country, child)));
  return `${[header, ...rows].map((cells) => cells.join(",")).join("\n")}\n`;
}

function row(
  { country, children, codes, contexts, ids }: SimulatedCountry,
  child: number,
): readonly (string | number)[] {
  const none = CONTEXT_PREFIXES.map(() => "");
  return [
    ids[child]!,
    country.code,
    children.age[child]!,
    children.sex[child]!,
    children.area[child]!,
    children.weight[child]!.toFixed(6),
    ...codes.map((answers) => answers[child]!),
    ...contexts.flatMap((item): readonly (string | number)[] => item[child] ?? none),
  ];
}
