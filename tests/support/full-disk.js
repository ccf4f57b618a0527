import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

// Imported before a build: a disk on which the folder of the new build has room for this many octets and no more.
let room = Number(process.env.DISK_ROOM);

const { writeFile } = fs.promises;
fs.promises.writeFile = async (path, content, options) => {
  if (String(path).includes('.dist-')) room -= content.length;
  if (room < 0) throw Object.assign(new Error(`ENOSPC: no space left on device, write '${String(path)}'`), { code: 'ENOSPC' });
  return writeFile(path, content, options);
};
syncBuiltinESMExports();
