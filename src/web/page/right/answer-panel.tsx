import { useEffect, useRef } from "preact/hooks";
import type { QuestionName } from "../../../project/questions";
import { forPage } from "../left/problem-text";
import { WIDE } from "../wide";
import { WORDS } from "../words";
import { ProblemNote } from "./problem-note";
import { ProgressBar } from "./progress-bar";
import type { Remedy } from "./remedies";
import { ReportView } from "./report-view";
import type { AnswerState } from "./use-answer";
import "./right.css";

/** The answer to the question asked, as the report has it; while it is computed, the last one. */
export function AnswerPanel({
  question,
  answer,
  canUndo,
  take,
}: {
  readonly question: QuestionName;
  readonly answer: AnswerState;
  readonly canUndo: boolean;
  readonly take: (remedy: Remedy) => void;
}) {
  const { shown, current, work, cancel, again } = answer;
  const words = WORDS.answer;
  const isFirst = useRef(true);
  useEffect(() => {
    // Beside the questions the answer is read from its beginning; below them nothing moves by itself.
    if (!isFirst.current && matchMedia(WIDE).matches) scrollTo({ top: 0, behavior: "instant" });
    isFirst.current = false;
  }, [question]);
  const answered = shown?.answered;
  return (
    <>
      <h2 class="asked">{WORDS.questions.names[question]}</h2>
      {work.kind === "computing" && <ProgressBar {...work} cancel={cancel} />}
      {work.kind === "cancelled" && (
        <p class="progress" role="status">
          {words.cancelled}{" "}
          <button type="button" onClick={again}>
            {words.again}
          </button>
        </p>
      )}
      {work.kind === "failed" && (
        <ProblemNote
          problem={work.problem}
          canUndo={canUndo}
          take={(remedy) => (remedy === "tryAgain" ? again() : take(remedy))}
        />
      )}
      {shown !== null && !current && (
        <p class="banner of-earlier">{words.earlier(WORDS.questions.names[shown.question])}</p>
      )}
      {current && answered?.follows != null && (
        <p class="banner">
          {work.kind === "computing" ? words.follows[answered.follows] : words.partial[answered.follows]}
        </p>
      )}
      {answered?.note != null && (
        <p class="banner note" role="note">
          {answered.note}
        </p>
      )}
      {answered !== undefined && answered.problems.length > 0 && (
        <details class="problems">
          <summary>{words.notComputed(answered.problems.length)}</summary>
          <ul>
            {answered.problems.map(({ analysis, of, problem }) => (
              <li key={`${analysis} ${of} ${problem}`}>
                {words.parts[analysis] ?? analysis}
                {of === "" ? "" : ` (${of})`}: {forPage(problem)}
              </li>
            ))}
          </ul>
        </details>
      )}
      {answered !== undefined && <ReportView answered={answered} earlier={!current} />}
    </>
  );
}
