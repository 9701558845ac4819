import { builtInClaims } from "../../replication/built-in";
import { replicate } from "../../replication/replicate";
import type { Found, Part } from "../part";

/** The measure's published claims held against what is disclosed. */
export const replication: Part<"replication", keyof Found> = {
  id: "replication",
  needs: ["disclosure"],
  optional: { asked: "replication", otherwise: { replication: [] } },
  run(_tables, _settings, { responses, failures, found }) {
    const claims = builtInClaims(responses.measure.id);
    return {
      replication: claims === null ? [] : replicate({ ...found, notFitted: failures.list() }, claims),
    };
  },
};
