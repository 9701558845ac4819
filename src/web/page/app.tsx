import "./layout.css";
import type { ComponentType } from "preact";
import { useCallback, useEffect, useReducer, useRef, useState } from "preact/hooks";
import type { ProjectReading } from "../../project/project";
import { language } from "../../words/language";
import type { AskOptions, Client } from "../engine/client";
import type { FileFacts } from "../engine/file-facts";
import { type Action, reduce, START } from "../state/page-state";
import { Button } from "./button";
import { LanguageMenu } from "./language-menu";
import { MeasurePanel } from "./left/measure-panel";
import { OpenPanel } from "./left/open-panel";
import * as messages from "./messages";
import { QuestionsPanel } from "./middle/questions-panel";
import { ScriptsPanel } from "./middle/scripts-panel";
import type { Tool, ToolProps } from "./middle/without-file";
import { AnswerPanel } from "./right/answer-panel";
import { AssumedOrder, Recognized } from "./right/recognized";
import { useAnswer } from "./right/use-answer";
import { OpenProject } from "./save/open-project";
import { SaveMenu } from "./save/save-menu";
import { useProjects } from "./save/use-projects";
import { StartPicture } from "./start-picture";
import { WIDE } from "./wide";

/** What is answered without a file. */
const TOOLS = ["power", "matrix"] as const;

const PARTS = ["data", "questions", "answer"] as const;

export function App({ client }: { readonly client: Client }) {
  const [history, act] = useReducer(reduce, START);
  const [folded, fold] = useState(false);
  const [, speak] = useState(language());
  const [tool, setTool] = useState<Tool | null>(null);
  const [facts, setFacts] = useState<FileFacts | null>(null);
  const page = useRef<HTMLDivElement>(null);
  const { project, question, opened, draft } = history.now;
  useLeaveWarning(project !== null);
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
    // After unfolding.
    requestAnimationFrame(() => page.current?.querySelector(`#${part}`)?.scrollIntoView({ block: "start" }));
  };
  const { shown, current } = answer;
  const whole = current && shown?.answered.follows === null ? shown.answered : null;
  const canUndo = history.past.length > 0;
  return (
    <div class={project === null ? "app start" : folded ? "app folded" : "app"} ref={page}>
      {project !== null && <Button text={messages.skip()} class="skip" onClick={() => goTo("answer")} />}
      <header class="top">
        <h1>{messages.title()}</h1>
        {project !== null && (
          <>
            <Button
              class="fold"
              text={folded ? messages.unfold() : messages.fold()}
              aria-expanded={!folded}
              aria-controls="data"
              onClick={() => fold((is) => !is)}
            />
            <span class="history">
              <Button text={messages.undo()} disabled={!canUndo} onClick={() => act({ kind: "undo" })} />
              <Button
                text={messages.redo()}
                disabled={history.future.length === 0}
                onClick={() => act({ kind: "redo" })}
              />
            </span>
            <SaveMenu
              client={client}
              project={project}
              page={{ question, statements: draft?.choices }}
              act={act}
            />
          </>
        )}
        <OpenProject projects={projects} />
        <LanguageMenu
          onChosen={(chosen) => {
            client.restart();
            speak(chosen);
          }}
        />
        <SentNote byWorker={answer.shown?.answered.requests ?? []} />
      </header>
      {project === null && tool !== null && (
        <LateTool
          client={client}
          tool={tool}
          back={() => {
            setTool(null);
            requestAnimationFrame(() => page.current?.querySelector<HTMLElement>(".drop input")?.focus());
          }}
        />
      )}
      {project === null && tool === null && (
        <main class="intro">
          <p class="what">{messages.what()}</p>
          <OpenPanel open={open} onProject={projects.take} />
          <section class="tools" aria-label={messages.withoutFile()}>
            <p class="samples-of">{messages.withoutFile()}</p>
            <p class="row">
              {TOOLS.map((one) => (
                <Button key={one} text={messages.toolName({ tool: one })} onClick={() => setTool(one)} />
              ))}
            </p>
          </section>
          <p class="promise">{messages.promise()}</p>
          <StartPicture />
        </main>
      )}
      {project !== null && (
        <>
          <aside class="left" id="data" aria-label={messages.panelName({ panel: "data" })}>
            <OpenPanel open={open} isOpen onProject={projects.take} />
            <MeasurePanel
              client={client}
              project={project}
              opened={opened}
              draft={draft}
              act={act}
              onFacts={setFacts}
            />
          </aside>
          <nav class="middle" id="questions" aria-label={messages.panelName({ panel: "questions" })}>
            <QuestionsPanel project={project} question={question} act={act} />
            <ScriptsPanel answered={whole} />
          </nav>
          <main class="right" id="answer" aria-label={messages.panelName({ panel: "answer" })}>
            <AnswerPanel
              key={client.files()}
              question={question}
              answer={answer}
              project={project}
              act={act}
              canUndo={canUndo}
              take={(remedy) => (remedy === "undoLast" ? act({ kind: "undo" }) : goTo("data"))}
            >
              {facts !== null && <AssumedOrder facts={facts} draft={draft} />}
              {facts !== null && (
                <Recognized client={client} project={project} facts={facts} draft={draft} act={act} />
              )}
            </AnswerPanel>
          </main>
          <nav class="jump" aria-label={messages.jump()}>
            {PARTS.map((part) => (
              <Button text={messages.panelName({ panel: part })} key={part} onClick={() => goTo(part)} />
            ))}
          </nav>
        </>
      )}
    </div>
  );
}

