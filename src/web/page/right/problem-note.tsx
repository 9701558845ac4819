import type { Problem } from "../../engine/protocol";
import { forPage, hintForPage } from "../left/problem-text";
import { WORDS } from "../words";
import { type Remedy, remediesOf } from "./remedies";

/** What went wrong, and what to click. */
export function ProblemNote({
  problem,
  canUndo,
  take,
}: {
  readonly problem: Problem;
  readonly canUndo: boolean;
  readonly take: (remedy: Remedy) => void;
}) {
  return (
    <div class="problem" role="alert">
      <p>
        <strong>{forPage(problem.message)}</strong>
      </p>
      <p>{problem.code === "defect" ? WORDS.answer.defect : hintForPage(problem)}</p>
      <p class="row">
        {remediesOf(problem.code, canUndo).map((remedy) => (
          <button type="button" key={remedy} onClick={() => take(remedy)}>
            {WORDS.answer[remedy]}
          </button>
        ))}
      </p>
    </div>
  );
}
