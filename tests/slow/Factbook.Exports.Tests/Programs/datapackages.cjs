// Reads the resources of data packages: casts every cell as its field says, follows every foreign key, and prints the rows as they
// are written, without what stands for nothing.
// node datapackages.cjs FILE: a list of folders.

const fs = require("fs");
const path = require("path");
const { Package } = require("datapackage");

// This reader has binary numbers only, and takes no whole number that it would round.
const isTooGreat = text => /^-?[0-9]+$/.test(text) && String(parseInt(text, 10)) !== text;

async function read(folder, number) {
  const descriptor = JSON.parse(fs.readFileSync(path.join(folder, "datapackage.json"), "utf8"));
  const opened = await Package.load(path.join(folder, "datapackage.json"), { strict: false, basePath: folder });
  if (!opened.valid) {
    throw Object.assign(new Error("The descriptor is not valid."), { errors: opened.errors });
  }
  let isReadable = true;
  for (const resource of opened.resources) {
    const { schema } = descriptor.resources.find(other => other.name === resource.name);
    const missing = schema.missingValues[0];
    const rows = (await resource.read({ cast: false })).map(row => row.map(cell => (cell === missing ? null : cell)));
    console.log(JSON.stringify({ package: number, resource: resource.name, rows }));
    isReadable &&= !schema.fields.some((field, index) => field.type === "integer" && rows.some(row => isTooGreat(row[index])));
  }
  for (const resource of isReadable ? opened.resources : []) {
    await resource.read();
    await resource.checkRelations();
  }
}

(async () => {
  const folders = fs.readFileSync(process.argv[2], "utf8").split("\n");
  for (let number = 0; number < folders.length; number++) {
    try {
      await read(folders[number], number);
    } catch (error) {
      throw Object.assign(error, { folder: folders[number] });
    }
  }
})().catch(error => {
  console.error(error.folder, error.message, (error.errors ?? []).map(inner => inner.message).join("\n"));
  process.exit(1);
});
