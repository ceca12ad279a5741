// Entry of `npm run generate`.
if (Number(process.versions.node.split(".")[0]) < 24) {
  console.error(`Tieline runs on Node 24, this is ${process.version}. “npm run generate” brings the right one.`);
  process.exit(1);
}

// Imported only now: an older Node could not even read it.
const { generateCommand } = await import("../command/generate-command.ts");
process.exitCode = await generateCommand(process.argv.slice(2), process.env);

export {};
