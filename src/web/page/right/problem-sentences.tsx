import type { WordedProblem } from "../../state/problem-topics";

interface Props {
  readonly problem: WordedProblem;
  /** In place of what the problem says to do. */
  readonly hint?: string | null | undefined;
}

/** What is wrong, what to do, and in English what else is known. */
export function ProblemSentences({ problem, hint }: Props) {
  return (
    <>
      <p>
        <strong>{problem.text}</strong>
      </p>
      <p>{hint ?? problem.hint}</p>
      {problem.detail !== null && <p class="help">{problem.detail}</p>}
    </>
  );
}
