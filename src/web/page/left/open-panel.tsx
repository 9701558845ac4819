import { useEffect, useRef, useState } from "preact/hooks";
import { ItemwiseError } from "../../../errors";
import type { ProjectReading } from "../../../project/project";
import type { AskOptions, Progress } from "../../engine/client";
import { stop as stopName } from "../messages";
import * as messages from "./messages";
import "./left.css";
import { Button } from "../button";
import { problemText, wasEnded } from "./problem-text";
import { ReadingChoices } from "./reading-choices";
import type { SampleName } from "./samples";

interface Taken {
  readonly name: string;
  readonly blob: Blob;
}

type State =
  | { readonly kind: "ready" }
  | { readonly kind: "reading"; readonly progress: Progress | null; readonly stop: AbortController }
  | { readonly kind: "problem"; readonly problem: string }
  | {
      readonly kind: "failed";
      readonly problem: string;
      readonly file: Taken;
      readonly reading: ProjectReading;
    };

/** Codes of files that no setting makes readable: empty ones, pictures. */
const UNREADABLE = ["empty-file", "not-text"];

/** Bytes that show what JSON holds. */
const HEAD_BYTES = 1 << 16;
const SAMPLE_NAMES: readonly SampleName[] = ["attitudes", "disruptingHarm"];

export function OpenPanel({
  open,
  isOpen = false,
  onProject,
}: {
  readonly open: (name: string, blob: Blob, reading?: ProjectReading, options?: AskOptions) => Promise<void>;
  readonly isOpen?: boolean | undefined;
  /** Opens a project file. */
  readonly onProject: (file: File) => Promise<void> | void;
}) {
  const [state, setState] = useState<State>({ kind: "ready" });
  const [isOver, setOver] = useState(false);

  const read = async (file: Taken, reading: ProjectReading = {}): Promise<void> => {
    const stop = new AbortController();
    setState({ kind: "reading", progress: null, stop });
    const onProgress = (progress: Progress): void => setState({ kind: "reading", progress, stop });
    try {
      await openAgain(() => open(file.name, file.blob, reading, { onProgress, signal: stop.signal }), stop);
      setState({ kind: "ready" });
    } catch (error) {
      const problem = problemText(error);
      const isHopeless = error instanceof ItemwiseError && UNREADABLE.includes(error.code);
      if (stop.signal.aborted) setState({ kind: "ready" });
      else setState(isHopeless ? { kind: "problem", problem } : { kind: "failed", problem, file, reading });
    }
  };
  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    if (/\.itemwise\.json$/i.test(file.name)) {
      await onProject(file);
    } else if (/\.(json|ya?ml)$/i.test(file.name) && !(await holdsRows(file))) {
      setState({
        kind: "problem",
        problem: isOpen ? messages.definitionLater() : messages.definitionFirst(),
      });
    } else {
      await read({ name: file.name, blob: file });
    }
  };
  const trySample = async (name: SampleName): Promise<void> => {
    try {
      const { sampleFile } = await import("./samples");
      await read(await sampleFile(name));
    } catch (error) {
      setState({ kind: "problem", problem: problemText(error) });
    }
  };

  // Registered once, with the current callbacks.
  const currentTake = useRef(take);
  currentTake.current = take;
  useEffect(() => listenForDrops(setOver, (file) => void currentTake.current(file)), []);

  return (
    <section class={isOpen ? "open again" : "open"}>
      <label class={isOver ? "drop over" : "drop"}>
        <span class="choose-file">{isOpen ? messages.openOther() : messages.chooseFile()}</span>
        {(isOver || !isOpen) && <span>{isOver ? messages.dropAnywhere() : messages.drop()}</span>}
        <input
          type="file"
          onChange={(event) => {
            void take(event.currentTarget.files?.[0]);
            // So that the same file can be chosen again.
            event.currentTarget.value = "";
          }}
        />
      </label>
      {!isOpen && <p class="hint">{messages.formats()}</p>}
      {state.kind === "reading" && (
        <p class="row" role="status">
          <span>{readingText(state.progress)}</span>
          <Button text={stopName()} onClick={() => state.stop.abort()} />
        </p>
      )}
      {state.kind === "problem" && <p role="alert">{state.problem}</p>}
      {state.kind === "failed" && (
        <div class="failed">
          <p role="alert">{state.problem}</p>
          <p class="help">{messages.retry()}</p>
          <ReadingChoices
            file={state.file.name}
            reading={state.reading}
            facts={null}
            choose={(reading) => void read(state.file, reading)}
          />
        </div>
      )}
      {!isOpen && (
        <>
          <p class="samples-of">{messages.samples()}</p>
          <ul class="samples">
            {SAMPLE_NAMES.map((name) => (
              <li key={name}>
                <Button text={messages.sampleName({ sample: name })} onClick={() => void trySample(name)} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** Whether a file of JSON has rows of answers, as no definition has. */
async function holdsRows(file: File): Promise<boolean> {
  const start = await file.slice(0, HEAD_BYTES).text();
  return /\.json$/i.test(file.name) && /^\s*(\[|\{\s*"data"\s*:|\{[^\n]*\}\s*\n\s*\{)/.test(start);
}

/** Retries where a change cancelled the reading of a file. */
async function openAgain(open: () => Promise<void>, stop: AbortController): Promise<void> {
  for (let turn = 0; ; turn++) {
    try {
      return await open();
    } catch (error) {
      if (stop.signal.aborted || !wasEnded(error) || turn > 3) throw error;
    }
  }
}

const readingText = (progress: Progress | null): string =>
  progress === null || progress.total === 0
    ? messages.reading()
    : messages.readingShare({ share: progress.done / progress.total });

/** @returns removes the listeners */
function listenForDrops(over: (is: boolean) => void, take: (file: File | undefined) => void): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  const hasFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") === true;
  const drag = (event: DragEvent): void => {
    if (!hasFile(event)) return;
    event.preventDefault();
    over(true);
  };
  addEventListener("dragover", drag, { signal });
  addEventListener("dragleave", (event) => event.relatedTarget === null && over(false), { signal });
  addEventListener(
    "drop",
    (event) => {
      if (!hasFile(event)) return;
      event.preventDefault();
      over(false);
      take(event.dataTransfer?.files[0]);
    },
    { signal },
  );
  return () => ending.abort();
}
