// Reads every resource of a data package with its types and foreign keys.
// node datapackage.cjs FOLDER

const { Package } = require("datapackage");

(async () => {
  const opened = await Package.load(process.argv[2] + "/datapackage.json", { strict: false, basePath: process.argv[2] });
  if (!opened.valid) {
    throw Object.assign(new Error("The descriptor is not valid."), { errors: opened.errors });
  }
  let rows = 0, keys = 0;
  for (const resource of opened.resources) {
    rows += (await resource.read()).length;
    keys += resource.schema.foreignKeys.length;
    await resource.checkRelations();
  }
  console.log(`${opened.resources.length} resources, ${rows} rows, ${keys} foreign keys`);
})().catch(error => {
  console.error(error.message, (error.errors ?? []).map(inner => inner.message).join("\n"));
  process.exit(1);
});
