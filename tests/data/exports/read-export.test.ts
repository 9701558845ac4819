import { describe, expect, it } from "vitest";
import { parseCsv } from "../../../src/data/csv/csv";
import { readExport } from "../../../src/data/exports/read-export";
import { labelledText } from "../../../src/data/files/labelled-text";
import type { LabelledTable } from "../../../src/formats/kit/labelled-table";
import { thrownBy } from "../../support/error";

const read = (csv: string, leaveOut: ("unfinished" | "previews")[] = []): LabelledTable =>
  readExport(labelledText(parseCsv(csv, { file: "e.csv" })), leaveOut);
const labels = (table: LabelledTable): (string | null)[] => table.columns.map(({ label }) => label);

const QUALTRICS = `StartDate,Status,Finished,ResponseId,Q1_1,Q2
Start Date,Response Type,Finished,Response ID,"How often - <b>Sad?</b>",Age?
"{""ImportId"":""startDate""}","{""ImportId"":""status""}","{""ImportId"":""finished""}","{""ImportId"":""_recordId""}","{""ImportId"":""QID1_1""}","{""ImportId"":""QID2_TEXT""}"
2024-01-01,IP Address,True,R_1,Never,31
2024-01-02,Survey Preview,True,R_2,Often,40
2024-01-03,IP Address,False,R_3,,
`;

