#!/usr/bin/env node
// `npm run dev`: builds, then runs; Node's watcher starts this again on every change.
import { build } from './build.js';

if (build() === 0) await import('../bin/start.js');