/** What needs no file is loaded when it is asked for. */
function LateTool(props: ToolProps) {
  const [Form, setForm] = useState<ComponentType<ToolProps> | null>(null);
  useEffect(() => {
    void import("./middle/without-file").then(({ WithoutFile }) => setForm(() => WithoutFile));
  }, []);
  return Form === null ? null : <Form {...props} />;
}

/** Asks before the page is left, by Back or by closing: unsaved work on an open file would be lost. */
function useLeaveWarning(held: boolean): void {
  useEffect(() => {
    if (!held) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, [held]);
}

type KeyPress = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey">;

/** The action of a key press; null if none, or if a text field handles it. */
export function undoKey(event: KeyPress): "undo" | "redo" | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null;
  const key = event.key.toLowerCase();
  if (key === "y" && !event.shiftKey) return "redo";
  if (key !== "z") return null;
  return event.shiftKey ? "redo" : "undo";
}

/** Fields with their own undo. */
const TEXT_FIELDS =
  "textarea, [contenteditable], input:not([type=checkbox], [type=radio], [type=button], [type=file])";

/** Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y outside text fields. */
function useUndoKeys(act: (action: Action) => void): void {
  useEffect(() => {
    const take = (event: KeyboardEvent): void => {
      const kind = undoKey(event);
      if (kind === null || (event.target instanceof Element && event.target.matches(TEXT_FIELDS))) return;
      event.preventDefault();
      act({ kind });
    };
    addEventListener("keydown", take);
    return () => removeEventListener("keydown", take);
  }, [act]);
}

/** Number of requests to other hosts, as counted by the browser, with an explanation on click. */
function SentNote({ byWorker }: { readonly byWorker: readonly string[] }) {
  const note = useRef<HTMLDetailsElement>(null);
  const [seen, see] = useState<readonly string[]>([]);
  useEffect(() => {
    const observer = new PerformanceObserver((list) => {
      const names = list.getEntries().map(({ name }) => name);
      see((before) => [...before, ...names]);
    });
    observer.observe({ type: "resource", buffered: true });
    return () => observer.disconnect();
  }, []);
  const all = [...seen, ...byWorker].map((name) => ({ name }));
  const sent = sentRequests(all, folderOf(location.href));
  return (
    <details
      class="sent"
      ref={note}
      onKeyDown={({ key }) => key === "Escape" && note.current?.removeAttribute("open")}
      onFocusOut={({ relatedTarget }) => {
        const staysInside = relatedTarget instanceof Node && note.current?.contains(relatedTarget);
        if (!staysInside) note.current?.removeAttribute("open");
      }}
    >
      <summary>
        <span class="long">{messages.sent({ n: sent.length })}</span>
        <span class="brief">{messages.sentBriefly({ n: sent.length })}</span>
      </summary>
      <div class="means" tabIndex={-1}>
        <p>{messages.sentMeans()}</p>
        {sent.length > 0 && (
          <>
            <p>{messages.sentList()}</p>
            <ul>
              {sent.map((address) => (
                <li key={address}>{address}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    </details>
  );
}

/** Requests to other hosts: everything outside `folder`, the page's own, with a trailing slash. */
export function sentRequests(all: readonly { readonly name: string }[], folder: string): readonly string[] {
  const isOwn = (address: string): boolean => {
    if (/^(blob|data):/.test(address)) return true;
    // A request can carry data only in a query or fragment.
    return address.startsWith(folder) && !address.includes("?");
  };
  return [...new Set(all.map(({ name }) => name))].filter((address) => !isOwn(address));
}

export const folderOf = (address: string): string => address.replace(/[?#].*$/, "").replace(/[^/]*$/, "");
