import "./right.css";
import { useEffect, useRef } from "preact/hooks";
import type { QuestionName } from "../../../project/questions";
import type { Progress } from "../../engine/client";
import type { Problem } from "../../engine/protocol";
import { secondsLeft } from "../../state/answer-key";
import { hintForPage, inPageWords } from "../left/problem-text";
import { WIDE } from "../wide";
import { WORDS } from "../words";
import { type Remedy, remediesOf } from "./remedies";
import { ReportView } from "./report-view";
import type { AnswerState } from "./use-answer";

/** The report's answer to the current question; while it is computed, the previous one. */
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
    // In the wide layout the answer starts at its top; in the narrow one nothing scrolls by itself.
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
                {of === "" ? "" : ` (${of})`}: {inPageWords(problem)}
              </li>
            ))}
          </ul>
        </details>
      )}
      {answered !== undefined && <ReportView answered={answered} earlier={!current} />}
    </>
  );
}

function ProblemNote({
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
        <strong>{inPageWords(problem.message)}</strong>
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

/** Current step, share done, time left, and a button to cancel. */
function ProgressBar({
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
