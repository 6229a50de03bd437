#!/usr/bin/env node
// `npm start`: what `notulen start` is.
import { run } from './run.js';

await run(['start']);
