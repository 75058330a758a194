// Reads files of Parquet with a reader that knows nothing of who wrote them, and prints of each how many rows it has and the rows.
// node parquets.cjs FILE...

(async () => {
  const { asyncBufferFromFile, parquetReadObjects } = await import("hyparquet");
  for (const name of process.argv.slice(2)) {
    const rows = await parquetReadObjects({ file: await asyncBufferFromFile(name) });
    const number = (_, value) => (typeof value === "bigint" ? Number(value) : value);
    console.log(JSON.stringify(rows, number));
  }
})().catch(error => {
  console.error(error);
  process.exit(1);
});
