import type { Cells } from "../answers/answer-source";
import type { NumberColumn } from "../answers/number-column";
import { readRowWeights } from "../answers/people-columns";
import { PeopleAdder, type PeopleSums } from "../answers/people-sums";
import { CellCodes, type WalkProgress } from "../csv/csv-bytes";
import type { Layout } from "./answer-layout";
import { PlainRecords } from "./ascii-scanner";
import { DistinctRows } from "./distinct-rows";

/** Plain records per batch. */
const BATCH = 512;

/** The distinct rows of a file, with the people of each, as rows arrive. */
export class JoinedRows {
  private readonly layout: Layout;
  private readonly file: string;
  private readonly texts: readonly CellCodes[];
  private readonly found = new Int32Array(BATCH);
  private readonly places = new Int32Array(BATCH);
  private readonly weights = new Float64Array(BATCH);
  private readonly numbers = new Float64Array(BATCH);
  private readonly distinct: DistinctRows;
  private readonly adder: PeopleAdder;
  private readonly records: PlainRecords;
  private first = new Int32Array(1024);
  private repeats = new Int32Array(1024);

  constructor(layout: Layout, file: string) {
    const { keys, people, roles } = layout;
    this.layout = layout;
    this.file = file;
    this.texts = keys.map(() => new CellCodes());
    this.distinct = new DistinctRows(keys.length);
    this.adder = new PeopleAdder(people.weighting);
    this.records = new PlainRecords(roles, this.texts, BATCH);
  }

  /** Adds a row by its cells and its position in the file. */
  store(record: readonly string[], place: number): void {
    const { texts } = this;
    const { codes } = this.records;
    const { people, keys, weight, count, sums } = this.layout;
    const rowWeight = people.weight === null ? 1 : people.weight.read(record[weight]!, place);
    if (rowWeight === 0) return;
    const number = people.count === null ? 1 : people.count.read(record[count]!, place);
    if (number === 0) return;
    for (let k = 0; k < keys.length; k++) codes[k] = texts[k]!.code(record[keys[k]!]!);
    this.distinct.indicesOf(codes, 1, this.found);
    const row = this.found[0]!;
    this.note(row, place);
    if (people.sums === null) this.adder.add(row, number, rowWeight);
    else {
      const cells = sums.map((column) => record[column]!);
      const summed = readRowWeights(people.sums, cells, { file: this.file, row: place });
      this.adder.addSums(row, number, summed);
    }
  }

  /** Reads plain records from bytes, as `PlainSink.walk`; `place` is the position of the record before the first. */
  walk(
    bytes: Uint8Array,
    length: number,
    { delimiter, place }: { delimiter: string; place: number },
  ): WalkProgress {
    const { layout, records } = this;
    if (!layout.plain) return { bytes: 0, records: 0, cut: false };
    records.open(bytes, length, delimiter);
    let count = 0;
    let read = BATCH;
    while (read === BATCH) {
      read = records.read(BATCH);
      this.storePlain(read, place + count);
      count += read;
    }
    return { bytes: records.at, records: count, cut: records.cut };
  }

  get size(): number {
    return this.distinct.size;
  }

  /** For each row the position of the first identical one; no row can be added afterwards. */
  get standing(): { first: Int32Array; repeats: Int32Array } {
    this.distinct.close();
    return { first: this.first.subarray(0, this.size), repeats: this.repeats.subarray(0, this.size) };
  }

  /** The people of the rows; none can be added afterwards. */
  sums(): PeopleSums {
    return this.adder.sums(this.size);
  }

  cells(key: number): Cells {
    return { texts: this.texts[key]!.texts, codes: this.distinct.column(key) };
  }

  /** @param place position of the record before the first */
  private storePlain(read: number, place: number): void {
    const { records, found, places, weights, numbers, adder, distinct } = this;
    const { weight, count } = this.layout.people;
    const width = this.texts.length;
    let kept = 0;
    for (let record = 0; record < read; record++) {
      const row = place + record + 1;
      const rowWeight = this.numberIn(weight, 2 * record, row);
      const people = rowWeight === 0 ? 0 : this.numberIn(count, 2 * record + 1, row);
      if (people === 0) continue;
      if (kept < record) records.codes.copyWithin(kept * width, record * width, (record + 1) * width);
      places[kept] = row;
      weights[kept] = rowWeight;
      numbers[kept] = people;
      kept++;
    }
    distinct.indicesOf(records.codes, kept, found);
    for (let k = 0; k < kept; k++) this.note(found[k]!, places[k]!);
    for (let k = 0; k < kept; k++) adder.add(found[k]!, numbers[k]!, weights[k]!);
  }

  /** The number of a plain record in a column; 0 where its row is left out. */
  private numberIn(column: NumberColumn | null, index: number, row: number): number {
    if (column === null) return 1;
    const value = this.records.numbers[index]!;
    return value > 0 && (!column.source.whole || Number.isInteger(value))
      ? column.take(value)
      : column.read(this.records.numberText(index), row);
  }

  /** Records a row's first position and its repeats. */
  private note(row: number, place: number): void {
    if (row >= this.first.length) {
      this.first = doubled(this.first);
      this.repeats = doubled(this.repeats);
    }
    if (this.repeats[row] === 0) this.first[row] = place;
    this.repeats[row]!++;
  }
}

function doubled(values: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * values.length);
  larger.set(values);
  return larger;
}
