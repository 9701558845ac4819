import { Dialog } from "./dialog";
import { SAVE_WORDS, sizeText } from "./save-words";
import type { useProjects, Waiting } from "./use-projects";
import { chooseFile } from "./use-saving";

const WORDS = SAVE_WORDS.project;

/** Opens a project; asks for its file of answers unless it is included. */
export function OpenProject({ projects }: { readonly projects: ReturnType<typeof useProjects> }) {
  const { step, take, close } = projects;
  const open = async (): Promise<void> => {
    const file = await chooseFile(".json");
    if (file !== null) await take(file);
  };
  return (
    <>
      <button type="button" disabled={step.kind === "reading"} onClick={() => void open()}>
        {WORDS.open}
      </button>
      {step.kind === "reading" && <span role="status">{SAVE_WORDS.reading}</span>}
      {step.kind === "failed" && (
        <Dialog title={WORDS.failedTitle} onClose={close}>
          <p role="alert">{step.text}</p>
          <p class="choices">
            <button type="button" onClick={close}>
              {WORDS.close}
            </button>
          </p>
        </Dialog>
      )}
      {(step.kind === "wanted" || step.kind === "checking" || step.kind === "other") && (
        <AnswersRequest projects={projects} waiting={step} />
      )}
    </>
  );
}

function AnswersRequest({
  projects: { step, give, use, close },
  waiting,
}: {
  readonly projects: ReturnType<typeof useProjects>;
  readonly waiting: Waiting;
}) {
  const { name, stored } = waiting;
  const { file } = stored.project;
  const choose = async (): Promise<void> => {
    const chosen = await chooseFile();
    if (chosen !== null) await give(waiting, chosen);
  };
  const other = step.kind === "other" ? step.file : null;
  return (
    <Dialog title={other === null ? WORDS.title : WORDS.otherTitle} onClose={close}>
      <p role="status">
        {other === null
          ? WORDS.wanted(name, file, sizeText(stored.stamp.size))
          : WORDS.other(other.name, file)}
        {step.kind === "checking" && ` ${WORDS.checking}`}
      </p>
      <p class="choices">
        <button type="button" disabled={step.kind === "checking"} onClick={() => void choose()}>
          {other === null ? WORDS.choose : WORDS.again}
        </button>
        {other !== null && (
          <button type="button" onClick={() => void use(waiting, other)}>
            {WORDS.use}
          </button>
        )}
        <button type="button" onClick={close}>
          {SAVE_WORDS.cancel}
        </button>
      </p>
    </Dialog>
  );
}
