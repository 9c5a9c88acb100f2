// Plain JavaScript on purpose: an old Node cannot read TypeScript and must still be told so in words.
const NEEDED = [22, 18];
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < NEEDED[0] || (major === NEEDED[0] && minor < NEEDED[1])) {
  process.stderr.write(
    `Cần Node ${NEEDED.join('.')} trở lên, đang chạy Node ${process.versions.node}. ` +
      'Node 24 đi kèm dự án: chạy “npm ci” rồi “npm start” (không gọi “node” trực tiếp).\n' +
      `Node ${NEEDED.join('.')} or newer is needed, this is ${process.versions.node}. ` +
      'The project brings Node 24: run “npm ci”, then “npm start”.\n',
  );
  process.exit(1);
}
