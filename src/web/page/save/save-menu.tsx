import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { disclosureMode, type Project } from "../../../project/project";
import type { PageChoices } from "../../../project/project-file";
import type { Client, Progress } from "../../engine/client";
import type { SavedKind } from "../../engine/save-requests";
import type { Action } from "../../state/page-state";
import { cancel as cancelName, partName } from "../messages";
import { Dialog } from "./dialog";
import * as messages from "./messages";
import { type Saving, useSaving } from "./use-saving";
import { WhichScores } from "./which-scores";
import "./save.css";
import { Button } from "../button";

type GroupName = Parameters<typeof messages.groupName>[0]["group"];

const GROUPS = {
  report: ["page", "open-page", "word", "print"],
  tables: ["tables-word", "tables-excel", "tables-latex", "tables-csv", "norms-csv"],
  figures: ["figures-svg", "figures-png"],
  scores: ["scores-sav", "scores-excel", "scores-csv"],
  file: ["file-sav", "file-stata", "file-excel", "file-parquet", "file-csv"],
  "other-programs": ["scripts"],
  hidden: ["restricted"],
} as const satisfies Partial<Record<GroupName, readonly SavedKind[]>>;

interface MenuProps {
  readonly client: Client;
  readonly project: Project;
  readonly page: PageChoices;
  readonly act: (action: Action) => void;
}

/** Save button for all numbers, and a menu for the rest. */
export function SaveMenu({ client, project, page, act }: MenuProps) {
  const [open, setOpen] = useState(false);
  const [confirming, setConfirming] = useState(false);
  const { saving, save, cancel } = useSaving(client, project, page);
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
  const hides = disclosureMode(project) !== "none";
  const shown = Object.entries(GROUPS).filter(([name]) => hides || name !== "hidden");
  return (
    <div class="save" ref={place}>
      <button
        ref={button}
        type="button"
        aria-expanded={open}
        aria-controls={menu}
        onClick={() => setOpen(!open)}
      >
        {messages.save()}
      </button>
      <Button text={messages.record()} disabled={busy} onClick={() => choose("record")} />
      <SavingLine saving={saving} cancel={cancel} />
      <div id={menu} class="save-menu" hidden={!open}>
        {shown.map(([name, kinds]) => (
          <Group key={name} name={name as keyof typeof GROUPS}>
            {kinds.map((kind) => (
              <Button
                text={messages.kindName({ kind })}
                key={kind}
                disabled={busy}
                onClick={() => choose(kind)}
              />
            ))}
            {name === "file" && open && <Commands client={client} project={project} of="file" />}
            {name === "scores" && open && <WhichScores client={client} project={project} act={act} />}
          </Group>
        ))}
        {open && <ProjectGroup client={client} project={project} busy={busy} choose={choose} />}
      </div>
      {confirming && (
        <Dialog title={messages.restrictedTitle()} onClose={() => setConfirming(false)}>
          <p>{messages.restrictedWhat()}</p>
          <p>{messages.restrictedCare()}</p>
          <p class="choices">
            <Button text={messages.restrictedNo()} onClick={() => setConfirming(false)} />
            <Button
              text={messages.restrictedYes()}
              onClick={() => {
                setConfirming(false);
                void save("restricted");
              }}
            />
          </p>
        </Dialog>
      )}
    </div>
  );
}

function Group({ name, children }: { readonly name: GroupName; readonly children: ComponentChildren }) {
  return (
    <fieldset>
      <legend>{messages.groupName({ group: name })}</legend>
      <div class="kinds">{children}</div>
    </fieldset>
  );
}

/** The equivalent commands, asked for when they are looked at. */
function Commands({
  client,
  project,
  of,
}: Pick<MenuProps, "client" | "project"> & { readonly of?: "file" | undefined }) {
  const [commands, setCommands] = useState<readonly string[]>([]);
  return (
    <details
      onToggle={(event) => {
        if (event.currentTarget.open)
          client.ask("commands", { project, of }).then(setCommands, () => setCommands([]));
      }}
    >
      <summary>{of === "file" ? messages.fileCommands() : messages.commands()}</summary>
      {commands.map((command) => (
        <pre key={command}>{command}</pre>
      ))}
    </details>
  );
}

interface ProjectProps extends Omit<MenuProps, "page" | "act"> {
  readonly busy: boolean;
  readonly choose: (kind: SavedKind) => void;
}

/** The project with or without its data, and the equivalent commands. */
function ProjectGroup({ client, project, busy, choose }: ProjectProps) {
  const [withData, setWithData] = useState(false);
  const kind = withData ? "project-data" : "project";
  return (
    <Group name="project">
      <Button text={messages.kindName({ kind })} disabled={busy} onClick={() => choose(kind)} />
      <label>
        <input
          type="checkbox"
          checked={withData}
          onChange={(event) => setWithData(event.currentTarget.checked)}
        />
        {messages.withData()}
      </label>
      <p class="hint">{withData ? messages.withDataHint() : messages.withoutDataHint()}</p>
      <Commands client={client} project={project} />
    </Group>
  );
}

function SavingLine({ saving, cancel }: { readonly saving: Saving; readonly cancel: () => void }) {
  const progress = saving.kind === "working" ? saving.progress : null;
  const notes = saving.kind === "done" ? (saving.notes ?? []) : [];
  return (
    <span class="saving">
      <span role="status">
        {saving.kind === "working" && messages.working()}
        {saving.kind === "done" && saving.text}
        {notes.length > 0 && (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: many notes are scrolled, also by keys.
          <div class="notes" tabIndex={0}>
            {notes.map((note) => (
              <p key={note}>{note}</p>
            ))}
          </div>
        )}
      </span>
      {saving.kind === "failed" && <span role="alert">{saving.text}</span>}
      {saving.kind === "working" && (
        <>
          <progress
            aria-label={messages.working()}
            {...(progress === null ? {} : { value: progress.done, max: progress.total })}
          />
          {progress !== null && <span class="step">{stepText(progress)}</span>}
          <Button text={cancelName()} onClick={cancel} />
        </>
      )}
    </span>
  );
}

const stepText = ({ step, done, total }: Progress): string =>
  messages.step({ part: partName({ part: step }), done, total });
