import type { WordedProblem } from "../left/problem-text";

interface Props {
  readonly problem: WordedProblem;
  /** In place of what the problem says to do. */
  readonly hint?: string | null | undefined;
}

/** What is wrong, and what to do. */
export function ProblemSentences({ problem, hint }: Props) {
  return (
    <>
      <p>
        <strong>{problem.text}</strong>
      </p>
      <p>{hint ?? problem.hint}</p>
    </>
  );
}
