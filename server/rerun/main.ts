// Entry of `npm run rerun`.
if (Number(process.versions.node.split(".")[0]) < 24) {
  console.error(`Tieline runs on Node 24, this is ${process.version}. “npm run rerun” brings the right one.`);
  process.exit(1);
}

// Imported only now: an older Node could not even read it.
const { rerunCommand } = await import("./rerun-command.ts");
process.exit(await rerunCommand(process.argv.slice(2), process.env));

export {};