describe("readExport(table)", () => {
  it("takes Qualtrics' rows of questions as labels, keeps the file's row numbers, and tells what may not count", () => {
    const table = read(QUALTRICS);
    expect(table).toMatchObject({ format: "Qualtrics export", rows: 3 });
    expect(Array.from(table.rowNumbers ?? [])).toEqual([4, 5, 6]);
    expect(labels(table)[4]).toBe("How often - Sad?");
    expect(table.columns[1]?.attributes).toEqual({ own: "Qualtrics" });
    expect(table.notes).toEqual([
      "The file is an export from Qualtrics, with 2 rows below the column names that hold no answers.",
      "1 response is unfinished. Such rows are kept, unless --leave-out unfinished is given.",
      "1 response is a preview or a test. Such rows are kept, unless --leave-out previews is given.",
    ]);
  });

  it("leaves out what it is told to", () => {
    const table = read(QUALTRICS, ["unfinished", "previews"]);
    expect(table.rows).toBe(1);
    expect(Array.from(table.rowNumbers ?? [])).toEqual([4]);
    expect(table.notes.at(-1)).toBe("1 response is a preview or a test and was left out.");
  });

  it("joins SurveyMonkey's two rows of names", () => {
    const table = read(
      "Respondent ID,Collector ID,How far do you agree?,,Gender\n,,Work matters,I rest,Response\n1,9,Agree,Disagree,Male\n2,9,Agree,Agree,Female\n",
    );
    expect(table.rows).toBe(2);
    expect(labels(table).slice(2)).toEqual([
      "How far do you agree? - Work matters",
      "How far do you agree? - I rest",
      "Gender",
    ]);
  });

  it("knows orders of display and scores as Qualtrics' own", () => {
    const table = read(
      "ResponseId,RecordedDate,Finished,Q1_1,SC0,FL_12_DO,Q1_DO_1\nR_1,2024-01-01,True,2,3,a|b,1\n",
    );
    expect(table.columns.slice(3).map(({ attributes }) => attributes.own ?? "-")).toEqual([
      ...["-", "Qualtrics", "Qualtrics", "Qualtrics"],
    ]);
  });

  it("knows Qualtrics' older exporter, whose own columns are V1 to V10", () => {
    const table = read(
      "V1,V10,Q1_1,Q1_2\nResponseID,Finished,How often?-Sad,How often?-Tired\nR_1,1,2,3\nR_2,0,1,\n",
    );
    expect([table.format, table.rows]).toEqual(["Qualtrics export", 2]);
    expect(labels(table).slice(2)).toEqual(["How often?-Sad", "How often?-Tired"]);
    expect(table.columns[0]?.attributes).toEqual({ own: "Qualtrics" });
    expect(table.notes[1]).toContain("1 response is unfinished");
  });

  it.each([
    ["raw", "record_id,pets___1,pets___2,a,form_complete\n1,0,1,3,2\n", "pets", ["pets___1", "pets___2"]],
    [
      "with labels",
      "Record ID,Pets? (choice=Dog),Pets? (choice=Cat),I rest.,Complete?\n1,Checked,Unchecked,Agree,Complete\n",
      ...["Pets?", ["Pets? (choice=Dog)", "Pets? (choice=Cat)"]],
    ],
  ])("takes REDCap's checkboxes as one question: %s", (_, csv, name, columns) => {
    const table = read(csv);
    expect(table.format).toBe("REDCap export");
    expect(table.multipleResponses).toMatchObject([{ name, columns }]);
    expect(table.columns.at(-1)?.attributes).toEqual({ own: "REDCap" });
  });

  it.each([
    ["LimeSurvey", 'id,submitdate,startlanguage,"Q1[SQ001]"\n1,2024-01-01,en,A1\n2,,en,A2\n', 2],
    ["REDCap", "record_id,x___1,form_complete\n1,0,2\n2,1,2\n", 2],
    ["Google Forms", "Timestamp,How are you?\n2024/01/01,Good\n2024/01/02,Fair\n", 2],
    ["Microsoft Forms", "ID,Start time,Completion time,How are you?\n1,a,b,Good\n2,a,b,Bad\n", 2],
    ["KoboToolbox or ODK", "start,grp/q1,_uuid,_submission_time\na,1,u,t\nb,2,v,t\n", 2],
  ])("knows %s", (platform, csv, rows) => {
    const table = read(csv);
    expect([table.format, table.rows]).toEqual([`${platform} export`, rows]);
    expect(table.notes[0]).toBe(`The file is an export from ${platform}.`);
  });

  it.each([
    [
      "KoboToolbox or ODK",
      "a/why,a/why/cost,a/why/time,b/c,_uuid,_submission_time\ncost time,1,1,2,u,t\n",
      "a/why",
      "1",
    ],
    [
      "SoSci Survey",
      "CASE,QUESTNNR,STARTED,EF01,EF01_01,EF01_02,AB01_01,FINISHED\n1,base,t,1,2,1,4,0\n",
      "EF01",
      "2",
    ],
  ])("takes columns that follow their question as its answers: %s", (platform, csv, name, counted) => {
    const table = read(csv);
    const columns = table.columns
      .map((column) => column.name)
      .filter((one) => one.startsWith(`${name}`) && one !== name);
    expect(table.multipleResponses).toEqual([{ name, label: null, columns, counted }]);
    expect(table.columns.find((column) => column.name === name)?.attributes).toEqual({ own: platform });
  });

  it("knows what SoSci Survey, oTree and LimeSurvey in German add, and who did not finish", () => {
    const soSci = read(
      "CASE,QUESTNNR,STARTED,AB01_01,TIME001,FINISHED\nNumber of the interview,Questionnaire used,Time it began,Media: I trust the news,Time on page 1,Was it finished?\n7,base,t,2,31,1\n8,base,t,1,4,0\n",
    );
    expect(soSci.notes).toEqual([
      "The file is an export from SoSci Survey, with 1 row below the column names that holds no answers.",
      "1 response is unfinished. Such rows are kept, unless --leave-out unfinished is given.",
    ]);
    expect(labels(soSci)[3]).toBe("Media: I trust the news");
    const own = (csv: string): string[] =>
      read(csv).columns.flatMap(({ name, attributes }) => (attributes.own === undefined ? [] : [name]));
    expect(
      own(
        "participant.id_in_session,participant.code,session.code,a.1.player.id_in_group,a.1.player.risk\n1,x,s,1,4\n",
      ),
    ).toEqual(["participant.id_in_session", "session.code", "a.1.player.id_in_group"]);
    const unipark = "lfdn,tester,dispcode,lastpage,v_1,rts9\n1,0,31,9,4,7\n2,0,22,8,-77,3\n";
    expect(own(unipark)).toEqual(["tester", "dispcode", "lastpage", "rts9"]);
    expect(read(unipark, ["unfinished"]).rows).toBe(1);
    const german =
      "Antwort ID,Datum Abgeschickt,Letzte Seite,Start-Sprache,Wie geht es Ihnen?,Gruppenzeit: A\n1,2024-01-01,4,de,gut,9\n2,,1,de,,3\n";
    expect(own(german)).toEqual(["Letzte Seite", "Start-Sprache", "Gruppenzeit: A"]);
    expect(read(german, ["unfinished"]).rows).toBe(1);
  });

  it("takes a row of words above columns of numbers as labels, whatever the answers in other columns are", () => {
    const rows = [1, 2, 3, 4].map(
      (k) => `Neither agree nor disagree,Strongly agree,${k},${k + 1},${k * 1.5}`,
    );
    const file = (first: string): string => ["a,b,age,slider,weight", first, ...rows].join("\n");
    const table = read(file("First question,Second question,Age,Slider,Weight"));
    expect(table.rows).toBe(4);
    expect(labels(table)).toEqual(["First question", "Second question", "Age", "Slider", "Weight"]);
    // People who said nothing, or answered one number in words.
    expect(read(file("Strongly agree,Strongly agree,NA,NA,NA")).rows).toBe(5);
    expect(read(file("Strongly agree,Strongly agree,fourteen,3,1")).rows).toBe(5);
  });

  it("gives any other file as it is, and says so where rows should be left out", () => {
    const csv = "id,a,b\n1,1,2\n2,2,1\n";
    expect(read(csv).format).toBe("CSV");
    const error = thrownBy(() => read(csv, ["unfinished"]));
    expect([error.code, error.message]).toEqual([
      "nothing-to-leave-out",
      "e.csv: which rows are unfinished is not known: it is no export of a survey platform that is known.",
    ]);
  });
});
