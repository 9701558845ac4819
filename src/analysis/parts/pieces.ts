import type { ReplicateJob } from "../../numeric/workers/workers";
import { collectFailures } from "../failures";
import type { ModelInput, ModelPart, Part, Piece, PieceResult } from "../part";
import { cfa } from "./cfa";
import { classes } from "./classes";
import { dif } from "./dif";
import { invariance } from "./invariance";
import { irt } from "./irt";
import { robustness } from "./robustness";

/** Those that take longest come first, so that no worker is left with one in the end. */
const MODEL_PARTS: readonly Pick<ModelPart<never>, "optional" | "pieces">[] = [
  irt,
  invariance,
  dif,
  cfa,
  classes,
  robustness,
];

/** All the work with models, in pieces that workers can take: begun here, and waited for by the first part that needs one. */
export const pieces: Part<"pieces", "withheld"> = {
  id: "pieces",
  channels: {},
  needs: ["withheld"],
  run({ designed: table, otherwise }, settings, { confirmed, workers, onProgress, failures, found }) {
    const input = { table, otherwise, settings, structures: confirmed, withheld: found.withheld };
    const wait = workers.begin(modelJob, input, {
      count: piecesOf(input).length,
      onProgress: (done, total) => onProgress("Models", done, total),
    });
    let results: readonly PieceResult[] | null = null;
    return {
      pieces() {
        if (results !== null) return results;
        results = wait();
        for (const { notFitted } of results) failures.add(notFitted);
        return results;
      },
    };
  },
};

/** Each piece: what it gives, and the reasons of what could not be computed. */
export const modelJob: ReplicateJob<ModelInput, PieceResult> = {
  id: "models",
  prepare(input) {
    const pieces = piecesOf(input);
    return (place) => {
      const failures = collectFailures();
      const result = pieces[place]!(failures);
      return { ...result, notFitted: failures.list() };
    };
  },
};

function piecesOf(input: ModelInput): readonly Piece[] {
  const asked = MODEL_PARTS.filter(
    ({ optional }) => optional !== undefined && input.settings.parts.includes(optional.asked),
  );
  return asked.flatMap((part) => part.pieces(input));
}
