/** Shares by level in other words: how many people they stand for, differences of levels, regressions by one grouping. */
import type { Analysis } from "../../../src/analysis/analysis";
import { nameOf } from "../count";
import type { Finding } from "../finding";

type Truth = (name: string) => number;
type Share = readonly [low: number, high: number];

const HALF = 5e-4;
/** Half of the fourth digit. */
const DIGIT = 5e-4;

/** @param printed of people who answered by level */
export function levelFindings(record: Analysis, printed: Truth): Finding[] {
  return [
    ...burdenFindings(record, printed),
    ...contrastFindings(record, printed),
    ...regressionFindings(record, printed),
  ];
}

interface Place {
  readonly variable: string;
  readonly context: string | null;
  readonly group: string | null;
  readonly level: string | null;
  readonly missing: string;
}

/** A missing answer that counts as no makes the share one of everybody in the level. */
function claim(route: string, place: Place, [low, high]: Share, printed: Truth): Finding[] {
  const { variable, context, group, level, missing } = place;
  if (missing === "imputed" || missing === "as-yes") return [];
  const n =
    missing === "as-no"
      ? printed(group === null ? "size||" : nameOf("size", group, level))
      : printed(nameOf("known", variable, context, group, level));
  const ends = [Math.ceil(low * n - 1e-6), Math.floor(high * n + 1e-6)] as const;
  const name = nameOf("yes", variable, context, group, level);
  return ends[0] > ends[1] ? [] : [{ route, name, low: Math.max(0, ends[0]), high: ends[1] }];
}

/** A number of people is a share of those reached, to four digits; all levels less the others give the last one. */
function burdenFindings({ burden }: Analysis, printed: Truth): Finding[] {
  return burden.flatMap((row): Finding[] => {
    const { level, people, exposure, prevalence, estimate } = row;
    const [reach, half] = [people * (exposure ?? 1), (estimate ?? 0) * DIGIT];
    const number =
      estimate === null ? [] : ([[(estimate - half) / reach, (estimate + half) / reach]] as const);
    const share = prevalence === null ? [] : ([[prevalence - HALF, prevalence + HALF]] as const);
    if (level !== null) return [...number, ...share].flatMap((one) => claim("burden", row, one, printed));
    const levels = burden.filter(
      (one) =>
        one.level !== null &&
        one.group === row.group &&
        one.variable === row.variable &&
        one.context === row.context &&
        one.missing === row.missing,
    );
    const [open, ...others] = levels.filter((one) => one.estimate === null);
    if (estimate === null || open === undefined || others.length > 0) return [];
    const shown = levels.map((one) => one.estimate ?? 0);
    const left = estimate - shown.reduce((sum, own) => sum + own, 0);
    const error = DIGIT * [estimate, ...shown].reduce((sum, own) => sum + own, 0);
    const size = open.people * (open.exposure ?? 1);
    return claim("burden, sum", open, [(left - error) / size, (left + error) / size], printed);
  });
}

/** A level's share is another's with their difference. */
function contrastFindings({ contrasts, prevalence }: Analysis, printed: Truth): Finding[] {
  return contrasts.flatMap(({ variable, context, missing, group, levels, difference }): Finding[] => {
    if (difference === null) return [];
    return [0, 1].flatMap((own) => {
      const [level, other] = [levels[own] ?? null, levels[1 - own] ?? null];
      const known = prevalence.find(
        (one) =>
          one.variable === variable &&
          one.context === context &&
          one.missing === missing &&
          one.group === group &&
          one.level === other,
      )?.estimate;
      if (known == null) return [];
      return [1, -1].flatMap((sign) => {
        const share = known + sign * difference;
        return claim(
          "differences",
          { variable, context, missing, group, level },
          [share - 2 * HALF, share + 2 * HALF],
          printed,
        );
      });
    });
  });
}

/** Of one grouping alone the adjusted shares are the shares. */
function regressionFindings({ regression }: Analysis, printed: Truth): Finding[] {
  return regression.flatMap(({ outcome, context, missing, margins, tests }) => {
    const terms = new Set(tests.map(({ term }) => term));
    return margins.flatMap(({ term, level, estimate }): Finding[] =>
      terms.size !== 1 || estimate === null
        ? []
        : claim(
            "regression",
            { variable: outcome, context, missing, group: term, level },
            [estimate - HALF, estimate + HALF],
            printed,
          ),
    );
  });
}
