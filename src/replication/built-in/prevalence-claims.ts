import { disruptingHarm } from "../../measures/built-in/disrupting-harm";
import {
  ALL_CHILDREN,
  CHILDREN,
  COUNTRY_FIGURES,
  type Country,
  ONLINE_PERCENT,
  REPORTED_COUNTS,
  REPORTED_OVERALL,
} from "./published-figures";
import { type Claim, DENOMINATORS, SOURCES } from "./written-claims";

const TABLES = `${SOURCES.ghai2026}, public tables`;
const COUNTS = `${TABLES}: weighted counts of answers, from which the percentage was computed`;

/** One unit of the last printed decimal, rounded or cut off. */
const PRINTED_UNIT = 0.1;
/** Half a child for each of the four yes codes, of a thousand children. */
const FROM_COUNTS = 0.2;

const COUNTRIES = Object.keys(COUNTRY_FIGURES) as Country[];

const online = { kind: "prevalence", context: "online", missing: "as-no" } as const;
const anyItem = { kind: "prevalence", variable: "any", context: null, missing: "known" } as const;
const oneItem = { kind: "prevalence", context: null, missing: "as-no" } as const;

const idOf = (country: string): string => country.toLowerCase().replace(/ /g, "-");

export const countryClaims = (): Claim[] =>
  COUNTRIES.flatMap((country): Claim[] => {
    const { online: percent, interval, anyContext } = COUNTRY_FIGURES[country];
    const where = { country };
    return [
      {
        id: `online-any-${idOf(country)}`,
        claim: `Any of the nine items last happened online: ${country}.`,
        source: TABLES,
        statistic: { ...online, variable: "any", where },
        rule: { kind: "within", value: percent, tolerance: PRINTED_UNIT },
        interval: [interval[0], interval[1]],
        denominator: DENOMINATORS.asked,
      },
      {
        id: `anywhere-any-${idOf(country)}`,
        claim: `Any of the nine items in any context: ${country}.`,
        source: TABLES,
        statistic: { ...anyItem, where },
        rule: { kind: "within", value: anyContext, tolerance: 1 },
        denominator: DENOMINATORS.known,
      },
    ];
  });

export const itemClaims = (): Claim[] =>
  disruptingHarm.items.flatMap(({ id, column, label }): Claim[] => [
    {
      id: `anywhere-${id}`,
      claim: `Item ${id} (${label}) in any context, all countries.`,
      source: COUNTS,
      statistic: { ...oneItem, variable: id },
      rule: fromCounts(REPORTED_OVERALL[column] ?? 0, ALL_CHILDREN),
      denominator: DENOMINATORS.asked,
    },
    ...COUNTRIES.flatMap((country) => itemCountryClaims({ id, column, label }, country)),
  ]);

function itemCountryClaims(
  { id, column, label }: { readonly id: string; readonly column: string; readonly label: string },
  country: Country,
): Claim[] {
  const where = { country };
  return [
    {
      id: `online-${id}-${idOf(country)}`,
      claim: `Item ${id} (${label}) last happened online: ${country}.`,
      source: TABLES,
      statistic: { ...online, variable: id, where },
      rule: { kind: "within", value: ONLINE_PERCENT[country][column] ?? 0, tolerance: PRINTED_UNIT },
      denominator: DENOMINATORS.asked,
    },
    {
      id: `anywhere-${id}-${idOf(country)}`,
      claim: `Item ${id} (${label}) in any context: ${country}.`,
      source: COUNTS,
      statistic: { ...oneItem, variable: id, where },
      rule: fromCounts(REPORTED_COUNTS[column]?.[country] ?? 0, CHILDREN[country]),
      denominator: DENOMINATORS.asked,
    },
  ];
}

function fromCounts(reported: number, children: number): Claim["rule"] {
  const percent = Number(((100 * reported) / children).toFixed(1));
  return { kind: "within", value: percent, tolerance: FROM_COUNTS };
}
