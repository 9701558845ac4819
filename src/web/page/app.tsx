import { useCallback, useReducer, useRef, useState } from "preact/hooks";
import type { ProjectReading } from "../../project/project";
import type { AskOptions, Client } from "../engine/client";
import { reduce, START } from "../state/page-state";
import { useHeldPage } from "./hold-page";
import { MeasurePanel } from "./left/measure-panel";
import { OpenPanel } from "./left/open-panel";
import { QuestionsPanel } from "./middle/questions-panel";
import { ScriptsPanel } from "./middle/scripts-panel";
import { AnswerPanel } from "./right/answer-panel";
import { useAnswer } from "./right/use-answer";
import { OpenProject } from "./save/open-project";
import { SaveMenu } from "./save/save-menu";
import { useProjects } from "./save/use-projects";
import { SentNote } from "./sent-note";
import { useUndoKeys } from "./use-undo-keys";
import { WIDE } from "./wide";
import { WORDS } from "./words";
import "./layout.css";

const PARTS = ["data", "questions", "answer"] as const;

/** The page: data and measure, questions, the answer. */
export function App({ client }: { readonly client: Client }) {
  const [history, act] = useReducer(reduce, START);
  const [folded, fold] = useState(false);
  const page = useRef<HTMLDivElement>(null);
  const { project, question, opened } = history.now;
  useHeldPage(project !== null);
  const answer = useAnswer(client, project, question);
  useUndoKeys(act);
  const projects = useProjects(client, act);
  const open = useCallback(
    async (name: string, blob: Blob, reading: ProjectReading = {}, options: AskOptions = {}) => {
      const found = await client.ask("open", { name, blob, reading }, options);
      act({ kind: "opened", opened: found, reading });
      fold(!matchMedia(WIDE).matches);
    },
    [client],
  );
  const goTo = (part: (typeof PARTS)[number]): void => {
    if (part === "data") fold(false);
    // After what was folded is there.
    requestAnimationFrame(() => page.current?.querySelector(`#${part}`)?.scrollIntoView({ block: "start" }));
  };
  const words = WORDS.app;
  const { shown, current } = answer;
  const whole = current && shown?.answered.follows === null ? shown.answered : null;
  const canUndo = history.past.length > 0;
  return (
    <div class={project === null ? "app start" : folded ? "app folded" : "app"} ref={page}>
      {project !== null && (
        <button type="button" class="skip" onClick={() => goTo("answer")}>
          {words.skip}
        </button>
      )}
      <header class="top">
        <h1>{WORDS.title}</h1>
        {project !== null && (
          <>
            <button
              type="button"
              aria-expanded={!folded}
              aria-controls="data"
              onClick={() => fold((is) => !is)}
            >
              {folded ? words.unfold : words.fold}
            </button>
            <span class="history">
              <button type="button" disabled={!canUndo} onClick={() => act({ kind: "undo" })}>
                {WORDS.undo}
              </button>
              <button
                type="button"
                disabled={history.future.length === 0}
                onClick={() => act({ kind: "redo" })}
              >
                {WORDS.redo}
              </button>
            </span>
            <SaveMenu client={client} project={project} />
          </>
        )}
        <OpenProject projects={projects} />
        <SentNote byWorker={answer.shown?.answered.requests ?? []} />
      </header>
      {project === null && (
        <main class="intro">
          <p class="what">{words.what}</p>
          <OpenPanel open={open} onProject={projects.take} />
          <p class="promise">{words.promise}</p>
        </main>
      )}
      {project !== null && (
        <>
          <aside class="left" id="data" aria-label={WORDS.open.heading}>
            <OpenPanel open={open} isOpen onProject={projects.take} />
            <MeasurePanel client={client} project={project} opened={opened} act={act} />
          </aside>
          <nav class="middle" id="questions" aria-label={WORDS.questions.heading}>
            <QuestionsPanel project={project} question={question} act={act} />
            <ScriptsPanel answered={whole} />
          </nav>
          <main class="right" id="answer" aria-label={WORDS.answer.heading}>
            <AnswerPanel
              question={question}
              answer={answer}
              canUndo={canUndo}
              take={(remedy) => (remedy === "undoLast" ? act({ kind: "undo" }) : goTo("data"))}
            />
          </main>
          <nav class="jump" aria-label={words.jump}>
            {PARTS.map((part) => (
              <button type="button" key={part} onClick={() => goTo(part)}>
                {words.parts[part]}
              </button>
            ))}
          </nav>
        </>
      )}
    </div>
  );
}
