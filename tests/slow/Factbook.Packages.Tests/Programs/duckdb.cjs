// Counts and adds up the exports with DuckDB, and runs queries on them.
// node duckdb.cjs FOLDER FILE: the folder holds csv and jsonl, the file queries that end in semicolons.

const fs = require("fs");
const path = require("path");
const { DuckDBInstance } = require("@duckdb/node-api");

(async () => {
  const [folder, queries] = process.argv.slice(2);
  process.chdir(folder);
  const duckdb = await (await DuckDBInstance.create(":memory:")).connect();
  const rows = async query => (await duckdb.runAndReadAll(query)).getRowsJson();
  for (const file of fs.readdirSync("jsonl").sort()) {
    const table = path.basename(file, ".jsonl");
    const [[csv]] = await rows(`SELECT count(*) FROM read_csv('csv/${table}.csv', header = true, all_varchar = true)`);
    const [[jsonl]] = await rows(`SELECT count(*) FROM read_ndjson_objects('jsonl/${file}')`);
    console.log(`${table} ${csv} ${jsonl}`);
  }
  const sum = (amount, currency, source) => rows(
    `SELECT ${currency}, sum(CAST(${amount} AS DECIMAL(38, 6))) FROM ${source} WHERE ${currency} IS NOT NULL GROUP BY 1 ORDER BY 1`);
  const csv = await sum("value_amount", "value_currency", "read_csv('csv/trade_observations.csv', all_varchar = true)");
  const jsonl = await sum(
    "value.amount", "value.currency", "read_json('jsonl/trade_observations.jsonl')");
  csv.forEach(([currency, amount], index) => console.log(`${currency} ${Number(amount)} ${Number(jsonl[index][1])}`));
  for (const query of fs.readFileSync(queries, "utf8").split(";").map(text => text.trim()).filter(Boolean)) {
    console.log(`${(await rows(query)).length} rows: ${query.replace(/\s+/g, " ")}`);
  }
})();
