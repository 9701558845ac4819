import { builtInClaims } from "../../replication/built-in";
import { replicate } from "../../replication/replicate";
import type { Found, Part } from "../part";

/** The measure's published claims held against what is disclosed. */
export const replication: Part<"replication", keyof Found> = {
  id: "replication",
  channels: {
    replication: {
      ...{
        id: "text",
        claim: "text",
        source: "text",
        denominator: "text",
        statistic: "text",
        published: "exact",
      },
      ...{ publishedDecimals: "exact", computed: "estimate", unit: "text", decimals: "exact", p: "p" },
      ...{ rule: "text", verdict: "text", reason: "text", holds: "text", calibrated: "text" },
      prevalence: {
        ...{ variable: "text", context: "text", missing: "text", where: "text" },
        ...{ publishedInterval: "exact", computedInterval: "estimate" },
      },
    },
  },
  needs: ["disclosure"],
  optional: { asked: "replication", otherwise: { replication: [] } },
  run(_tables, _settings, { responses, failures, found }) {
    const claims = builtInClaims(responses.measure.id);
    return {
      replication: claims === null ? [] : replicate({ ...found, notFitted: failures.list() }, claims),
    };
  },
};
