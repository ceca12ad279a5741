// Entry of `npm run report`.
if (Number(process.versions.node.split(".")[0]) < 24) {
  console.error(`Tieline runs on Node 24, this is ${process.version}. “npm run report” brings the right one.`);
  process.exit(1);
}

// Imported only now: an older Node could not even read it.
const { reportCommand } = await import("./report-command.ts");
process.exit(await reportCommand(process.argv.slice(2), process.env));

export {};
