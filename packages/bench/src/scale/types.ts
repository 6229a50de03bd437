import type { EngineKey } from '../engines/index.ts';
import type { Circumstances } from '../report/results.ts';

/** What was measured of one engine on one text. */
export interface ScaleFigures {
  /** Milliseconds to build the index from sentences (ours: articles) that are ready in memory. */
  readonly buildMs: number;
  /**
   * Megabytes (10^6) of heap, external and native memory after garbage collection, once questions were asked: the
   * index, the text it shows passages of, the library's own code, above a process that holds none of them.
   */
  readonly memoryMb: number;
  /** Milliseconds for a whole answer of five passages, warm. */
  readonly p50Ms: number;
  readonly p95Ms: number;
  /** How many questions were asked: 200, fewer where they took over two minutes. */
  readonly asked: number;
  /** Share of the questions whose words' article came first: not accuracy, but a sign that something is being found. */
  readonly articleFirst: number;
}

/** Opening a snapshot of our index beside building it. */
export interface SnapshotFigures {
  /** Reading the articles, which a snapshot saves as well. */
  readonly readMs: number;
  readonly buildMs: number;
  readonly writeMs: number;
  readonly openMs: number;
  /** Megabytes (10^6) of the snapshot. */
  readonly megabytes: number;
  /** Whether questions were answered by the opened index as by the built one. */
  readonly sameAnswers: boolean;
}

/** Why there are no figures. */
export type Outcome = 'measured' | 'over 10 min' | 'over 8 GB' | 'failed';

/** A result as it is kept; `figures` is there where the outcome is `measured`. */
export interface ScaleResult extends Circumstances {
  readonly engine: EngineKey;
  readonly version: string;
  readonly sentences: number;
  readonly outcome: Outcome;
  readonly figures?: ScaleFigures;
  readonly snapshot?: SnapshotFigures;
}

/** What a child process is told on its command line and says on its channel. */
export type ChildTask = EngineKey | 'snapshot';
export type ChildMessage =
  | { readonly stage: string }
  | { readonly figures: ScaleFigures }
  | { readonly snapshot: SnapshotFigures | null };
