#!/usr/bin/env node
/** The command `policy-graph`. Its commands are listed in commands.ts. */
import { runProgram } from './program.js';

const exitCode = await runProgram(process.argv);
// What failed may have left a server or a connection open that would keep the process.
if (exitCode !== null) process.exit(exitCode);
