import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import type { Project } from "../../../project/project";
import type { Client } from "../../engine/client";
import type { SavedKind } from "../../engine/save-requests";
import { Dialog } from "./dialog";
import { SAVE_WORDS } from "./save-words";
import { type Saving, useSaving } from "./use-saving";
import "./save.css";

const GROUPS = {
  report: ["page", "open-page", "word", "print"],
  tables: ["tables-word", "tables-excel", "tables-latex", "tables-csv"],
  figures: ["figures-svg", "figures-png"],
  other: ["scripts"],
  hidden: ["restricted"],
} as const satisfies Partial<Record<keyof typeof SAVE_WORDS.groups, readonly SavedKind[]>>;

/** Save button for all numbers, and a menu for the rest. */
export function SaveMenu({ client, project }: { readonly client: Client; readonly project: Project }) {
  const [open, setOpen] = useState(false);
  const [confirming, setConfirming] = useState(false);
  const { saving, save, cancel } = useSaving(client, project);
  const place = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const menu = useId();
  useEffect(() => {
    // A modal dialog handles its own keys.
    if (!open || confirming) return;
    const outside = ({ target }: Event): void => {
      if (!(target instanceof Node && place.current?.contains(target))) setOpen(false);
    };
    const close = ({ key }: KeyboardEvent): void => {
      if (key !== "Escape") return;
      setOpen(false);
      button.current?.focus();
    };
    document.addEventListener("pointerdown", outside);
    document.addEventListener("keydown", close);
    return () => {
      document.removeEventListener("pointerdown", outside);
      document.removeEventListener("keydown", close);
    };
  }, [open, confirming]);
  const choose = (kind: SavedKind): void => {
    if (kind === "restricted") setConfirming(true);
    else void save(kind);
  };
  const busy = saving.kind === "working";
  return (
    <div class="save" ref={place}>
      <button
        ref={button}
        type="button"
        aria-expanded={open}
        aria-controls={menu}
        onClick={() => setOpen(!open)}
      >
        {SAVE_WORDS.heading}
      </button>
      <button type="button" disabled={busy} onClick={() => choose("record")}>
        {SAVE_WORDS.record}
      </button>
      <SavingLine saving={saving} cancel={cancel} />
      <div id={menu} class="save-menu" hidden={!open}>
        {Object.entries(GROUPS).map(([name, kinds]) => (
          <Group key={name} name={name as keyof typeof GROUPS}>
            {kinds.map((kind) => (
              <button key={kind} type="button" disabled={busy} onClick={() => choose(kind)}>
                {SAVE_WORDS.kinds[kind]}
              </button>
            ))}
          </Group>
        ))}
        {open && <ProjectGroup client={client} project={project} busy={busy} choose={choose} />}
      </div>
      {confirming && (
        <Dialog title={SAVE_WORDS.restricted.title} onClose={() => setConfirming(false)}>
          {SAVE_WORDS.restricted.text.map((text) => (
            <p key={text}>{text}</p>
          ))}
          <p class="choices">
            <button type="button" onClick={() => setConfirming(false)}>
              {SAVE_WORDS.restricted.no}
            </button>
            <button
              type="button"
              onClick={() => {
                setConfirming(false);
                void save("restricted");
              }}
            >
              {SAVE_WORDS.restricted.yes}
            </button>
          </p>
        </Dialog>
      )}
    </div>
  );
}

function Group({
  name,
  children,
}: {
  readonly name: keyof typeof SAVE_WORDS.groups;
  readonly children: ComponentChildren;
}) {
  return (
    <fieldset>
      <legend>{SAVE_WORDS.groups[name]}</legend>
      <div class="kinds">{children}</div>
    </fieldset>
  );
}

/** The project with or without its data, and the equivalent commands. */
function ProjectGroup({
  client,
  project,
  busy,
  choose,
}: {
  readonly client: Client;
  readonly project: Project;
  readonly busy: boolean;
  readonly choose: (kind: SavedKind) => void;
}) {
  const [withData, setWithData] = useState(false);
  const [commands, setCommands] = useState<readonly string[]>([]);
  const kind = withData ? "project-data" : "project";
  return (
    <Group name="project">
      <button type="button" disabled={busy} onClick={() => choose(kind)}>
        {SAVE_WORDS.kinds[kind]}
      </button>
      <label>
        <input
          type="checkbox"
          checked={withData}
          onChange={(event) => setWithData(event.currentTarget.checked)}
        />
        {SAVE_WORDS.withData}
      </label>
      <p class="hint">{withData ? SAVE_WORDS.withDataHint : SAVE_WORDS.withoutDataHint}</p>
      <details
        onToggle={(event) => {
          if (event.currentTarget.open)
            client.ask("commands", { project }).then(setCommands, () => setCommands([]));
        }}
      >
        <summary>{SAVE_WORDS.commands}</summary>
        {commands.map((command) => (
          <pre key={command}>{command}</pre>
        ))}
      </details>
    </Group>
  );
}

function SavingLine({ saving, cancel }: { readonly saving: Saving; readonly cancel: () => void }) {
  const progress = saving.kind === "working" ? saving.progress : null;
  return (
    <span class="saving">
      <span role="status">
        {saving.kind === "working" && SAVE_WORDS.working}
        {saving.kind === "done" && saving.text}
      </span>
      {saving.kind === "failed" && <span role="alert">{saving.text}</span>}
      {saving.kind === "working" && (
        <>
          <progress
            aria-label={SAVE_WORDS.working}
            {...(progress === null ? {} : { value: progress.done, max: progress.total })}
          />
          {progress !== null && (
            <span class="step">{SAVE_WORDS.step(progress.step, progress.done, progress.total)}</span>
          )}
          <button type="button" onClick={cancel}>
            {SAVE_WORDS.cancel}
          </button>
        </>
      )}
    </span>
  );
}
