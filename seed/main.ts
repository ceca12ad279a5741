// Entry of `npm run load`.
if (Number(process.versions.node.split(".")[0]) < 24) {
  console.error(`Tieline runs on Node 24, this is ${process.version}. “npm run load” brings the right one.`);
  process.exit(1);
}

// Imported only now: an older Node could not even read it.
const { loadCommand } = await import("./command/load-command.ts");
process.exitCode = await loadCommand(process.argv.slice(2), process.env);

export {};
