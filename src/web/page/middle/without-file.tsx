import { useEffect, useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { definitionText } from "../../../data/draft/definition-text";
import { DEFAULT_ROTATION } from "../../../factor/efa/rotation/rotations";
import { type PlannedItems, plannedMeasure } from "../../../simulation/power/planned-measure";
import type { Client } from "../../engine/client";
import { type Answered, type Asked, type Problem, problemOf } from "../../engine/protocol";
import { readFigure } from "../../state/chosen-option";
import { Button } from "../button";
import { download } from "../files";
import { wordedProblem } from "../left/problem-text";
import { cancel as cancelName, toolName } from "../messages";
import { ProblemSentences } from "../right/problem-sentences";
import { ReportView } from "../right/report-view";
import { ShownText } from "../shown-text";
import { TextFile } from "../text-file";
import * as messages from "./messages";

export type Tool = "power" | "matrix";

export interface ToolProps {
  readonly client: Client;
  readonly tool: Tool;
  readonly back: () => void;
}

type Ask = (signal: AbortSignal) => Promise<Answered>;

/** What is answered without a file of answers: its form, and the answer. */
export function WithoutFile({ client, tool, back }: ToolProps) {
  const [ask, setAsk] = useState<Ask | null>(null);
  const [answered, setAnswered] = useState<Answered | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isComputing, compute] = useState(false);
  const stop = useRef<AbortController | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    if (ask === null) return;
    const controller = new AbortController();
    stop.current = controller;
    setProblem(null);
    compute(true);
    ask(controller.signal)
      .then(
        (found) => controller.signal.aborted || setAnswered(found),
        (error: unknown) => controller.signal.aborted || setProblem(problemOf(error)),
      )
      .finally(() => controller.signal.aborted || compute(false));
    return () => controller.abort();
  }, [ask]);
  const use = (next: Ask): void => setAsk(() => next);
  return (
    <main class="without-file">
      <div>
        <h2 ref={heading} tabIndex={-1}>
          {toolName({ tool })}
        </h2>
        <p>{messages.toolAbout({ tool })}</p>
        {tool === "matrix" ? (
          <MatrixForm client={client} use={use} />
        ) : (
          <PowerForm client={client} use={use} />
        )}
        {answered !== null && (
          <section class="scripts">
            <ShownText
              summary={messages.showCommand()}
              label={messages.command()}
              about={messages.toolCommand()}
              text={answered.command}
              rows={4}
            />
          </section>
        )}
        <Button text={messages.back()} onClick={back} />
      </div>
      <div class="right" aria-busy={isComputing}>
        {isComputing && (
          <p class="progress" role="status">
            {messages.computingTool()}{" "}
            <Button
              text={cancelName()}
              onClick={() => {
                stop.current?.abort();
                compute(false);
              }}
            />
          </p>
        )}
        {problem !== null && (
          <div class="problem" role="alert">
            <ProblemSentences problem={wordedProblem(problem)} />
          </div>
        )}
        {answered !== null && <ReportView answered={answered} earlier={problem !== null || isComputing} />}
      </div>
    </main>
  );
}

interface FormProps {
  readonly client: Client;
  readonly use: (ask: Ask) => void;
}

const EXAMPLE = "a,b,c,d,e,f\n1\n.45,1\n.56,.51,1\n.27,.30,.30,1\n.17,.20,.19,.44,1\n.25,.29,.28,.57,.46,1";
const COMMANDS = ["efa", "pca", "parallel", "reliability"] as const;

function MatrixForm({ client, use }: FormProps) {
  const [text, setText] = useState("");
  const [command, setCommand] = useState<Asked["matrix"]["ask"]["command"]>("efa");
  const [people, setPeople] = useState(200);
  const [number, setNumber] = useState<number | null>(2);
  useEffect(() => {
    if (text === "") return;
    const rotation = command === "pca" ? "none" : DEFAULT_ROTATION;
    use((signal) => client.ask("matrix", { text, people, command, number, rotation }, { signal }));
  }, [text, command, people, number]);
  const id = useId();
  return (
    <form class="options" onSubmit={(event) => event.preventDefault()}>
      <div class="field">
        <label for={id}>{messages.analyzeBy()}</label>
        <select
          id={id}
          onChange={({ currentTarget }) =>
            setCommand(COMMANDS.find((one) => one === currentTarget.value) ?? "efa")
          }
        >
          {COMMANDS.map((one) => (
            <option key={one} value={one} selected={one === command}>
              {messages.matrixCommand({ command: one })}
            </option>
          ))}
        </select>
      </div>
      <Figure
        field="people"
        now={people}
        from={3}
        to={1e9}
        isWhole
        take={(n) => n !== null && setPeople(n)}
      />
      {(command === "efa" || command === "pca") && (
        <Figure field="number" now={number} from={1} to={50} isWhole take={setNumber} />
      )}
      <TextFile
        label={messages.matrix()}
        help={messages.helpMatrix()}
        text={text}
        draft={EXAMPLE}
        file="matrix.csv"
        use={messages.useMatrix()}
        rows={8}
        take={(next) => {
          setText(next);
          return null;
        }}
      />
    </form>
  );
}

