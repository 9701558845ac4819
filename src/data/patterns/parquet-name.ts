/** Whether a file is by its name a Parquet file, which DuckDB alone reads. */
export function isParquetName(file: string): boolean {
  return /\.(parquet|parq|pq)$/i.test(file);
}
