// Runs queries with DuckDB and prints the rows of each on a line, every cell as text.
// node queries.cjs FILE: a query a line.

const fs = require("fs");
const { DuckDBInstance } = require("@duckdb/node-api");

(async () => {
  const duckdb = await (await DuckDBInstance.create(":memory:")).connect();
  for (const query of fs.readFileSync(process.argv[2], "utf8").split("\n").filter(Boolean)) {
    try {
      const rows = (await duckdb.runAndReadAll(query)).getRows();
      console.log(JSON.stringify(rows.map(row => row.map(cell => (cell === null ? null : String(cell))))));
    } catch (error) {
      throw new Error(query + "\n" + error.message);
    }
  }
})().catch(error => {
  console.error(error.message);
  process.exit(1);
});
