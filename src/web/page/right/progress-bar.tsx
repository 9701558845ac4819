import type { Progress } from "../../engine/client";
import { secondsLeft } from "../../state/answer-key";
import { WORDS } from "../words";

/** What is computed now, how much of all is done, how long it still takes; and a way to stop it. */
export function ProgressBar({
  progress,
  since,
  cancel,
}: {
  readonly progress: Progress | null;
  readonly since: number;
  readonly cancel: () => void;
}) {
  const words = WORDS.answer;
  const share = progress === null || progress.total === 0 ? null : progress.done / progress.total;
  const left = share === null ? null : secondsLeft(performance.now() - since, share);
  const step = progress === null ? "" : (words.parts[progress.step] ?? progress.step);
  return (
    <div class="progress">
      <span role="status">
        {words.computing}
        {step !== "" && `: ${step}`}
      </span>
      <progress aria-label={words.computing} max={1} {...(share === null ? {} : { value: share })} />
      <span class="figures">
        {share === null ? "" : words.percent(share)}
        {left === null ? "" : `, ${words.left(left)}`}
      </span>
      <button type="button" onClick={cancel}>
        {words.cancel}
      </button>
    </div>
  );
}
