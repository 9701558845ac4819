import { ENCODINGS, encodingTitle } from "../../../data/csv/encoding-names";
import type { ProjectReading } from "../../../project/project";
import type { FileFacts } from "../../engine/file-facts";
import { CheckField, SelectField, TextField } from "./fields";
import * as messages from "./messages";

const DELIMITERS = ["comma", "semicolon", "tab", "bar", "space"] as const;
const WORKBOOK = /\.(xlsx|xlsm|xlsb|xls|ods)$/i;
/** Binary formats without a delimiter. */
const OTHER = /\.(sav|zsav|dta|xpt|xport|rds|rda|rdata|parquet|feather|arrow|arrows|ipc|json|jsonl|ndjson)$/i;

/** Options for reading the file, where it leaves a choice. */
export function ReadingChoices({
  file,
  reading,
  facts,
  choose,
}: {
  readonly file: string;
  readonly reading: ProjectReading;
  /** Null where the file could not be read: the options then depend on its name. */
  readonly facts: FileFacts | null;
  readonly choose: (reading: ProjectReading) => void;
}) {
  const { header = true, delimiter = "", encoding = "utf8", sheet = "", leaveOut = [] } = reading;
  const isWorkbook = WORKBOOK.test(file);
  const isText = facts?.isText ?? !(isWorkbook || OTHER.test(file));
  const isEncoded = facts === null ? !isWorkbook : isText || /SPSS|Stata|SAS/.test(facts.format);
  const set = (change: Partial<ProjectReading>): null => {
    choose({ ...reading, ...change });
    return null;
  };
  return (
    <div class="reading">
      {facts === null && isWorkbook && (
        <TextField
          label={messages.sheetTyped()}
          value={sheet}
          take={(name) => set({ sheet: name.trim() === "" ? undefined : name })}
        />
      )}
      {facts !== null && facts.sheets.length > 1 && (
        <SelectField
          label={messages.sheet()}
          value={sheet}
          options={[["", messages.automatic()], ...facts.sheets.map((name) => [name, name] as const)]}
          choose={(name) => set({ sheet: name === "" ? undefined : name })}
        />
      )}
      {isEncoded && (
        <SelectField
          label={messages.encoding()}
          value={encoding}
          options={ENCODINGS.map((name) => [
            name,
            name === "utf8" ? messages.automatic() : encodingTitle(name),
          ])}
          choose={(name) =>
            set({ encoding: name === "utf8" ? undefined : ENCODINGS.find((one) => one === name) })
          }
        />
      )}
      {isText && (
        <>
          <SelectField
            label={messages.delimiter()}
            value={delimiter}
            options={[
              ["", messages.automatic()],
              ...DELIMITERS.map((name) => [name, messages.delimiterName({ delimiter: name })] as const),
            ]}
            choose={(name) => set({ delimiter: name === "" ? undefined : name })}
          />
          <CheckField
            label={messages.header()}
            checked={header}
            change={(is) => set({ header: is ? undefined : false })}
          />
        </>
      )}
      {facts?.leaveOut.map((kind) => (
        <CheckField
          key={kind}
          label={messages.leaveOut({ kind })}
          checked={leaveOut.includes(kind)}
          change={(is) => {
            const kinds = is ? [...leaveOut, kind] : leaveOut.filter((other) => other !== kind);
            set({ leaveOut: kinds.length === 0 ? undefined : kinds });
          }}
        />
      ))}
    </div>
  );
}
