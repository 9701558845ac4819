import "./right.css";
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { namedParameters } from "../../../project/adopted-measure";
import type { Project } from "../../../project/project";
import type { QuestionName } from "../../../project/questions";
import type { NotComputed } from "../../../report/kit/tables/not-computed";
import type { Progress } from "../../engine/client";
import type { ModelChoices } from "../../engine/model-choices";
import type { Problem } from "../../engine/protocol";
import { secondsLeft } from "../../state/answer-key";
import type { Action } from "../../state/page-state";
import { Button } from "../button";
import { inPageWords, wordedProblem } from "../left/problem-text";
import { cancel as cancelName, partName, questionName } from "../messages";
import { WIDE } from "../wide";
import * as messages from "./messages";
import { ProblemSentences } from "./problem-sentences";
import { type Remedy, remediesOf } from "./remedies";
import { ReportView } from "./report-view";
import type { AnswerState } from "./use-answer";

interface AnswerProps {
  readonly question: QuestionName;
  readonly answer: AnswerState;
  readonly project: Project;
  readonly act: (action: Action) => void;
  readonly canUndo: boolean;
  readonly take: (remedy: Remedy) => void;
  /** What is said about the file, above its answers. */
  readonly children: ComponentChildren;
}

/** The report's answer to the current question; while it is computed, the previous one. */
export function AnswerPanel({ question, answer, project, act, canUndo, take, children }: AnswerProps) {
  const { current, work, cancel, again } = answer;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    // Who opens a file or asks a question reads the answer next: focus moves there, and a narrow screen scrolls to it.
    heading.current?.focus({ preventScroll: true });
    if (matchMedia(WIDE).matches) scrollTo({ top: 0, behavior: "instant" });
    else heading.current?.scrollIntoView({ block: "start", behavior: "instant" });
  }, [question]);
  // Below a problem, the answer to another question would seem to be the one that was asked for.
  const last = work.kind === "failed" && answer.shown?.question !== question ? null : answer.shown;
  const answered = last?.answered;
  return (
    <>
      <h2 class="asked" ref={heading} tabIndex={-1}>
        {questionName({ question })}
      </h2>
      {children}
      {work.kind === "computing" && <ProgressBar {...work} cancel={cancel} />}
      {work.kind === "cancelled" && (
        <p class="progress" role="status">
          {messages.canceled()} <Button text={messages.compute()} onClick={again} />
        </p>
      )}
      {work.kind === "failed" && (
        <ProblemNote
          problem={work.problem}
          canUndo={canUndo}
          take={(remedy) => (remedy === "tryAgain" ? again() : take(remedy))}
        />
      )}
      {last !== null && !current && (
        <p class="banner of-earlier">
          {messages.earlier({ question: questionName({ question: last.question }) })}
        </p>
      )}
      {current && answered?.follows != null && (
        <p class="banner">
          {work.kind === "computing"
            ? messages.follows({ stage: answered.follows })
            : messages.partial({ stage: answered.follows })}
        </p>
      )}
      {answered?.note != null && (
        <p class="banner note" role="note">
          {inPageWords(answered.note)}
        </p>
      )}
      {current && answered?.models != null && (
        <ModelActions models={answered.models} project={project} act={act} />
      )}
      {answered !== undefined && answered.problems.length > 0 && (
        <details class="problems" open={answered.problems.length === 1}>
          <summary>{messages.notComputed({ n: answered.problems.length })}</summary>
          <ul>
            {answered.problems.map(({ parts, problem }) => (
              <li key={problem}>{reasonText(parts, inPageWords(problem))}</li>
            ))}
          </ul>
        </details>
      )}
      {answered !== undefined && <ReportView answered={answered} earlier={!current} />}
    </>
  );
}

/** Why parts could not be computed, each named once. */
function reasonText(parts: NotComputed["parts"], problem: string): string {
  const names = parts.map(({ part, of }) => {
    const name = partName({ part });
    return of === "" ? name : messages.partOf({ part: name, of });
  });
  return names.length === 0 ? problem : messages.notComputedPart({ parts: [...new Set(names)], problem });
}

interface ProblemProps extends Pick<AnswerProps, "canUndo" | "take"> {
  readonly problem: Problem;
}

function ProblemNote({ problem, canUndo, take }: ProblemProps) {
  return (
    <div class="problem" role="alert">
      <ProblemSentences
        problem={wordedProblem(problem)}
        hint={problem.code === "defect" ? messages.defect() : null}
      />
      <p class="row">
        {remediesOf(problem.code, canUndo).map((remedy) => (
          <Button text={messages.remedy({ remedy })} key={remedy} onClick={() => take(remedy)} />
        ))}
      </p>
    </div>
  );
}

interface ProgressProps {
  readonly progress: Progress | null;
  readonly since: number;
  readonly cancel: () => void;
}

/** Current step, share done, time left, and a button to cancel. */
function ProgressBar({ progress, since, cancel }: ProgressProps) {
  const share = progress === null || progress.total === 0 ? null : progress.done / progress.total;
  return (
    <div class="progress">
      <span role="status">
        {progress === null
          ? messages.computing()
          : messages.computingPart({ part: partName({ part: progress.step }) })}
      </span>
      <progress aria-label={messages.computing()} max={1} {...(share === null ? {} : { value: share })} />
      <span class="figures">{share !== null && doneText(performance.now() - since, share)}</span>
      <Button text={cancelName()} onClick={cancel} />
    </div>
  );
}

/** Seconds up to which they are shown as such. */
const MOST_SECONDS = 90;

function doneText(elapsed: number, whole: number): string {
  const seconds = secondsLeft(elapsed, whole);
  const share = Math.floor(100 * whole) / 100;
  if (seconds === null) return messages.done({ share });
  return seconds < MOST_SECONDS
    ? messages.doneSecondsLeft({ share, seconds })
    : messages.doneMinutesLeft({ share, minutes: Math.round(seconds / 60) });
}

interface ActionsProps {
  readonly models: ModelChoices;
  readonly project: Project;
  readonly act: (action: Action) => void;
}

/** Makes another model the working model, and adds the parameters that it lacks to the definition. */
function ModelActions({ models: { working, others, adoptable }, project, act }: ActionsProps) {
  const { settings, definition } = project;
  const choose = (workingModel: string | undefined): void => act({ kind: "set", settings: { workingModel } });
  const model = working.label;
  const isChosen = settings.workingModel != null;
  const isNoted = definition.note?.includes(`“${model}”`) === true;
  return (
    <section class="banner models" aria-label={messages.workingModel()}>
      <p>{messages.restsOn({ model })}</p>
      {(others.length > 0 || isChosen) && (
        <p class="row">
          <span>{messages.otherWorkingModel()}</span>
          {others.map(({ structure, label }) => (
            <Button text={label} key={structure} onClick={() => choose(structure)} />
          ))}
          {isChosen && <Button text={messages.byFit()} onClick={() => choose(undefined)} />}
        </p>
      )}
      {isNoted && <p role="note">{definition.note}</p>}
      {adoptable !== null && (
        <>
          <p>{messages.adoptOffer({ model: adoptable.label, parameters: namedParameters(adoptable) })}</p>
          <Button text={messages.adopt()} onClick={() => act({ kind: "adopted", model: adoptable })} />
        </>
      )}
    </section>
  );
}
