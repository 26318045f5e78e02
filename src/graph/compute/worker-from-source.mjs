/** The same as worker.ts where nothing was built: tests and `tsx`. A thread does not have the hooks of the process. */
import { register } from 'tsx/esm/api';

register();
const { default: run } = await import('./worker.ts');

export default run;
