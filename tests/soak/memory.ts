/** Resident memory of a process over its life. */
import { execFileSync } from 'node:child_process';

const SAMPLE_EVERY_MS = 1_000;
/** A start-up fills caches and lets the compiler work. */
const WARM_UP_MS = 60_000;
/** Lives too short for that give up their first quarter. */
const WARM_UP_SHARE = 0.25;

export interface Memory {
  /** Stops measuring; the lowest of the first and of the last third after warming up, in MB. */
  end(): { readonly early: number; readonly late: number };
}

/** Between collections of garbage memory goes up and down: what grows for good shows in the lowest points. */
export function watchMemory(pid: number): Memory {
  const samples: number[] = [];
  const timer = setInterval(() => samples.push(residentMb(pid)), SAMPLE_EVERY_MS);
  return {
    end: () => {
      clearInterval(timer);
      const short = samples.length * WARM_UP_SHARE;
      const warm = samples.slice(Math.min(WARM_UP_MS / SAMPLE_EVERY_MS, Math.floor(short)));
      const third = Math.max(1, Math.floor(warm.length / 3));
      return { early: Math.min(...warm.slice(0, third)), late: Math.min(...warm.slice(-third)) };
    },
  };
}

function residentMb(pid: number): number {
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024;
}
