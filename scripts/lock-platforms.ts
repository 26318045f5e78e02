/**
 * Completes package-lock.json with the embedded engine's prebuilt packages for other platforms. npm leaves out of the
 * lock what the registry at hand does not serve, and `npm ci` then refuses the lock. Run it after the lock was made anew.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { packagePath } from '../src/package-path.js';

const Lock = z.looseObject({ packages: z.record(z.string(), z.looseObject({ version: z.string().optional() })) });
const Manifest = z.looseObject({ optionalDependencies: z.record(z.string(), z.string()) });

const lockFile = packagePath('package-lock.json');
const lock = Lock.parse(JSON.parse(readFileSync(lockFile, 'utf8')));
const { optionalDependencies } = Manifest.parse(
  JSON.parse(readFileSync(packagePath('node_modules/@grafeo-db/js/package.json'), 'utf8')),
);

const systems: Readonly<Record<string, string>> = { darwin: 'darwin', linux: 'linux', win32: 'win32' };
const libraries: Readonly<Record<string, string>> = { gnu: 'glibc', musl: 'musl' };

let added = 0;
for (const [name, version] of Object.entries(optionalDependencies)) {
  const place = `node_modules/${name}`;
  if (lock.packages[place] !== undefined) continue;
  const [system = '', cpu = '', library = ''] = name.replace('@grafeo-db/js-', '').split('-');
  const libc = libraries[library];
  lock.packages[place] = {
    version,
    cpu: [cpu],
    ...(libc === undefined ? {} : { libc: [libc] }),
    license: 'Apache-2.0',
    optional: true,
    os: [systems[system] ?? system],
    engines: { node: '>=20' },
  };
  added += 1;
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(lockFile, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${String(added)} packages of other platforms added to package-lock.json.`);
