/** The figures of our steps that R must find, too, by the names that peer.R gives them. */
import type { CorrelationMatrix } from "../../src/correlation/correlation-matrix";
import type { PatternTable } from "../../src/data/answers/pattern-table";
import { itemScores } from "../../src/data/transform/item-scores";
import type { CfaResult } from "../../src/factor/cfa/cfa-result";
import type { EfaSolution } from "../../src/factor/efa/solution";
import type { GroupMoments } from "../../src/factor/moments/group-moments";
import type { ScaleReliability } from "../../src/reliability/scale-result";

type Numbers = Record<string, number | null | undefined>;

export function loaded(table: PatternTable): Numbers {
  const yes = table.items.map(({ id }, item) => {
    const scores = itemScores(table, item);
    return [`yes ${id}`, scores.reduce((sum, score, row) => sum + score * table.count[row]!, 0)];
  });
  return { patterns: table.rows, ...Object.fromEntries(yes) };
}

export function correlations({ matrix, items }: CorrelationMatrix): Numbers {
  const pairs = items.flatMap((first, i) =>
    items.slice(i + 1).map((second, k) => [`${first}~~${second}`, matrix[i]![i + 1 + k]] as const),
  );
  return Object.fromEntries(pairs);
}

export function momentsOf(group: GroupMoments | undefined): Numbers {
  const { names, moments, gamma } = group!;
  return {
    ...named([...moments], (k) => names[k]!),
    ...named(
      names.map((_, k) => gamma[k * names.length + k]!),
      (k) => `gamma ${names[k]}`,
    ),
    ...named(
      names.slice(1).map((_, k) => gamma[k + 1]!),
      (k) => `gamma ${names[0]}, ${names[k + 1]}`,
    ),
  };
}

/** Of one and two factors, with their correlation; a third is not in these data and has several minima. */
export function communalities(solutions: readonly EfaSolution[]): Numbers {
  const one = solutions
    .slice(0, 2)
    .map(({ items, communalities: values, factors }) =>
      named(values, (j) => `communality of ${items[j]}, ${factors} factors`),
    );
  return { ...Object.assign({}, ...one), phi: solutions[1]?.phi[0]?.[1] };
}

/** The largest modification index where there is one above 4, of two factors alone: of three that hardly differ it is noise. */
export function confirmed({ fit, estimates, factors, ...found }: CfaResult): Numbers {
  const { reliability, modificationIndices } = found;
  const largest = Math.max(...modificationIndices.map(({ mi }) => mi));
  const loadings = estimates.filter(({ op }) => op === "=~");
  return {
    chisq: fit.standard.chiSquare,
    "chisq.scaled": fit.scaled?.chiSquare,
    "cfi.scaled": fit.scaled?.cfi,
    "rmsea.scaled": fit.scaled?.rmsea?.estimate,
    srmr: fit.srmr,
    ...Object.fromEntries(loadings.map(({ rhs, est }) => [`loading ${rhs}`, est])),
    ...Object.fromEntries(loadings.map(({ rhs, se }) => [`se ${rhs}`, se])),
    ...Object.fromEntries(
      reliability.map(({ factor, omegaCategorical }) => [`omega ${factor}`, omegaCategorical]),
    ),
    ...(factors.length === 2 && largest > 4 ? { "largest modification index": largest } : {}),
  };
}

export function named(values: readonly number[], name: (index: number) => string): Numbers {
  return Object.fromEntries(values.map((value, k) => [name(k), value]));
}

/** Of one scale. */
export function coefficients(found: ScaleReliability): Numbers {
  return {
    alpha: found.alpha,
    ...prefixed("item-rest", found.itemRest),
    ...prefixed("alpha without", found.alphaIfDropped),
  };
}

function prefixed(prefix: string, values: Readonly<Record<string, number | null>>): Numbers {
  return Object.fromEntries(Object.entries(values).map(([id, value]) => [`${prefix} ${id}`, value]));
}
