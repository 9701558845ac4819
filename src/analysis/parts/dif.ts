import type { ComparedMean } from "../../factor/linking/compared-means";
import { firstStructure } from "../../factor/structures/one-factor";
import { dif as functioning } from "../../irt/dif/dif";
import { comparedGroupings, compareLevels } from "../compared-groups";
import type { ReleaseRules } from "../disclosure/release-rules";
import * as messages from "../messages";
import type { ModelPart, Models } from "../part";

const testRules = { difference: "statistic", df: "exact", p: "p", adjustedP: "p" } as const;
const meanRules: ReleaseRules<ComparedMean> = {
  group: "text",
  mean: "estimate",
  standardError: "error",
  low: "estimate",
  high: "estimate",
  rank: "exact",
  rankLow: "exact",
  rankHigh: "exact",
};
const logisticRules = { ...testRules, r2Change: "estimate" } as const;

const models: Models<"missing" | "disclosure" | "crossed"> = {
  reads: ["missing", "disclosure", "crossed"],
  inputs: ["table", "structures", "withheld"],
  pieces({ table, settings, structures, withheld }) {
    const structure = firstStructure(table, structures);
    if (structure === null) return [];
    return comparedGroupings(table, settings).flatMap((by) =>
      structure.factors.map(({ id: factor }) => (failures) => ({
        dif: failures.attempt({ analysis: "dif", of: `${by}, ${factor}` }, () =>
          compareLevels({ table, settings, withheld }, by, (levels) =>
            functioning(levels, { structure, factor, by, missing: settings.missing }),
          ),
        ),
      })),
    );
  },
};

/** DIF of the items of each factor of the first structure, by grouping. */
export const dif: ModelPart<"dif"> = {
  id: "dif",
  title: messages.partDif,
  releaseRules: {
    dif: {
      group: "text",
      structure: "text",
      factor: "text",
      levels: { label: "text", n: "people" },
      leftOut: { label: "text", n: "people", reason: "text" },
      anchors: "text",
      purification: { rounds: "exact", settled: "text" },
      correction: "text",
      items: {
        id: "text",
        likelihoodRatio: testRules,
        anchor: "text",
        logistic: {
          uniform: logisticRules,
          nonUniform: logisticRules,
          both: logisticRules,
          n: "people",
          size: "text",
        },
        mantelHaenszel: {
          oddsRatio: "estimate",
          delta: "estimate",
          chiSquare: "statistic",
          p: "p",
          adjustedP: "p",
          size: "text",
        },
        groups: {
          group: "text",
          a: "estimate",
          d: "estimate",
          signedArea: "estimate",
          unsignedArea: "estimate",
          logOdds: "estimate",
          shift: {
            standardError: "error",
            low: "estimate",
            high: "estimate",
            p: "p",
            adjustedP: "p",
            fdrP: "p",
            points: "estimate",
            pointsLow: "estimate",
            pointsHigh: "estimate",
          },
          differs: "text",
          shrunken: { estimate: "estimate", low: "estimate", high: "estimate", beyond: "p" },
          share: { observed: "share", implied: "estimate", z: "statistic", p: "p", adjustedP: "p" },
        },
        verdict: "text",
        problem: "text",
      },
      groups: { group: "text", mean: "estimate", variance: "estimate" },
      means: {
        all: meanRules,
        without: meanRules,
        freed: meanRules,
        linkingError: "error",
        changes: {
          group: "text",
          estimate: "estimate",
          low: "estimate",
          high: "estimate",
          byFreed: "estimate",
        },
      },
      warnings: "warnings",
    },
  },
  needs: [],
  reads: [],
  tables: [],
  context: [],
  optional: { asked: "dif", otherwise: { dif: [] } },
  models,
  run: (_tables, _settings, { pieces }) => ({ dif: pieces().flatMap((piece) => piece.dif ?? []) }),
};
