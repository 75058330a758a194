// Judges instances by schemas, strictly, and prints one verdict a line.
// node verdicts.cjs FILE: lines of {"schema": ..., "instances": [...]}.

const fs = require("fs");
const Ajv = require("ajv/dist/2020").default;

for (const line of fs.readFileSync(process.argv[2], "utf8").trimEnd().split("\n")) {
  const { schema, instances } = JSON.parse(line);
  try {
    const accepts = new Ajv({ strict: true }).compile(schema);
    for (const instance of instances) {
      console.log(accepts(instance) ? "accepts" : "rejects");
    }
  } catch (error) {
    for (const instance of instances) {
      console.log("no schema: " + error.message.replace(/\n/g, " "));
    }
  }
}
