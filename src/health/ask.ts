/** Asks a running bot how it is. */
import { type RequestOptions, request } from 'node:http';
import { HEALTH_PATH } from './server.ts';

/** A bot that does not answer in this time is not well. */
const ANSWER_WITHIN_MS = 3_000;
/** A report has some hundred characters. */
const REPORT_MAX_LENGTH = 64 * 1024;

/** Where it is asked: at a socket in the file system, or at a port. */
export type HealthAddress = { readonly socketPath: string } | { readonly host: string; readonly port: number };

export interface HealthAnswer {
  readonly healthy: boolean;
  /** The report as JSON, one line. */
  readonly body: string;
}

/** @throws Error where nobody answers, with the system's code; or answers something else */
export function askHealth(address: HealthAddress, withinMs: number = ANSWER_WITHIN_MS): Promise<HealthAnswer> {
  const options: RequestOptions = { ...address, path: HEALTH_PATH, signal: AbortSignal.timeout(withinMs) };
  return new Promise((resolve, reject) => {
    const asked = request(options, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('error', reject);
      response.on('data', (chunk: string) => {
        body += chunk;
        if (body.length > REPORT_MAX_LENGTH) response.destroy(new Error('the answer is too long for a report'));
      });
      response.on('end', () => {
        const known = response.statusCode === 200 || response.statusCode === 503;
        if (known) resolve({ healthy: response.statusCode === 200, body: body.trim() });
        else reject(new Error(`something else answers there (status ${response.statusCode})`));
      });
    });
    asked.on('error', reject);
    asked.end();
  });
}
