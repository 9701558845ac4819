import { builtInClaims } from "../../replication/built-in";
import { claimsByDesignEffect } from "../../replication/design-effects";
import { replicate } from "../../replication/replicate";
import * as messages from "../messages";
import type { Part, PartResults } from "../part";

export const replication: Part<"replication" | "claimsByDesignEffect", keyof PartResults> = {
  id: "replication",
  title: messages.partReplication,
  wholeRecord: true,
  reads: [],
  tables: [],
  context: ["responses"],
  needs: ["disclosure"],
  optional: { asked: "replication", otherwise: { replication: [], claimsByDesignEffect: [] } },
  run(_tables, _settings, { responses, found }) {
    const builtIn = builtInClaims(responses.measure.id);
    if (builtIn === null) return { replication: [], claimsByDesignEffect: [] };
    // Questions without answers in the file say nothing.
    const answered = found.among.map(({ name }) => name);
    const claims = {
      ...builtIn,
      claims: builtIn.claims.filter(
        ({ statistic }) =>
          (statistic.kind !== "among" || answered.includes(statistic.question)) &&
          (statistic.kind !== "predictor" || found.predictors.length > 0),
      ),
    };
    const entries = replicate(found, claims);
    const named = found.data.design?.clusters != null;
    return {
      replication: entries,
      claimsByDesignEffect: named ? [] : claimsByDesignEffect(found, claims, entries),
    };
  },
};