const PLAN: PlannedItems = {
  factors: 2,
  items: 5,
  loading: 0.7,
  correlation: 0.5,
  answers: [20, 30, 30, 20],
};
const SAMPLES = [0, 50, 200];

function PowerForm({ client, use }: FormProps) {
  const [plan, setPlan] = useState(PLAN);
  const [people, setPeople] = useState(300);
  const [halfWidth, setHalfWidth] = useState(5);
  const [replicates, setReplicates] = useState(0);
  const change = (part: Partial<PlannedItems>): void => setPlan((before) => ({ ...before, ...part }));
  const whole = (field: "factors" | "items", to: number) => (
    <Figure
      field={field}
      now={plan[field]}
      from={field === "factors" ? 1 : 3}
      to={to}
      isWhole
      take={(value) => value !== null && change({ [field]: value })}
    />
  );
  const share = (field: "loading" | "correlation") => (
    <Figure
      field={field}
      now={plan[field]}
      from={field === "loading" ? 0.1 : 0}
      to={0.95}
      isWhole={false}
      take={(value) => value !== null && change({ [field]: value })}
    />
  );
  const id = useId();
  return (
    <form
      class="options"
      onSubmit={(event) => {
        event.preventDefault();
        use((signal) => client.ask("power", { plan, people, halfWidth, replicates }, { signal }));
      }}
    >
      {whole("factors", 10)}
      {whole("items", 30)}
      {share("loading")}
      {plan.factors > 1 && share("correlation")}
      <Shares now={plan.answers} take={(answers) => change({ answers })} />
      <Figure
        field="people"
        now={people}
        from={50}
        to={1e6}
        isWhole
        take={(n) => n !== null && setPeople(n)}
      />
      {plan.answers.length === 2 && (
        <Figure
          field="halfWidth"
          now={halfWidth}
          from={0.1}
          to={50}
          isWhole={false}
          take={(value) => value !== null && setHalfWidth(value)}
        />
      )}
      <div class="field">
        <label for={id}>{messages.samples()}</label>
        <select
          id={id}
          aria-describedby={`${id}-help`}
          onChange={({ currentTarget }) => setReplicates(Number(currentTarget.value))}
        >
          {SAMPLES.map((n) => (
            <option key={n} value={n} selected={n === replicates}>
              {messages.draws({ n })}
            </option>
          ))}
        </select>
        <p class="help" id={`${id}-help`}>
          {messages.helpSamples()}
        </p>
      </div>
      <p class="row">
        <button type="submit">{messages.computePlan()}</button>
        <Button
          text={messages.savePlan()}
          onClick={() =>
            download("plan.measure.json", definitionText(plannedMeasure(plan)), "application/json")
          }
        />
      </p>
    </form>
  );
}

interface FigureProps {
  readonly field: Exclude<Parameters<typeof messages.toolField>[0]["field"], "answers">;
  readonly now: number | null;
  readonly from: number;
  readonly to: number;
  readonly isWhole: boolean;
  readonly take: (value: number | null) => void;
}

/** A number that is taken on blur or Enter. */
function Figure({ field, now, from, to, isWhole, take }: FigureProps) {
  const [typed, type] = useState(now?.toString() ?? "");
  const read = readFigure(typed, { from, to, isWhole });
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{messages.toolField({ field })}</label>
      <input
        type="text"
        id={id}
        inputMode="decimal"
        aria-invalid={read === undefined}
        aria-describedby={read === undefined ? `${id}-bad` : undefined}
        value={typed}
        onInput={(event) => type(event.currentTarget.value)}
        onBlur={() => read !== undefined && take(read)}
        onKeyDown={({ key }) => key === "Enter" && read !== undefined && take(read)}
      />
      {read === undefined && (
        <p class="help bad" id={`${id}-bad`} role="alert">
          {messages.figureBad({ isWhole, from: String(from), to: String(to) })}
        </p>
      )}
    </div>
  );
}

/** Two to ten numbers above 0, as typed; null where they are not. */
export function readShares(text: string): readonly number[] | null {
  const numbers = text
    .split(/[\s,;%]+/)
    .filter(Boolean)
    .map(Number);
  const areFine = numbers.length >= 2 && numbers.length <= 10 && numbers.every((n) => n > 0 && n < 1e9);
  return areFine ? numbers : null;
}

function Shares({
  now,
  take,
}: {
  readonly now: readonly number[];
  readonly take: (next: readonly number[]) => void;
}) {
  const [typed, type] = useState(now.join(", "));
  const read = readShares(typed);
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{messages.toolField({ field: "answers" })}</label>
      <input
        type="text"
        id={id}
        aria-invalid={read === null}
        aria-describedby={`${id}-help`}
        value={typed}
        onInput={(event) => type(event.currentTarget.value)}
        onBlur={() => read !== null && take(read)}
        onKeyDown={({ key }) => key === "Enter" && read !== null && take(read)}
      />
      <p
        class={read === null ? "help bad" : "help"}
        id={`${id}-help`}
        role={read === null ? "alert" : undefined}
      >
        {read === null ? messages.answersBad() : messages.helpAnswers()}
      </p>
    </div>
  );
}
