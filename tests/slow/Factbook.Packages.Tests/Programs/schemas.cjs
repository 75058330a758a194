// Judges every exported record by the exported schema of its table, and then every record with one thing wrong with it.
// node schemas.cjs SCHEMAS RECORDS: folders of *.schema.json and *.jsonl.

const fs = require("fs");
const path = require("path");
const Ajv = require("ajv/dist/2020");
const formats = require("ajv-formats");

const [schemas, records] = process.argv.slice(2);
const read = file => JSON.parse(fs.readFileSync(path.join(schemas, file + ".schema.json"), "utf8"));
const compile = schema => formats(new Ajv({ allErrors: false, strict: true, allowUnionTypes: true })).compile(schema);

// What is wrong, and the record with it; the last is a record that lacks what the schema requires.
function* spoilt(record, required) {
  yield ["a slot that no class has", { ...record, no_such_slot: 1 }];
  for (const slot of Object.keys(record)) {
    yield [`${slot} of another kind`, { ...record, [slot]: { no_such_slot: 1 } }];
    if (required.includes(slot)) {
      const { [slot]: gone, ...rest } = record;
      yield [`no ${slot}`, rest];
    }
  }
}

let accepted = 0, rejected = 0;
for (const file of fs.readdirSync(records).sort()) {
  const table = path.basename(file, ".jsonl");
  const schema = read(table);
  const required = schema.$defs[schema.$ref.split("/").pop()]?.required ?? [];
  const accepts = compile(schema);
  for (const line of fs.readFileSync(path.join(records, file), "utf8").trimEnd().split("\n").filter(Boolean)) {
    const record = JSON.parse(line);
    if (!accepts(record)) {
      throw new Error(`${table}: ${record.id} is rejected: ${JSON.stringify(accepts.errors)}`);
    }
    accepted++;
    for (const [what, spoiltRecord] of spoilt(record, required)) {
      if (accepts(spoiltRecord)) {
        throw new Error(`${table}: ${record.id} is accepted with ${what}`);
      }
      rejected++;
    }
  }
}

console.log(`${accepted} accepted, ${rejected} rejected`);
