/** The module that the threads of the pool load. */
import { tasks, type Task } from './tasks.js';

/** Runs one task. */
const run = ({ name, input }: Task): unknown => (tasks[name] as (input: unknown) => unknown)(input);

export default run;
