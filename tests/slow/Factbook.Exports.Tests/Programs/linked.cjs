// Reads a document of JSON-LD as triples, safely: what would be lost is an error. Prints how many things there are of each type.
// node linked.cjs FILE

const fs = require("fs");
const jsonld = require("jsonld");

const type = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

(async () => {
  const document = JSON.parse(fs.readFileSync(process.argv[2], "utf8"));
  const quads = await jsonld.toRDF(document, { safe: true });
  const counts = {};
  const count = name => { counts[name] = (counts[name] ?? 0) + 1; };
  for (const { subject, predicate, object } of quads) {
    count("triples");
    if (predicate.value === type) count(object.value);
    if (object.termType === "Literal") count(object.datatype.value);
    if (/rank$/.test(predicate.value)) count(object.value);
  }
  console.log(JSON.stringify(counts));
})().catch(error => {
  console.error(error.message, JSON.stringify(error.details ?? {}).slice(0, 2000));
  process.exit(1);
});
